import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '../corrections/anchors.ts'
import type { Store } from '../store/store.ts'
import { correct } from './correct.ts'
import { claimsIn, memory, type Page, put, read } from './testing.ts'

const SENTENCES = [
  'The ferry to Halden will sail again on Monday morning.',
  'Lund said: the ferry to Halden will sail again on Monday.',
  'The ferry to Halden will not sail on Monday.',
  'Twelve passengers were hurt when the ferry struck the quay.',
  'Dahl said: nine passengers were hurt when the ferry struck the quay at Halden.',
  'The harbour master resigned over cracks in the hull.',
  'Lund said: the harbour master has resigned because of cracks in the hull.',
  'The council will vote on dredging before the summer recess.',
]
const page = fc
  .tuple(
    fc.nat(30),
    fc.subarray(SENTENCES, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('2031-05-04', '2030-05-04', null),
  )
  .map(([n, says, published]): Page => ({ name: `p${n}`, says, published }))
const pages = fc.uniqueArray(page, { selector: ({ name }) => name, minLength: 2, maxLength: 6 })

/** A decision about the first statements of two pages. */
const decision = fc.record({
  kind: fc.constantFrom('same-claim', 'different-claim'),
  one: fc.nat(5),
  other: fc.nat(5),
})
type Decision = typeof decision extends fc.Arbitrary<infer D> ? D : never

async function decide(
  store: Store,
  story: string,
  all: readonly Page[],
  { kind, one, other }: Decision,
): Promise<void> {
  const at = (n: number) => {
    const { article } = read(all[n % all.length]!)
    const end = article.text.search(/\.(\n|$)/)
    return anchorAt(article.key, article.text, { start: 0, end })
  }
  const body = { a: at(one), b: at(other) }
  await correct(store, { story, kind, body, author: 'desk', at: '2031-06-02T00:00:00Z', note: '' })
}

describe('grouping a story', () => {
  it('compares all of it anew when something comes after other rules had compared it, and only then', async () => {
    const store = memory()
    const { id } = await store.ensureStory('Harbour')
    const compared = new Set<string>()
    const save = store.saveRelations.bind(store)
    store.saveRelations = (story, article, relations) => {
      compared.add(article)
      return save(story, article, relations)
    }
    const puts = async (name: string, says: number) => {
      compared.clear()
      await put(store, id, [{ name, says: [SENTENCES[says]!] }])
      return compared.size
    }
    expect(await puts('a', 0)).toBe(1)
    expect(await puts('b', 1)).toBe(1)
    const claims = await claimsIn(store, id)
    await store.noteComparedBy(id, 'rules of before')
    expect(await puts('b', 1)).toBe(0)
    expect(await puts('c', 5)).toBe(3)
    expect(await puts('d', 3)).toBe(1)
    expect(await claimsIn(store, id)).toEqual(expect.arrayContaining(claims))
  })

  it('gives the same claims one by one in any order as all at once, with corrections in between', async () => {
    const order = fc.infiniteStream(fc.nat())
    await fc.assert(
      fc.asyncProperty(pages, fc.array(decision, { maxLength: 3 }), order, async (all, decisions, random) => {
        const [once, stepwise] = [memory(), memory()]
        const story = (await once.ensureStory('Harbour')).id
        await stepwise.ensureStory('Harbour')
        await put(once, story, all)
        for (const each of decisions) await decide(once, story, all, each)
        const shuffled = all.map((each) => ({ each, at: random.next().value as number })).sort((a, b) => a.at - b.at)
        const left = [...decisions]
        for (const { each, at } of shuffled) {
          if (at % 2 === 0 && left.length > 0) await decide(stepwise, story, all, left.shift()!)
          await put(stepwise, story, [each])
        }
        for (const each of left) await decide(stepwise, story, all, each)
        expect(await claimsIn(stepwise, story)).toEqual(await claimsIn(once, story))
        await once.close()
        await stepwise.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('gives, after an article was moved away, the claims and copies of a story that never had it', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.array(decision, { maxLength: 2 }), fc.nat(), async (all, decisions, n) => {
        const [had, never] = [memory(), memory()]
        const story = (await had.ensureStory('Harbour')).id
        await never.ensureStory('Harbour')
        const gone = all[n % all.length]!
        await put(had, story, all)
        for (const each of decisions) await decide(had, story, all, each)
        const body = { page: read(gone).article.key, from: story, to: null }
        await correct(had, { story: null, kind: 'move', body, author: 'desk', at: '2031-06-03', note: '' })
        await put(
          never,
          story,
          all.filter((each) => each !== gone),
        )
        for (const each of decisions) await decide(never, story, all, each)
        expect(await claimsIn(had, story)).toEqual(await claimsIn(never, story))
        expect(await had.copies(story)).toEqual(await never.copies(story))
        expect(await had.contradictions(story)).toEqual(await never.contradictions(story))
        await had.close()
        await never.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('corrections of claims', () => {
  const two: Page[] = [
    { name: 'a', says: [SENTENCES[0]!] },
    { name: 'b', says: [SENTENCES[5]!] },
  ]
  const join: Decision = { kind: 'same-claim', one: 0, other: 1 }

  it('bind what no word joins, also after more coverage of one of them', async () => {
    const store = memory()
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, two)
    expect(await claimsIn(store, story)).toHaveLength(2)
    await decide(store, story, two, join)
    await put(store, story, [{ name: 'c', says: [SENTENCES[1]!] }])
    expect(await claimsIn(store, story)).toHaveLength(1)
    await store.close()
  })

  it('hold when the page is read by another model, and when it comes with other words around them', async () => {
    const store = memory()
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, two)
    await decide(store, story, two, join)
    await put(store, story, two, 'another model')
    expect(await claimsIn(store, story)).toHaveLength(1)
    await put(store, story, [{ name: 'b', says: ['It rained all of the night.', SENTENCES[5]!] }])
    const claims = await claimsIn(store, story)
    expect(claims.find((mentions) => mentions.length > 1)).toHaveLength(3)
    await store.close()
  })

  it('wait for an article that is not here yet', async () => {
    const store = memory()
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, [two[0]!])
    await decide(store, story, two, join)
    await put(store, story, [two[1]!])
    expect(await claimsIn(store, story)).toHaveLength(1)
    await store.close()
  })

  it('of which two contradict each other: the later holds, both are kept, and taking it back brings the earlier', async () => {
    const store = memory()
    const story = (await store.ensureStory('Harbour')).id
    await put(store, story, two)
    await decide(store, story, two, join)
    await decide(store, story, two, { ...join, kind: 'different-claim' })
    expect(await claimsIn(store, story)).toHaveLength(2)
    const [, later] = await store.corrections(story)
    const body = { correction: later!.id }
    await correct(store, { story, kind: 'undo', body, author: 'desk', at: '2031-06-03', note: '' })
    expect(await claimsIn(store, story)).toHaveLength(1)
    expect(await store.corrections(story)).toHaveLength(3)
    await store.close()
  })
})
