/** How many independent roots a claim has, and why. */
import { contentWords } from '../claims/words.ts'
import { originPhrase } from '../dossier/phrase.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Origin } from '../dossier/types.ts'
import { isMedia } from '../speakers/media.ts'
import type { Stance } from '../types.ts'
import { namesOf } from './names.ts'
import { isAuthority, isOneCharge, isOneRuling, isOneState, isStateAndIts } from './officials.ts'
import { isNetwork } from './outlets.ts'
import { quotesOf, spelled } from './quoted.ts'
import {
  bearsName,
  fits,
  isAmong,
  isInvolved,
  isOfficeOf,
  isOneBody,
  isOneOf,
  isOnePerson,
  isReporter,
  sameFamily,
  speaksFor,
} from './standins.ts'
import { isAnybody, isDocument, isHearsay, listsOthers } from './unknown.ts'
import { whyOf } from './why.ts'
import {
  passagesOf,
  samePoint,
  sameSentence,
  sameWhole,
  sameWords,
  sentenceOf,
  sharePassage,
  tellingStems,
  wholeOf,
} from './wording.ts'

/** One root before it has a name: indices into the claim's statements, and what joined them. */
export interface Root {
  members: number[]
  rules: Set<Rule>
}

export type Rule =
  | 'same-report' // the same outlet's or wire's report, or own text
  | 'same-copy' // one text repeats the other
  | 'contributed' // a page credits a wire, and the other rests on it
  | 'same-venue' // the same speaker, on the same programme or network or to the same outlet
  | 'no-occasion' // the same speaker; nothing tells two occasions apart
  | 'same-words' // the same words, whatever the page says of the occasion or the speaker's name
  | 'quoted' // one quotes what the other says or quotes too
  | 'one-person' // one family name, and first names that one page may have wrong
  | 'authorities' // who investigates, charges or rules, by several names
  | 'passed-on' // one came through the other
  | 'speaks-for' // a body, and who speaks for it
  | 'described' // a description, and whom it fits
  | 'joint' // a group of which the other is a member, or two descriptions of one group
  | 'own-about' // an outlet says on its own word what the one it names said elsewhere
  | 'unnamed' // nobody is named for it, or no outlet, so that it may be whoever is named elsewhere
  | 'announced' // own words about what was announced, or what an organisation has made public

/** @param key gives one key to all names of an outlet. */
export function originsOf(statements: readonly Statement[], key: (name: string) => string): Origin[] {
  if (statements.length === 1) return [originOf({ members: [0], rules: new Set() }, 0, statements)]
  // The root of each group is its first member.
  const roots = statements.map((_, i) => i)
  const rules: [number, Rule][] = []
  const find = (i: number): number => {
    let at = i
    while (roots[at] !== at) at = roots[at] = roots[roots[at]!]!
    return at
  }
  const join = (i: number, j: number, rule: Rule) => {
    const [a, b] = [find(i), find(j)]
    if (a === b) return
    roots[Math.max(a, b)] = Math.min(a, b)
    rules.push([i, rule])
  }
  const places = statements.map((each) => placeOf(each, key))
  joinReports(statements, places, key, join)
  joinContributed(statements, places, key, join)
  joinCopied(statements, join)
  joinUtterances(statements, places, key, join)
  if (new Set(roots.map((_, i) => find(i))).size > 1) joinWords(statements, places, join)
  joinQuoted(statements, places, join)
  joinGroups(statements, join)
  joinStandIns(statements, find, join)
  joinPassedOn(statements, places, join)
  joinToldOf(statements, places, join)
  joinOwnWords(statements, places, join)
  joinUnnamedOfPage(statements, join)
  joinUnnamed(statements, places, join)
  const found = new Map<number, Root>()
  for (const i of roots.keys()) {
    const root = found.get(find(i))
    if (root) root.members.push(i)
    else found.set(i, { members: [i], rules: new Set() })
  }
  for (const [i, rule] of rules) found.get(find(i))!.rules.add(rule)
  return [...found.values()].map((root, n) => originOf(root, n, statements))
}

function originOf(root: Root, n: number, statements: readonly Statement[]): Origin {
  const names = namesOf(root, statements)
  return { id: `o${n}`, ...names, name: originPhrase(names), mentions: root.members, why: whyOf(root, statements) }
}

type Join = (i: number, j: number, rule: Rule) => void

/** Where a statement has its root: in a report (an outlet's, a wire's), or in what a named speaker said. */
type Place =
  | { report: string; speaker?: never; venue?: never }
  | { speaker: string; venue: string | null; report?: never }

function placeOf(statement: Statement, key: (name: string) => string): Place {
  const { kind, speaker, chain, venue, wire, source } = statement
  const text = listsOthers(statement.outlet) ? `? ${statement.article}` : key(wire ?? source)
  // Own words that go on with another outlet's report rest on that.
  if (isOwn(statement)) return { report: chain.length > 0 ? key(chain.at(-1)!) : text }
  if (kind === 'outlet') return { report: key(statement.name) }
  if (kind === 'anonymous' || kind === 'unnamed') {
    const through = chain.filter((name) => !isNetwork(name)).at(-1)
    return { report: through ? key(through) : text }
  }
  return { speaker, venue: venue === null ? null : key(venue) }
}

function joinReports(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  const first = new Map<string, number>()
  for (const [i, { report }] of places.entries()) {
    if (report === undefined) continue
    const other = first.get(report)
    if (other === undefined) first.set(report, i)
    else join(other, i, statements[other]!.root === statements[i]!.root ? 'same-copy' : 'same-report')
  }
  for (const [i, each] of statements.entries()) {
    const { kind, name, affiliation } = each
    // What an outlet's reporter tells is its report.
    if (isReporter(each)) {
      const its = first.get(key(affiliation!))
      if (its !== undefined) join(Math.min(its, i), Math.max(its, i), 'same-report')
    }
    // "The Courier and the Herald reported": with what either has.
    const names = kind === 'outlet' ? name.split(/, (?:and )?| and /) : []
    const other = names.length > 1 ? names.flatMap((each) => first.get(key(each)) ?? []).at(0) : undefined
    if (other !== undefined) join(Math.min(other, i), Math.max(other, i), 'joint')
  }
}

/** "The Associated Press contributed to this report": which part of the page's own text, nobody can tell. */
function joinContributed(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  if (statements.every(({ contributor }) => contributor === null)) return
  const first = new Map(places.map(({ report }, i) => [report, i]))
  for (const [i, statement] of statements.entries()) {
    if (statement.contributor === null || !isOwn(statement) || statement.chain.length > 0) continue
    const wire = key(statement.contributor)
    const other = first.get(wire)
    if (other === undefined) first.set(wire, i)
    else join(other, i, 'contributed')
  }
}

/** A sentence of a text that another page repeats is one, whomever the other gives it to. */
function joinCopied(statements: readonly Statement[], join: Join): void {
  const first = new Map<string, number>()
  for (const [i, { root, text }] of statements.entries()) {
    const other = first.get(`${root} ${text}`)
    if (other === undefined) first.set(`${root} ${text}`, i)
    else if (statements[other]!.article !== statements[i]!.article) join(other, i, 'same-copy')
  }
}

/** Who answers somebody takes up that one's words. */
const ANSWERS: ReadonlySet<Stance> = new Set(['confirms', 'denies', 'disputes', 'agrees', 'rejects'])

/** So many wordings of one claim are held against each other: most of a claim's mentions repeat one of a few. */
const WORDINGS = 12

/**
 * Whoever the pages say it is from: one of them, or of our readings of them, has the wrong name, or does not give it. Whether one
 * speaker said it twice was decided by the occasions.
 */
function joinWords(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const first = new Map<string, number>()
  const meet = (key: string, i: number) => {
    const other = first.get(key)
    if (other === undefined) first.set(key, i)
    else if (!isOneSpeaker(places[other]!, places[i]!)) join(other, i, 'same-words')
  }
  /** Wordings met before, and whether any is long enough to tell. */
  const read = new Map<string, boolean>()
  const wordings: number[] = []
  const told: number[] = []
  for (const [i, { text, stance }] of statements.entries()) {
    const spoken = places[i]!.speaker !== undefined
    const answers = ANSWERS.has(stance) ? 'answer' : ''
    const wording = `${answers} ${spoken} ${text}`
    if (read.get(wording)) meet(wording, i)
    if (read.has(wording)) continue
    const whole = spoken ? (answers ? [] : wholeOf(text)) : statements[i]!.kind === 'anonymous' ? [] : sentenceOf(text)
    const passages = [...passagesOf(text, spoken), ...whole]
    read.set(wording, passages.length > 0)
    first.set(wording, i)
    for (const passage of passages) meet(`${answers} ${passage}`, i)
    const some = spoken ? wordings : told
    if (!answers && some.length < WORDINGS) some.push(i)
  }
  // A whole post or sentence, of which one page or our reading of it does not know whose it is.
  const wholes = new Map<string, number>()
  for (const [i, { text, kind }] of statements.entries()) {
    const [whole] = statements[i]!.attribution === null ? [] : wholeOf(text)
    const other = whole === undefined ? undefined : wholes.get(whole)
    if (other === undefined) {
      if (whole !== undefined) wholes.set(whole, i)
      continue
    }
    const its = statements[other]!
    const unknown = (kind === 'anonymous') !== (its.kind === 'anonymous') && (its.quoted || statements[i]!.quoted)
    if (unknown) join(other, i, 'same-words')
  }
  // A page that gives them as its own, or an outlet's, quotes them; a description stands for whom another page names.
  for (const i of told) {
    const { kind, quoted, text } = statements[i]!
    const alike = kind === 'anonymous' ? sharePassage : sameWords
    for (const j of wordings)
      if (alike(text, statements[j]!.text) || (quoted && sameWhole(text, statements[j]!.text))) join(i, j, 'same-words')
  }
  for (const [n, i] of told.entries())
    for (const j of told.slice(n + 1))
      if (statements[i]!.kind !== 'anonymous' && sameSentence(statements[i]!.text, statements[j]!.text))
        join(i, j, 'same-words')
  if (wordings.every((i) => isOneSpeaker(places[wordings[0]!]!, places[i]!))) return
  const telling = new Map(wordings.map((i) => [i, tellingStems(statements[i]!.text)]))
  for (const [n, i] of wordings.entries())
    for (const j of wordings.slice(n + 1))
      if (!isOneSpeaker(places[i]!, places[j]!) && samePoint(telling.get(i)!, telling.get(j)!)) join(i, j, 'same-words')
}

/** On so many pages a speaker's own words make whoever has them elsewhere one who quotes them. */
const WELL_KNOWN = 3

/**
 * "He called it “baseless”" with what the minister says of it, and with another page that quotes the word: what is quoted has one
 * source. Of two who are named each may take it up, unless one has it on many pages and the other on one.
 */
function joinQuoted(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const quoting = new Map<string, number>()
  for (const [i, { text }] of statements.entries())
    for (const quote of quotesOf(text)) {
      const key = `${places[i]!.speaker ?? ''}|${quote}`
      if (quoting.size < QUOTES && !quoting.has(key)) quoting.set(key, i)
    }
  if (quoting.size === 0) return
  const texts = statements.map(({ text }) => spelled(text))
  const pages = new Map<string, Set<string>>()
  for (const [i, { speaker }] of places.entries())
    if (speaker !== undefined) pages.set(speaker, (pages.get(speaker) ?? new Set()).add(statements[i]!.root))
  for (const [key, i] of quoting) {
    const quote = key.slice(key.indexOf('|') + 1)
    const mine = places[i]!.speaker
    const alone = mine === undefined || (pages.get(mine)!.size === 1 && !ANSWERS.has(statements[i]!.stance))
    if (!alone) continue
    for (const [j, { stance, attribution }] of statements.entries()) {
      if (j === i || !texts[j]!.includes(quote)) continue
      const theirs = places[j]!.speaker
      const known = theirs !== undefined && (mine === undefined || pages.get(theirs)!.size >= WELL_KNOWN)
      const said = known || (theirs !== undefined && sameFamily(statements[i]!, statements[j]!))
      // An official who asks not to be named, of whom one page has the words and another from the minister herself.
      const unnamed = theirs === undefined && mine !== undefined && statements[j]!.kind === 'anonymous' && isLong(quote)
      const quotedToo =
        mine === undefined && theirs === undefined && quoting.has(`|${quote}`) && quotes(statements[j]!, quote)
      if (theirs !== mine && said && !ANSWERS.has(stance) && attribution !== null)
        join(Math.min(i, j), Math.max(i, j), 'quoted')
      else if (quotedToo || unnamed) join(Math.min(i, j), Math.max(i, j), 'quoted')
    }
  }
}
const isLong = (quote: string): boolean => quote.trim().includes(' ')
/** So many quotations of one claim are looked for: a bound on the work. */
const QUOTES = 40
const quotes = ({ text }: Statement, quote: string): boolean => quotesOf(text).some((each) => each.includes(quote))

const isOneSpeaker = (a: Place, b: Place): boolean => a.speaker !== undefined && a.speaker === b.speaker

function joinUtterances(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  const bySpeaker = new Map<string, number[]>()
  for (const [i, { speaker }] of places.entries()) {
    if (speaker === undefined) continue
    const members = bySpeaker.get(speaker)
    if (members) members.push(i)
    else bySpeaker.set(speaker, [i])
  }
  for (const members of bySpeaker.values()) {
    const venues = new Map<string, number>()
    /** Of each venue, every wording once. */
    const wordings = new Map<string, Map<string, number>>()
    for (const i of members) {
      const venue = places[i]!.venue
      if (!venue) continue
      const other = venues.get(venue)
      if (other === undefined) venues.set(venue, i)
      else join(other, i, 'same-venue')
      const texts = wordings.get(venue) ?? new Map<string, number>()
      if (texts.size < WORDINGS) wordings.set(venue, texts.set(statements[i]!.text, i))
    }
    const firsts = [...venues.values()]
    const said = [...wordings.values()].map((texts) => [...texts])
    for (const [n, these] of said.entries())
      for (const those of said.slice(n + 1)) {
        const pair = these.flatMap(([a]) => those.find(([b]) => sameWords(a, b))?.[1] ?? []).at(0)
        if (pair !== undefined) join(these[0]![1], pair, 'same-words')
      }
    // A page that names no occasion adds none: the lower number. Its own studio is the likeliest, then the earliest.
    const open = members.filter((i) => !places[i]!.venue)
    for (const i of open) {
      const own = venues.get(key(statements[i]!.outlet))
      const copy = members.find((j) => j !== i && places[j]!.venue && statements[j]!.root === statements[i]!.root)
      const target = own ?? copy ?? firsts[0] ?? open[0]!
      if (target !== i) join(Math.min(target, i), Math.max(target, i), own !== undefined ? 'same-venue' : 'no-occasion')
    }
  }
}

/**
 * "Lund and several senators" with Lund; "eight top senators" with "senators"; one government by the name of its country and of its
 * seat: whose words they are cannot be told apart.
 */
function joinGroups(statements: readonly Statement[], join: Join): void {
  const governments = new Map<string, number>()
  for (const [i, { kind, party }] of statements.entries()) {
    if (kind !== 'place' || party === null) continue
    const other = governments.get(party)
    if (other === undefined) governments.set(party, i)
    else join(other, i, 'joint')
  }
  const groups = [...statements.entries()].filter(([, { kind }]) => kind === 'group')
  if (groups.length === 0) return
  const named = [...statements.entries()]
    .filter(([, each]) => !isOwn(each) && each.kind !== 'outlet' && each.kind !== 'unnamed')
    .map(([j, other]) => ({ j, other, theirs: contentWords(other.name).map(({ stem }) => stem) }))
  for (const [i, group] of groups) {
    const mine = new Set(contentWords(group.name).map(({ stem }) => stem))
    for (const { j, other, theirs } of named) {
      if (i === j) continue
      const inside =
        other.kind === 'group'
          ? theirs.some((stem) => [...mine].some((other) => alike(stem, other)))
          : other.kind === 'person' && theirs.length > 0 && mine.has(theirs.at(-1)!)
      if (inside) join(Math.min(i, j), Math.max(i, j), 'joint')
    }
  }
}

function joinStandIns(statements: readonly Statement[], find: (i: number) => number, join: Join): void {
  const voices = new Map<string, number[]>()
  for (const [i, each] of statements.entries()) {
    if (isOwn(each)) continue
    const its = voices.get(each.speaker)
    if (its) its.push(i)
    else voices.set(each.speaker, [i])
  }
  for (const mine of voices.values())
    for (const theirs of voices.values()) {
      const [i, j] = [mine[0]!, theirs[0]!]
      const [a, b] = [statements[i]!, statements[j]!]
      // With one of several occasions it may have been joined by its words.
      if (mine.some((each) => theirs.some((other) => find(each) === find(other)))) continue
      if (speaksFor(a, b)) join(i, j, 'speaks-for')
      else if (i < j && isOnePerson(a, b)) join(i, j, 'one-person')
      else if (isOneBody(a, b) || isAmong(a, b) || isOfficeOf(a, b)) join(Math.min(i, j), Math.max(i, j), 'joint')
      else if (a.article !== b.article && fits(a, b)) join(i, j, 'described')
      else if (a.article === b.article && isOneOf(a, b)) join(Math.min(i, j), Math.max(i, j), 'joint')
      else if (
        isAuthority(a, b) ||
        isStateAndIts(a, b) ||
        (i < j && (isOneCharge(a, b) || isOneRuling(a, b) || isOneState(a, b)))
      )
        join(Math.min(i, j), Math.max(i, j), 'authorities')
    }
}

/** "The officers, Lund said, had told him", and what Lund says of it himself: he is the one through whom it came. */
function joinPassedOn(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const named = new Map<string, number>()
  for (const [i, { name, kind }] of statements.entries())
    if (places[i]!.speaker !== undefined && kind !== 'anonymous' && !named.has(name)) named.set(name, i)
  for (const [i, { chain }] of statements.entries()) {
    const through = chain
      .flatMap((link) => named.get(link) ?? [...named].find(([name]) => bearsName(name, link))?.[1] ?? [])
      .find((j) => j !== i)
    if (through !== undefined) join(Math.min(i, through), Math.max(i, through), 'passed-on')
  }
}

/** "Lund has denied it", an official said, "Lund and Roth agreed", a body: what somebody is told to have said she said herself. */
function joinToldOf(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const people = new Map<string, number>()
  for (const [i, { name, kind }] of statements.entries())
    if (kind === 'person' && places[i]!.speaker !== undefined) {
      const last = name.split(' ').at(-1)!
      if (last.length > 2 && !people.has(last)) people.set(last, i)
    }
  for (const [i, each] of statements.entries()) {
    if (isOwn(each) || ANSWERS.has(each.stance)) continue
    const who = SAID_IT.exec(each.text)?.[1]
    const all = each.kind === 'anonymous' ? [who] : (AGREED.exec(each.text)?.[0].match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
    const j = all.map((name) => (name === undefined ? undefined : people.get(name))).find((j) => j !== undefined)
    if (j !== undefined && places[j]!.speaker !== places[i]!.speaker) join(Math.min(i, j), Math.max(i, j), 'own-about')
  }
}
/** Of those who spoke with one another whichever side tells of it. */
const AGREED =
  /^(?:[\p{L}.’'-]+ ){1,12}?(?:(?:has|had|have) )?(?:also |both )?(?:agreed|discussed|pledged|reaffirmed|reiterated|promised)\b/u
const SAID_IT =
  /^(?:\p{L}[\p{L}.’'-]* ){0,4}?(\p{Lu}[\p{L}’'-]+),? (?:[^,]{1,80}, )?(?:has |had )?(?:also )?(?:denied|denies|said|says|told|announced|admitted|claimed|apologi[sz]ed|offered|insisted|acknowledged|accused|promised|declared)\b/u

/** "Democratic" and "Democrats": one beginning of seven letters, or one word. */
const alike = (a: string, b: string): boolean =>
  (a.length > 3 && a === b) || (a.length > 6 && a.slice(0, 7) === b.slice(0, 7))

/** "In an interview Lund called the port a ruin": what somebody said, and no outlet's finding. */
const TELLS_OF =
  /(?:^|[\s,])(?:\p{Lu}[\p{L}.’'-]+|[Hh]e|[Ss]he)(?: \([^)]{1,20}\))? (?:also |later |then |again |repeatedly |has |had )*(?:described|called|named|labell?ed|dubbed|tweeted|blamed|accused|announced|praised|congratulated|thanked|claimed|denied|declared|reiterated|acknowledged|admitted|apologi[sz]ed|urged|vowed|promised|warned|insisted|mocked|critici[sz]ed|slammed|denounced|condemned|dismissed|told|said)\b/u

const PLANNED =
  /\b(?:will|(?:is|are|was|were) (?:to|set to|due to|scheduled|expected|planned|slated)|plans? to|scheduled|expected)\b/i

function joinOwnWords(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const own = [...statements.keys()].filter((i) => isOwn(statements[i]!) || statements[i]!.kind === 'outlet')
  const said = [...statements.keys()].filter((i) => places[i]!.speaker !== undefined)
  // What several outlets know of their own accord nobody needed to tell them.
  const onItsOwn = new Set(own.map((i) => places[i]!.report)).size === 1
  const heard = [...statements.keys()].filter((i) => !isOwn(statements[i]!))
  for (const i of own) {
    const mine = statements[i]!
    const target =
      said.find((j) => statements[j]!.article === mine.article) ??
      said.find((j) => places[j]!.venue !== null && places[j]!.venue === places[i]!.report) ??
      said.find((j) => statements[j]!.stance !== 'declines-to-comment' && isAbout(mine, statements[j]!)) ??
      said.find((j) => ['organisation', 'place', 'group'].includes(statements[j]!.kind)) ??
      (onItsOwn && !isStanding(mine.text) ? said.find((j) => inOffice(statements[j]!)) : undefined) ??
      // What a page says itself beside another's report of it, or the words of somebody whom it does not name.
      (isOwn(mine) && mine.chain.length === 0 ? heard.find((j) => statements[j]!.article === mine.article) : undefined)
    if (target === undefined) continue
    const about = statements[target]!.article === mine.article || isAbout(mine, statements[target]!)
    join(Math.min(target, i), Math.max(target, i), about ? 'own-about' : 'announced')
  }
  const tellings = own.filter((i) => places[i]!.report !== undefined && TELLS_OF.test(statements[i]!.text))
  for (const i of tellings.slice(1)) join(tellings[0]!, i, 'own-about')
  const plans = own.filter((i) => statements[i]!.stance === 'expects' || PLANNED.test(statements[i]!.text))
  for (const i of plans.slice(1)) join(plans[0]!, i, 'announced')
}

/** Who knows it by office, and whom an outlet that says it on its own word may have heard. */
const inOffice = ({ kind, role, stance }: Statement): boolean =>
  kind === 'person' && role !== null && !OUTSIDERS.test(role) && INSIDE.has(stance)
/** A treaty that there is or is not, and no event: what anybody can look up. */
const isStanding = (text: string): boolean => STANDING.test(text) && !EVENT.test(text)
const EVENT = /\b(?:will|would|was|were|had|did)\b|(?<!\p{L})\p{Ll}{3,}ed\b/u
const STANDING = /\b(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|haven['’]t|can|can['’]t|cannot|does|do)\b/
const INSIDE: ReadonlySet<Stance> = new Set([
  'asserts',
  'confirms',
  'promises',
  'expects',
  'demands',
  'proposes',
  'asks',
])
const OUTSIDERS =
  /\b(?:professor|expert|analyst|author|historian|fellow|scholar|scientist|researcher|economist|critic|candidate|anchor|host|correspondent|reporter|journalist|columnist|editor|writer|commentator|pollster|strategist)\b/i

/** Whom a page leaves unnamed twice, by whatever way it heard of it, may be one. */
function joinUnnamedOfPage(statements: readonly Statement[], join: Join): void {
  const first = new Map<string, number>()
  for (const [i, { kind, article }] of statements.entries()) {
    if (kind !== 'unnamed') continue
    const other = first.get(article)
    if (other === undefined) first.set(article, i)
    else join(other, i, 'unnamed')
  }
}

/** "Twelve officers are accused of it", "a woman says so", "two sources told reporters": by whom, or whom, another page may tell. */
function joinUnnamed(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  for (const [i, { kind, name, chain, article }] of statements.entries()) {
    const through = chain.at(-1) ?? (kind === 'outlet' ? name : '')
    const nobody = kind === 'unnamed' && chain.length === 0
    const vague = isAnybody(statements[i]!) || isDocument(statements[i]!)
    const open =
      nobody ||
      vague ||
      isInvolved(statements[i]!) ||
      (places[i]!.report !== undefined && isMedia(through)) ||
      (isOwn(statements[i]!) &&
        (listsOthers(statements[i]!.outlet) || isSomebodys(statements[i]!) || isHearsay(statements[i]!)))
    if (!open) continue
    const mine = places[i]!.speaker
    const other = (isOther: (j: number) => boolean, here: boolean) =>
      statements.findIndex((each, j) => j !== i && (each.article === article) === here && isOther(j))
    const isSaid = (j: number) => places[j]!.speaker !== undefined && places[j]!.speaker !== mine
    const tries = [other(isSaid, false), other((j) => mine === undefined || places[j]!.speaker !== mine, false)]
    if (nobody || vague || isInvolved(statements[i]!)) tries.push(other(isSaid, true))
    if (nobody) tries.push(other(() => true, true))
    const target = tries.find((j) => j >= 0) ?? -1
    if (target >= 0) join(Math.min(target, i), Math.max(target, i), 'unnamed')
  }
}

/** "I shall never forget the screams": no outlet says that of itself, and whose words they are the page or our reading of it leaves out. */
const isSomebodys = ({ opinion, text }: Statement): boolean => !opinion && /\b(?:I|my|me|our)\b(?!\.)/.test(text)

/** The outlet's own sentence names the speaker, or the organisation for which he speaks. */
function isAbout(own: Statement, said: Statement): boolean {
  const text = own.text.toLowerCase()
  const last = said.kind === 'person' ? said.name.split(/\s+/).at(-1)! : said.name
  return [last, said.affiliation ?? ''].some((name) => name.length > 2 && text.includes(name.toLowerCase()))
}
