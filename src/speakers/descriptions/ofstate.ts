/** Who is of a state: "the Florida senator", "Ada Lund, R-Fla." */
import { regionNamed } from '../../places/gazetteer.ts'
import { occurrences } from '../../text/occurrences.ts'
import { lastOf } from '../person.ts'

/** "Florida" of "the Florida senator", "the senator from Florida". */
export function stateIn(text: string): string | null {
  const run =
    /^(?:[Tt]he )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:[’']s?)? |\bfrom (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(text)
  const name = run?.[1] ?? run?.[2]
  return name && regionNamed(name)?.kind === 'region' ? name : null
}

/** Whether a text says that somebody is of a state: "Florida Sen. Ada Lund", "Ada Lund, R-Fla.", "Senator Lund of Florida". */
export function isOfState(name: string, state: string, text: string): boolean {
  const last = lastOf({ name })
  const named = new RegExp(`${state}(?:[’']s)? (?:[\\p{L}.]+ ){0,4}$`, 'u')
  for (const at of occurrences(text, last)) {
    if (named.test(text.slice(Math.max(0, at - 70), at))) return true
    const after = OF_STATE.exec(text.slice(at + last.length, at + last.length + 40))?.[1]
    if (after && isShortFor(after, state)) return true
  }
  return false
}
const OF_STATE =
  /^,? (?:\(?[RDI](?:-|, )|of |from |(?:Republican|Democrat) (?:of|from) )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u
/** "Fla.", "FL" and "Florida" for Florida: its first letter and others of it in order. */
export function isShortFor(short: string, whole: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  let at = 0
  for (const letter of whole.toLowerCase()) if (letter === letters[at]) at++
  return short[0] === whole[0] && at === letters.length
}
