/** Titles, towns and words of English where they are part of somebody's name: "Spokesman Jordan Roth", "Ada King", "Paris Roth". */
import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { outletNamed } from '../outlets/outlets.ts'
import { bare, isHolder, isNation, isTrade } from '../roles.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, isFirstName } from './firstnames.ts'
import { isInitial, SUFFIXES } from './nameparts.ts'
import { COURTESY, isTitle, SURNAMES_TOO } from './titles.ts'

/** The words with a capital that end a phrase. */
export interface Run {
  words: readonly string[]
  /** The words of the phrase before them. */
  before: readonly string[]
  /** What the words behind the phrase say somebody is. */
  roleBehind: string | null
}

/**
 * Whether a word that is a title or a nation elsewhere is part of a name here.
 * @param from where the name begins at the earliest.
 */
export function isOfName(run: Run, at: number, from: number): boolean {
  const { words, before } = run
  return (
    followsFirstName(words, at, from) ||
    SUFFIXES.test(words[at + 1] ?? '') ||
    // "ADA LUND" is no assistant district attorney.
    (words[at] === 'ADA' && /^\p{Lu}{2,}$/u.test(words[at + 1] ?? '')) ||
    isFirstNameToo(run, at) ||
    (at === 0 && isNamedAfterTown(words, before)) ||
    (SURNAMES_TOO.test(words[at]!) && isSurname(run, at))
  )
}

/** "Martin Luther King Jr." is no king. */
function followsFirstName(words: readonly string[], at: number, from: number): boolean {
  const first = isInitial(words[at - 1] ?? '') ? at - 2 : at - 1
  return first >= from && at > words.length - 3 && isFirstName(words[first]!)
}

const wordBefore = ({ words, before }: Run, at: number): string => words[at - 1] ?? before.at(-1) ?? ''

/** "Spokesman Jordan Roth", "Guy Marsh" */
function isFirstNameToo(run: Run, at: number): boolean {
  const word = run.words[at]!
  if (at !== run.words.length - 2 || !canBeFirstName(word)) return false
  const title = wordBefore(run, at)
  return /^(?:Guy|Star|Chase|Israel)$/.test(word) || isHolder(title) || isTrade(title)
}

/** Whether a title that is a surname, too, is one here. */
function isSurname(run: Run, at: number): boolean {
  const { words } = run
  const previous = words[at - 1] ?? ''
  if (isHolder(previous) || COURTESY.test(bare(previous)) || isIntroduced(run)) return true
  if (at === 0 || at !== words.length - 1 || isCommon(previous)) return false
  return isWholeName(run) || (isHolder(wordBefore(run, at - 1)) && !isTitle(previous) && !isNation(previous))
}

/** "Ada King" */
const isWholeName = ({ words: [first, last, ...more], before }: Run): boolean =>
  more.length === 0 && before.length === 0 && (canBeFirstName(first!) || isRarelyCalled(first!, last!))

/** "Fatmah Imam, a teacher": two words with a capital and what somebody is. */
const isIntroduced = ({ words: [first, ...more], before, roleBehind }: Run): boolean =>
  more.length === 1 &&
  before.length === 0 &&
  roleBehind !== null &&
  !isCommon(first!) &&
  !isTitle(first!) &&
  !isNation(first!)

/** "The protester Paris Roth": no capital city, before which none of its makers and sellers stands. */
export const isNamedAfterTown = (name: readonly string[], before: readonly string[]): boolean =>
  name.length === 2 &&
  countryNamed(name[0]!)?.as === 'capital' &&
  !isCommon(name[1]!.replace(/s$/, '')) &&
  ONE_WHO_DOES.test(before.at(-1) ?? '')
const ONE_WHO_DOES =
  /^(?!.*(?:maker|seller|paper|retailer|lender|insurer|carrier|operator)$)\p{Ll}{4,}(?:er|or|ist|man|woman)$/u

/** "Tavisha King": a first name that no list knows, before a word that is a surname more often than the end of a body's name. */
export const isRarelyCalled = (first: string, last: string): boolean =>
  COLOURS_AND_TRADES.test(last) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(first) &&
  !isCommon(first) &&
  !isTitle(first) &&
  !isNation(first) &&
  !ORGANISATION_WORDS.test(first) &&
  !outletNamed(first) &&
  placesNamed(first).length === 0
const COLOURS_AND_TRADES = /^(?:King|Brown|Black|White|Gr[ae]y|Young|Cook|Baker|Walker|Hunter|Porter|Turner|Mason)$/
