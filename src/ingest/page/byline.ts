import { dateIn } from './dateline.ts'
import { wordCount } from './lines.ts'

const BY = /^by:?\s{1,4}(.{2,160})$/i
const NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,24} ){1,3}\p{Lu}[\p{L}'’-]{1,24}$/u
const WIRE =
  '(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|bloomberg(?: news)?|upi|tass|xinhua|dpa|cnn|npr|[A-Z][\\w .&]{2,30})'
const NAME_AND_OUTLET = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,24} ){1,4}(?:(?:and|&) (?:\\p{Lu}[\\p{L}.'’-]{0,24} ){1,4})?(?:[,|–—-]|of) {0,3}${WIRE}$`,
  'iu',
)
const WIRE_ALONE = /^(?:(?:the )?associated press|reuters(?: staff)?|agence france-presse|afp|ap)$/i

/** The author that a line names, without "By" and date; null for a line that names none. `near` allows a bare name: the line stands where bylines do. */
export function bylineIn(line: string, near: boolean): string | null {
  const by = BY.exec(line)
  if (by) {
    const name = clean(by[1]!)
    return name && wordCount(name) <= 24 && !/[.!?]$/.test(line) ? name : null
  }
  if (WIRE_ALONE.test(line)) return line
  if (!near || wordCount(line) > 12) return null
  if (NAME.test(line)) return line
  return NAME_AND_OUTLET.test(line) ? line : null
}

/** "Brian Freeman    |   Sunday, 15 July 2018 04:18 PM" → "Brian Freeman". */
function clean(rest: string): string {
  const name = rest
    .split(/\s*[|•·]\s*|\s{3,}|\s[—–]\s/)
    .filter((part) => part && dateIn(part, 2000) === null && !/^\d|@/.test(part))[0]
  return (name ?? '').replace(/[,;\s]+$/, '')
}
