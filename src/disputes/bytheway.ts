/** Whether an accusation is only spoken of by the way, in a statement that tells something else. */
import { verbAt } from '../text/verbs.ts'
import { words } from '../text/words.ts'

/** "She was shocked by what she has met with since accusing Lund of it", "calls for the files grew as allegations spread". */
export function isByTheWay(text: string): boolean {
  const plain = text.replace(APPOSED, ' ')
  const at = plain.search(ACCUSES)
  if (at < LATE) return false
  const all = words(plain)
  const verb = all[verbAt(all)]
  return verb !== undefined && verb.end <= at && !isTold(plain.slice(verb.end, at))
}

/** By what stands between the first verb and the one that accuses. */
const isTold = (between: string): boolean => OF_FIRST.exec(between)?.index === 0 || AS_GOOD.test(between)

/** "A clerk, who came in May, accused Lund": what stands between the subject and its verb. */
const APPOSED = /(?<=^[^,]{2,60}), [^,]{2,160}, /u
const ACCUSES = /\b(?:accus|alleg)/i
/** So many characters into a statement nobody begins to accuse. */
const LATE = 60
/** "Has since also been accused", "came forward last week to accuse": still of the verb that comes first; */
const OF_FIRST =
  / *(?:(?:\p{Ll}+ly|also|since|now|been|being|again|repeatedly|come|came|forward|stepped|last|week|month|to) )*$/u
/** "called her a liar and accused her", "Dr. Roth, 51, now known as Lund, has accused him", "with many accusing him": as good as one. */
const AS_GOOD =
  /\b(?:(?:and|but|or)(?: \p{Ll}+)?|(?:has|have|had)(?: (?:also|since|now|been|\p{Ll}+ly))*|in|with(?: [\p{L}.’'-]+){1,4}) $/u
