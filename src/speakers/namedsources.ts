/** Sources with a name of their own, behind their words or further down: people, bodies, places, and who issued a document. */
import { placesNamed, regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Span } from '../types.ts'
import type { Cast } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import { whyUnnamed } from './descriptions/anonymity.ts'
import { anonymous, isAnonymous } from './descriptions/anonymous.ts'
import { headOf } from './descriptions/descriptions.ts'
import { isAnybodys, issuerOf } from './descriptions/documents.ts'
import { relativeNamed } from './descriptions/kin.ts'
import { knownBehind } from './descriptions/knownby.ts'
import { namedNext } from './descriptions/personmeant.ts'
import { organisationShort } from './names/acronyms.ts'
import { servesSomebody } from './names/apposed.ts'
import { countryIn, countryNamed } from './names/countries.ts'
import { canBeFirstName, isFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { companyInFull, thingNamed } from './names/things.ts'
import { NO_SPEAKER } from './nobody.ts'
import { madeTogether, reportBefore } from './outlets/media.ts'
import { PUBLISHES } from './outlets/mediasources.ts'
import { outletsShown } from './outlets/pageoutlets.ts'
import { isRoleWord } from './roles.ts'
import { asDescribed, found, named, type Said } from './said.ts'
import { DOCUMENTS, ORGANISATION_WORDS, ROLES } from './words.ts'

/** "A former mayor", where the next sentences name her. */
export function beforeName(said: Said): Resolved | null {
  if (/^(?:(?:the|his|her|their|its) |(?:Republican|Democrat)$)/i.test(said.core)) return null
  return namedFurtherDown(said)
}

export function namedFurtherDown(said: Said): Resolved | null {
  const next = namedNext(said.core, said.at, said.context)
  return next && named(said, 'person', next.name, 'named-next', { role: next.role, said: next }, [said.at, next])
}

export function relative(said: Said): Resolved | null {
  const name = relativeNamed(said.core, said.attribution, said.context)
  return name === null ? null : named(said, 'person', name, 'relative-named')
}

/** "They rejected French claims that": of the country; "a French says" is of somebody from there. */
export function ofNation(said: Said): Resolved | null {
  const { phrase, at, attribution, context } = said
  const isBefore = attribution.cue.some(({ start }) => start === at.end + 1)
  const nation = isBefore && ADJECTIVE.test(phrase) && !context.cast.knows(phrase) ? countryNamed(phrase) : null
  const before = context.article.text.slice(Math.max(0, at.start - 20), at.start)
  return nation?.as === 'form' && /\p{Ll} $/u.test(before) && !/\b(?:an?|the|one|another|every|each) $/.test(before)
    ? named(said, 'place', nation.country, 'place', { party: nation.country })
    : null
}
const ADJECTIVE = /^\p{Lu}\p{Ll}+[^s\P{L}]$/u

/** "One Halden resident, Antonia": of whom a page tells no more of the name. */
function firstNamed(core: string): string | null {
  const name = FIRST_NAMED.exec(core)?.[1]
  return name && (canBeFirstName(name) || placesNamed(name).length === 0) && !countryNamed(name) ? name : null
}
const FIRST_NAMED =
  /^(?:[Oo]ne|[Aa]nother|[Aa]n?) (?:(?!of |in |from |at |for |to )[\p{L}-]+ ){0,5}\p{Ll}+(?:ent|ant|or|er|ee|ist|ian|man|woman), (\p{Lu}\p{Ll}+)$/u

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

/** "The Norland Tidewatch movement": Tidewatch, where the text calls it so alone. */
export function movement(said: Said): Resolved | null {
  const name = MOVEMENT.exec(said.core)?.[1]
  const { article, cast } = said.context
  if (
    !name ||
    // "The group", "the Islamic State group": a word, or a part of a longer name.
    isCommon(name) ||
    // "Kurdish fighters"
    /(?:ish|ian|ese)$/.test(name) ||
    isCountry(name) ||
    placesNamed(name).length > 0 ||
    cast.fullName(name, said.at.start)?.name.includes(' ')
  )
    return null
  const alone = new RegExp(`(?<![\\p{L}’'-])${name}(?! (?:${KINDS})|[\\p{L}’'-])`, 'u')
  return alone.test(article.text) ? named(said, 'organisation', name, 'organisation') : null
}
const isCountry = (name: string): boolean => (countryNamed(name)?.as ?? 'seat') !== 'seat'
const KINDS = 'movement|group|militia|faction|organi[sz]ation|rebels|fighters'
const MOVEMENT = new RegExp(
  `^(?:[Tt]he )?(?:\\p{Lu}\\p{Ll}+(?:ian|an|ese|ish|i) )?(?:(?:Islamist|armed|militant|rebel|resistance|political|Shiite|Shi’ite|Sunni|\\p{Ll}+-backed|\\p{Lu}\\p{Ll}+-backed) ){0,3}(\\p{Lu}[\\p{L}’-]{2,24}) (?:(?:militant|armed|rebel|resistance|Islamist|terrorist|terror|political|Islamic) )?(?:${KINDS})$`,
  'u',
)

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
const ASIDE = /, (?=\d|who\b|an? |the |his |her |their |its )/u

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

/** By name: of a person, an organisation, a place, or who issued a document. */
export function name(said: Said): Resolved | null {
  const { core, at, cue, context } = said
  const { article, cast } = context
  const issued = issuerOf(core, at, article.text)
  const counted =
    issued &&
    (POLL.test(core) || isAnybodys(issued.word)) &&
    (regionNamed(issued.name) || isAnyTown(issued, context) || isAboutOne(core, issued))
  const issuer = issued && !counted && !NO_SPEAKER.test(issued.name) ? issued : null
  const shown = issuer && outletsShown(article.text).has(issuer.name) ? issuer.name : null
  const reported = shown ?? (issuer ? null : reportBefore(core, at, article.text))
  if (reported) return named(said, 'outlet', reported, 'the-publication')
  const by = issuer ? writerIn(core) : null
  const plain = readName(by ?? issuer?.name ?? core)
  if (plain?.kind === 'person' && !issuer && SENT.test(core)) return asDescribed(said)
  // "Harbour Hopkins data": a body's, unless the page knows who that is.
  const plainly: typeof plain =
    issuer && plain?.kind === 'person' && isAnybodys(issuer.word) && !plain.role && !cast.knows(plain.name)
      ? { ...plain, kind: 'organisation', name: issuer.name, gender: null }
      : plain
  const atEnd = plainly || issuer ? null : knownAtEnd(core, cast)
  const called = (plainly?.kind ?? 'place') === 'place' && !issuer ? core.replace(COURTESY, '') : core
  const isNamesake =
    called !== core ||
    ((/^(?:place|organisation)$/.test(plainly?.kind ?? '') || (plainly?.kind === 'outlet' && !PUBLISHES.test(cue))) &&
      !core.includes(' ') &&
      countryNamed(core)?.as !== 'capital' &&
      namesake(core, at, cast))
  // Ada Holland, who is no country.
  const read = isNamesake
    ? { role: null, gender: null, ...plainly, kind: 'person' as const, name: called }
    : atEnd
      ? readName(atEnd)
      : plainly
  const makers = issuer ? madeTogether(article.text, issuer.span) : []
  // "A Harbour Consult poll": whoever that is.
  const pollster =
    issuer !== null && POLL.test(core) && issuer.span.start >= at.start && /^\p{Lu}\S+ \p{Lu}/u.test(issuer.name)
  if (
    makers.length === 0 &&
    pollster &&
    (!read || (read.kind === 'person' && !isFirstName(read.name.split(' ')[0]!)))
  ) {
    const whole = (POLLSTER.exec(core)?.[0] ?? issuer.name).replace(/^(?:An?|The) /, '')
    return named(said, 'organisation', whole, 'organisation')
  }
  if (!read && makers.length === 0)
    return issuer
      ? isBy(issuer, article.text) || isOwned(issuer, core)
        ? named(said, 'organisation', issuer.name, 'organisation', {}, [at, issuer.span])
        : asDescribed(said)
      : null
  if (issuer && makers.length > 0 && (read?.kind !== 'organisation' || POLL.test(core))) {
    if (makers.length > 1 || read?.kind !== 'outlet')
      return named(said, 'outlet', makers.join(', '), 'outlet-behind', {}, [at, issuer.span])
  }
  if (!read) return null
  const other = issuer && read.kind !== 'person' ? issuedWith(issuer, at, article.text) : null
  if (other) return named(said, 'group', `${read.name} and ${other}`, 'several-bodies')
  if (read.kind !== 'person') {
    const short = read.kind === 'organisation' ? organisationShort(read, article.text) : null
    const party = countryIn(core) ?? (read.kind === 'place' ? read.name : null)
    const spans = short ? [at, short.span] : [at]
    return named(said, read.kind, short?.name ?? read.name, short ? 'acronym' : read.kind, { party }, spans)
  }
  const isWhole = read.name.includes(' ')
  const full =
    cast.fullName(read.name, at.start, isWhole ? null : read.gender) ?? (isWhole ? null : cast.calledBy(read.name))
  if (!full && isWordOnly(read, said)) return null
  const company = read.role || full?.role ? null : companyInFull(read.name, article.text)
  if (company) return named(said, 'organisation', company, 'company')
  const thing = full || read.role ? null : thingNamed(read.name, cue, context, read.name === core)
  if (thing) return named(said, thing.kind, read.name, thing.rule)
  const rule = full && full.name !== read.name ? 'surname' : 'name'
  const known = full ? cast.addPerson(full, rule) : null
  const about = { role: read.role, gender: read.gender, affiliation: read.role ? null : bodyOf(core, read.name) }
  return named(said, 'person', known?.name ?? read.name, rule, about, full ? [at, full] : [at])
}
/** "A statement by Harbour Board spokesman Emil Roth": who has written it, by an office and a whole name. */
function writerIn(core: string): string | null {
  const by = /\b(?:by|from) (?:the )?(\p{Lu}.{4,80})$/u.exec(core)?.[1]
  const read = by ? readName(by) : null
  return read?.kind === 'person' && read.role && read.name.includes(' ') ? by! : null
}
/** "Ada Lund with the Harbour Institute, which": where she is. */
function bodyOf(core: string, name: string): string | null {
  const behind = core.slice(core.indexOf(name) + name.length)
  const body = /^ (?:with|of|from|at|for) (?:the |an? )?(?:\p{Ll}[\p{Ll}-]* ){0,3}(\p{Lu}[^,]{2,70})/u.exec(behind)?.[1]
  const read = body && name.includes(' ') ? readName(body.split(/ (?:who|which|that|in) /)[0]!) : null
  return read?.kind === 'organisation' || read?.kind === 'outlet' ? read.name : null
}
/** "A study by the National Partnership for Ferries": a name of some words. */
const isBy = ({ name, span }: { name: string; span: Span }, text: string): boolean =>
  /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(name) &&
  /\b(?:by|from) (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u.test(text.slice(Math.max(0, span.start - 60), span.start)) &&
  !/^(?:[’']s?| \p{Lu}| (?:and|in|of|for) \p{Lu})/u.test(
    text.slice(span.start + name.length, span.start + name.length + 8),
  )
/** "The Halda Trust’s 2018 report". */
const isOwned = ({ name }: { name: string }, core: string): boolean =>
  /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(name) && /^[’']s? /.test(core.replace(/^[Tt]he /, '').replace(name, ''))
/** "Lund's medical records" are of Lund. */
const isAboutOne = (core: string, { name, word }: { name: string; word: string }): boolean =>
  word === 'record' && !name.includes(' ') && /^[’']s/.test(core.slice(core.indexOf(name) + name.length))
/** "Halda's forecast" is of the weather there. */
const isAnyTown = ({ name }: { name: string }, { article: { text }, places }: Context): boolean =>
  places.some(({ start, end }) => text.slice(start, end) === name)

/** "Research suggests": a word of the language, where its capital only begins a sentence. */
const isWordOnly = ({ name, role }: { name: string; role: string | null }, { core, at, context }: Said): boolean =>
  name === core.split(/,? who |, /)[0] &&
  role === null &&
  !isFirstName(name) &&
  (isCommon(name) ||
    /^\p{Lu}\p{Ll}+-/u.test(name) ||
    isCommon(name.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/, '')) ||
    DOCUMENTS.test(name.replace(/ies$/, 'y').replace(/s$/, '')) ||
    hasWord(context.article.text, name.toLowerCase())) &&
  context.sentences.some(({ start }) => start === at.start)

/** "A statement from the council and the harbour board": the second of two that issued it. */
function issuedWith({ span }: { span: Span }, at: Span, text: string): string | null {
  if (span.start < at.start) return null
  const other = /^ and (?:the )?(\p{Lu}.*)$/u.exec(text.slice(span.end, at.end))?.[1]
  return other && /^(?:organisation|place)$/.test(readName(other)?.kind ?? '') ? other : null
}
/** "Harbour College/Morning Call" of "a Harbour College/Morning Call poll"; "Halda University Institute" of "a poll by" it. */
const POLLSTER =
  /((?:\p{Lu}[\p{L}.&’'-]*(?: (?:for|of|and|&))?[ /])+(?:\p{Lu}[\p{L}.&’'-]*))(?= (?:\p{Ll}+ )?(?:poll|survey)\b)|(?<=\b(?:by|from) )(\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*)*)/u
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? (?=\p{Lu}\p{Ll}+$)/u
/** Of whom the text speaks, or who has spoken, by that surname. */
const namesake = (last: string, at: Span, cast: Cast): boolean =>
  cast.fullName(last, at.start) !== null ||
  cast.speakers.some(({ kind, name }) => kind === 'person' && name.endsWith(` ${last}`))
/** "The texts that Marsh sent to Lund": not of whom they went to. */
const SENT =
  /^(?:(?:the|these|those|his|her|their|its) )?(?:[\p{Ll}\d,-]+ ){0,5}(?:texts|messages|e-?mails?|letters?|notes|documents|records|transcripts?|recordings?|tapes?|videos?|photos?)\b.* (?:to|with|about|between|against) [^,]*$/iu
/** "Iowa polls" are of people there. */
const POLL = /\b(?:polls?|surveys?)\b/i
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
