/** A dossier made with the memory of the one before is the one made without, whatever was corrected or added in between. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anchorAt } from '../corrections/anchors.ts'
import { listed } from '../corrections/list.ts'
import { saysOf } from '../corrections/says.ts'
import { type Coverage, coverageOf } from '../dossier/data.ts'
import { dossier } from '../dossier/dossier.ts'
import { isPageName, memories } from '../dossier/memory.ts'
import { statementsIn, type Within } from '../dossier/page.ts'
import { printed } from '../dossier/testing.ts'
import type { Store } from '../store/store.ts'
import { correct } from './correct.ts'
import { loadCoverage } from './coverage.ts'
import { dossierOf } from './known.ts'
import { found, load } from './load.ts'
import { named } from './named.ts'
import { markNear } from './near.ts'
import { memory, type Page, plain, put } from './testing.ts'

const LATEST = { asOf: null, since: null }
const SAILS = 'the ferry to Halden sails again on Monday.'
const PAGES: Page[] = [
  { name: 'star', says: [`Lund said: ${SAILS}`, 'Fares will rise by 12 percent in June.'] },
  { name: 'post', says: [`Dahl said: ${SAILS}`, 'Lund said: nobody was hurt in the collision.'] },
  { name: 'wave', says: [`Lund said: ${SAILS}`, 'Fares will rise by 20 percent in June.'] },
  { name: 'mail', says: ['Berg said: the ferry to Halden will not sail again on Monday.'], outlet: 'star.example' },
  {
    name: 'note',
    says: [
      'Berg said: Lund took money from the port.',
      'Lund said: that is a lie.',
      'Dahl declined to comment on the fares.',
      'Correction: fares rise in May.',
    ],
  },
]

/** What a person, or a watch, does next. */
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      ...['speaker', 'stance', 'hide', 'not-attribution', 'right', 'same-claim', 'different-claim', 'undo'],
    ),
    one: fc.nat(20),
    other: fc.nat(20),
  }),
  fc.record({ kind: fc.constant('put'), one: fc.nat(4), other: fc.nat(4) }),
)

async function take(store: Store, story: string, { kind, one, other }: { kind: string; one: number; other: number }) {
  if (kind === 'put') return put(store, story, [{ ...PAGES[one]!, name: `again-${one}-${other}`, published: null }])
  const all = (await store.readings(story)).flatMap(({ article, mentions }) =>
    mentions.map((mention) => ({ article, span: mention.spans[0]! })),
  )
  const at = async (n: number) => {
    const { article, span } = all[n % all.length]!
    const { key, text } = (await store.article(article))!
    return anchorAt(key, text, span)
  }
  const says = async (n: number) => {
    const { article } = all[n % all.length]!
    const { attributions, speakers } = (await store.reading(article))!
    const said = attributions[other % (attributions.length || 1)]
    const none = { words: '', by: null, chain: [], stance: 'asserts' }
    return said ? saysOf(said, speakers, (await store.article(article))!.text) : none
  }
  const earlier = await store.corrections(story)
  if (kind === 'undo' && earlier.length === 0) return
  const body = {
    speaker: { at: await at(one), name: 'Mira Oduya', kind: 'person' },
    stance: { at: await at(one), stance: 'denies' },
    hide: { at: await at(one) },
    'not-attribution': { at: await at(one) },
    right: { at: await at(one), says: await says(one) },
    'same-claim': { a: await at(one), b: await at(other) },
    'different-claim': { a: await at(one), b: await at(other) },
    undo: { correction: earlier[one % (earlier.length || 1)]?.id },
  }[kind]
  await correct(store, { story, kind, body, author: 'desk', at: '2031-06-02T00:00:00Z', note: '' })
}

/** What a correction hides is left out of a page before it is taken from the text, or after: its digest, and what an answer needs, may stay. */
const undigested = (coverage: Coverage) => ({
  ...coverage,
  claims: [...coverage.pages.values()].flatMap(({ said }) =>
    statementsIn(said).flatMap(({ id }) => coverage.claims.get(id) ?? []),
  ),
  pages: new Map(
    [...coverage.pages].map(([article, page]) => {
      const { said: _, statements, places, amounts, ...rest } = plain(page)
      const isShown = ({ id }: { id: string }) => coverage.claims.get(id) !== undefined
      const holding = <T extends { within: Within }>({ within, ...what }: T) => ({
        ...what,
        within: within.flatMap((n, i) =>
          i % 2 === 0 && isShown(statements[n]!) ? [[statements[n]!.id, within[i + 1]]] : [],
        ),
      })
      const held = { places: places.map(holding), amounts: amounts.map(holding) }
      return [article, { ...rest, ...held, statements: statements.filter(isShown), digest: '', answering: null }]
    }),
  ),
})

it('holds through any corrections and additions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const store = memory()
      const { id } = await store.ensureStory('Harbour')
      await put(store, id, PAGES)
      const memoryOf = memories(1)
      for (const each of [null, ...steps]) {
        if (each) await take(store, id, each)
        const story = (await store.story(id))!
        const anew = printed(dossier(await load(store, story), LATEST))
        await markNear(store, id, anew)
        expect(printed(await dossierOf(store, story, LATEST, null, memoryOf(id)))).toEqual(anew)
        // As one who only comes now: from what the store has kept of pages and claims.
        expect(printed(await dossierOf(store, story, LATEST, 'test'))).toEqual(anew)
        expect(undigested(await loadCoverage(store, story, 'test'))).toEqual(
          undigested(coverageOf(await load(store, story))),
        )
        expect(listed(await found(store, story))).toEqual(listed(await named(store, story)))
      }
      await store.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

it('holds for other moments, too, and forgets what no page says any more', async () => {
  const store = memory()
  const { id } = await store.ensureStory('Harbour')
  for (const [i, page] of PAGES.entries()) {
    await put(store, id, [{ ...page, published: `2031-05-0${i + 1}` }])
    const story = (await store.story(id))!
    for (const moments of [LATEST, { asOf: null, since: '2031-05-02' }, { asOf: '2031-05-02', since: null }])
      expect(printed(await dossierOf(store, story, moments, 'test'))).toEqual(
        printed(dossier(await load(store, story), moments)),
      )
  }
  const { claims } = await dossierOf(store, (await store.story(id))!, LATEST, 'test')
  const kept = [...(await store.remembered(id, 'test'))]
  expect(kept.filter(([key]) => !isPageName(key)).length).toBe(claims.length)
  // Of all pages only one has what may answer.
  expect(kept.flatMap(([key, body]) => (isPageName(key) ? JSON.parse(body) : []))).toMatchObject([
    { told: 1, answer: 0, kind: 'denial' },
  ])
  await store.close()
})

it('is of no other program', async () => {
  const store = memory()
  const { id } = await store.ensureStory('Harbour')
  await put(store, id, PAGES)
  const story = (await store.story(id))!
  await dossierOf(store, story, LATEST, 'one')
  await dossierOf(store, story, LATEST, 'another')
  expect((await store.remembered(id, 'one')).size).toBe(0)
  await store.pages(id, 'one', () => expect.fail('a page is kept of a program that makes none'))
  await store.close()
})
