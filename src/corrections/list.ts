import type { Correction } from '../store/store.ts'
import { lost, mentionsNamed, type Named } from './apply.ts'
import { inForce } from './force.ts'

/** Where the words or the page that it names are not there, nothing is changed by it until they come back. */
export type CorrectionState = 'in force' | 'taken back' | 'has lost its words'

export interface Listed extends Correction {
  state: CorrectionState
  /** The words that it names, for people; "" where it names none. */
  words: string
  /** The ids of the mentions that it is about. */
  mentions: string[]
}

/** All corrections of a story, in the order they were made, without those that only take others back. */
export function listed(data: Named): Listed[] {
  const holds = new Set(inForce(data.corrections).map(({ id }) => id))
  const about = mentionsNamed(data)
  const gone = new Set(lost(data).map(({ id }) => id))
  return data.corrections
    .filter(({ kind }) => kind !== 'undo')
    .map((each) => ({
      ...each,
      state: gone.has(each.id) ? 'has lost its words' : holds.has(each.id) ? 'in force' : 'taken back',
      words: wordsOf(each.body),
      mentions: about(each),
    }))
}

function wordsOf(body: unknown): string {
  const { at, a, b, to } = (body ?? {}) as Record<string, { exact?: unknown } | undefined>
  return [at, a, b, to].flatMap((each) => (typeof each?.exact === 'string' ? each.exact : [])).join(' / ')
}
