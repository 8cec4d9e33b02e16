import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import { createEmbedder, createPredictor } from '../model/index.ts'
import type { JobSource } from '../store/jobs.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { openQueue } from './queue.ts'
import { runJob } from './run.ts'

const AT = '2031-05-09T08:00:00.000Z'
const LATER = '2031-05-09T09:00:00.000Z'
const TEXT =
  'Port to close on Friday\n\nThe port of Lys will close on Friday, the harbour master Ada Brandt said. “We have no choice,” she told the Harbour Post.'

describe('a job', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-jobs-'))
  const reader = { predictor: createPredictor(), embedder: createEmbedder() }
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await Promise.all([reader.predictor.close(), reader.embedder.close()])
  })
  let store: Store
  let story: string
  beforeEach(async () => {
    store = sqliteStore(':memory:')
    story = (await store.ensureStory('Port')).id
    return () => store.close()
  })
  const stop = new AbortController()
  const deps = () => ({
    store,
    openReader: async () => ({ ...reader, close: async () => {} }),
    allowed: [],
    version: 'test',
    now: () => new Date(AT),
  })
  let files = 0
  const sent = (name: string, text: string): JobSource => {
    const own = join(folder, `${files++}`)
    mkdirSync(own)
    writeFileSync(join(own, name), text)
    return { kind: 'file', path: join(own, name), name }
  }
  const give = (sources: JobSource[], at = AT) => store.addJob({ story, by: 'Ada', at, sources })
  const run = async (sources: JobSource[], { signal = stop.signal, at = AT } = {}) => {
    const job = await give(sources, at)
    await runJob(job, { ...deps(), signal })
    return { job: (await store.job(job.n))!, results: await store.results(job.n) }
  }

  it('says of each article what became of it, by the name that it was sent with', async () => {
    const { job, results } = await run([sent('port.txt', TEXT), sent('empty.txt', ''), sent('notes.xyz', 'Notes')])
    expect(job).toMatchObject({ state: 'done', share: 1, ended: AT })
    expect(results).toMatchObject([
      { n: 1, where: 'port.txt', outcome: 'added', title: 'Port to close on Friday' },
      { n: 2, where: 'empty.txt', outcome: 'failed', problem: { what: 'is empty' } },
      { n: 3, where: 'notes.xyz', outcome: 'failed', problem: { what: 'is of no kind that Hearsay reads' } },
    ])
    expect(results[0]!.statements).toBeGreaterThan(0)
    expect(JSON.stringify(results)).not.toContain(folder)
    expect((await store.failures(story)).map(({ where }) => where)).toEqual(['empty.txt', 'notes.xyz'])
    expect((await store.claims(story)).size).toBe(results[0]!.statements)
  })

  it('takes a text that was pasted, with what was said of it', async () => {
    const record = { text: TEXT, outlet: 'Harbour Post', url: 'https://post.example/close', title: 'Closed' }
    const { results } = await run([{ kind: 'text', record }])
    const article = await store.article(results[0]!.article!)
    expect(article).toMatchObject({ outlet: 'Harbour Post', url: 'https://post.example/close', text: TEXT })
    expect((await run([{ kind: 'text', record }], { at: LATER })).results).toMatchObject([
      { outcome: 'unchanged', statements: results[0]!.statements },
    ])
    expect((await run([{ kind: 'text', record: { text: ' \n ' } }])).results).toMatchObject([{ outcome: 'failed' }])
  })

  it('without a story sorts each article into the one that it belongs to', async () => {
    const other =
      'Villagers of Orsk voted against the reservoir in the Tamir valley. Engineers want to dam the Tamir river.'
    const job = await store.addJob({
      story: null,
      by: 'Ada',
      at: AT,
      sources: [sent('port.txt', TEXT), sent('dam.txt', other)],
    })
    await runJob(job, { ...deps(), signal: stop.signal })
    expect(await store.job(job.n)).toMatchObject({ state: 'done', share: 1 })
    const [port, dam] = (await store.results(job.n)).map(({ article }) => article!)
    const [[one], [two]] = [await store.storiesOf(port!), await store.storiesOf(dam!)]
    expect([one, two]).toEqual([expect.any(String), expect.any(String)])
    expect(one).not.toBe(two)
    expect((await store.claims(one!)).size).toBeGreaterThan(0)
  })

  it('does not fetch from this machine', async () => {
    const { results } = await run([{ kind: 'address', address: 'http://127.0.0.1:1/' }])
    expect(results).toMatchObject([{ outcome: 'failed', where: 'http://127.0.0.1:1/' }])
  })

  it('goes on where it was interrupted, and says of each article what first became of it', async () => {
    const sources = [sent('port.txt', TEXT), sent('pier.txt', TEXT.replaceAll('port', 'pier'))]
    const stopped = new AbortController()
    const saveResult = store.saveResult
    store.saveResult = async (...values) => {
      stopped.abort()
      return saveResult(...values)
    }
    const { job, results } = await run(sources, { signal: stopped.signal })
    expect(job).toMatchObject({ state: 'reading', ended: null })
    expect(results).toHaveLength(1)
    store.saveResult = saveResult
    const queue = openQueue(deps())
    await expect.poll(async () => (await store.job(job.n))!.state, { timeout: 20_000 }).toBe('done')
    await queue.close()
    expect((await store.results(job.n)).map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    expect(await store.articles(story)).toHaveLength(2)
  })

  it('that fails as a whole says so, and the next is done', async () => {
    const broken = await give([{ kind: 'text', record: { text: TEXT } }])
    const next = await give([{ kind: 'text', record: { text: TEXT } }])
    let opened = 0
    const queue = openQueue({
      ...deps(),
      openReader: async () => {
        if (opened++ === 0) throw new HearsayError('model.onnx', 'is missing', 'reinstall')
        return deps().openReader()
      },
    })
    await expect.poll(async () => (await store.job(next.n))!.state, { timeout: 20_000 }).toBe('done')
    await queue.close()
    expect(await store.job(broken.n)).toMatchObject({ state: 'failed', problem: { what: 'is missing' } })
  })
})
