/** Does one job: reads what it was given into its story, or each article into its own, and compares that with the rest. */

import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { HearsayError } from '../errors.ts'
import type { Job, JobResult } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { type AddResult, addAll } from '../stories/add.ts'
import { group } from '../stories/group.ts'
import type { OpenReader } from '../stories/reader.ts'
import { sortHeap } from '../stories/sort.ts'
import { readJob } from './sources.ts'

/** What doing a job needs. */
export interface Running {
  store: Store
  openReader(): Promise<OpenReader>
  /** Hosts that may be fetched from although they are not public. */
  allowed: readonly string[]
  version: string
  now(): Date
  /** Stops between two articles: the job goes on when it is run again. */
  signal: AbortSignal
}

/** Files each step, so that it can be followed, and goes on where it was interrupted. */
export async function runJob(job: Job, running: Running): Promise<void> {
  const { store, now, signal } = running
  try {
    await store.moveJob(job.n, { state: 'reading' })
    await readInto(job, running)
    if (signal.aborted) return
    await store.moveJob(job.n, { state: 'comparing', share: 0 })
    let told = 0
    const onArticle = (done: number, of: number) => {
      if (done - told < of / 50) return
      told = done
      void store.moveJob(job.n, { share: done / of })
    }
    await (job.story === null ? sortHeap(store, null, onArticle) : group(store, job.story, onArticle))
    await store.moveJob(job.n, { state: 'done', share: 1, ended: now().toISOString() })
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof HearsayError)) console.error(error)
    const problem =
      error instanceof HearsayError
        ? error.problem
        : { where: 'hearsay', what: 'failed, which it should not', hint: 'please report it' }
    await store.moveJob(job.n, { state: 'failed', problem, ended: now().toISOString() })
  }
  await forgetFiles(job)
}

async function readInto(job: Job, { store, openReader, ...running }: Running): Promise<void> {
  const reader = await openReader()
  try {
    const reads = readJob(job.sources, { store, ...running })
    let n = 0
    for await (const result of addAll(reads, job.story, { store, at: job.at, ...reader })) {
      n++
      if (running.signal.aborted) return
      await store.saveResult(job.n, await resultOf(n, result, job, store))
    }
  } finally {
    await reader.close()
  }
}

async function resultOf(n: number, result: AddResult, job: Job, store: Store): Promise<JobResult> {
  const { problem } = result
  if (problem) return { n, where: problem.where, article: null, title: null, outcome: 'failed', statements: 0, problem }
  const { article, where, mentions, notice } = result
  const read = { n, where, article: article.id, title: article.title, problem: notice }
  if (result.outcome !== 'unchanged') return { ...read, outcome: result.outcome, statements: mentions }
  // What this job itself added before it was interrupted is not found to be there already.
  const row = (await store.versions(article.key)).find(({ id }) => id === article.id)
  const statements = (await store.reading(article.id))?.mentions.length ?? 0
  return { ...read, outcome: row?.added === job.at ? 'added' : 'unchanged', statements }
}

/** Each file lies in a folder of its own. */
async function forgetFiles({ sources }: Job): Promise<void> {
  for (const source of sources)
    if (source.kind === 'file') await rm(dirname(source.path), { recursive: true, force: true })
}
