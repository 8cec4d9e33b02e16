import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.ts'
import { quotedIn } from './quotations.ts'
import { type Page, type Said, story } from './testing.ts'

const WORDS = 'We will never sell the northern ferry to a company'

let day = 0
const page = (outlet: string, text: string, by?: string, more: Partial<Said> = {}): Page => ({
  id: outlet.toLowerCase(),
  outlet,
  published: `2031-05-${`${++day}`.padStart(2, '0')}`,
  says: [{ claim: 'ferry', text, by, ...more }],
})
const quoted = (...pages: Page[]) => {
  const made = dossier(story(pages), { asOf: null, since: null })
  const pageOf = new Map(made.claims.flatMap(({ mentions }) => mentions.map(({ id, article }) => [id, article])))
  const on = (mentions: readonly string[]) => mentions.map((id) => pageOf.get(id))
  return quotedIn(made).map(({ text, outlets, altered, given }) => ({
    text,
    outlets,
    altered: altered.map(({ text, mentions }) => [text, on(mentions)]),
    given: given.map(({ speaker, mentions }) => [speaker, on(mentions)]),
  }))
}

describe('what several outlets quote', () => {
  it('has the wording on which most agree, the longest, and names those that have another', () =>
    expect(
      quoted(
        page('A', '“We will never sell the southern ferry to a company”', 'Ada Lund'),
        page('B', 'They “will never sell the northern ferry”', 'Ada Lund'),
        page('C', `“${WORDS},” and that is all`, 'Ada Lund'),
      ),
    ).toEqual([
      {
        text: `${WORDS},`,
        outlets: 3,
        altered: [['We will never sell the southern ferry to a company', ['a']]],
        given: [['Ada Lund', ['c', 'a', 'b']]],
      },
    ]))

  it('says to whom it is given, and by whom to nobody', () =>
    expect(
      quoted(
        page('A', `“${WORDS}”`),
        page('B', `“${WORDS}”`, 'Emil Roth'),
        page('C', `“${WORDS}”`, 'Ada Lund'),
        page('D', `“${WORDS}”`, 'Ada Lund'),
        page('E', `“${WORDS}”`, 'Radio Nord', { kind: 'outlet' }),
      )[0]!.given,
    ).toEqual([
      ['Ada Lund', ['c', 'd']],
      ['Emil Roth', ['b']],
      [null, ['a', 'e']],
    ]))

  it('leads to the words, not to the statement in which they stand', () => {
    const made = dossier(story([page('A', `They “${WORDS}”`), page('B', `He said “${WORDS}”`)]), {
      asOf: null,
      since: null,
    })
    expect(quotedIn(made)[0]).toMatchObject({ article: 'a', spans: [{ start: 6, end: 6 + WORDS.length }] })
  })

  it('is nothing that one outlet alone quotes, nor what is too short or not in quotation marks', () =>
    expect(
      quoted(
        page('A', `“${WORDS}”`, 'Ada Lund'),
        page('B', '“Never sell the ferry”', 'Ada Lund'),
        page('C', WORDS, 'Ada Lund'),
        page('D', '“Never sell the ferry”', 'Ada Lund'),
      ),
    ).toEqual([]))

  it('is the whole statement where its marks stand before it', () => {
    const said = (id: string, outlet: string): Page => ({
      id,
      outlet,
      says: [{ claim: 'ferry', text: WORDS, by: 'Ada Lund', verbatim: true }],
    })
    expect(quoted(said('a', 'A'), said('b', 'B'))).toEqual([
      { text: WORDS, outlets: 2, altered: [], given: [['Ada Lund', ['a', 'b']]] },
    ])
  })

  it('is the same in whatever order pages come', () => {
    const pages = [
      page('A', `“${WORDS}”`, 'Ada Lund'),
      page('B', '“We will never sell the old northern ferry to a company”', 'Ada Lund'),
      page('C', '“sell the northern ferry to a company of Halden”', 'Emil Roth'),
    ]
    expect(quoted(...[...pages].reverse())).toEqual(quoted(...pages))
  })
})
