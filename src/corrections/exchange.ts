/** Corrections as lines of JSON, to be kept beside a database, handed on, and taken into another. */
import { z } from 'zod'
import { HearsayError } from '../errors.ts'
import type { Correction } from '../store/store.ts'
import type { Story } from '../types.ts'
import { bodyOf } from './kinds.ts'

const line = z.object({
  /** Names it within the file, for those that take it back. */
  id: z.string().min(1).max(100),
  /** Null for what is said of stories. */
  story: z.object({ id: z.string().min(1).max(200), title: z.string().max(500) }).nullable(),
  kind: z.string().min(1).max(100),
  body: z.unknown(),
  author: z.string().max(500),
  at: z.string().max(40),
  note: z.string().max(10_000),
})
export type Line = z.infer<typeof line>

/** One correction as a line; what a later version wrote goes along as it is. */
export const lineOf = ({ id, kind, body, author, at, note }: Correction, story: Story | null): string =>
  JSON.stringify({ id, story: story && { id: story.id, title: story.title }, kind, body, author, at, note })

/**
 * Reads a line.
 *
 * @param where names it in what a `HearsayError` says.
 */
export function readLine(text: string, where: string): Line {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw new HearsayError(where, 'is no JSON', 'give a file that `hearsay corrections export` wrote')
  }
  const found = line.safeParse(read)
  if (found.success) return found.data
  const [problem] = found.error.issues
  const part = problem!.path.join('.') || 'the line'
  throw new HearsayError(where, `is no correction: ${part} is missing or wrong`, 'see docs/corrections.md')
}

/** The same decision, whenever and wherever it was written down: taking a file in twice changes nothing. */
export const sameness = ({
  kind,
  body,
  author,
  at,
  note,
}: Pick<Correction, 'kind' | 'body' | 'author' | 'at' | 'note'>) =>
  JSON.stringify([kind, sorted(body), author, at, note])

/** Keys in one order, since files are edited by hand and by other programs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** What takes another back, under the id that the other has here. */
export function renumbered({ kind, body }: Pick<Line, 'kind' | 'body'>, ids: ReadonlyMap<string, string>): unknown {
  const undo = kind === 'undo' ? bodyOf(kind, body) : null
  return undo ? { correction: ids.get(undo.correction) ?? `unknown ${undo.correction}` } : body
}
