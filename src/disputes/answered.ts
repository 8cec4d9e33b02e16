/** What answers what on a page, and what is known of the page before that is found out. */

import type { Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { ACCUSED, accuses } from './accused.ts'
import type { Claimed } from './claimed.ts'
import type { Meant } from './meant.ts'

/** An answer with what it answers; null where that stands on no page of its own. */
export interface Answered {
  told: Statement | null
  answer: Statement
  kind: Contradiction['kind']
  /** The words by which others speak of whoever answers. */
  called: readonly string[]
  /** His name, where another tells his answer. */
  by?: string | undefined
  /** It repeats what it answers. */
  within?: boolean
  /** What he denies, where that is told on no page of its own. */
  object?: string | undefined
  /** In what he denies to have had a part. */
  topic?: string | undefined
  /** It is about all that he is accused of. */
  general?: boolean
  /** The outlet all of whose report it calls untrue (`wholereport.ts`). */
  reportOf?: string | null | undefined
  /** The claim that it calls false, where it says whose and what that is: it may stand on other pages too. */
  claim?: Claimed | null
}

/** A page on which answers are looked for. */
export interface AnswerPage {
  /** Its statements, in the order of the text. */
  all: readonly Statement[]
  text: string
  /** The cue of a statement. */
  cueOf: (each: Statement) => string
  /** The words by which a statement is told: its cue, and what introduces it. */
  toldBy: (each: Statement) => string
  /** What each statement answers by its own words; null where it answers none. */
  meant: readonly (Meant | null)[]
}

/** So many characters a sentence may have between two statements. */
export const SENTENCE = 250

/** Who is accused of something denies it; anybody else says that it is not so. */
export const kindOf = (
  told: Statement,
  called: readonly string[],
  { toldBy }: Pick<AnswerPage, 'toldBy'>,
): Contradiction['kind'] => (isAccused(told, called, toldBy) ? 'denial' : 'negation')

/** It is told as an accusation of whoever is called so. */
export const isAccused = (told: Statement, called: readonly string[], toldBy: (each: Statement) => string): boolean =>
  accuses(told, called, toldBy(told)) >= ACCUSED.inAccusation
