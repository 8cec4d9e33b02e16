/**
 * What followed from each claim's statements the last time a story's dossier was made: after a correction nearly all claims have the
 * statements that they had. What is remembered is taken only where all that it depends on is equal, so that a dossier made with a
 * memory is the one made without.
 */
import type { Grouped } from '../claims/grouped.ts'
import type { Statement } from './statements.ts'
import type { Origin } from './types.ts'

export interface Memory {
  /** By the id of the first statement. */
  claims: Map<string, Grouped>
  origins: WeakMap<Grouped, Origin[]>
  /** The outlets of the pages: they tell which names are one. */
  outlets: string
}

export const emptyMemory = (): Memory => ({ claims: new Map(), origins: new WeakMap(), outlets: '' })

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

/** Forgets what depends on the pages' outlets where these are others. */
export function withOutlets(memory: Memory, names: readonly string[]): Memory {
  const outlets = JSON.stringify([...new Set(names)].sort())
  if (outlets !== memory.outlets) Object.assign(memory, { outlets, origins: new WeakMap() })
  return memory
}

/** A claim as it was grouped before, if its statements are the same. */
export function groupedBefore(memory: Memory, statements: readonly Statement[]): Grouped | undefined {
  const known = memory.claims.get(statements[0]!.id)
  return known && equal(known.statements, statements) ? known : undefined
}

/** Of data as JSON has it, of one type. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => equal(each, b[i]))
  // Twenty thousand statements are held against each other: no list of their names is made.
  for (const key in a) if (!equal(a[key as never], b[key as never])) return false
  return true
}
