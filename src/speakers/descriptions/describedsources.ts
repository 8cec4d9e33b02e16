/** Sources by a description: "the official", "the harbour board", "an official who asked not to be named". */

import type { Span } from '../../types.ts'
import { bodyOfDescription } from '../affiliation.ts'
import type { Member } from '../cast.ts'
import type { Context, Resolved } from '../context.ts'
import { ASIDE, namedFurtherDown } from '../namedelsewhere.ts'
import { organisationShort } from '../names/acronyms.ts'
import { countryIn, countryNamed } from '../names/countries.ts'
import { found, named, type Said } from '../said.ts'
import { ROLES } from '../words.ts'
import { isOfOtherAge, ofThatAge } from './aged.ts'
import { whyUnnamed } from './anonymity.ts'
import { anonymous, isAnonymous } from './anonymous.ts'
import { bodyMeant, countryMeant } from './bodies.ts'
import { headOf, isDescription, OF_EACH, sameDescription } from './descriptions.ts'
import { organisationMeant } from './organisationmeant.ts'
import { lastLike, onlyOneNear, personMeant } from './personmeant.ts'

/** Somebody who does not want to be named. */
export function unnamedSource({ core, at, attribution, context }: Said): Resolved | null {
  // "Lund, a longtime official who": she is named.
  const [called = core] = core.split(ASIDE)
  if (called !== core && /^\p{Lu}[\p{L}’-]+$/u.test(called) && context.cast.knows(called)) return null
  // "Nine senators", who asked for no more: all can see who they are.
  if (LAWMAKERS.test(core) && whyUnnamed(at, context) === null) return null
  return isAnonymous(core) ? found(anonymous(core, at, context), 'anonymous', attribution) : null
}
const LAWMAKERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,3}(?:senators|congress(?:men|women)|representatives|lawmakers|legislators|governors|mayors|judges|justices|ministers|councillors)$/iu

/** "The official", "the harbour board": whom the text has spoken of so, or names further down. */
export function description(said: Said): Resolved | null {
  const { core, at, context } = said
  if (!isDescription(core) || OF_EACH.test(core) || SEVERAL.test(core)) return null
  const known = isHandedOn(said) ? null : sameDescription(core, at.start, context.cast)
  for (const way of WAYS) {
    const resolved = way(said, known)
    if (resolved) return resolved
  }
  return null
}

/** Ways to tell whom a description means, in order. `known` is whom the text has called so before. */
const WAYS: readonly ((said: Said, known: Member | null) => Resolved | null)[] = [
  theOrganisation,
  theOneOfThatAge,
  (said) => again(toldTheSame(said), said),
  theCountry,
  theBody,
  // "The justice" of a headline was nobody yet; somebody introduced as "a justice" is.
  (said, known) => (known && isIntroduced(known, said.context) ? again(known, said) : null),
  theHolder,
  namedFurtherDown,
  theOneSpokenOf,
  theOneGoverning,
  (said, known) => again(known, said),
]

function theOrganisation(said: Said): Resolved | null {
  const { core, at, context } = said
  const organisation = organisationMeant(core, at, context)
  return organisation && named(said, 'organisation', organisation.name, 'the-organisation', {}, [at, organisation.span])
}

function theOneOfThatAge({ core, at, context, attribution }: Said): Resolved | null {
  const aged = ofThatAge(core, at.start, context)
  return aged && found(context.cast.addPerson(aged, 'the-one-spoken-of', at), 'the-one-spoken-of', attribution)
}

function theCountry(said: Said): Resolved | null {
  const { core, at, context } = said
  const country = countryMeant(core, at, context.sentences, context.namings)
  return country && named(said, 'place', country.name, 'the-country', { party: country.name }, [at, country])
}

/** The body, unless somebody has been called so since it was named. */
function theBody(said: Said, known: Member | null): Resolved | null {
  const { core, at, context } = said
  const body = bodyMeant(core, at, context.article.text, context.sentences, context.namings)
  if (!body || (known && (known.mentions.findLast(({ start }) => start < at.start)?.start ?? -1) > body.start))
    return null
  const short = organisationShort({ ...body, kind: 'organisation', role: null, gender: null }, context.article.text)
  return named(said, 'organisation', short?.name ?? body.name, 'the-body', {}, [at, body])
}

const isIntroduced = (known: Member, context: Context): boolean =>
  known.kind !== 'anonymous' || known.why[0]?.rule !== 'described' || hasArticle(known, context)

/** Who holds the office, as the text says. */
function theHolder(said: Said): Resolved | null {
  const { core, at, context } = said
  const holder = lastLike(core, at.start, context)
  if (!holder) return null
  const { name, role } = holder
  const most = mostSpokenOf(core, context)
  const presides = role !== null && PRESIDES.test(role) && countryIn(role) === null
  if ((most !== null && (presides || isByTheWay(name, most, context))) || isOfOtherAge(core, name, context)) return null
  return named(said, 'person', name, 'role', { role, said: holder, affiliation: bodyOfDescription(core) }, [at, holder])
}

/** "Lund’s predecessor, President Roth": named once on a page that is about another, whom it calls so without his name. */
function isByTheWay(name: string, most: Member, { namings }: Context): boolean {
  const times = (of: string) => [...namings.people].find(([person]) => person.name === of)?.[1].length ?? 0
  return most.name !== name && times(most.name) >= FAR_MORE * times(name)
}
const FAR_MORE = 5

function theOneSpokenOf({ core, at, context, attribution }: Said, known: Member | null): Resolved | null {
  const inHeadline = !known || (known.mentions[0]?.start ?? 0) < OPENING
  const person = [
    () => mostSpokenOf(core, context),
    () => calledSoBefore(core, context),
    () => (inHeadline ? personMeant(core, at, context) : null),
    () => onlyOneNear(core, at, context),
  ].reduce<Member | null>((found, rule) => found ?? unlessOther(rule(), core, context), null)
  if (!person) return null
  person.mentions.push({ start: at.start, end: at.end })
  return found(person, 'the-one-spoken-of', attribution)
}

/** Whom the page names only as "the Lund administration". */
function theOneGoverning(said: Said, known: Member | null): Resolved | null {
  const { core, at, context } = said
  const head = known || !/^the president$/i.test(core) ? null : governing(context.article.text)
  return head && !countryNamed(head.name)
    ? named(said, 'person', head.name, 'the-one-spoken-of', { role: 'president' }, [at, head])
    : null
}

/** "A naval official told the Courier …. “…,” the investigator told the Courier": the one whom the page does not name, who spoke last. */
function toldTheSame({ core, at, context: { article, sentences, cast, spoken } }: Said): Member | null {
  if (!/^the [\p{L} -]+$/iu.test(core) || core.endsWith('s')) return null
  const before = spoken.findLast(
    ({ parent, source, speaker }) =>
      !parent && source[0]!.start < at.start && /^(?:person|anonymous)$/.test(cast.get(speaker)?.kind ?? ''),
  )
  const member = cast.get(before?.speaker)
  if (!before || member?.kind !== 'anonymous' || (member.count ?? 1) > 1) return null
  const toldAt = (offset: number): string | undefined => {
    const sentence = sentences.findLast(({ start }) => start <= offset)
    return sentence && TOLD_NAMED.exec(article.text.slice(offset, sentence.end))?.[1]?.replace(/\.$/, '')
  }
  const outlet = toldAt(at.start)
  return outlet !== undefined &&
    at.start - before.source[0]!.end < TOLD_NEAR &&
    toldAt(before.source[0]!.start) === outlet
    ? member
    : null
}
const TOLD_NAMED = /^[^.;:“”"]{3,120}? told (?:the )?((?:The )?\p{Lu}[\p{L}.&’'-]+(?: \p{Lu}[\p{L}.&’'-]+)*)/u
/** How far apart one source's words stand, in characters. */
const TOLD_NEAR = 600

/** "The Courier quoted officials as saying": its officials, and not those of whom the page told before. */
const isHandedOn = ({ core, attribution: { parent }, context: { done, cast } }: Said): boolean =>
  parent !== null &&
  /^(?:officials|sources|aides|diplomats)$/.test(core) &&
  cast.get(done.get(parent)?.speaker)?.kind === 'outlet'

/** Not somebody of another age; nor, for "the president announced his nominee, Ada Lund", herself: she would not speak of herself so. */
function unlessOther(person: Member | null, core: string, context: Context): Member | null {
  const { article, attributions } = context
  const isToldOf = (name: string) =>
    attributions.some(
      ({ source: [at], content }) =>
        at !== undefined &&
        article.text.slice(at.start, at.end).toLowerCase() === core.toLowerCase() &&
        content.some(({ start, end }) => article.text.slice(start, end).includes(name)),
    )
  if (!person || isOfOtherAge(core, person.name, context)) return null
  return person.name.includes(' ') && /^the president$/i.test(core) && isToldOf(person.name) ? null : person
}

/** "Some state attorneys general" are none of them. */
const SEVERAL = /^(?:some|several|many|most|all|other|dozens of|hundreds of) /i

/** "The justice", behind "the Supreme Court justice", who was Lund. */
function calledSoBefore(core: string, { article: { text }, spoken, cast }: Context): Member | null {
  if (!/^the (?!president)\p{Ll}+$/iu.test(core)) return null
  const head = headOf(core)
  if (!ROLES.has(head)) return null
  const before = spoken.findLast(({ source, speaker }) => {
    const words = text.slice(source[0]!.start, source[0]!.end)
    return /^the \p{L}[^,]*$/iu.test(words) && headOf(words) === head && cast.get(speaker)?.kind === 'person'
  })
  return cast.get(before?.speaker)
}

/** Where a headline and its first sentence end, in characters. */
const OPENING = 300

/** Whom the text has called so before, if anybody. */
function again(known: Member | null, { at, attribution }: Said): Resolved | null {
  if (!known) return null
  known.mentions.push(at)
  return found(known, 'description', attribution)
}

/** Whether somebody was introduced with "a" or by number. */
const hasArticle = ({ mentions }: Member, { article: { text } }: Context): boolean =>
  mentions.some(({ start, end }) =>
    /^(?:an?|another|one|two|three|four|five|several|some)\b/i.test(text.slice(start, end)),
  )

/** "President of the Harbour Council" */
const PRESIDES = /\bpresident (?:and [\p{L} ]{2,30} )?of (?:the )?\p{Lu}/iu

/** "The president" of a page that nowhere writes "President Lund": the one of whom it speaks most, and not who presides over a council. */
function mostSpokenOf(core: string, { article, cast, namings }: Context): Member | null {
  if (!/^the president(?:-elect)?(?: himself| of the United States)?$/i.test(core)) return null
  const told = [...namings.people].filter(([person]) => !namings.isOnlyAuthor(person))
  const [first, next] = told.sort(([, a], [, b]) => b.length - a.length)
  const clearly = first && first[1].length > 3 && first[1].length >= 2 * (next?.[1].length ?? 0)
  const { said = [] } = first?.[0] ?? {}
  const hasOther = said.length > 0 && !said.some(({ role }) => /\b(?:president|candidate|nominee)/i.test(role))
  if (clearly && !hasOther) return cast.addPerson(first[0], 'named')
  const only = governing(article.text)
  const person = only && cast.fullName(only.name, article.text.length)
  return person ? cast.addPerson(person, 'named') : null
}

/** "Lund’s presidency", "the Lund administration", where a page tells of no other. */
function governing(text: string): (Span & { name: string }) | null {
  const all = [...text.matchAll(GOVERNS)]
  const [first] = all
  if (!first || new Set(all.map(({ 1: name }) => name)).size > 1) return null
  return { name: first[1]!, start: first.index, end: first.index + first[1]!.length }
}
const GOVERNS =
  /(?<!(?!The )\p{Lu}[\p{L}.]* )(?!The )(\p{Lu}\p{Ll}[\p{L}’-]*?)(?:[’']s presidency| administration| presidency)\b/gu
