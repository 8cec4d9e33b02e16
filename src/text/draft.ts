import type { BlockKind } from '../types.ts'
import { isLabel } from './bylines.ts'
import { isCaption, isCredit } from './captions.ts'
import { isDateLine } from './datelines.ts'
import { isFurniture, opensBox } from './furniture.ts'
import type { Line } from './lines.ts'
import { isNote } from './notes.ts'
import { isHeaded } from './posts.ts'

/** What a line is on its own evidence; `prose` and `short` wait for what stands around them. */
export type DraftKind =
  | BlockKind
  | 'prose' // one or more sentences
  | 'short' // no sentence: a title, a heading, a name, a link
  | 'credit' // whose picture it is
  | 'box' // opens a list of links
  | 'signature' // "— Name (@handle) July 15, 2018"
  | 'handle' // "@handle" above a post

export interface Draft extends Line {
  kind: DraftKind
}

const SIGNATURE = /^[—–-]{1,2}\s?[^()]{1,80}\(\s?@\w{1,30}\s?\)(?:\s.{0,40})?$/u
/** A post and its signature on one line. */
const SIGNED =
  /^.{3,900}\S\s?(?:[—–]|--)\s?[^()\n—–]{1,80}\(\s?@[\w.-]{1,80}\s?\)\s(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})$/u
const HANDLE = /^[✔✓\s]{0,3}@\w{2,30}(?:\s[·•].{0,30})?$/u
const POST_LINK = /(?:pic\.twitter\.com|\bt\.co)\/\w{4,20}$/
const TIME_STAMP =
  /^(?:(?:published|updated|posted|last updated):? ?)?(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\.?(?:\s\(?[A-Z]{1,4}T?\)?)?:?|(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?)\b.{0,16}\bago(?:\s?\|?\s{1,3}\d{1,2}:\d\d)?|yesterday|today|just now|published|updated|posted(?: on)?|; posted)[.:]?$/iu
const MARKED = /^(?:[•·▪●‣◦*]\s*|[-–—](?:\s+|(?=\p{Lu}\p{L}* \p{Ll}))|\(?\d{1,2}[.)]\s+)(?=\S)/u
/** "– NATO spending spat –" */
const RULED = /^[-–—]\s?[^-–—]{2,60}\s?[-–—]$/u
/** "CHUCK TODD:", "AMBASSADOR JON HUNTSMAN: That's…" */
const TURN = /^\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}(?:\s?\([^)]{1,40}\))?:/u

/** Reads every line by itself. */
export function draft(line: Line): Draft {
  return { ...line, kind: kindOf(line.text) }
}

function kindOf(text: string): DraftKind {
  if (opensBox(text)) return 'box'
  if (SIGNATURE.test(text)) return 'signature'
  if (HANDLE.test(text)) return 'handle'
  if (TIME_STAMP.test(text) || (/^(?:last )?updated?\b/i.test(text) && isDateLine(text))) return 'dateline'
  if (isNote(text)) return 'note'
  if (isFurniture(text)) return 'furniture'
  if (POST_LINK.test(text) || (text.includes('(@') && (SIGNED.test(text) || isHeaded(text)))) return 'post'
  if (isDateLine(text)) return 'dateline'
  if (isLabel(text)) return 'label'
  if (isCredit(text)) return 'credit'
  if (isCaption(text)) return 'caption'
  if (RULED.test(text)) return 'heading'
  if (MARKED.test(text) && text.split(/\s+/u).length >= 4) return 'list-item'
  return isProse(text) ? 'prose' : 'short'
}

/** The heading of what was added to a page: "Update at 5:28 p.m. ET. Port Is Closed:" */
const ENTRY = /^update (?:at )?\d{1,2}[:.]\d\d [^.?!]{0,2}\.?m\.?.{0,100}:$/i

/** Whether a line holds sentences, not a title or a name. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/u).length
  if (TURN.test(text)) return true
  if (/[.!…]["”’'»)\]]{0,3}$/u.test(text)) return words >= 2
  if (/\?["”’'»)\]]{0,3}$/u.test(text)) return words >= 4 && (text.length > 90 || /["“‘«]/u.test(text))
  if (/:$/.test(text)) return words >= 4 && !ENTRY.test(text)
  if (/[\p{Ll}\d]{2}[.!?]["”]?\s+["“]?\p{Lu}/u.test(text) && words >= 12) return true
  return text.length >= 160 || (/^["“„«]/u.test(text) && text.length >= 60)
}

/** Whether a line says what a title says, given as `plainTitle` has it; a paragraph is not even looked at. */
export const saysTitle = (line: string, title: string): boolean =>
  line.length <= 3 * title.length + 60 && plainTitle(line) === title

/** For comparing titles: letters and digits, lower case, without what follows a bar ("… | Miami Herald"). */
export function plainTitle(text: string): string {
  return text
    .replace(/\s[|–—]\s[^|–—]{2,40}$/u, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
