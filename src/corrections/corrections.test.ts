import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, printed, story } from '../dossier/testing.ts'
import type { Correction } from '../store/store.ts'
import { anchorAt, locate } from './anchors.ts'
import { corrected, lost } from './apply.ts'
import { constraintsOf } from './constraints.ts'
import { inForce } from './force.ts'
import { listed } from './list.ts'

const PAGES: Page[] = [
  { id: 'p1', says: [{ claim: 'c1', text: 'The ferry will sail on Monday', by: 'Anna Lund' }] },
  {
    id: 'p2',
    says: [
      { claim: 'c2', text: 'The harbour master has resigned', by: 'Per Dahl' },
      { claim: 'c3', text: 'Ostby is calm' },
    ],
  },
]
const data = (...made: Omit<Correction, 'id' | 'story' | 'author' | 'at' | 'note'>[]) =>
  story(PAGES, {
    corrections: made.map((each, i) => ({
      id: String(i + 1),
      story: 'harbour',
      author: 'desk',
      at: '2030-05-02T10:00:00Z',
      note: '',
      ...each,
    })),
  })
const at = (page: string, words: string) => {
  const text = story(PAGES).texts.get(page)!
  const start = text.indexOf(words)
  return anchorAt(page, text, { start, end: start + words.length })
}
const known = (...made: Parameters<typeof data>) => dossier(corrected(data(...made)), { asOf: null, since: null })

describe('corrections', () => {
  const ferry = at('p1', 'The ferry will sail on Monday')

  it('give a statement another speaker, or another stance, and say so', () => {
    const { speakers, claims } = known(
      { kind: 'speaker', body: { at: ferry, name: 'Ola Berg', kind: 'person' } },
      { kind: 'stance', body: { at: ferry, stance: 'promises' } },
    )
    const [mention] = claims.find(({ text }) => text.startsWith('The ferry'))!.mentions
    expect(speakers.find(({ id }) => id === mention!.speaker)?.name).toBe('Ola Berg')
    expect(mention!.stance).toBe('promises')
    expect(speakers.map(({ name }) => name)).not.toContain('Anna Lund')
  })

  it('take out what is no attribution, and hide a claim', () => {
    const texts = known(
      { kind: 'not-attribution', body: { at: ferry } },
      { kind: 'hide', body: { at: at('p2', 'Ostby is calm') } },
    ).claims.map(({ text }) => text)
    expect(texts).toEqual(['The harbour master has resigned'])
  })

  it('make a page a copy of another', () => {
    const { articles } = known({ kind: 'copy', body: { page: 'p2', of: 'p1' } })
    expect(articles.filter(({ copyOf }) => copyOf !== null)).toHaveLength(1)
  })

  it('keep two pages apart that the program held to be copies, and say which of two is the copy', () => {
    const pair = { a: 'p1', b: 'p2', shareOfA: 0.9, shareOfB: 0.9, passages: [] }
    const copies = (...made: Parameters<typeof data>) =>
      dossier(corrected({ ...data(...made), copies: [pair] }), { asOf: null, since: null }).articles.map(
        ({ copyOf }) => copyOf,
      )
    expect(copies()).toEqual([null, 'p1'])
    expect(copies({ kind: 'copy', body: { page: 'p1', of: 'p2' } })).toEqual(['p2', null])
    expect(copies({ kind: 'not-copy', body: { page: 'p2', of: 'p1' } })).toEqual([null, null])
  })

  it('move the edges of what was said', () => {
    const { claims } = known({ kind: 'span', body: { at: ferry, to: at('p1', 'ferry will sail') } })
    expect(claims.map(({ text }) => text)).toContain('ferry will sail')
    expect(claims.map(({ text }) => text)).not.toContain('The ferry will sail on Monday')
  })

  it('leave the rest of what was said in its place where one statement of it is moved', () => {
    const found = data({ kind: 'span', body: { at: ferry, to: at('p1', 'ferry will sail on Monday') } })
    const [reading] = found.readings
    const [said] = reading!.attributions
    const wider = { ...said!, content: [{ start: 0, end: ferry.end + 2 }] }
    const one = { ...reading!, attributions: [wider] }
    const made = corrected({ ...found, readings: [one, ...found.readings.slice(1)] }).readings[0]!
    expect(made.mentions[0]!.text).toBe('ferry will sail on Monday')
    expect(made.attributions[0]!.content).toEqual([{ start: 4, end: ferry.end + 2 }])
  })

  it('name a term that a claim is about, in place of another', () => {
    const made = known({ kind: 'of-term', body: { at: ferry, from: 'sail', label: 'Ferries' } })
    expect(made.terms).toEqual([{ id: 'ferries', label: 'Ferries' }])
    expect(made.claims.find(({ text }) => text.startsWith('The ferry'))!.terms).toEqual(['ferries'])
  })

  describe('that somebody has looked, and it is right,', () => {
    const says = { words: ferry.exact, by: { name: 'Anna Lund', kind: 'person' }, chain: [], stance: 'asserts' }
    const right = { kind: 'right', body: { at: ferry, says } }
    const other = (name: string) => ({ kind: 'speaker', body: { at: ferry, name, kind: 'person' } })
    const marked = (...made: Parameters<typeof data>) =>
      corrected(data(...made)).readings[0]!.attributions[0]!.why.map(({ rule }) => rule)
    const states = (...made: Parameters<typeof data>) => listed(data(...made)).map(({ state }) => state)

    it('change nothing of what is known, and are told with the statement', () => {
      expect(printed(known(right))).toEqual(printed(known()))
      expect(marked(right)).toEqual(['looked-at'])
      expect(states(right)).toEqual(['in force'])
    })

    it('hold no more when it says something else, and again when it says the same', () => {
      for (const each of [{ by: null }, { chain: ['Coast Wire'] }, { words: 'The ferry' }, { stance: 'denies' }]) {
        const otherwise = { kind: 'right', body: { at: ferry, says: { ...says, ...each } } }
        expect(states(otherwise)).toEqual(['says otherwise now'])
        expect(marked(otherwise)).toEqual([])
      }
      expect(states(right, other('Eva Holm'))).toEqual(['says otherwise now', 'in force'])
      expect(marked(right, other('Eva Holm'), { kind: 'undo', body: { correction: '2' } })).toEqual(['looked-at'])
      expect(states(right, { kind: 'not-attribution', body: { at: ferry } })[0]).toBe('says otherwise now')
    })

    it('are of what is shown, corrected or not, and of no other statement', () => {
      const holm = { kind: 'right', body: { at: ferry, says: { ...says, by: { name: 'Eva Holm', kind: 'person' } } } }
      expect(marked(other('Eva Holm'), holm)).toEqual(['corrected', 'looked-at'])
      expect(corrected(data(right)).readings[1]!.attributions.flatMap(({ why }) => why)).toEqual([])
    })

    it('are lost with their words', () => {
      const gone = { ...ferry, exact: 'The tram will run on Sunday', prefix: 'zzz', suffix: 'zzz' }
      expect(states({ kind: 'right', body: { at: gone, says } })).toEqual(['has lost its words'])
    })
  })

  it('are listed with what has become of them', () => {
    const gone = { ...ferry, page: 'deleted' }
    const made = data(
      { kind: 'hide', body: { at: ferry } },
      { kind: 'stance', body: { at: gone, stance: 'denies' } },
      { kind: 'copy', body: { page: 'p2', of: 'deleted' } },
      { kind: 'undo', body: { correction: '1' } },
    )
    expect(listed(made).map(({ state, words }) => [state, words])).toEqual([
      ['taken back', ferry.exact],
      ['has lost its words', ferry.exact],
      ['has lost its words', ''],
    ])
    expect(corrected(made).readings).toEqual(made.readings)
  })

  it('are all kept, and the later one holds', () => {
    const body = (name: string) => ({ kind: 'speaker', body: { at: ferry, name, kind: 'person' } })
    expect(known(body('Ola Berg'), body('Eva Holm')).speakers.map(({ name }) => name)).toContain('Eva Holm')
    expect(
      known(body('Ola Berg'), { kind: 'undo', body: { correction: '1' } }).speakers.map(({ name }) => name),
    ).toContain('Anna Lund')
  })

  it('bind mentions by their words, whatever their ids are', () => {
    const pair = { a: ferry, b: at('p2', 'The harbour master has resigned') }
    const { readings, texts } = data()
    const pages = new Map(
      readings.map((reading) => [
        reading.article,
        [{ key: reading.article, text: texts.get(reading.article)!, reading, current: true }],
      ]),
    )
    const made = data({ kind: 'same-claim', body: pair }).corrections
    expect(constraintsOf(made, pages)).toEqual({ same: [['p1.a0', 'p2.a0']], different: [] })
    const both = data(
      { kind: 'same-claim', body: pair },
      { kind: 'different-claim', body: { a: pair.b, b: pair.a } },
    ).corrections
    expect(constraintsOf(both, pages)).toEqual({ same: [], different: [['p1.a0', 'p2.a0']] })
  })

  it('that lost their words are told, and change nothing', () => {
    const gone = { ...ferry, exact: 'The tram will run on Sunday', prefix: 'zzz', suffix: 'zzz' }
    const made = data({ kind: 'speaker', body: { at: gone, name: 'Ola Berg', kind: 'person' } })
    expect(lost(made).map(({ id }) => id)).toEqual(['1'])
    expect(corrected(made).readings).toEqual(made.readings)
    expect(lost(data({ kind: 'speaker', body: { at: ferry, name: 'Ola Berg', kind: 'person' } }))).toEqual([])
  })

  it('of a kind that is not known here are kept and passed over', () => {
    expect(known({ kind: 'colour', body: { at: ferry } }, { kind: 'stance', body: 'nonsense' }).claims).toHaveLength(3)
  })
})

describe('inForce', () => {
  const make = (id: string, kind: string, body: unknown): Correction => ({
    id,
    kind,
    body,
    story: 's',
    author: '',
    at: '',
    note: '',
  })
  it('brings back what was undone by an undo that was undone', () => {
    const all = [make('1', 'hide', {}), make('2', 'undo', { correction: '1' }), make('3', 'undo', { correction: '2' })]
    expect(inForce(all.slice(0, 2))).toEqual([])
    expect(inForce(all).map(({ id }) => id)).toEqual(['1'])
  })
})

describe('locate', () => {
  const word = fc.constantFrom('ferry', 'harbour', 'Lund', 'said', 'the', 'on', 'Monday')
  const words = fc.array(word, { minLength: 3, maxLength: 30 }).map((all) => all.join(' '))

  it('finds words in their old place, and after something was put before them', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (text, before, i, j) => {
        const [start, end] = [Math.min(i, j) % text.length, (Math.max(i, j) % text.length) + 1].sort(
          (a, b) => a - b,
        ) as [number, number]
        if (start === end) return
        const anchor = anchorAt('p', text, { start, end })
        expect(locate(anchor, text)).toEqual({ start, end })
        const moved = locate(anchor, `${before}\n${text}`)
        if (moved) expect(`${before}\n${text}`.slice(moved.start, moved.end)).toBe(anchor.exact)
      }),
    )
  })

  it('would rather lose a place than guess between two', () => {
    const anchor = { start: 900, end: 905, exact: 'ferry', prefix: 'the ', suffix: ' sails' }
    expect(locate(anchor, 'the ferry sails and the ferry sails')).toBeNull()
    expect(locate(anchor, 'a ferry went and the ferry sails')).toEqual({ start: 21, end: 26 })
    expect(locate(anchor, 'a tram')).toBeNull()
  })
})
