/** What every store must do with jobs. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { JobResult } from '../jobs.ts'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'

describe.each(STORES)('jobs in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('Harbour')).id
    return () => store.close()
  })
  const add = () =>
    store.addJob({ story, by: 'Ada', at: AT, sources: [{ kind: 'address', address: 'https://pier.example/ice' }] })
  const result = (of: Partial<JobResult> = {}): JobResult => ({
    n: 1, where: 'ice.html', article: 'a1', title: 'Ice', outcome: 'added', statements: 4, problem: null, ...of,
  }) // biome-ignore format: a record

  it('wait in the order in which they came, and one that was begun goes first', async () => {
    const [first, second] = [await add(), await add()]
    expect(first).toMatchObject({ story, by: 'Ada', at: AT, state: 'waiting', share: null, ended: null })
    expect(await store.nextJob()).toEqual(first)
    await store.moveJob(first.n, { state: 'comparing', share: 0.5 })
    expect(await store.nextJob()).toMatchObject({ n: first.n, state: 'comparing', share: 0.5 })
    await store.moveJob(first.n, { state: 'done', ended: AT })
    expect(await store.nextJob()).toEqual(second)
    const problem = { where: 'disk', what: 'is full', hint: '' }
    await store.moveJob(second.n, { state: 'failed', problem })
    expect(await store.nextJob()).toBeNull()
    expect((await store.jobs(story, 9)).map(({ n, problem }) => [n, problem])).toEqual([
      [second.n, problem],
      [first.n, null],
    ])
    expect(await store.jobs((await store.ensureStory('Other')).id, 9)).toEqual([])
  })

  it('may have no story', async () => {
    const { n } = await store.addJob({ story: null, by: 'Ada', at: AT, sources: [] })
    expect((await store.job(n))?.story).toBeNull()
    expect((await store.jobs(null, 9)).map((each) => each.n)).toEqual([n])
    expect(await store.jobs(story, 9)).toEqual([])
  })

  it('keep what first became of each article', async () => {
    const { n } = await add()
    const failed = { where: 'x', what: 'is empty', hint: '' }
    await store.saveResult(n, result())
    await store.saveResult(n, result({ n: 2, where: 'x', article: null, outcome: 'failed', problem: failed }))
    await store.saveResult(n, result({ outcome: 'unchanged' }))
    expect(await store.results(n)).toEqual([
      result(),
      result({ n: 2, where: 'x', article: null, outcome: 'failed', problem: failed }),
    ])
    expect(await store.results(n, 1)).toHaveLength(1)
  })
})
