/** Bodies that a page names, and which of them "the company", "the court" or "the administration" is. */
import { isCommon } from '../../text/common.ts'
import { hasWord } from '../../text/whole.ts'
import type { Article, Sentence, Span, SpeakerKind } from '../../types.ts'
import type { Cast } from '../cast.ts'
import { countryNamed } from '../names/countries.ts'
import { canBeFirstName, isFirstName } from '../names/firstnames.ts'
import { readName } from '../names/names.ts'
import { remembered } from '../names/spelling.ts'
import { isHolder } from '../roles.ts'
import { ARMED, OF_A_STATE } from './descriptions.ts'

interface Body {
  name: string
  /** Null of what only its capital shows to be a name. */
  kind: SpeakerKind | null
}

/** One place where a body, a country or something with a capital that is nobody's name is named. */
export interface NamedBody extends Span, Body {
  /** Index of the sentence. */
  sentence: number
  /** Where the sentence begins with it, or a verb follows. */
  subject: boolean
  /** Its owner, or part of a longer name: "Lund's", "the Meridian deal". */
  owner: boolean
}

// A full stop inside, or behind a single letter: "J.C. Lund".
const WORD = "\\p{Lu}(?:[\\p{L}\\p{N}&’'-]|\\.(?=\\p{L}))*(?:(?<=[.\\s]\\p{Lu})\\.)?"
const RUN = new RegExp(`(?<![\\p{L}\\p{N}’'-])${WORD}(?: (?:(?:of|for|on|against) (?:the )?|& )?${WORD}){0,6}`, 'gu')
/** What a sentence begins with and is no part of a name. */
const OPENING =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|By|From|To|Of|So|Yet|Or|Even|Also|Since|Because|Although|Though|Until|Under|Like|Unlike|Despite|During|Among|Both|Meanwhile|However|Still|Now|Then|Last|This|That|These|Those|Its|His|Her|Their|Our|My|Some|Many|Most|Other|New|What|Who|Why|How|Where|Indeed|According|Instead|Earlier|Later|Today|Here|There|Not|No|Just|Only|Once|Former|It|He|She|They|We|I|You|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December) (?=\p{Lu})/u
const NO_BODY =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|By|So|Yet|Or|It|He|She|They|We|I|You|This|That|These|Those|What|Who|Why|How|Where|There|Here|Its|His|Her|Their|Our|My|No|Not|Yes|Now|Then|Also|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Republicans?|Democrats?|Democratic|Americans?|Twitter|Mr|Mrs|Ms|Dr|CEO|GOP|TV|Internet|Advertisement|ADVERTISEMENT|Photo|Image|Related|Read|More|Story|By|Updated|God|Congress[a-z]+|Christ\w*|Muslims?|Jews?|Catholics?|Hispanics?|Latinos?)$/u
const VERB =
  /^(?:\.,)?(?:,[^,.“”"]{2,80},| \([^()]{1,30}\))? (?:(?:also|then|later|now|once|never|still|again|reportedly|[a-z]+ly) )?(?:said|says?|was|is|are|were|has|have|had|will|would|could|can|did|does?|may|might|should|made|took|gave|went|got|won|ran|wrote|came|left|saw|began|held|kept|put|set|led|rose|fell|sank|sent|found|[a-z]{2,}(?:ed|es|s))\b/

const TOLD_TO =
  /\b(?:told|tells|(?:statement|interview|comments?|e-?mail|letter|remarks|message|response|spoke|speaking) (?:to|with)) (?:[Tt]he )?$/u

/** In order of the text. */
export function bodiesIn(
  { text }: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
  cast: Cast,
  places: readonly Span[],
): NamedBody[] {
  const towns = new Set(places.map(({ start, end }) => text.slice(start, end)))
  const whatIs = remembered((run) => (towns.has(run) ? { name: run, kind: 'place' as const } : bodyOf(run, text, cast)))
  const found: NamedBody[] = []
  let sentence = 0
  for (const match of text.matchAll(RUN)) {
    const written = match[0].replace(/(?<=\p{L}{2})\.$|[’']s?$/u, '')
    const opening = OPENING.exec(written)?.[0] ?? ''
    const run = written.slice(opening.length)
    const what = !run || NO_BODY.test(run) ? null : whatIs(run)
    if (!what) continue
    const start = match.index + opening.length
    while (sentence < sentences.length - 1 && sentences[sentence + 1]!.start <= start) sentence++
    // "In a statement to The Times, the company said": whoever is told something is not the one who tells it.
    if (TOLD_TO.test(text.slice(Math.max(0, start - 40), start))) continue
    const end = start + run.length
    const next = text.slice(end, end + 110)
    const opens = start - (sentences[sentence]?.start ?? 0) - opening.length < 5
    const owner =
      /^[’']s?(?!\p{L})/u.test(next) || /^ \p{Ll}+ (?:said|says)\b/u.test(next) || isWhere(what, text, start)
    const subject = !owner && (VERB.test(next) || (opens && next.startsWith(',')))
    found.push({ ...what, start, end, sentence, subject, owner })
  }
  return found
}

/** "The MiG fighters", of a text that has "MiG 21" or "MiG-21s". */
const isModel = (name: string, text: string): boolean =>
  text
    .split(name)
    .slice(1)
    .some((behind) => /^[ -]\d{1,3}(?!\d)/.test(behind))

/** "The crash in Halden", which is no airline; but "shares in Halden". */
const isWhere = ({ name, kind }: Body, text: string, at: number): boolean =>
  kind === null && !name.includes(' ') && IN_A_TOWN.test(text.slice(Math.max(0, at - 30), at))
const IN_A_TOWN =
  /(?<!\b(?:stakes?|shares?|stocks?|invest\p{L}*|interests?|holdings?|trading|confidence|trust|faith|believe[sd]?|bonds?|money|equity) )\b(?:in|near|outside) $/u
/** What a run of capitals of a text names, if it is no person. */
function bodyOf(run: string, text: string, cast: Cast): Body | null {
  const words = run.split(' ')
  const last = words.at(-1)!
  if (cast.fullName(run, 0) || (words.length === 1 && (cast.knows(run) || isFirstName(run)))) return null
  if (isHolder(last)) return null
  // "Superintendent of Police"
  const holder = words[words.findIndex((word) => /^(?:of|for)$/.test(word)) - 1]
  if (holder && isHolder(holder)) return null
  const read = readName(run)
  if (read && read.kind !== 'person') return { name: read.name, kind: read.kind }
  if (countryNamed(run)?.as === 'form') return null
  // "We've", and Gretchen; "(D)".
  if (words.length === 1 && (run.length === 1 || /[’']\p{L}/u.test(run) || canBeFirstName(run))) return null
  if (isFirstName(words[0]!) || (read?.kind === 'person' && read.role)) return null
  if (words.length === 1 && (isCommon(run.toLowerCase()) || /(?:ans|ians|ists|ers|ly)$/.test(run))) return null
  if (words.length > 1) return cast.knows(last) ? null : { name: run, kind: null }
  // "Mail volume fell": a word that the text writes in small letters, too.
  return hasWord(text, run.toLowerCase()) || isModel(run, text) ? null : { name: run, kind: null }
}

/** Bodies whose names say what they are. */
const BY_NAME =
  /^(?:court|department|ministry|committee|subcommittee|council|commission|union|bank|party|university|college|school|board|bureau|center|centre|foundation|institute|association|office|agency|league|legislature|parliament|federation|coalition|alliance|society|church|hospital|museum|caucus|chamber|campaign|fund|authority|network|service|force|police|task force|embassy|consulate|project|conference)$/
/** "Dockers United", "the Brotherhood of Pilots": unions by whom they unite. */
const UNION =
  /(?:^|[ -])(?:[Ww]orkers|Teamsters|Machinists|Nurses|Teachers|Longshoremen|Dockers|Pilots|Attendants|Firefighters|Correctional Officers) (?:United|Union|Association|Federation|of \p{Lu})|^United (?:\p{Lu}[\p{L}&]+ )*(?:[\p{L}]*[Ww]orkers|Teachers)\b|\b(?:Teamsters|Brotherhood of|Fraternal Order of|Police Benevolent|AFL-CIO|AFSCME|SEIU|UAW|Unite Here|UNITE HERE|Unison|Ver\.di|IG Metall)\b|\p{Lu}[\p{L}-]*workers\b/u
/** Those that have a name of any kind. */
const BY_ANY =
  /^(?:company|firm|corporation|group|organi[sz]ation|agency|retailer|automaker|carmaker|airline|carrier|giant|chain|manufacturer|maker|start-?up|non-?profit|charity|lender|insurer|think tank|outfit|bank|union|watchdog|brand|developer|drugmaker|conglomerate|site|website|platform)$/
/** Of the state, and no business. */
const PUBLIC =
  /\b(?:Department|Ministry|Committee|Commission|Council|Court|Party|University|Agency|Bureau|Senate|Congress|House|Parliament|Police|Nations|NATO|FBI|CIA|EPA|IRS|NSA|TSA|ICE|SEC|FCC|FDA|DEA|ATF|CDC|DHS|DOJ|HHS|Revenue|Protection|Patrol|Reserve|Administration|Government|Street|Capitol|Authority|Authorities)\b/
const BUSINESS =
  /^(?:company|firm|corporation|retailer|automaker|carmaker|airline|carrier|giant|chain|manufacturer|maker|start-?up|lender|insurer|brand|developer|drugmaker|conglomerate)$/

/** The body that a description means: named last before with all its words, or the one of which the sentences before speak. */
export function bodyMeant(
  description: string,
  at: Span,
  text: string,
  sentences: readonly Sentence[],
  namings: { readonly bodies: readonly NamedBody[] },
): NamedBody | null {
  const words = /^the ((?:[\p{Ll}-]+ ){0,3})([\p{Ll}-]+)$/u.exec(description.replace(/^The /, 'the '))
  if (!words) return null
  const [, more = '', head = ''] = words
  if (!BY_NAME.test(head) && !BY_ANY.test(head)) return null
  const before = namings.bodies.filter(({ start }) => start < at.start)
  const named = BY_NAME.test(head) ? bodyNamedSo(more, head, before, at, text) : null
  if (named || !BY_ANY.test(head)) return named
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const isArmed = ARMED.test(description)
  const fit = before.filter(
    (each) =>
      isOfKind(each, head) &&
      !(isArmed && OF_A_STATE.test(each.name)) &&
      !(head === 'union' && isCalledBusiness(each, text)),
  )
  return bodySpokenOf(fit, head, own, text)
}

/** The body named last before whose name has the words of a description: "the ferry board" is the Halden Ferry Board. */
function bodyNamedSo(
  more: string,
  head: string,
  before: readonly NamedBody[],
  at: Span,
  text: string,
): NamedBody | null {
  const high = head === 'court' && /^(?:high|top|highest|nation’s high(?:est)?) $/.test(more)
  const wanted = high ? ['supreme', head] : [...more.trim().split(' ').filter(Boolean), head]
  const named = before.findLast(({ name, kind }) => kind !== 'outlet' && isNamedSo(name, wanted, head))
  const owned = head === 'ministry' ? ministryOf(wanted, at, text) : null
  if (owned && owned.start > (named?.start ?? -1)) return owned
  return named ?? (head === 'union' ? before.findLast(({ name }) => UNION.test(name)) : null) ?? null
}

const isOnWeb = (head: string): boolean => /^(?:site|website|platform)$/.test(head)

/** Whether a body may be what a headword says. */
function isOfKind({ name, kind }: NamedBody, head: string): boolean {
  const isPrivate = PRIVATE.test(head)
  if (kind === 'place') return false
  if (kind === 'outlet' && !isOnWeb(head) && !(isPrivate && head !== 'group')) return false
  if (head === 'agency') return PUBLIC.test(name) || /^[A-Z.]{3,8}$/.test(name)
  return !(BUSINESS.test(head) || isPrivate || head === 'union') || !PUBLIC.test(name) || / Caucus$/.test(name)
}

/** The body of which the sentences before speak, or that the text has called so. @param own the index of the description's sentence. */
function bodySpokenOf(fit: readonly NamedBody[], head: string, own: number, text: string): NamedBody | null {
  const onWeb = isOnWeb(head)
  const said = fit.filter((each) => isCalled(each, head, text))
  const near = fit.filter(({ owner, sentence }) => (!owner || onWeb) && sentence >= own - 2)
  // "A boycott of Vellmark after the company moved": the only one of which the sentence tells.
  const only =
    BUSINESS.test(head) && new Set(near.filter(({ sentence }) => sentence === own).map(({ name }) => name)).size === 1
  const score = (each: NamedBody) =>
    (each.sentence === own ? (only ? 4 : 2) : each.sentence === own - 1 ? 2 : 0) +
    (onWeb ? 1 : 0) +
    (each.subject ? 2 : 0) +
    (head === 'agency' ? 1 : 0) +
    (each.kind === null ? 0 : 1) +
    (said.some(({ name }) => name === each.name) ? 3 : 0)
  const best = near.reduce<NamedBody | null>(
    (most, each) => (most === null || score(each) >= score(most) ? each : most),
    null,
  )
  return best && score(best) >= 4 ? best : (said.at(-1) ?? null)
}

/** "Rumia’s foreign ministry", "the Rumian ferry ministry": named last before, in small letters. */
function ministryOf(wanted: readonly string[], at: Span, text: string): NamedBody | null {
  const from = Math.max(0, at.start - MINISTRY_REACH)
  const last = [...text.slice(from, at.start).matchAll(MINISTRY)].findLast(({ 0: name }) =>
    wanted.every((word) => name.includes(word)),
  )
  if (!last) return null
  const start = from + last.index
  const name = last[0].replace(/^the /i, '')
  return { name, kind: 'organisation', start, end: start + last[0].length, sentence: -1, subject: false, owner: false }
}
/** How far back, in characters: the same page may speak of another ministry before. */
const MINISTRY_REACH = 1500
const MINISTRY = /\b(?:\p{Lu}\p{Ll}+[’']s|[Tt]he \p{Lu}\p{Ll}+) (?:\p{Ll}+ ){0,2}ministry(?! of\b|\p{L})/gu

const PRIVATE = /^(?:group|organi[sz]ation|non-?profit|charity|think tank|outfit|watchdog)$/

/** "The country", "the host nation": the only country of which this sentence and the one before speak. */
export function countryMeant(
  description: string,
  at: Span,
  sentences: readonly Sentence[],
  namings: { readonly bodies: readonly NamedBody[] },
): NamedBody | null {
  if (!/^the (?:[\p{L}-]+ ){0,2}(?:country|nation)$/iu.test(description)) return null
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const near = namings.bodies.filter(
    ({ start, sentence, name }) => start < at.start && sentence >= own - 1 && countryNamed(name)?.as === 'name',
  )
  return new Set(near.map(({ name }) => name)).size === 1 ? near.at(-1)! : null
}

/** "Halda City Council" is a city council, "Center for Harbours" a center. */
function isNamedSo(name: string, wanted: readonly string[], head: string): boolean {
  const words = name.toLowerCase().split(' ')
  if (words.length < 2 || !wanted.every((word) => words.includes(word))) return false
  const main = name
    .split(/ (?:of|for|on|against) /)[0]!
    .toLowerCase()
    .split(' ')
    .at(-1)
  return words.at(-1) === head || main === head
}

/** "Harbour Works will close its yard, the company said", "ferry operator Harbour Works": no union. */
const isCalledBusiness = ({ start, end }: Span, text: string): boolean =>
  SAYS_BUSINESS.test(text.slice(end, end + 200)) || BUSINESS_NAMED.test(text.slice(Math.max(0, start - 30), start))
const SAYS_BUSINESS =
  /^[^.“”"\n]{0,160}, the (?:\p{Ll}+ )?(?:company|firm|airline|operator|retailer|bank|\p{Ll}*maker)\b/u
const BUSINESS_NAMED = /\b(?:company|firm|airline|operator|retailer|bank|\p{Ll}*maker) $/u

/** "Harbour Works, a company", "the company Harbour Works". */
function isCalled({ start, end }: NamedBody, head: string, text: string): boolean {
  return (
    text.slice(Math.max(0, start - head.length - 1), start - 1).endsWith(head) ||
    new RegExp(`^(?: \\([^)]{1,12}\\))?,? (?:is |was )?(?:the|an?) (?:[\\p{L}’'-]+ ){0,6}${head}(?!\\p{L})`, 'u').test(
      text.slice(end, end + 110),
    )
  )
}
