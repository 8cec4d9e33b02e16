/** From a source span to a speaker: the rules in the order in which they are tried. */
import { regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Attribution, Span, SpeakerKind } from '../types.ts'
import { accountOf } from './accounts.ts'
import { departmentShort, organisationShort } from './acronyms.ts'
import { whyUnnamed } from './anonymity.ts'
import { anonymous, isAnonymous } from './anonymous.ts'
import { bodyMeant, countryMeant } from './bodies.ts'
import { type About, type Cast, type Member, reason } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import { countryIn, countryNamed } from './countries.ts'
import { described } from './described.ts'
import {
  headOf,
  isDescription,
  lastLike,
  namedNext,
  OF_EACH,
  onlyOneNear,
  organisationMeant,
  personMeant,
  sameDescription,
} from './descriptions.ts'
import { isAnybodys, issuerOf } from './documents.ts'
import { isFirstName } from './firstnames.ts'
import { relativeNamed } from './kin.ts'
import { knownBehind } from './knownby.ts'
import { EDITORS, isMedia, madeTogether, outletsBehind, reportBefore, reporterNext } from './media.ts'
import { isPlace, readName } from './names.ts'
import { officeHolder } from './officeholder.ts'
import { isWordToo, outletNamed, readsLikeOutlet, shortOutlet } from './outlets.ts'
import { outletBefore, outletOf } from './outletsource.ts'
import { pronoun } from './pronouns.ts'
import { isPartOfTitle, isRoleWord } from './roles.ts'
import { isSeveralBodies, listed, severalIn } from './several.ts'
import { coreOf, DOMAIN, phraseAt } from './sourcewords.ts'
import { itsAuthor, itsBody } from './theirs.ts'
import { thingNamed } from './things.ts'
import { DOCUMENTS, ORGANISATION_WORDS, OUTLET_WORDS, ROLES } from './words.ts'

/** What a rule sees of one source. */
interface Said {
  attribution: Attribution
  context: Context
  /** Where it begins. */
  at: Span
  /** As the page has it. */
  phrase: string
  /** Without what only stands beside who speaks. */
  core: string
  cue: string
}
type Rule = (said: Said) => Resolved | null

/** The first that knows. What none knows is described by its own words. */
const RULES: readonly Rule[] = [
  impersonal,
  accused,
  meant, // he, she, they, who
  department, // before outlets and names: "State said"
  outlet,
  publication,
  site,
  happening,
  called, // a group called Harbour Watch
  theirs, // her campaign, his book
  several,
  beforeName,
  account,
  relative, // Lund’s brother, Emil
  known, // before names, whose rules do not know whom the text names elsewhere
  unnamedSource, // before names: "two officials", whatever stands behind them
  name,
  description,
]

export function resolve(attribution: Attribution, context: Context): Resolved {
  const { article, cast } = context
  const [at] = attribution.source
  if (!at) {
    const subject = goesOn(attribution, context)
    if (subject) return found(subject, 'same-subject', attribution)
    const next = leadsIn(attribution, context)
    if (next) return found(next, 'next-subject', attribution)
    return found(cast.add('unnamed', '', {}, null, reason('no-source', [])), 'no-source', attribution)
  }
  const cue = attribution.cue.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const phrase = phraseAt(article.text, at)
  const said = { attribution, context, at, phrase, core: coreOf(phrase, cue, at, attribution, context), cue }
  for (const rule of RULES) {
    const resolved = rule(said)
    if (resolved) return resolved
  }
  return asDescribed(said)
}

function found(speaker: Member | null, rule: string, { source }: Attribution): Resolved {
  return { speaker, why: [{ about: 'speaker', rule, spans: [...source] }] }
}

/** A speaker that these words name. @param spans where the text says so. */
function named(
  { attribution, context, at }: Said,
  kind: SpeakerKind,
  name: string,
  rule: string,
  about: About = {},
  spans: readonly Span[] = [at],
): Resolved {
  const outlet = kind === 'organisation' ? outletCalled(name, context) : null
  if (outlet) return named({ attribution, context, at } as Said, 'outlet', outlet, rule, about, spans)
  return found(context.cast.add(kind, name, about, at, reason(rule, spans)), rule, attribution)
}

/** An outlet of that name: one in the table, or that has reported on this page. */
function outletCalled(name: string, { cast }: Context): string | null {
  const known = isWordToo(name.toLowerCase()) ? null : outletNamed(name)
  if (known) return known.name
  const plain = name.replace(/^the /i, '')
  return cast.speakers.find((each) => each.kind === 'outlet' && each.name.replace(/^the /i, '') === plain)?.name ?? null
}

function nobody({ attribution, context, at }: Said): Resolved {
  const speaker = context.cast.add('unnamed', '', {}, null, reason('impersonal', [at]))
  return found(speaker, 'impersonal', attribution)
}

function asDescribed(said: Said): Resolved {
  const { attribution, context, at, core } = said
  const outlet = /^(?:[Tt]he )?\p{Lu}/u.test(core) ? outletCalled(core, context) : null
  if (outlet) return named(said, 'outlet', outlet, 'outlet')
  const { text } = context.article
  if (
    isPlace(core.split(' ')) ||
    (/^\p{Lu}/u.test(core) && context.places.some(({ start, end }) => text.slice(start, end) === core))
  )
    return named(said, 'place', core, 'place')
  return found(described(core, at, context.cast), 'described', attribution)
}

/** "It is known", "whoever said so", "one might think". */
function impersonal(said: Said): Resolved | null {
  const { core, cue, phrase, attribution } = said
  return /^you$/i.test(core) ||
    ANYBODY.test(core) ||
    /^QUESTION(?:ER)?$/.test(phrase) ||
    NO_ONE.test(core) ||
    isNone(core) ||
    (phrase === 'That' && !attribution.parent) ||
    (NOBODY.test(core) && PASSIVE.test(`${core} ${cue}`)) ||
    /^(?:there|this|these)$/i.test(core) ||
    (/^one$/i.test(core) && ANYBODY_DOES.test(cue))
    ? nobody(said)
    : null
}
/** "One might think", "one wonders", and what is read on one of many signs. */
const ANYBODY_DOES =
  /^(?:would|might|could|can|may|must|should|(?:\p{L}+ly )?(?:wonders|sees|reads|hears|assumes|hopes|suspects|expects|thinks of))\b/u
const NOBODY = /^(?:it|there|this|what)$/i
/** Whoever it may be. */
const ANYBODY = /^(?:who|what|which)ever\b/i
/** Whom nobody is. */
const NO_ONE = /^(?:(?:nobody|no ?one|nothing|none)\b|(?:almost|nearly|virtually) (?:nobody|no one|nothing)\b)/i
/** "No lawmaker", "no U.S. officials": none of them; "No Labels" is a name. */
function isNone(core: string): boolean {
  const of = /^(?:[Nn]o|[Nn]ot (?:one|a single)) (?!(?:less|more|fewer|matter|longer|doubt)\b)(?=\p{L})/u.exec(core)
  if (!of) return false
  const rest = core.slice(of[0].length)
  return (
    /(?:^| )\p{Ll}/u.test(rest) ||
    /^(?:Republican|Democrat)s?$/.test(rest) ||
    countryNamed(rest.replace(/s$/, '')) !== null
  )
}
const PASSIVE =
  /\b(?:is|was|are|were|been|be|being)\b.{0,30}(?:ed|en|known|said|told|thought|held|noted|reported|expected|believed)\b/i

/** What is said of somebody, who says nothing: "twelve officers, accused of hacking". */
function accused(said: Said): Resolved | null {
  const { attribution, context, at, cue } = said
  const charged =
    attribution.cue.length === 1 &&
    CHARGED.test(cue) &&
    at.end <= attribution.cue[0]!.start &&
    attribution.content.every(({ start }) => start >= attribution.cue[0]!.end)
  // "Its alleged use of the lists": somebody else says so of it.
  if (/^(?:alleged|supposed|purported|suspected)$/i.test(cue) && WHOSE.test(said.phrase)) return nobody(said)
  const by = /\bby $/.test(context.article.text.slice(Math.max(0, at.start - 4), at.start))
  return charged && !by ? nobody(said) : null
}
const WHOSE = /^(?:his|her|its|their)$|[’']s?$/i
const CHARGED =
  /^(?:(?:(?:is|are|was|were|has been|have been|had been|being) )(?:\w+ly )?(?:accused|indicted|charged|suspected|convicted|alleged|believed|thought|rumou?red|said to|reported to)\b|(?:accused|suspected|convicted) of\b|(?:charged|indicted) (?:with|for|on)\b|alleged to\b)/

function meant({ core, attribution, context }: Said): Resolved | null {
  const who = pronoun(core, attribution, context)
  return who && { speaker: who.speaker, why: [{ ...reason(who.rule, attribution.source), ...who.more }] }
}

function department(said: Said): Resolved | null {
  const short = departmentShort(said.phrase, said.context.article.text)
  return short && named(said, 'organisation', short.name, 'acronym', {}, [said.at, short.span])
}

/** An outlet by its name, or a reporter of one. */
function outlet(said: Said): Resolved | null {
  const { core, cue, at, context } = said
  if (OF_A_NATION.test(core)) return null
  const the = core.replace(/, (?:which|who) .*$/, '').replace(MADE_BY, 'The $1')
  const short = shortOutlet(the, context.article.text, at.start, context.article.outlet)
  if (short) return named(said, 'outlet', short, 'outlet-by-its-last-word')
  const outlet = outletOf(core)
  // "Reason dictates that": a word of the language, where its capital only begins a sentence.
  const isWord = isWordToo(core) && context.sentences.some(({ start }) => start === at.start)
  // "Fox said" of a page about James Alan Fox.
  const isSurname = !core.includes(' ') && !PUBLISHES.test(cue) && context.cast.fullName(core, at.start) !== null
  if (outlet && !isWord && !isSurname) return named(said, 'outlet', outlet, 'outlet')
  if (
    readsLikeOutlet(core.replace(/^the /, '')) &&
    PUBLISHES.test(cue) &&
    !ORGANISATION_WORDS.test(lastWord(core)) &&
    !isBodyWithArticle(core, context.article.text)
  )
    return named(said, 'outlet', core, 'reads-like-outlet')
  const station = STATION.exec(core)?.[1]
  if (station) return named(said, 'outlet', station, 'outlet')
  if (CHANNEL.test(core) || (CALL_LETTERS.test(core) && PUBLISHES.test(cue)))
    return named(said, 'outlet', core.replace(/^the /i, ''), 'outlet')
  if (reports(said)) {
    const unknown = core.replace(IN_A_PLACE, '')
    const isOffice = unknown.split(' ').some((word) => isRoleWord(word) && !isPartOfTitle(word))
    if (UNKNOWN.test(unknown) && !isOffice && !readName(unknown))
      return named(said, 'outlet', unknown, 'reads-like-outlet')
  }
  const makers = outletsBehind(core)
  if (makers.length > 0) return named(said, 'outlet', makers.join(', '), 'outlet-behind')
  const printed = outletNamed(WRITTEN_FOR.exec(core)?.[1] ?? '')
  if (printed) return named(said, 'outlet', printed.name, 'outlet-behind')
  const reporter = reporterNext(core, at, context)
  return reporter === null ? null : named(said, 'outlet', reporter, 'reporter-next')
}
/** "The Pentagon", elsewhere "the Pentagon": its article is no part of a title. */
const isBodyWithArticle = (name: string, text: string): boolean =>
  /^The /.test(name) &&
  !readsLikeOutlet(name.slice(4)) &&
  new RegExp(`\\p{Ll},? the ${name.slice(4)}(?![\\p{L}-])`, 'u').test(text)
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)
const PUBLISHES = /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot)/i

/** "A report by Ada Lund for the Meridian". */
const WRITTEN_FOR =
  /^(?:[Aa]n?|[Tt]h(?:e|is)) (?:\p{Ll}+ ){0,3}(?:reports?|investigation|article|story|stories|analysis) by \p{Lu}[^“”"]{2,120} (?:for|in) (?:the )?(\p{Lu}[^,“”"]{2,40})$/u
/** "The Rumian tabloid" is none by name. */
const OF_A_NATION =
  /^The \p{Lu}\p{Ll}+(?:ish|ese|an|ch) (?:newspaper|tabloid|broadcaster|magazine|daily|weekly|(?:news )?agency|(?:news ?)?site)$/u
/** "A Post poll". */
const MADE_BY =
  /^(?:[Aa]n?|[Tt]he) (\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?(?:polls?|surveys?|analysis|investigation|reports?|reviews?|story|article|column|editorial|tally)$/u
/** "KAML in Halda", "KAML-TV". */
const STATION =
  /^(?:the |[Ll]ocal (?:news )?(?:station |outlet |affiliate )?)?([KW][A-Z]{2,3}-(?:TV|FM|AM|DT)|[KW][A-Z]{3}(?= in \p{Lu}))(?: in \p{Lu}.*)?$/u
/** "FOX 35", "ABC7 News". */
const CHANNEL = /^(?:FOX|Fox|ABC|NBC|CBS|CW|Channel) ?\d{1,2}(?: News)?$/
/** "KAML9", which may be a body, too. */
const CALL_LETTERS = /^(?:the )?[KW](?!ADA)[A-Z]{3}\d{0,2}$/
/** "The Amsel River Star in her home state". */
const IN_A_PLACE = /^[Tt]he | (?:in|of) (?:(?:his|her|their|its) |\p{Lu}).*$/gu
/** A name of some words, of which nothing is known. */
const UNKNOWN = /^(?!\p{Lu}\S+ (?:and|&) \p{Lu}\S+$)\p{Lu}[\p{L}’'-]+(?: (?:for |of )?\p{Lu}[\p{L}’'-]+){1,4}$/u
const REPORTED =
  /^(?:has |had )?(?:first |also |later |previously |recently )?report(?:ed|s)(?: (?:first|earlier|this|last|on)\b.*| that)?$|\b(?:reported by|first to report)$/
/** "…, the Star reported", "first reported by": companies and agencies report, too, but what they earn or count, and mostly with the verb first. */
function reports({ attribution, cue, at, context }: Said): boolean {
  const [said] = attribution.content
  if (!said || !REPORTED.test(cue)) return false
  const words = context.article.text.slice(said.start, said.end)
  return (
    (said.end <= at.start || /\breported by|first/.test(cue)) &&
    !/\b(?:earnings|profits?|loss(?:es)?|revenues?|sales|quarter|income|results|cases|deaths|breach)\b/i.test(words)
  )
}

/** "Local media", "the publication". */
function publication(said: Said): Resolved | null {
  const { core, cue, at, context } = said
  if (OF_A_NATION.test(core)) {
    const before = outletBefore(core.replace(/^The \S+/, 'the'), at, context)
    if (before !== null && lastNamed(before, at, context)) return named(said, 'outlet', before, 'the-publication')
  }
  const media = core.replace(/(?<=reports) (?:received|published|circulating|emerging)\b.*$/i, '')
  if (isMedia(media) && REPORTS.test(cue)) return named(said, 'outlet', core, 'media')
  if (!OUTLET_WORDS.test(core.replace(/^The /, 'the ')) && !EDITORS.test(core)) return null
  const before = outletBefore(core.replace(/[’']s .*$/, ''), at, context)
  // "The agency" of a text about an office of the government is that.
  if (/^(?:the|this) agency$/i.test(core) && before !== null) {
    if (!isNewsAgency(before, context.article.text)) return null
    // A wire only reports; an office named in this sentence or the one before asks, fines and bars.
    if (!REPORTS.test(cue) && !/\bt(?:old|ell)/.test(cue) && officeNear(at, context)) return null
  }
  return before === null ? null : named(said, 'outlet', before, 'the-publication')
}
function officeNear({ start }: Span, { namings, sentences }: Context): boolean {
  const own = sentences.findLastIndex((each) => each.start <= start)
  return namings.bodies.some(
    (each) =>
      each.start < start &&
      each.sentence >= own - 1 &&
      /\b(?:Department|Bureau|Agency|Administration)\b/.test(each.name),
  )
}
/** Whether it is named in the sentences just before: any other may be meant where a nation's is. */
const lastNamed = (name: string, { start }: Span, { article }: Context): boolean =>
  article.text.slice(Math.max(0, start - 300), start).includes(name)
/** What outlets do. */
const REPORTS =
  /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot|show|suggest|indicat|said|says|say|call|claim)/i

const isNewsAgency = (name: string, text: string): boolean =>
  /^(?:Associated Press|Reuters|AFP|Bloomberg|UPI|dpa|EFE|ANSA|Kyodo|Yonhap|Xinhua|TASS|RIA Novosti|Interfax|Sputnik|Ukrinform|Unian|Anadolu|Fars|IRNA|KCNA)$/.test(
    name,
  ) ||
  new RegExp(
    `\\bnews agency ${name.replace(/[^\p{L}\p{N} ]/gu, '.')}|${name.replace(/[^\p{L}\p{N} ]/gu, '.')} news agency`,
    'iu',
  ).test(text)

function site(said: Said): Resolved | null {
  const { core, cue } = said
  return DOMAIN.test(core) ? named(said, PRINTS.test(cue) ? 'outlet' : 'organisation', core, 'site') : null
}
/** What only those who publish do. */
const PRINTS = /\b(?:report(?:s|ed)|published|wrote|writes|revealed)\b/
/** Days, and what happens without anybody's doing. */
const NO_SPEAKER =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|(?:the|this|that|an?|such an?) (?:\p{Ll}+ )?(?:dispute|spat|episode|row|feud|controversy|incident|summit|meeting|move|decision|debate|case|fact|idea|news|situation|result|race|fight|shift|trend|development))$/u

/** What speaks to nobody's mind but the page's: "history shows", "its logic suggests". */
const ABSTRACT =
  /^(?:(?:the|this|that|its|his|her|their|such|an?) )?(?:\p{Ll}+ ){0,2}(?:history|politics|logic|experience|impeachment|tenure|circumstances|developments?|behaviou?r|silence|timing|tone|absence|lack|pandemic|crisis|economy|reality|thinking|culture|tradition|wisdom|saying|adage|proverb|maxim)$/iu

function happening(said: Said): Resolved | null {
  return NO_SPEAKER.test(said.core.replace(/^(?:The|This|That|An?) /, (word) => word.toLowerCase())) ||
    ABSTRACT.test(said.core)
    ? nobody(said)
    : null
}

function called(said: Said): Resolved | null {
  return CALLED.test(said.phrase) && /^\p{Lu}/u.test(said.core)
    ? named(said, 'organisation', said.core, 'organisation')
    : null
}
const CALLED =
  /^(?:[Aa]n?|[Tt]he) (?:[\p{L}-]+ ){0,4}(?:group|organi[sz]ation|company|firm|coalition|charity|non-?profit) (?:called|named|known as) /u

function theirs(said: Said): Resolved | null {
  const { core, attribution, context } = said
  const author = itsAuthor(core, attribution, context)
  if (author) return found(author, 'its-author', attribution)
  const body = itsBody(core, attribution, context)
  return body === null ? null : named(said, 'organisation', body, 'its-body')
}

function several(said: Said): Resolved | null {
  if (officeHolder(said.core)) return null
  const people = severalIn(said.core, said.at.start, said.context.cast)
  if (!people && isSeveralBodies(said.core))
    return named(said, 'group', said.core.replace(/^[Tt]he /, ''), 'several-bodies')
  return people && named(said, 'group', listed(people), 'several-people', { count: people.length })
}

/** Under a handle. */
function account(said: Said): Resolved | null {
  const found = accountOf(said.core, said.at, said.context)
  return found && named(said, found.kind, found.name, 'account')
}

/** "A former mayor", where the next sentences name her. */
function beforeName(said: Said): Resolved | null {
  if (/^(?:(?:the|his|her|their|its) |(?:Republican|Democrat)$)/i.test(said.core)) return null
  return namedFurtherDown(said)
}

function namedFurtherDown(said: Said): Resolved | null {
  const next = namedNext(said.core, said.at, said.context)
  return next && named(said, 'person', next.name, 'named-next', { role: next.role, said: next }, [said.at, next])
}

function relative(said: Said): Resolved | null {
  const name = relativeNamed(said.core, said.attribution, said.context)
  return name === null ? null : named(said, 'person', name, 'relative-named')
}

/** "Former Lund aide Emil Roth", where the text names him in full. */
function known(said: Said): Resolved | null {
  const { core, at, context } = said
  // "King", of whom the text speaks as "Ada King".
  const [called = core] = core.split(ASIDE)
  const isTitle = /^\p{Lu}\p{Ll}+$/u.test(called) && isRoleWord(called) && !ORGANISATION_WORDS.test(called)
  const surname = isTitle ? context.cast.fullName(called, at.start) : null
  if (surname?.name.endsWith(` ${called}`))
    return found(context.cast.addPerson(surname, 'surname', at), 'surname', said.attribution)
  if (/^(?:person|outlet)$/.test(readName(core)?.kind ?? '')) return null
  // "Kwame Rose, 20, of Halden", whose first name few bear.
  const whole = called !== core && called.includes(' ') ? context.cast.fullName(called, at.start) : null
  const person = whole?.name === called ? whole : (apposed(core, at, context.cast) ?? knownBehind(core, context.cast))
  return person && found(context.cast.addPerson(person, 'name', at), 'name', said.attribution)
}

/** "One of the women, Ada Lund", "the medical examiner for Halden County, Eva Berg": a description of one, and who that is. */
function apposed(core: string, at: Span, cast: Cast) {
  const [, what = '', name = ''] = APPOSED.exec(core) ?? []
  const isOne = /^one of /i.test(what) || ROLES.has(headOf(what)) || /(?:er|or|ist|man|woman|chief)$/.test(headOf(what))
  const person = isOne && !what.includes(' and ') ? cast.fullName(name, at.start) : null
  return person?.name === name ? person : null
}
const APPOSED =
  /^((?:one of |an? |the |his |her |their |its )?(?:[\p{L}.’'-]{1,24} ){1,10}?[\p{L}.’'-]{1,24}), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})$/iu

/** ", 59", ", a member of the board", ", who had asked": what stands beside a name. */
const ASIDE = /, (?=\d|who\b|an? |the |his |her |their |its )/u

/** Somebody who does not want to be named. */
function unnamedSource({ core, at, attribution, context }: Said): Resolved | null {
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
function name(said: Said): Resolved | null {
  const { core, at, cue, context } = said
  const { article, cast } = context
  const issued = issuerOf(core, at, article.text)
  const counted =
    issued &&
    (POLL.test(core) || isAnybodys(issued.word)) &&
    (regionNamed(issued.name) || isAnyTown(issued, context) || isAboutOne(core, issued))
  const issuer = issued && !counted && !NO_SPEAKER.test(issued.name) ? issued : null
  const reported = issuer ? null : reportBefore(core, at, article.text)
  if (reported) return named(said, 'outlet', reported, 'the-publication')
  const plain = readName(issuer?.name ?? core)
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
      ? isBy(issuer, article.text)
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
  const thing = full || read.role ? null : thingNamed(read.name, cue, context, read.name === core)
  if (thing) return named(said, thing.kind, read.name, thing.rule)
  const rule = full && full.name !== read.name ? 'surname' : 'name'
  const known = full ? cast.addPerson(full, rule) : null
  const about = { role: read.role, gender: read.gender, affiliation: read.role ? null : bodyOf(core, read.name) }
  return named(said, 'person', known?.name ?? read.name, rule, about, full ? [at, full] : [at])
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

/** "The official", "the harbour board": whom the text has spoken of so, or names further down. */
function description(said: Said): Resolved | null {
  const { core, at, context, attribution } = said
  if (!isDescription(core) || OF_EACH.test(core) || SEVERAL.test(core)) return null
  const organisation = organisationMeant(core, at, context)
  if (organisation)
    return named(said, 'organisation', organisation.name, 'the-organisation', {}, [at, organisation.span])
  const known = sameDescription(core, at.start, context.cast)
  const body = bodyMeant(core, at, context.article.text, context.sentences, context.namings)
  const country = countryMeant(core, at, context.sentences, context.namings)
  if (country) return named(said, 'place', country.name, 'the-country', { party: country.name }, [at, country])
  if (body && !(known && (known.mentions.findLast(({ start }) => start < at.start)?.start ?? -1) > body.start)) {
    const short = organisationShort({ ...body, kind: 'organisation', role: null, gender: null }, context.article.text)
    return named(said, 'organisation', short?.name ?? body.name, 'the-body', {}, [at, body])
  }
  // "The justice" of a headline was nobody yet; somebody introduced as "a justice" is.
  const introduced =
    known && !(known.kind === 'anonymous' && known.why[0]?.rule === 'described' && !hasArticle(known, context))
  if (known && introduced) return again(known, said)
  const holder = lastLike(core, at.start, context)
  if (holder) return named(said, 'person', holder.name, 'role', { role: holder.role, said: holder }, [at, holder])
  const next = namedFurtherDown(said)
  if (next) return next
  const inHeadline = !known || (known.mentions[0]?.start ?? 0) < OPENING
  const person =
    mostSpokenOf(core, context) ??
    calledSoBefore(core, context) ??
    (inHeadline ? personMeant(core, at, context) : null) ??
    onlyOneNear(core, at, context)
  if (!person) return known ? again(known, said) : null
  person.mentions.push({ start: at.start, end: at.end })
  return found(person, 'the-one-spoken-of', attribution)
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

function again(known: Member, { at, attribution }: Said): Resolved {
  known.mentions.push(at)
  return found(known, 'description', attribution)
}

/** Whether somebody was introduced with "a" or by number. */
const hasArticle = ({ mentions }: Member, { article: { text } }: Context): boolean =>
  mentions.some(({ start, end }) =>
    /^(?:an?|another|one|two|three|four|five|several|some)\b/i.test(text.slice(start, end)),
  )

/** "The president" of a page that nowhere writes "President Lund": the one of whom it speaks most. */
function mostSpokenOf(core: string, { article, cast, namings }: Context): Member | null {
  if (!/^the president(?:-elect)?(?: himself| of the United States)?$/i.test(core)) return null
  const [first, next] = [...namings.people].sort(([, a], [, b]) => b.length - a.length)
  const clearly = first && first[1].length > 3 && first[1].length >= 2 * (next?.[1].length ?? 0)
  const { said = [] } = first?.[0] ?? {}
  const hasOther = said.length > 0 && !said.some(({ role }) => /\b(?:president|candidate|nominee)/i.test(role))
  if (clearly && !hasOther) return cast.addPerson(first[0], 'named')
  const governing = new Set([...article.text.matchAll(GOVERNS)].map(({ 1: name }) => name!))
  const only = governing.size === 1 ? cast.fullName([...governing][0]!, article.text.length) : null
  return only && cast.addPerson(only, 'named')
}
/** "Lund’s presidency", "the Lund administration". */
const GOVERNS = /(?<!\p{Lu}[\p{L}.]* )(\p{Lu}\p{Ll}[\p{L}’-]*?)(?:[’']s presidency| administration| presidency)\b/gu

/** What nobody does: "and has been accused of", "but seemed". */
const NOT_DONE = /^(?:(?:(?:has|have|had) been|is|are|was|were|be|been|it|there)\b|seem|appear)/

/** "… officers, but says he will": the verb goes on with the subject of the statement before it in the sentence. */
function goesOn({ cue, parent }: Attribution, { article, sentences, cast, spoken }: Context): Member | null {
  const verb = cue[0]
  const from = verb && sentences.findLast(({ start }) => start <= verb.start)?.start
  if (!verb || from === undefined) return null
  const joined = /(?:\b(?:and|but|or|then|yet)|,)(?: (?:also|then|later|even|has|had|have))*\s*$/.test(
    article.text.slice(Math.max(from, verb.start - 30), verb.start),
  )
  const text = article.text.slice(verb.start, verb.end).toLowerCase()
  const first = text.split(' ')[0]!
  if (!joined || NOT_DONE.test(text) || !/(?:s|ed|ing|told|wrote|said)$/.test(first)) return null
  const before = spoken.findLast(
    (each) => each.source[0]!.start >= from && each.source[0]!.end <= verb.start && each.parent === parent,
  )
  if (before) return cast.get(before.speaker)
  // "Lund left the stage, saying": the name that begins the sentence.
  if (!/ing$/.test(first) || !/,\s*$/.test(article.text.slice(0, verb.start))) return null
  const name = SUBJECT.exec(article.text.slice(from, verb.start))?.[1]
  const person = name && !parent ? cast.fullName(name.replace(/^(?:Mr|Mrs|Ms|Dr)\. |^President /, ''), from) : null
  return person && cast.addPerson(person, 'named')
}

/** "After blaming the harbour board for it, Lund left": who does what the sentence leads in with comes next. */
function leadsIn({ cue, content, parent }: Attribution, context: Context): Member | null {
  const { article, sentences, attributions, cast } = context
  const verb = cue[0]
  const sentence = verb && sentences.findLast(({ start }) => start <= verb.start)
  const last = content.at(-1)
  if (!verb || !sentence || !last || last.start < verb.end || last.end > sentence.end) return null
  const { text } = article
  if (!PARTICIPLE.test(text.slice(verb.start, verb.end)) || !LEADS_IN.test(text.slice(sentence.start, verb.start)))
    return null
  const comma = /^["”’]?,["”’]? /.exec(text.slice(last.end, last.end + 4))?.[0]
  if (!comma) return null
  const from = last.end + comma.length
  const said = attributions.find((each) => each.source[0]?.start === from && each.parent === parent)
  if (said) return resolve(said, context).speaker
  const name = SUBJECT.exec(text.slice(from, from + 90))?.[1]
  const person = name ? cast.fullName(name.replace(/^(?:Mr|Mrs|Ms|Dr)\. |^President /, ''), from) : null
  return person && cast.addPerson(person, 'named')
}
const PARTICIPLE = /^(?:\p{Ll}+ly )?\p{L}+ing\b/iu
const LEADS_IN =
  /^(?:(?:But|And|Yet|Still|So) )?(?:(?:After|Before|By|While|When|Despite|Without|Upon|In|Since|Instead of|Besides|Rather than) )?(?:(?:first|then|also|even|\p{Ll}+ly) )?$/iu
/** A name, and its verb. */
const SUBJECT =
  /^((?:(?:Mr|Mrs|Ms|Dr)\. |President )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}) (?:also |then |now |later )?(?:is|was|has|had|will|would|could|can|did|does|may|might|said|made|took|gave|went|told|left|came|ran|won|lost|kept|held|began|spoke|met|led|put|set|sent|saw|[\p{Ll}]+(?:ed|s))\b/u
