/**
 * What followed from the statements of each claim, and of each page, the last time a story's dossier was made: after another page or a
 * correction nearly all have the statements that they had. It is remembered under a digest of all that it depends on, so that a dossier
 * made with a memory is the one made without.
 */
import crypto from 'node:crypto'
import type { Answered } from '../disputes/answered.ts'
import type { Follows } from './follows.ts'
import type { State } from './state.ts'
import type { Statement } from './statements.ts'

/** What is remembered of one story. */
export interface Memory {
  /** By the digest of the names of the claim's statements, one after the other. */
  claims: ReadonlyMap<string, Follows>
  /** What statements of a page say of others of it, by `pageName`. */
  answers: ReadonlyMap<string, readonly AnswerAt[]>
  /** Keys of what the store has of it; null where it was not asked. */
  stored: ReadonlySet<string> | null
  /** The story's latest state, and the revision of the story of which it is. */
  latest: { revision: number; state: State } | null
}

/** An answer, and what it answers, by their numbers among those that their page has. */
export type AnswerAt = Omit<Answered, 'told' | 'answer'> & { told: number | null; answer: number }

/** Of a story whose dossier was not made before. */
export const emptyMemory = (): Memory => ({ claims: new Map(), answers: new Map(), stored: null, latest: null })

/** A memory for each of the stories asked for last. */
export function memories(most: number): (story: string) => Memory {
  const known = new Map<string, Memory>()
  return (story) => {
    const memory = known.get(story) ?? emptyMemory()
    known.delete(story)
    known.set(story, memory)
    if (known.size > most) known.delete([...known.keys()][0]!)
    return memory
  }
}

/** Equal where statements are: what the story makes of its page, and which of it it is. */
export const nameOf = ({ page, nth }: Statement): string => `${page} ${nth}\n`

/** A name for the statements of a page, which no claim has. */
export const pageName = (statements: readonly Statement[]): string =>
  `${PAGE}${digest(`${statements[0]?.page} ${statements.map(({ nth }) => nth).join(' ')}`)}`
/** Whether a name is one that `pageName` makes. */
export const isPageName = (name: string): boolean => name.startsWith(PAGE)
const PAGE = 'page '

/** 126 bits of SHA-256: no two that are met are the same by chance. */
export const digest = (text: string): string => sha256(text).slice(0, 21)

/** Early versions of Node 20 lack the one that takes a third of the time. */
const sha256: (text: string) => string = crypto.hash
  ? (text) => crypto.hash('sha256', text, 'base64url')
  : (text) => crypto.createHash('sha256').update(text).digest('base64url')
