import { expect, it } from 'vitest'
import { versionOf } from '../rulesversion.ts'
import type { Problem } from '../types.ts'
import { group } from './group.ts'
import { reread } from './reread.ts'
import { claimsIn, failingOn, memory, type Page, put, reader } from './testing.ts'

const pages: Page[] = [
  { name: 'one', says: ['Lund said: the northern ferry sails again on Monday.'] },
  { name: 'two', says: ['Brandt said: the northern ferry sails again on Monday.', 'The harbour stands empty.'] },
  { name: 'three', says: ['Lund said: nobody was hurt in the fire.'] },
]
const at = '2031-06-02T00:00:00Z'
const onProblem = (problem: Problem) => expect.fail(problem.what)

async function storyReadBy(model: string) {
  const store = memory()
  const { id } = await store.ensureStory('Ferry')
  await put(store, id, pages, model)
  return { store, id }
}

it('gives what reading by that version at first would have given', async () => {
  const { store, id } = await storyReadBy('older')
  const fresh = await storyReadBy('newer')
  const old = await store.outdated(id, versionOf('newer'))
  expect(old).toHaveLength(pages.length)
  const told: number[] = []
  await reread(store, id, old, { ...reader('newer'), at, onArticle: (done) => told.push(done), onProblem })
  await group(store, id)
  expect(told).toEqual([1, 2, 3])
  expect(await store.outdated(id, versionOf('newer'))).toEqual([])
  expect(await store.readings(id)).toEqual(await fresh.store.readings(fresh.id))
  expect(await claimsIn(store, id)).toEqual(await claimsIn(fresh.store, fresh.id))
  expect(await store.articles(id)).toHaveLength(pages.length)
})

it('leaves what it did not come to as it was', async () => {
  const { store, id } = await storyReadBy('older')
  const old = await store.outdated(id, versionOf('newer'))
  const onArticle = () => {
    throw new Error('interrupted')
  }
  await expect(reread(store, id, old, { ...reader('newer'), at, onArticle, onProblem })).rejects.toThrow('interrupted')
  expect(await store.outdated(id, versionOf('newer'))).toEqual(old.slice(1))
  expect(await store.articles(id)).toHaveLength(pages.length)
})

it('leaves that on which the rules fail as it was, says so, and goes on', async () => {
  const { store, id } = await storyReadBy('older')
  const old = await store.outdated(id, versionOf('newer'))
  const told: Problem[] = []
  const onArticle = () => {}
  await reread(store, id, old, {
    ...failingOn(/northern/, 'newer'),
    at,
    onArticle,
    onProblem: (each) => told.push(each),
  })
  expect(told.map(({ where }) => where).sort()).toEqual(['https://one.example/one', 'https://two.example/two'])
  expect(told[0]!.what).toMatch(/^cannot be read, for a defect of Hearsay \(TypeError: .+ at \S+\)$/)
  expect(await store.outdated(id, versionOf('newer'))).toHaveLength(2)
})
