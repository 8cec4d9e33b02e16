import { expect, it } from 'vitest'
import { addAll } from './add.ts'
import { failingOn, memory, read } from './testing.ts'

const PAGES = ['north', 'south', 'west'].map((name) =>
  read({ name, says: [`Lund said: the ferry to the ${name} sails again on Monday.`] }),
)

it('tells of an article on which the rules fail, keeps that with the story, and adds the others', async () => {
  const store = memory()
  const { id } = await store.ensureStory('Ferry')
  const at = '2031-06-02T00:00:00Z'
  const results = []
  for await (const each of addAll(PAGES, id, { ...failingOn(/south/), store, at })) results.push(each)
  expect(results.map((each) => (each.problem ?? each).where)).toEqual(['north', 'south', 'west'])
  const problem = {
    where: 'south',
    what: expect.stringMatching(/^cannot be read, for a defect of Hearsay \(TypeError: .+ at \S+\)$/),
    hint: 'the others can; please report it',
  }
  expect(results.map((each) => each.problem)).toEqual([undefined, problem, undefined])
  expect(await store.articles(id)).toHaveLength(2)
  expect(await store.failures(id)).toEqual([{ ...problem, at }])
})

it('goes no further where a model fails, which would fail on all of them', async () => {
  const store = memory()
  const { id } = await store.ensureStory('Ferry')
  const { predictor, embedder } = failingOn(/nothing/)
  const predict = async () => Promise.reject(new Error('no model'))
  const adding = addAll(PAGES, id, { predictor: { ...predictor, predict }, embedder, store, at: '2031-06-02' })
  await expect(adding.next()).rejects.toThrow('no model')
})
