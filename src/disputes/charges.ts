/** What is told as a charge, and of which kinds of wrong. */

import type { Statement } from '../dossier/statements.ts'
import { ACCUSED, accuses } from './accused.ts'
import { offencesIn } from './offences.ts'

/** What texts tell of wrongs, whoever denies any. */
export interface Wrongs {
  /** Numbers of those that tell it as a charge. */
  charges: readonly number[]
  /** The kinds of wrong of which they speak, by their number: most of none. */
  wrongs: Readonly<Record<number, readonly string[]>>
}

/** The distinct texts of a claim, with the stems of each and what it tells of wrongs. */
export interface Texts {
  statements: readonly Statement[]
  follows: { texts: readonly number[]; stems: readonly (readonly string[])[] } & Wrongs
}

/** "Lund is accused of taking it", and not "the charges were dropped". */
const TOLD_AS_CHARGE =
  /\b(?:accuse[sd]?|accusing|alleged(?:ly)?|alleg(?:es|ing)|(?:is|was|were|are|been) (?:\p{L}+ )?charged with|indicted (?:on|for))\b/iu

/** What these texts tell of wrongs. */
export const wrongsIn = (texts: readonly string[]): Wrongs => ({
  charges: [...texts.keys()].filter((i) => TOLD_AS_CHARGE.test(texts[i]!)),
  wrongs: Object.fromEntries(
    texts.flatMap((text, i) => {
      const kinds = offencesIn(text)
      return kinds.length === 0 ? [] : [[i, kinds]]
    }),
  ),
})

/** Whether whoever is called so is charged with it. */
export const isCharge = (said: Statement, called: readonly string[]): boolean =>
  (said.accusing || TOLD_AS_CHARGE.test(said.text)) && accuses(said, called, 'alleged') >= ACCUSED.surely
