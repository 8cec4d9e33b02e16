/** "Lund and Kral", "Senators Ada Lund, Hugh Marsh and Jan Kral": several people in one source. */
import { regionNamed } from '../places/gazetteer.ts'
import type { Cast } from './cast.ts'
import { countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { isRoleWord } from './roles.ts'

/** "Lund, Marsh and Kral": without `Intl`, which takes longer to open than an article's speakers to read. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Their full names, in order; null where the phrase names one or none. */
export function severalIn(phrase: string, at: number, cast: Cast): string[] | null {
  // "Lund & Kral", where the page knows both; "Marsh & Roth" may be a firm.
  if (/^\p{Lu}[\p{L}’-]+ & \p{Lu}[\p{L}’-]+$/u.test(phrase) && phrase.split(' & ').every((name) => cast.knows(name)))
    return severalIn(phrase.replace(' & ', ' and '), at, cast)
  if (!phrase.includes(' and ')) return null
  const plain = withoutAsides(phrase)
  if (!plain.includes(' and ') || plain.length > LONGEST) return null
  const parts = plain.split(/,? and |, /)
  if (parts.length < 2) return null
  // "Painter and writer Ada Lund" is one.
  if (parts.length === 2 && !parts[0]!.includes(' ') && /^\p{Ll}/u.test(parts[1]!) && !cast.knows(parts[0]!))
    return null
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
/** Only the names, as far as that can be told: without what the phrase says that somebody is, and how old, and where from. */
const withoutAsides = (phrase: string): string =>
  phrase
    .replace(WHAT_THEY_ARE, '')
    // "Republicans Lund and Kral"
    .replace(/^(?:Republicans|Democrats|Senators|Congressmen) (?=\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+$)/u, '')
    .replace(/,? \d{1,3}(?=,|$| and )/g, '')
    .replace(/\b(?:his|her|their|an?|another) (?:[\p{L}.’-]+ ){0,3}[\p{Ll}-]+, (?=\p{Lu})/gu, '')
    .replace(/\b(?:his|her|their) \p{Ll}+ (?=\p{Lu})/gu, '')
    .replace(/^(?:both|either) /i, '')
    // "The committee's chairman, Rep. Ada Lund, and Jan Kral"
    .replace(
      /(?<=^| and )[^,]{2,60} (?:chair(?:man|woman)?|leader|whip|speaker|member), (?=(?:Sen|Rep|Gov)\. \p{Lu})/gu,
      '',
    )
    .replace(/,? \(?[RDI](?:-[A-Z][\w.]*)?\)?(?=,|$| and )/g, '')
    // "Ada Lund, a Rumian, and Jan Kral, a Norlander"
    .replace(/, (?:an?|the) [^,]{2,60}, (?=and \p{Lu})/gu, ' ')
    // "Ada Lund, Republican of Halda, and Jan Kral"
    .replace(/, (?:Republican|Democrat|Independent)s? of \p{Lu}[\p{L}. ]{2,30}?(?=,|$| and )/gu, '')
    .replace(/, (?:the|an?|who|whom|both|all) .*$/, '')
    // "Ada Lund and Jan Kral of Halda", but "Ada Lund and Secretary of State Jan Kral"
    .replace(/(?<= and .{3,60}) (?:of|from|at) (?:the )?\p{Lu}.*$/u, (from, at, whole) =>
      isRoleWord(whole.slice(0, at).split(' ').at(-1)!) ? from : '',
    )

/** "Two moderates, Sens. …", "four Republicans — Reps. …" */
const WHAT_THEY_ARE = /^(?:\p{L}[\p{L}’-]* ){0,4}\p{L}+s(?:,| [–—]) (?=(?:Sens|Reps|Govs)\. )/u
const LONGEST = 200

/** "The council and the harbour board", "House and Senate": two bodies, each by a name of its own. */
export function isSeveralBodies(phrase: string): boolean {
  // "Meridian Motors, Lund & Marsh and other carmakers"
  if (/^\p{Lu}[^;]{1,120},? and (?:\p{Ll}+ )?other\b/u.test(phrase)) return true
  if (phrase.includes(', ') && phrase.includes(' and ')) {
    // "Rumia, the United States and much of the world"
    const places = phrase
      .replace(/,? and (?:much|most|parts|the rest|others)\b.*$/, ', and others')
      .split(/, (?:and )?| and /)
    if (areRegions(places) || areCountries(places)) return true
    // "Norwind, Halda Motors and most recently Kroll"
    const [, list, end] = LISTED.exec(phrase) ?? []
    if (list && end && !/ (?:of|on|for) /.test(list)) {
      const each = [...list.split(', '), end].map((one) => readName(one)?.kind)
      return /^(?:organisation|outlet)$/.test(each[0] ?? '') && each.every((kind) => kind !== 'person')
    }
  }
  const [, first, the, second] = TWO_BODIES.exec(phrase) ?? []
  if (!first || !second || !(the || (!first.includes(' ') && !second.includes(' ')))) return false
  return [first, second].every((each) => /^(?:organisation|place)$/.test(readName(each)?.kind ?? ''))
}
/** "US, Rumia" of a headline: two countries by their names. */
export function twoCountries(phrase: string): string[] | null {
  const both = /^([^,]{2,30}), ([^,]{2,30})$/.exec(phrase)?.slice(1) ?? []
  const [one, other] = both.map((name) => countryNamed(name)?.country)
  // "Copenhagen, Denmark" is one.
  return one && other && one !== other ? [one, other] : null
}
/** "New York, New Jersey and Ohio": one of them may be the name of a city, too. */
function areRegions(places: readonly string[]): boolean {
  if (places.length < 3 || !places.every((each) => /^\p{Lu}\S+(?: \p{Lu}\S+)?$/u.test(each))) return false
  const known = places.filter((each) => countryNamed(each) || regionNamed(each)?.kind === 'region')
  return known.length >= places.length - 1
}
/** "Israel, Saudi Arabia, and the United Arab Emirates". */
const areCountries = (places: readonly string[]): boolean =>
  places.length > 2 &&
  places.every(
    (each, index) => countryNamed(each.replace(/^the /i, '')) || (each === 'others' && index === places.length - 1),
  )
const LISTED =
  /^((?:[Tt]he )?\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,3}(?:, (?:[Tt]he )?\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,3}){1,12}),? and (?:\p{Ll}+ ){0,2}(\p{Lu}[^,]{1,40})$/u
const TWO_BODIES = /^(?:[Tt]he )?(\p{Lu}(?:(?! by )[^,;]){1,70}?) and (the )?(\p{Lu}[^,;]{1,70})$/u
