/** Sources by their own name: people, bodies, places, and who issued a document. */
import { regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Cast } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import type { Issuer } from './descriptions/documents.ts'
import { issuedWith, issuerFor, makerOf, publisherOf, readIssuer } from './issuers.ts'
import { organisationShort } from './names/acronyms.ts'
import { FOUNDERS } from './names/companies.ts'
import { countryIn, countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import type { Named } from './names/named.ts'
import { readName } from './names/names.ts'
import { maybePerson } from './names/personlikely.ts'
import { companyInFull, isCity, thingNamed } from './names/things.ts'
import { PUBLISHES } from './outlets/mediasources.ts'
import { asDescribed, named, type Said } from './said.ts'
import { DOCUMENTS, ORGANISATION_WORDS } from './words.ts'

/** By name: of a person, an organisation, a place, or who issued a document. */
export function name(said: Said): Resolved | null {
  const issuer = issuerFor(said)
  const publisher = publisherOf(said, issuer)
  if (publisher) return named(said, 'outlet', publisher, 'the-publication')
  const plain = issuer ? readIssuer(said, issuer) : readName(said.core)
  if (plain?.kind === 'person' && !issuer && SENT.test(said.core)) return asDescribed(said)
  const read = asPageCalls(said, plain, issuer)
  const made = issuer && makerOf(said, issuer, read)
  if (made) return made
  if (!read) return null
  return read.kind === 'person' ? personNamed(said, read) : bodyNamed(said, read, issuer)
}
/** "The texts that Marsh sent to Lund": not of whom they went to. */
const SENT =
  /^(?:(?:the|these|those|his|her|their|its) )?(?:[\p{Ll}\d,-]+ ){0,5}(?:texts|messages|e-?mails?|letters?|notes|documents|records|transcripts?|recordings?|tapes?|videos?|photos?)\b.* (?:to|with|about|between|against) [^,]*$/iu

/** What a name is on this page: "Holland" is Ada Holland where it knows her, and no country. */
function asPageCalls(said: Said, plain: Named | null, issuer: Issuer | null): Named | null {
  const { core } = said
  const mayBePlace = (plain?.kind ?? 'place') === 'place'
  const called = mayBePlace && !issuer ? core.replace(COURTESY, '') : FOUNDERS.test(core) ? core.slice(0, -2) : core
  if ((called !== core && mayBePlace) || isNamesake({ ...said, core: called }, plain))
    return { role: null, gender: null, ...plain, kind: 'person', name: called }
  const byLetters = plain?.kind === 'organisation' && !issuer ? said.context.cast.calledByLetters(core) : null
  if (byLetters) return { role: null, gender: byLetters.gender, kind: 'person', name: byLetters.name }
  const atEnd = plain || issuer ? null : knownAtEnd(core, said.context.cast)
  return atEnd ? readName(atEnd) : plain
}
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? (?=\p{Lu}\p{Ll}+$)/u
/** Of whom the text speaks, or who has spoken, by that surname. */
function isNamesake({ core, at, cue, context: { cast } }: Said, plain: Named | null): boolean {
  const isNoPerson =
    /^(?:place|organisation)$/.test(plain?.kind ?? '') ||
    // "German", who is Ada German.
    (plain === null && countryNamed(core)?.as === 'form') ||
    (plain?.kind === 'outlet' && !PUBLISHES.test(cue))
  if (!isNoPerson || core.includes(' ') || countryNamed(core)?.as === 'capital') return false
  return cast.fullName(core, at.start) !== null || hasSpoken(core, cast)
}

/** Whether somebody of that surname has spoken. */
const hasSpoken = (surname: string, { speakers }: Cast): boolean =>
  speakers.some(({ kind, name }) => kind === 'person' && name.endsWith(` ${surname}`))

/** "Oscar-winner Lund": whom the text names in full, behind words that are no office. */
function knownAtEnd(core: string, cast: Cast): string | null {
  const words = core.split(/, | who /)[0]!.split(' ')
  const last = words.at(-1)!
  const plainly =
    words.length > 1 &&
    words.length < 6 &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !isCommon(last) &&
    !ORGANISATION_WORDS.test(last) &&
    cast.knows(last)
  return plainly && !words.slice(0, -1).some((word) => JOINS.test(word)) && cast.fullName(last, 0)?.name !== core
    ? last
    : null
}
const JOINS =
  /^(?:of|to|for|with|from|by|in|on|at|and|or|than|like|against|about|but|not|no|that|who|which|any\p{L}*|every\p{L}*|team|super)$|[’']s?$|,$/iu

/** A body, an outlet or a place, and who else has issued a document with it. */
function bodyNamed(said: Said, read: Named, issuer: Issuer | null): Resolved {
  const { core, at, context } = said
  const { text } = context.article
  const other = issuer && issuedWith(issuer, at, text)
  if (other) return named(said, 'group', `${read.name} and ${other}`, 'several-bodies')
  const short = read.kind === 'organisation' ? organisationShort(read, text) : null
  // Of a study the country is its maker's, not that of the journal it stands in.
  const party =
    countryIn(issuer && core.includes(read.name) ? core.slice(0, core.indexOf(read.name) + read.name.length) : core) ??
    (read.kind === 'place' ? read.name : null)
  const spans = short ? [at, short.span] : [at]
  const name = sameBody(short?.name ?? read.name, context.cast)
  return named(said, read.kind, name, short ? 'acronym' : read.kind, { party }, spans)
}

/** "The Federal Ferry Service" of a page on which the U.S. Federal Ferry Service has spoken. */
function sameBody(name: string, cast: Cast): string {
  const bare = (each: string) => each.replace(OF_COUNTRY, '')
  const known = cast.speakers.find((each) => each.kind === 'organisation' && bare(each.name) === bare(name))
  return known?.name ?? name
}
const OF_COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.) (?=\p{Lu}\S* \p{Lu}|\p{Lu}\S* (?:of|for|and) )/u

/** A person, or whatever else a name of a person's make is on this page. */
function personNamed(said: Said, read: Named): Resolved | null {
  const { core, at, cue, context } = said
  const { article, cast } = context
  const isWhole = read.name.includes(' ')
  const full =
    (isWhole || !read.role ? null : cast.byTitle(read.name, read.role)) ??
    cast.fullName(read.name, at.start, isWhole ? null : read.gender) ??
    (isWhole ? null : cast.calledBy(read.name))
  if (!full && isWordOnly(read, said)) return null
  const company = read.role || full?.role ? null : companyInFull(read.name, article.text)
  if (company) return named(said, 'organisation', company, 'company')
  const thing = full || read.role ? null : thingNamed(read.name, cue, context, read.name === core)
  if (thing) return named(said, thing.kind, read.name, thing.rule)
  if (!full && isOther(read, context))
    return named(said, isCity(read.name) || regionNamed(read.name) ? 'place' : 'organisation', read.name, 'no-person')
  const rule = full && full.name !== read.name ? 'surname' : 'name'
  const known = full ? cast.addPerson(full, rule) : null
  const about = { role: read.role, gender: read.gender, affiliation: read.role ? null : bodyOf(core, read.name) }
  return named(said, 'person', known?.name ?? read.name, rule, about, full ? [at, full] : [at])
}

/** What has neither title nor a known first name, and stands as no person's name does: "Norlivo", of whose website a page tells. */
const isOther = ({ name, role, gender }: Named, { article, cast }: Context): boolean =>
  role === null && gender === null && !hasSpoken(name, cast) && !maybePerson(name, article.text)

/** "Ada Lund with the Harbour Institute, which": where she is. */
function bodyOf(core: string, name: string): string | null {
  const behind = core.slice(core.indexOf(name) + name.length)
  const body = /^ (?:with|of|from|at|for) (?:the |an? )?(?:\p{Ll}[\p{Ll}-]* ){0,3}(\p{Lu}[^,]{2,70})/u.exec(behind)?.[1]
  const read = body && name.includes(' ') ? readName(body.split(/ (?:who|which|that|in) /)[0]!) : null
  return read?.kind === 'organisation' || read?.kind === 'outlet' ? read.name : null
}

/** "Research suggests": a word of the language, where its capital only begins a sentence. */
const isWordOnly = ({ name, role }: Named, { core, at, context }: Said): boolean =>
  name === core.split(/,? who |, /)[0] &&
  role === null &&
  !isFirstName(name) &&
  (isCommon(name) ||
    /^\p{Lu}\p{Ll}+-/u.test(name) ||
    isCommon(name.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/, '')) ||
    DOCUMENTS.test(name.replace(/ies$/, 'y').replace(/s$/, '')) ||
    hasWord(context.article.text, name.toLowerCase())) &&
  context.sentences.some(({ start }) => start === at.start)
