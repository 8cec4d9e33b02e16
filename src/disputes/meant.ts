/** What an answer itself tells of what it answers. */
import type { Statement } from '../dossier/statements.ts'
import type { Claimed } from './claimed.ts'

/** How well what stands far off has to suit. */
export const SURELY = 3

/** What an answer may be about. */
export interface Meant {
  /** The words by which others speak of the one who answers. */
  called: readonly string[]
  /** His name, where another tells his answer. */
  by?: string
  /** What he denies, in words of its own. */
  object?: string
  /** In what he denies to have had a part. */
  topic?: string
  /** How well it suits what is told, perhaps right before it: 0 where it is not about it. */
  suits(told: Statement, isNext: boolean): number
  /** So that it may stand anywhere on the page: by whose claim it is, or since it is of the one who answers. */
  anywhere: boolean
  /** The one who answers speaks of what he is accused of, whatever that is. */
  ofHim?: boolean
  /** It speaks of all that he is accused of, and not of a part. */
  general?: boolean
  /** It speaks of one accusation: of others of its page it says nothing. */
  one?: boolean
  /** It speaks of what the press has told, and of no accusation beside that. */
  press?: boolean
  /** Before a court: whatever it answers, it denies. */
  plea?: boolean
  /** It is the claim of whoever is named, in some of its words. */
  claim?: Claimed | null
  /** The outlet all of whose report it calls untrue, in small letters. */
  reportOf?: string | null
  /** It says whose claim it is, and nothing of what that claims. */
  bare?: boolean
  /** What is denied by it may be a denial. */
  denied?: boolean | undefined
  /** What it denies may be told in a word or two: "he is a thief". */
  short?: boolean | undefined
  /** It says something itself, which others may answer. */
  tells?: boolean
  /** What it denies may be told as possible. */
  possible?: boolean | undefined
}

/** Where it is known who answers. */
export type Found = Omit<Meant, 'called'>
