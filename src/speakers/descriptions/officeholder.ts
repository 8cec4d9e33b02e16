/** Whoever holds an office of a body whose name is a list: "House Ways and Means Committee Chairman Hugh Marsh". */
import { isCommon } from '../../text/common.ts'
import { COMPANIES } from '../names/companies.ts'
import { countryNamed } from '../names/countries.ts'
import { canBeFirstName, isFirstName } from '../names/firstnames.ts'
import { honorificsBefore } from '../names/titles.ts'
import { isHolder, isPartOfTitle, isRoleWord } from '../roles.ts'
import { GROUPS, ORGANISATION_WORDS } from '../words.ts'

interface OfficeHolder {
  name: string
  role: string
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.’'-]*,?$/u
const SMALL = /^(?:and|&|of|for|on|the)$/
/** What follows the name: a party, a state, an apposition. */
const BEHIND = /, (?:[RDI]-\p{Lu}|\p{Lu}\p{L}+ (?:Republican|Democrat)|an? |the |who(?: |$)|\p{Lu}\p{L}+[’']s ).*$/u
/** Matters that departments and committees are named after and that news writes with a capital more often than not. */
const MATTERS =
  /^(?:Agriculture|Alcohol|Armed|Arts|Banking|Budget|Children|Civil|Commerce|Consumer|Control|Culture|Customs|Disease|Drug|Education|Employment|Energy|Environment|Finance|Fish|Food|Foreign|Forests?|Health|Homeland|Housing|Immigration|Industry|Infrastructure|Intelligence|Justice|Labou?r|Law|Media|Mines|Oceanic|Oversight|Parks|Pensions|Planning|Refugees|Research|Rules|Safety|Science|Sciences|Security|Skills|Technology|Tourism|Trade|Training|Transportation|Veterans|Water|Ways|Women|Work|Youth)$/

/** Null where the phrase has no list, or lists more than what a body is named after: "Ada Lund and Speaker Hugh Marsh". */
export function officeHolder(phrase: string): OfficeHolder | null {
  if (!/ (?:and|&) /.test(phrase)) return null
  const secretary = secretaryOf(phrase)
  if (secretary) return secretary
  const [, former = '', office] = FORMER.exec(phrase.replace(BEHIND, ''))!
  const words = office!.split(' ')
  const title = words.findLastIndex((word, i) => i > 2 && i < words.length - 2 && isHolder(word))
  const behind = words.slice(title + 1)
  const name = behind.slice(honorificsBefore(behind))
  const body = words.slice(0, title)
  // "Ferries and Harbours | deputy | director"
  while (/^\p{Ll}/u.test(body.at(-1) ?? '') && isPartOfTitle(body.at(-1)!)) body.pop()
  const isName = title > 0 && name.length < 5 && name.every((word) => CAPITAL.test(word)) && !isCommon(name[0]!)
  if (!isName || !body.every((word) => CAPITAL.test(word) || SMALL.test(word))) return null
  const lists = body.flatMap((word, i) =>
    /,$/.test(word) || /^(?:and|&)$/.test(body[i + 1] ?? '') ? [word.replace(/,$/, '')] : [],
  )
  const last = body.findLastIndex((word) => /^(?:and|&)$/.test(word))
  const next = body[last + 1]
  if (last < 1 || !next || isHolder(next) || !lists.every(isMatter)) return null
  return { name: name.join(' '), role: former + words.slice(0, title + 1).join(' ') }
}
const FORMER = /^(?:[Tt]he )?((?:[Ff]ormer|[Aa]cting|[Oo]utgoing|[Ii]ncoming|[Dd]eputy) )?(.*)$/s

/** "Secretary of Harbours and Ferry Services Ada Lund": she begins at her first name. */
function secretaryOf(phrase: string): OfficeHolder | null {
  const [, office, rest] = OF_MATTERS.exec(phrase.replace(BEHIND, '')) ?? []
  const words = rest?.split(' ') ?? []
  const known = words.findIndex((word, i) => i > 0 && canBeFirstName(word) && !isCommon(word))
  // By a name that no list knows, behind words of English.
  const rare = words.findIndex((word, i) => i > 0 && !isCommon(word.toLowerCase()))
  const at = known > 0 || !words.slice(rare).every((word) => !isCommon(word.toLowerCase())) ? known : rare
  const name = words.slice(at)
  return at > 0 && name.length > 1 && name.length < 5 && name.every((word) => CAPITAL.test(word) && !isRoleWord(word))
    ? { name: name.join(' '), role: `${office}${words.slice(0, at).join(' ')}` }
    : null
}
const OF_MATTERS =
  /^(?:[Tt]he )?((?:\p{L}[\p{L}.’-]* ){0,4}(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|[Dd]irector|[Aa]dministrator) (?:of|for) (?:the )?(?:\p{Lu}\p{L}+,? ){1,4}and )(\p{Lu}\p{L}+ \p{Lu}.*)$/u

const isMatter = (word: string): boolean =>
  MATTERS.test(word) ||
  COMPANIES.has(word) ||
  (isCommon(word) &&
    !isFirstName(word) &&
    !isRoleWord(word) &&
    !GROUPS.has(word.toLowerCase()) &&
    !ORGANISATION_WORDS.test(word) &&
    !countryNamed(word))
