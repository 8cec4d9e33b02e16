import { describe, expect, it } from 'vitest'
import { anchorAt } from '../corrections/anchors.ts'
import { lineOf, readLine } from '../corrections/exchange.ts'
import { listed } from '../corrections/list.ts'
import { saysOf } from '../corrections/says.ts'
import { dossier } from '../dossier/dossier.ts'
import { printed } from '../dossier/testing.ts'
import type { Dossier } from '../dossier/types.ts'
import type { Store } from '../store/store.ts'
import { correct, importCorrections } from './correct.ts'
import { found, load } from './load.ts'
import { claimsIn, memory, type Page, put, read } from './testing.ts'

const PAGES: Page[] = [
  { name: 'a', says: ['Lund said: the ferry to Halden sails again on Monday.'] },
  { name: 'b', says: ['The harbour master resigned over cracks in the hull.'] },
]
const at = (n: number, words: string) => {
  const { article } = read(PAGES[n]!)
  const start = article.text.indexOf(words)
  return anchorAt(article.key, article.text, { start, end: start + words.length })
}
const ferry = at(0, 'the ferry to Halden sails again on Monday')
const said = { author: 'desk', at: '2031-06-02T00:00:00Z', note: 'heard it' }

async function corrected(): Promise<[Store, string]> {
  const store = memory()
  const story = (await store.ensureStory('Harbour')).id
  await put(store, story, PAGES)
  const made = [
    { kind: 'speaker', body: { at: ferry, name: 'Eva Holm', kind: 'person' } },
    { kind: 'same-claim', body: { a: ferry, b: at(1, 'The harbour master resigned') } },
    { kind: 'hide', body: { at: ferry } },
  ]
  for (const each of made) await correct(store, { story, ...each, ...said })
  const hidden = (await store.corrections(story)).at(-1)!
  await correct(store, { story, kind: 'undo', body: { correction: hidden.id }, ...said })
  return [store, story]
}

describe('corrections that are exported', () => {
  it('do in another database what they did in theirs, and nothing twice', async () => {
    const [store, story] = await corrected()
    const lines = (await store.corrections(story)).map((each, i) =>
      readLine(lineOf(each, { id: story, title: 'Harbour' }), `x:${i}`),
    )
    const other = memory()
    // Numbers are others there.
    await correct(other, { story: (await other.ensureStory('Else')).id, kind: 'hide', body: { at: ferry }, ...said })
    expect(await importCorrections(other, lines, null)).toEqual({ added: 4, known: 0, strange: 0 })
    expect(await importCorrections(other, lines, null)).toEqual({ added: 0, known: 4, strange: 0 })
    await put(other, story, PAGES)
    expect(await claimsIn(other, story)).toEqual(await claimsIn(store, story))
    const [mine, theirs] = [await load(other, { id: story, title: '' }), await load(store, { id: story, title: '' })]
    const moments = { asOf: null, since: null }
    const claims = ({ claims }: Dossier) => printed(claims.map(({ text, mentions }) => [text, mentions]))
    expect(claims(dossier(mine, moments))).toEqual(claims(dossier(theirs, moments)))
    expect(dossier(mine, moments).speakers.map(({ name }) => name)).toContain('Eva Holm')
    await store.close()
    await other.close()
  })

  it('are kept where this version does not know their kind, and change nothing', async () => {
    const store = memory()
    const line = readLine(
      lineOf({ id: '1', story: 'x', kind: 'colour', body: 7, ...said }, { id: 'x', title: 'X' }),
      'x:1',
    )
    expect(await importCorrections(store, [line], null)).toEqual({ added: 1, known: 0, strange: 1 })
    expect((await store.corrections('x')).map(({ kind, body }) => [kind, body])).toEqual([['colour', 7]])
    await store.close()
  })
})

describe('what somebody has found right', () => {
  const right = async (store: Store, story: string) => {
    const { article } = read(PAGES[0]!)
    const { attributions, speakers } = (await store.reading(article.id))!
    const body = { at: ferry, says: saysOf(attributions[0]!, speakers, article.text) }
    return correct(store, { story, kind: 'right', body, ...said })
  }
  const stateIn = async (store: Store, story: string) =>
    listed(await found(store, { id: story, title: '' })).find(({ kind }) => kind === 'right')?.state

  it('holds when its page is changed around it or read by another model, and not when its words are', async () => {
    const store = memory()
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, PAGES)
    await right(store, story)
    expect(await stateIn(store, story)).toBe('in force')
    await put(store, story, [{ name: 'a', says: ['It rained.', PAGES[0]!.says[0]!] }], 'another model')
    expect(await stateIn(store, story)).toBe('in force')
    // Its words are there, and are another's by now.
    await put(store, story, [{ name: 'a', says: [PAGES[0]!.says[0]!.replace('Lund', 'Dahl')] }])
    expect(await stateIn(store, story)).toBe('says otherwise now')
    await put(store, story, [{ name: 'a', says: ['Lund said: nothing sails.'] }])
    expect(await stateIn(store, story)).toBe('has lost its words')
    await store.close()
  })

  it('is taken into another database, where it waits for its page', async () => {
    const [store, other] = [memory(), memory()]
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, PAGES)
    const line = readLine(lineOf(await right(store, story), { id: story, title: 'Harbour' }), 'x:1')
    expect(await importCorrections(other, [line, line], null)).toEqual({ added: 1, known: 1, strange: 0 })
    expect(await stateIn(other, story)).toBe('has lost its words')
    await put(other, story, PAGES)
    expect(await stateIn(other, story)).toBe('in force')
    await store.close()
    await other.close()
  })
})

describe('corrections of a page that changes', () => {
  it('hold while their words stand there, are listed as lost when they do not, and again when they come back', async () => {
    const [store, story] = await corrected()
    const states = async () => listed(await found(store, { id: story, title: '' })).map(({ state }) => state)
    expect(await states()).toEqual(['in force', 'in force', 'taken back'])
    await put(store, story, [{ name: 'a', says: ['Lund said: nothing sails.'] }])
    expect(await states()).toEqual(['has lost its words', 'has lost its words', 'taken back'])
    await put(store, story, [{ name: 'a', says: ['It rained.', PAGES[0]!.says[0]!] }])
    expect(await states()).toEqual(['in force', 'in force', 'taken back'])
    await store.close()
  })

  it('are listed as lost when the article is taken out of the story', async () => {
    const [store, story] = await corrected()
    const body = { page: ferry.page, from: story, to: null }
    await correct(store, { story: null, kind: 'move', body, ...said })
    const states = listed(await found(store, { id: story, title: '' })).map(({ state }) => state)
    expect(states).toEqual(['has lost its words', 'has lost its words', 'taken back'])
    expect(dossier(await load(store, { id: story, title: '' }), { asOf: null, since: null }).claims).toHaveLength(1)
    await store.close()
  })
})
