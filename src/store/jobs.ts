/** What was given on a page to be added to a story, how far that has come, and what became of each article. */
import type { Problem } from '../types.ts'
import type { Added } from './store.ts'

/** Something to read: an address, a file that was sent, a text that was pasted with what was said of it. */
export type JobSource =
  | { kind: 'address'; address: string }
  | { kind: 'file'; path: string; name: string }
  | { kind: 'text'; record: Record<string, string> }

export type JobState = 'waiting' | 'reading' | 'comparing' | 'done' | 'failed'

export interface Job {
  n: number
  /** Null where each article goes to the one that it belongs to. */
  story: string | null
  /** Who gave it, and when (ISO 8601). */
  by: string
  at: string
  sources: JobSource[]
  state: JobState
  /** How far comparing has come, 0–1; null before. */
  share: number | null
  /** When it was done. */
  ended: string | null
  /** Why the whole of it failed. */
  problem: Problem | null
}

/** What became of one article, or of what should have been one. */
export interface JobResult {
  /** Its place in the job, from 1. */
  n: number
  where: string
  /** Its id; null where it could not be read. */
  article: string | null
  title: string | null
  outcome: Added | 'failed'
  /** How many statements were found in it. */
  statements: number
  /** Why it failed, or was not read for statements. */
  problem: Problem | null
}

export interface JobStore {
  addJob(job: Pick<Job, 'story' | 'by' | 'at' | 'sources'>): Promise<Job>
  job(n: number): Promise<Job | null>
  /** Of one story, or all; the latest first. */
  jobs(story: string | null, limit: number): Promise<Job[]>
  /** The first that is not done; also one that was begun and interrupted. */
  nextJob(): Promise<Job | null>
  moveJob(n: number, to: Partial<Pick<Job, 'state' | 'share' | 'ended' | 'problem'>>): Promise<void>
  /** One that is there already stays as it is: a job that is begun again finds its articles unchanged. */
  saveResult(job: number, result: JobResult): Promise<void>
  /** In order, those after a place. */
  results(job: number, after?: number): Promise<JobResult[]>
}
