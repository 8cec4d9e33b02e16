/** Sources whom the text names elsewhere: behind their words, further down, or in full where they are described or called by less. */
import { placesNamed } from '../places/gazetteer.ts'
import type { Span } from '../types.ts'
import { bodyOfDescription } from './affiliation.ts'
import type { Cast } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import { headOf } from './descriptions/descriptions.ts'
import { relativeNamed } from './descriptions/kin.ts'
import { knownBehind } from './descriptions/knownby.ts'
import { namedNext } from './descriptions/namednext.ts'
import { servesSomebody } from './names/apposed.ts'
import { countryNamed } from './names/countries.ts'
import { canBeFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { isRoleWord } from './roles.ts'
import { found, named, type Said } from './said.ts'
import { ORGANISATION_WORDS, ROLES } from './words.ts'

/** "A former mayor", where the next sentences name her. */
export function beforeName(said: Said): Resolved | null {
  if (/^(?:(?:the|his|her|their|its) |(?:Republican|Democrat)$)/i.test(said.core)) return null
  return namedFurtherDown(said)
}

/** "The former mayor", whom one of the next sentences names. */
export function namedFurtherDown(said: Said): Resolved | null {
  const next = namedNext(said.core, said.at, said.context)
  const about = { role: next?.role ?? null, said: next ?? said.at, affiliation: bodyOfDescription(said.core) }
  return next && named(said, 'person', next.name, 'named-next', about, [said.at, next])
}

/** "Lund’s brother", where the text names him. */
export function relative(said: Said): Resolved | null {
  const name = relativeNamed(said.core, said.attribution, said.context)
  return name === null ? null : named(said, 'person', name, 'relative-named')
}

/** "Former Lund aide Emil Roth", where the text names him in full. */
export function known(said: Said): Resolved | null {
  const { core, at, context } = said
  // "King", of whom the text speaks as "Ada King".
  const [called = core] = core.split(ASIDE)
  const isTitle = /^\p{Lu}\p{Ll}+$/u.test(called) && isRoleWord(called) && !ORGANISATION_WORDS.test(called)
  const surname = isTitle ? context.cast.fullName(called, at.start) : null
  if (surname?.name.endsWith(` ${called}`))
    return found(context.cast.addPerson(surname, 'surname', at), 'surname', said.attribution)
  const first = firstNamed(core)
  if (first && !context.cast.fullName(first, at.start)) return named(said, 'person', first, 'name')
  const short = /^\p{Lu}{2,4}$/u.test(core) ? calledByInitials(core, context) : null
  if (short) return found(context.cast.addPerson(short, 'name', at), 'name', said.attribution)
  if (/^(?:person|outlet)$/.test(readName(core)?.kind ?? '')) return null
  // "Kwame Rose, 20, of Halden", whose first name few bear.
  const whole = called !== core && called.includes(' ') ? context.cast.fullName(called, at.start) : null
  const person = whole?.name === called ? whole : (apposed(core, at, context.cast) ?? knownBehind(core, context.cast))
  return person && found(context.cast.addPerson(person, 'name', at), 'name', said.attribution)
}

/** "One Halden resident, Antonia": of whom a page tells no more of the name. */
function firstNamed(core: string): string | null {
  const name = FIRST_NAMED.exec(core)?.[1]
  return name && (canBeFirstName(name) || placesNamed(name).length === 0) && !countryNamed(name) ? name : null
}
const FIRST_NAMED =
  /^(?:[Oo]ne|[Aa]nother|[Aa]n?) (?:(?!of |in |from |at |for |to )[\p{L}-]+ ){0,5}\p{Ll}+(?:ent|ant|or|er|ee|ist|ian|man|woman), (\p{Lu}\p{Ll}+)$/u

/** "Omar bin Hadi, known as OBH". */
function calledByInitials(initials: string, { article: { text }, cast }: Context) {
  if (!new RegExp(`\\b(?:known|referred to) (?:\\p{Ll}+ ){0,4}as [“"]?${initials}(?!\\p{L})`, 'u').test(text))
    return null
  const own = ({ name }: { name: string }) =>
    name
      .split(' ')
      .map((word) => word[0]!.toUpperCase())
      .join('') === initials
  return cast.people.named.find(own) ?? null
}

/** "One of the women, Ada Lund", "the medical examiner for Halden County, Eva Berg": a description of one, and who that is. */
function apposed(core: string, at: Span, cast: Cast) {
  const [, what = '', name = ''] = APPOSED.exec(core) ?? []
  const isOne = /^one of /i.test(what) || ROLES.has(headOf(what)) || /(?:er|or|ist|man|woman|chief)$/.test(headOf(what))
  const person =
    isOne && !what.replace(AND_IN_BODY, '').includes(' and ') && !servesSomebody(what)
      ? cast.fullName(name, at.start)
      : null
  return person?.name === name ? person : null
}
const APPOSED =
  /^((?:one of |an? |the |his |her |their |its )?(?:[\p{L}.’'-]{1,24},? ){1,10}?[\p{L}.’'-]{1,24}), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})$/iu

/** "The chair of the Ferries, Ports | and Rivers | Select Committee": all one body's. */
const AND_IN_BODY =
  /(?<=^\S+ (?:\p{Ll}\S* ){0,3}(?:of|for|on|at) the (?:\p{Lu}[\p{L}-]+,? ){1,5})and (?=(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Committee|Commission|Council|Department|Ministry|Board|Agency|Authority|Bureau|Office)$)/u
/** ", 59", ", a member of the board", ", who had asked": what stands beside a name. */
export const ASIDE = /, (?=\d|who\b|an? |the |his |her |their |its )/u
