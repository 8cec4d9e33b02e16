import type { Correction } from '../store/store.ts'
import { lost, mentionsNamed, type Named, outdated } from './apply.ts'
import { inForce } from './force.ts'

/** Where the words or the page that it names are not there, nothing is changed by it until they come back. */
export type CorrectionState = 'in force' | 'taken back' | 'has lost its words' | 'says otherwise now'

/** What people decided and does not hold as it stands: they may want to look again. */
export const HOMELESS: ReadonlySet<CorrectionState> = new Set(['has lost its words', 'says otherwise now'])

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
  const changed = new Set(outdated(data).map(({ id }) => id))
  const stateOf = (id: string): CorrectionState => {
    if (gone.has(id)) return 'has lost its words'
    if (changed.has(id)) return 'says otherwise now'
    return holds.has(id) ? 'in force' : 'taken back'
  }
  return data.corrections
    .filter(({ kind }) => kind !== 'undo')
    .map((each) => ({
      ...each,
      state: stateOf(each.id),
      words: wordsOf(each.body),
      mentions: about(each),
    }))
}

function wordsOf(body: unknown): string {
  const { at, a, b, to } = (body ?? {}) as Record<string, { exact?: unknown } | undefined>
  return [at, a, b, to].flatMap((each) => (typeof each?.exact === 'string' ? each.exact : [])).join(' / ')
}
