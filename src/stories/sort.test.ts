import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../store/store.ts'
import { addAll } from './add.ts'
import { correct } from './correct.ts'
import { sortHeap } from './sort.ts'
import { claimsIn, memory, type Page, put, read, reader } from './testing.ts'

const FERRY: Page[] = [
  {
    name: 'f1',
    published: '2031-05-04',
    says: [
      'The ferry to Halden lay at the quay with a cracked hull.',
      'Passengers waited at the Halden terminal all night, and the harbour master closed the quay.',
    ],
  },
  {
    name: 'f2',
    published: '2031-05-05',
    says: [
      'The harbour master of Halden resigned over the cracked hull of the ferry.',
      'Passengers of the ferry were brought home by bus from the terminal.',
    ],
  },
  {
    name: 'f3',
    published: '2031-05-06',
    says: [
      'Welders began to mend the hull of the Halden ferry.',
      'The harbour master had closed the quay, and passengers had waited at the terminal.',
    ],
  },
]
const DAM: Page[] = [
  {
    name: 'd1',
    published: '2031-05-04',
    says: [
      'Villagers of Orsk voted against the reservoir in the Tamir valley.',
      'Engineers want to dam the Tamir river and flood the orchards of Orsk.',
    ],
  },
  {
    name: 'd2',
    published: '2031-05-05',
    says: [
      'The dam in the Tamir valley would flood the orchards of Orsk, engineers admit.',
      'Villagers blocked the road to the reservoir with tractors.',
    ],
  },
  {
    name: 'd3',
    published: '2031-05-06',
    says: [
      'A court stopped the reservoir in the Tamir valley.',
      'Villagers of Orsk had blocked the road; engineers of the dam were sent home.',
    ],
  },
]
const BRIDGE: Page = {
  name: 'both',
  published: '2031-05-06',
  says: [
    'The week in brief: the ferry to Halden lies at the quay with a cracked hull, and its harbour master has resigned.',
    'Villagers of Orsk voted against the reservoir in the Tamir valley, whose dam would flood their orchards.',
  ],
}

async function heap(store: Store, pages: readonly Page[]): Promise<void> {
  for await (const { problem } of addAll(pages.map(read), null, { store, at: '2031-06-01T00:00:00Z', ...reader() }))
    if (problem) throw new Error(problem.what)
  await sortHeap(store)
}

/** The sets of pages that are one story, by name, whatever the stories are called. */
async function fallen(store: Store): Promise<string[][]> {
  const sets: string[][] = []
  for (const { id, articles } of await store.stories()) {
    const rows = await store.articles(id)
    expect(articles).toBe(rows.length)
    if (rows.length > 0) sets.push([...new Set(rows.map(({ externalId }) => externalId!))].sort())
  }
  return sets.sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

const said = { story: null, author: 'desk', at: '2031-06-02T00:00:00Z', note: '' }
const storyOf = async (store: Store, page: Page) => (await store.storiesOf(read(page).article.id))[0]!

describe('a heap of articles', () => {
  it('falls into its stories, under the title of the page that is most like the others', async () => {
    const store = memory()
    await heap(store, [FERRY[0]!, DAM[0]!, FERRY[1]!, DAM[1]!, DAM[2]!, FERRY[2]!])
    expect(await fallen(store)).toEqual([
      ['d1', 'd2', 'd3'],
      ['f1', 'f2', 'f3'],
    ])
    const titles = (await store.stories()).map(({ title }) => title)
    const texts = [...FERRY, ...DAM].map(({ says }) => says.join(' '))
    for (const title of titles) expect(texts.some((text) => text.startsWith(title))).toBe(true)
    await store.close()
  })

  it('finds names where all titles are taken, however long they are', async () => {
    const store = memory()
    const title = (page: Page) =>
      read(page)
        .article.text.slice(0, 80)
        .replace(/\s+\S*$/, '')
        .replace(/\s+/g, ' ')
    for (const page of [...FERRY, ...DAM]) for (const n of ['', ' (2)']) await store.ensureStory(`${title(page)}${n}`)
    await heap(store, [...FERRY, ...DAM])
    expect(await fallen(store)).toHaveLength(2)
    expect((await store.stories()).filter(({ title }) => title.endsWith(' (3)'))).toHaveLength(2)
    await store.close()
  })

  it('is two stories where the same was done by others elsewhere', async () => {
    const store = memory()
    const stabbed = (who: string, where: string, name: string): Page => ({
      name,
      published: '2031-05-04',
      says: [
        `A passenger was stabbed to death on a night train near ${where}, and police arrested ${who} with a knife.`,
        `The stabbing began after a quarrel over a blanket, police in ${where} say; ${who} was held overnight.`,
      ],
    })
    await heap(store, [stabbed('Ola Hald', 'Norvik', 'n1'), stabbed('Jan Ruud', 'Amsel', 'a1')])
    expect(await fallen(store)).toEqual([['a1'], ['n1']])
    await heap(store, [stabbed('a guest', 'Norvik', 'n2')])
    expect(await fallen(store)).toEqual([['a1'], ['n1', 'n2']])
    await store.close()
  })

  it('is two stories also where one article speaks of both', async () => {
    const store = memory()
    await heap(store, [...FERRY, BRIDGE, ...DAM])
    const sets = await fallen(store)
    const of = (name: string) => sets.find((set) => set.includes(name))
    expect(of('f1')).toEqual(of('f3'))
    expect(of('d1')).toEqual(of('d3'))
    expect(of('f1')).not.toEqual(of('d1'))
    expect(sets.filter((set) => set.includes('both'))).toHaveLength(1)
    await store.close()
  })

  it('falls apart alike in any order, at once or one by one, with the claims of stories that were made by hand', async () => {
    const all = [...FERRY, ...DAM, BRIDGE]
    const cuts = fc.tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(fc.nat(6), { maxLength: 3 }))
    const once = memory()
    await heap(once, all)
    await fc.assert(
      fc.asyncProperty(cuts, async ([order, at]) => {
        const store = memory()
        const ends = [...new Set([...at, order.length])].sort((a, b) => a - b)
        for (const [i, end] of ends.entries()) await heap(store, order.slice(ends[i - 1] ?? 0, end))
        expect(await fallen(store)).toEqual(await fallen(once))
        for (const page of [FERRY[0]!, DAM[0]!]) {
          const [mine, theirs] = [await storyOf(store, page), await storyOf(once, page)]
          expect(await claimsIn(store, mine)).toEqual(await claimsIn(once, theirs))
        }
        await store.close()
      }),
      { numRuns: 25 },
    )
    await once.close()
  }, 120_000)

  it('keeps what a story is called while it grows', async () => {
    const store = memory()
    await heap(store, [FERRY[2]!, DAM[0]!])
    const id = await storyOf(store, FERRY[2]!)
    await heap(store, [FERRY[0]!, FERRY[1]!])
    expect(await storyOf(store, FERRY[0]!)).toBe(id)
    expect(await storyOf(store, FERRY[2]!)).toBe(id)
    await store.close()
  })

  it('adds to the story that a person has made of like articles', async () => {
    const store = memory()
    const { id } = await store.ensureStory('Ferry')
    await put(store, id, [FERRY[0]!, FERRY[1]!])
    await heap(store, [FERRY[2]!, DAM[0]!])
    expect(await storyOf(store, FERRY[2]!)).toBe(id)
    expect(await storyOf(store, DAM[0]!)).not.toBe(id)
    await store.close()
  })

  it('keeps a page in one story through its versions, whatever the later one says', async () => {
    const store = memory()
    await heap(store, [...FERRY, ...DAM])
    await heap(store, [{ ...FERRY[0]!, says: DAM[0]!.says }])
    expect(await store.articles(await storyOf(store, FERRY[0]!))).toHaveLength(
      (await store.articles(await storyOf(store, { ...FERRY[0]!, says: DAM[0]!.says }))).length,
    )
    await store.close()
  })

  it('holds nothing twice, however often it is added', async () => {
    const store = memory()
    await heap(store, [...FERRY, ...DAM])
    const before = await store.stories()
    await heap(store, [...DAM, ...FERRY])
    expect((await store.stories()).map(({ id, articles }) => [id, articles])).toEqual(
      before.map(({ id, articles }) => [id, articles]),
    )
    await store.close()
  })
})

describe('what a person says of stories', () => {
  it('holds against the program: a moved article stays, and so do those it was moved from', async () => {
    const store = memory()
    await heap(store, [FERRY[0]!, FERRY[1]!])
    const from = await storyOf(store, FERRY[0]!)
    const to = (await store.ensureStory('Halden terminal')).id
    await correct(store, { ...said, kind: 'move', body: { page: read(FERRY[0]!).article.key, from, to } })
    await heap(store, [FERRY[2]!, ...DAM])
    expect(await storyOf(store, FERRY[0]!)).toBe(to)
    expect(await storyOf(store, FERRY[1]!)).toBe(from)
    await store.close()
  })

  it('holds against the program: merged stories stay one', async () => {
    const store = memory()
    await heap(store, [...FERRY.slice(0, 2), ...DAM.slice(0, 2)])
    const [from, into] = [await storyOf(store, FERRY[0]!), await storyOf(store, DAM[0]!)]
    await correct(store, { ...said, kind: 'merge', body: { from, into } })
    await heap(store, [FERRY[2]!, DAM[2]!])
    expect(await fallen(store)).toEqual([['d1', 'd2', 'd3', 'f1', 'f2', 'f3']])
    await store.close()
  })

  it('holds for an article that the program had put elsewhere, when it is added to a story by name', async () => {
    const store = memory()
    await heap(store, [...FERRY, ...DAM])
    const { id } = await store.ensureStory('Hulls')
    await put(store, id, [FERRY[0]!])
    expect(await store.storiesOf(read(FERRY[0]!).article.id)).toEqual([id])
    await heap(store, [])
    expect(await store.storiesOf(read(FERRY[0]!).article.id)).toEqual([id])
    await store.close()
  })
})
