import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { isLikelyReply, likeliestTold, nearOf } from './likeliest.ts'

let at = 0
const said = (name: string, text: string, rest: Partial<Statement> = {}) => {
  at += 200
  return {
    id: `p.${at}`,
    article: 'p',
    speaker: name.toLowerCase(),
    name,
    kind: 'person',
    text,
    stance: 'asserts',
    attribution: 'a',
    means: [],
    accusing: false,
    spans: [{ start: at, end: at + text.length }],
    ...rest,
  } as unknown as Statement
}
const weather = () => said('Vik', 'The harbour will be cold until the spring of next year')
const told = (all: readonly Statement[], answer: Statement) => likeliestTold(all, answer, () => '')?.text ?? null

describe('what a reply is likeliest to answer, where no rule knows', () => {
  it('is the accusation near it whose teller it names', () => {
    const accusation = said('Berg', 'Lund took the boats of the guild and sold them', { accusing: true })
    const answer = said('Lund', "Berg's story about the boats is completely false", { stance: 'denies' })
    expect(told([weather(), accusation, answer], answer)).toBe(accusation.text)
  })

  it('is nothing where nothing near it is likely enough', () => {
    const answer = said('Lund', 'these stories about the quay are not true', { stance: 'denies' })
    expect(told([weather(), weather(), answer], answer)).toBeNull()
  })

  it('is nothing to what is no reply', () => {
    const accusation = said('Berg', 'Lund took the boats of the guild and sold them', { accusing: true })
    const other = said('Lund', 'The quay will open in the summer')
    expect(isLikelyReply(other)).toBe(false)
    expect(told([accusation, other], other)).toBeNull()
  })

  it('is never what its own speaker tells, a question or another denial', () => {
    const answer = said('Lund', 'any part in the theft of the boats', { stance: 'denies' })
    const own = said('Lund', 'Berg took the boats of the guild')
    const question = said('Vik', 'Who took the boats of the guild?')
    const denial = said('Moe', 'the theft of the boats', { stance: 'denies' })
    expect(nearOf([own, question, denial, answer], answer)).toEqual([])
    const guild = said('Harbour Guild', 'the Tide got its pictures by illegal means', { kind: 'organisation' })
    const told = said('Lund', 'The Harbour Guild has said that they did nothing illegal', { stance: 'denies' })
    expect(nearOf([guild, told], told)).toEqual([])
    const alike = said('Vik', 'The letter on the boats appears to be misleading')
    const verdict = said('Moe', 'it is a set of inaccurate accusations', { stance: 'criticises' })
    expect(nearOf([alike, verdict], verdict)).toEqual([])
  })

  it('stands up to nine statements before it or two after it, or opens the page', () => {
    const all = Array.from({ length: 20 }, weather)
    const answer = said('Lund', 'any part in the theft of the boats', { stance: 'denies' })
    all.splice(12, 0, answer)
    const away = nearOf(all, answer).map((each) => each.away)
    expect(away).toEqual([12, 9, 8, 7, 6, 5, 4, 3, 2, 1, -1, -2])
  })
})
