/** "Former Lund chief of staff Emil Roth", "another Republican, Governor Ada Lund": a person whom the text names in full, behind words that describe. */
import { regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import type { Cast } from '../cast.ts'
import { canBeFirstName, isFirstName, isNoFirstName } from '../names/firstnames.ts'
import type { Person } from '../person.ts'
import { ORGANISATION_WORDS } from '../words.ts'

/** Whom a phrase names that describes one person; null where the name is another's or one of several. */
export function knownBehind(phrase: string, cast: Cast): Person | null {
  if (phrase.length > LONGEST) return null
  const last = SURNAME.exec(phrase)
  if (last && cast.knows(last[1]!) && isDescription(phrase.slice(0, last.index + 2))) return cast.fullName(last[1]!, 0)
  if (!FULL_NAME.test(phrase)) return null
  for (const person of cast.people.named) {
    const start = phrase.indexOf(person.name)
    if (start < 0 || !ENDS.test(phrase.slice(start + person.name.length))) continue
    const before = phrase.slice(0, start)
    const apposed = before.endsWith(', ') && canBeFirstName(person.name.slice(0, person.name.indexOf(' ')))
    if (!apposed && !isSurely(person)) continue
    const trades = /^(\p{L}\p{Ll}+) and \p{Ll}+ $/u.exec(before)?.[1]
    if (/^(?:[Tt]he |[Aa]n? )?$/.test(before) || (trades && !cast.knows(trades)) || isDescription(before)) return person
  }
  return null
}
/** "Her new boss, Lund". */
const SURNAME = /, (\p{Lu}\p{Ll}[\p{L}’-]+)$/u
/** "Emerson College", "Kroger News" and "North Dakota" read like somebody’s name, too. */
function isSurely({ name, said }: Person): boolean {
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!]
  return (
    !regionNamed(name) &&
    !/^\p{Lu}{2,}$/u.test(first) &&
    !ORGANISATION_WORDS.test(last) &&
    (isFirstName(first) ||
      ((canBeFirstName(first) || isNoFirstName(first) || said.length > 0) && !isCommon(last.toLowerCase())))
  )
}
const LONGEST = 240
/** Most phrases have none: a test cheaper than looking for each. */
const FULL_NAME = /\p{Lu}[\p{L}.’'-]+ \p{Lu}/u
/** What may follow the name of whoever is described. */
const ENDS = /^(?:$| of \p{Lu}|,(?! (?:and|or|\p{Lu}))|, (?:D|R|I)-| ?[—–(]| who )/u

function isDescription(before: string): boolean {
  if (AND_MORE.test(before)) return isDescription(before.replace(AND_MORE, ' '))
  if (/ (?:and|or|like|including|such as|by|about|against|featuring|who|that|which) |[;:“”"]/.test(before)) return false
  const [what, title, ...more] = before.split(', ')
  if (more.length > 0) return false
  // "A spokesman for the senator, Emil Roth": either may be.
  if (title !== undefined)
    return (
      ONE.test(what!) &&
      (ONE_OF.test(what!) || ONE_THING.test(what!.split(PREPOSITION)[0]!)) &&
      !/\p{Ll}ing /u.test(title) &&
      !/ (?:for|to|representing) /.test(what!) &&
      (ONE_OF.test(what!) || !/[^s\P{L}]s$/u.test(what!.split(PREPOSITION)[0]!))
    )
  if (
    / the $| (?:for|to|with|representing) | of (?!\p{Lu}\S+ $|staff $|(?:the )?(?:\p{Lu}\S+ ){1,5}(?<=(?:Committee|Subcommittee|Department|Board|Council|Commission|Agency|Party|Association|Institute|Caucus|Foundation|Union) )$)/u.test(
      before,
    )
  )
    return false
  return !/(?:^| )(?:of|to|for|with|by|from|against|than|like|including|as|about|on|in|at|over|between|alongside|beside|behind|under|after|before|around|among|within|without|through|during|towards?|near|into|inside|outside|since|that|vs\.?|versus) $|s $/i.test(
    before.replace(/[’']s $/, ' '),
  )
}
/** "The champion and | team owner Ada Lund", "a mechanic and | mother of two": one person who is both. */
const AND_MORE =
  /(?<=^(?:[Tt]he |[Aa]n? )?(?:[\p{L}’'-]+ ){0,4}(?!police )(?<!\p{Ll}s )\p{Ll}+(?<!s)) and (?!(?:the|an?|his|her|its|their) )/u
const PREPOSITION = / (?:of|for|on|at|in|to|from|with|inside|within|who) /
/** No name of a body. */
const ONE_THING = /(?:^| )(?:\p{Ll}[\p{L}-]*|Republican|Democrat)$/u
const ONE = /^(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ww]hose|\p{Lu}[^,]{1,40}[’']s?) /u
const ONE_OF = /^(?:[Oo]ne|[Aa]nother) of (?:the|his|her|their|its) (?:[\p{L}-]+ ){0,3}\p{Ll}+s$/u
