import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import { isReply, replyTerms } from './replies.ts'

const said = (text: string, stance: Stance = 'asserts', attribution: string | null = 'a') =>
  ({
    id: 'p.1',
    article: 'p',
    speaker: 'lund',
    name: 'Lund',
    kind: 'person',
    text,
    stance,
    attribution,
    means: [],
  }) as unknown as Statement

describe('what contradicts others, though they be not named', () => {
  it.each<[string, Stance]>([
    ['Lund has again denied the accusations against her', 'asserts'],
    ['these stories about the quay are not true', 'denies'],
    ['Reports that the guild had bought the quay are completely false', 'denies'],
    ['any involvement in the theft of the boats', 'denies'],
    ['the assertion that the guild was aware of the theft is completely baseless', 'asserts'],
    ['Lund has strongly disputed the claim that she hid the letters', 'asserts'],
  ])('is told by its words: %s', (text, stance) => expect(isReply(said(text, stance))).toBe(true))

  it.each<[string, Stance]>([
    ['The quay will not open before the summer', 'asserts'],
    ['she has not decided whether to sell the boats', 'asserts'],
    ['Lund is expected to deny the accusations again', 'asserts'],
    ['she may well deny the accusations', 'asserts'],
    ['The judge dismissed the complaint of the guild against the city', 'asserts'],
    ['the council challenged the ruling in court', 'disputes'],
    ['there was little that the council could do if Lund denied the theft', 'asserts'],
    ['the lease as one of the worst of her years', 'denies'],
    ['If Lund denies the accusations, the council will hear the clerks', 'asserts'],
    ['No, he was wrong', 'denies'],
    ['Imagine for a moment if the mayor had said something so false when she testified', 'criticises'],
    ['the guild should not have any role in the matter', 'denies'],
    ['Did the council deny the accusations?', 'asks'],
    ['The council denied the guild a new lease of the quay', 'criticises'],
    ['the judge denied a bid by Lund to move the case', 'denies'],
  ])('is not what only says that something is not: %s', (text, stance) =>
    expect(isReply(said(text, stance, null))).toBe(false),
  )
})

describe('what weighs', () => {
  it('is each word once, names apart, beside the form of the denial', () => {
    const terms = replyTerms(said('Lund’s aides never saw the false, false letters', 'denies'))
    expect(terms).toEqual(
      expect.arrayContaining(['untrue', 'never', 'against', 'stance.denies', 'word.never', 'word.false']),
    )
    expect(terms!.filter((term) => term === 'word.false')).toHaveLength(1)
    expect(terms!.filter((term) => /lund/i.test(term))).toEqual([])
  })

  it('is nothing where nothing is denied', () => expect(replyTerms(said('The quay opened in May'))).toBeNull())
})
