/** "Lund and Kral", "Senators Ada Lund, Hugh Marsh and Jan Kral": several people in one source. */
import type { Cast } from './cast.ts'
import { isFirstName } from './firstnames.ts'
import { readName } from './names.ts'

const LIST = new Intl.ListFormat('en-GB')
/** "Lund, Marsh and Kral" */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** Their full names, in order; null where the phrase names one or none. */
export function severalIn(phrase: string, at: number, cast: Cast): string[] | null {
  const plain = phrase
    .replace(/,? \d{1,3}(?=,|$| and )/g, '')
    .replace(/\b(?:his|her|their) \p{Ll}+,? (?=\p{Lu})/gu, '')
    .replace(/^(?:both|either) /i, '')
    .replace(/,? \(?[RDI](?:-[A-Z][\w.]*)?\)?(?=,|$| and )/g, '')
    .replace(/, (?:the|an?|who|whom|both|all) .*$/, '')
    .replace(/(?<= and .{3,60}) (?:of|from|at) (?:the )?\p{Lu}.*$/u, '')
  if (!plain.includes(' and ') || plain.length > LONGEST) return null
  const parts = plain.split(/,? and |, /)
  if (parts.length < 2) return null
  const named = parts.map((part) => readName(part))
  if (named.some((each) => each?.kind !== 'person')) return null
  const [, last] = /.+ (\S+)$/.exec(named.at(-1)!.name) ?? []
  return named.map((each) => {
    const { name } = each!
    // "Ada and Hugh Marsh": the first has the surname of the last.
    const whole = last && isFirstName(name) && !cast.knows(name) ? `${name} ${last}` : name
    return cast.fullName(whole, at)?.name ?? whole
  })
}
const LONGEST = 200

/** "The council and the harbour board", "House and Senate": two bodies, each by a name of its own. */
export function isSeveralBodies(phrase: string): boolean {
  // "Meridian Motors, Lund & Marsh and other carmakers"
  if (/^\p{Lu}[^;]{1,120},? and (?:\p{Ll}+ )?other\b/u.test(phrase)) return true
  const [, first, the, second] = TWO_BODIES.exec(phrase) ?? []
  if (!first || !second || !(the || (!first.includes(' ') && !second.includes(' ')))) return false
  return [first, second].every((each) => /^(?:organisation|place)$/.test(readName(each)?.kind ?? ''))
}
const TWO_BODIES = /^(?:[Tt]he )?(\p{Lu}(?:(?! by )[^,;]){1,70}?) and (the )?(\p{Lu}[^,;]{1,70})$/u
