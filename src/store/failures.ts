/** What was to be added to a story and could not be read. */
import type { Problem } from '../types.ts'

/** What failed, and when (ISO 8601; null for the item of a feed). */
export interface Failure extends Problem {
  at: string | null
}

export interface FailureStore {
  /** Of what fails in one place again and again the latest is kept. */
  saveFailure(story: string, problem: Problem, at: string): Promise<void>
  /** What stands there was read after all. */
  clearFailure(story: string, where: string): Promise<void>
  /** In order of place, with the items of feeds that could not be had for this story. */
  failures(story: string): Promise<Failure[]>
}
