/** One root: the same words, one quoted by the other, and one utterance on one occasion. */
import type { Statement } from '../dossier/statements.ts'
import { addTo } from '../lists.ts'
import { isOneSpeaker, type Join, type Place } from './joining.ts'
import { ANSWERS } from './joinreports.ts'
import { phrasesQuoted, quotesOf, spelled } from './quoted.ts'
import { sameFamily } from './standins.ts'
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

/** So many wordings of one claim are held against each other: most of a claim's mentions repeat one of a few. */
const WORDINGS = 12

/**
 * Whoever the pages say it is from: one of them, or of our readings of them, has the wrong name, or does not give it. Whether one
 * speaker said it twice was decided by the occasions.
 */
export function joinWords(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const same: Same = (a, b) => join(a, b, 'same-words')
  const { spoken, told } = joinPassages(statements, places, same)
  joinWholes(statements, same)
  joinRepeated(statements, told, spoken, same)
  joinSentences(statements, told, same)
  joinPoints(statements, places, spoken, same)
}

/** Joins two statements, by their numbers. */
type Same = (a: number, b: number) => void

/**
 * Those that share a wording or a long passage.
 * @returns a few of the wordings that somebody is named for, and of those that nobody is.
 */
function joinPassages(statements: readonly Statement[], places: readonly Place[], same: Same) {
  const first = new Map<string, number>()
  const meet = (key: string, i: number) => {
    const other = first.get(key)
    if (other === undefined) first.set(key, i)
    else if (!isOneSpeaker(places[other]!, places[i]!)) same(other, i)
  }
  /** Wordings met before, and whether any is long enough to tell. */
  const read = new Map<string, boolean>()
  const spoken: number[] = []
  const told: number[] = []
  for (const [i, { text, stance, kind }] of statements.entries()) {
    const isSpoken = places[i]!.speaker !== undefined
    const answers = ANSWERS.has(stance) ? 'answer' : ''
    const wording = `${answers} ${isSpoken} ${text}`
    if (read.get(wording)) meet(wording, i)
    if (read.has(wording)) continue
    const whole = isSpoken ? (answers ? [] : wholeOf(text)) : kind === 'anonymous' ? [] : sentenceOf(text)
    const passages = [...passagesOf(text, isSpoken), ...whole]
    read.set(wording, passages.length > 0)
    first.set(wording, i)
    for (const passage of passages) meet(`${answers} ${passage}`, i)
    const some = isSpoken ? spoken : told
    if (!answers && some.length < WORDINGS) some.push(i)
  }
  return { spoken, told }
}

/** A whole post or sentence, of which one page or our reading of it does not know whose it is. */
function joinWholes(statements: readonly Statement[], same: Same): void {
  const first = new Map<string, number>()
  for (const [i, { text, attribution, kind, quoted }] of statements.entries()) {
    const [whole] = attribution === null ? [] : wholeOf(text)
    if (whole === undefined) continue
    const other = first.get(whole)
    if (other === undefined) {
      first.set(whole, i)
      continue
    }
    const its = statements[other]!
    const [mine, theirs] = [kind === 'anonymous', its.kind === 'anonymous']
    const oneIsUnknown = mine !== theirs && (its.quoted || quoted)
    // What two pages quote of officials without a name one of them said.
    const bothAreQuoted = mine && theirs && its.quoted && quoted
    if (oneIsUnknown || bothAreQuoted) same(other, i)
  }
}

/** A page that gives them as its own, or an outlet's, quotes them; a description stands for whom another page names. */
function joinRepeated(
  statements: readonly Statement[],
  told: readonly number[],
  spoken: readonly number[],
  same: Same,
): void {
  for (const i of told) {
    const { kind, quoted, text } = statements[i]!
    const alike = kind === 'anonymous' ? sharePassage : sameWords
    for (const j of spoken)
      if (alike(text, statements[j]!.text) || (quoted && sameWhole(text, statements[j]!.text))) same(i, j)
  }
}

/** One sentence of two outlets. */
function joinSentences(statements: readonly Statement[], told: readonly number[], same: Same): void {
  for (const [n, i] of told.entries())
    for (const j of told.slice(n + 1))
      if (statements[i]!.kind !== 'anonymous' && sameSentence(statements[i]!.text, statements[j]!.text)) same(i, j)
}

/** One point in the same words, of two who are named. */
function joinPoints(
  statements: readonly Statement[],
  places: readonly Place[],
  spoken: readonly number[],
  same: Same,
): void {
  if (spoken.every((i) => isOneSpeaker(places[spoken[0]!]!, places[i]!))) return
  const telling = new Map(spoken.map((i) => [i, tellingStems(statements[i]!.text)]))
  for (const [n, i] of spoken.entries())
    for (const j of spoken.slice(n + 1))
      if (!isOneSpeaker(places[i]!, places[j]!) && samePoint(telling.get(i)!, telling.get(j)!)) same(i, j)
}

/** On so many pages a speaker's own words make whoever has them elsewhere one who quotes them. */
const WELL_KNOWN = 3

/** "A police spokesman called it “quite wrong”", and further down the page who it was: of one page whoever is quoted with the same words is one. */
export function joinQuotedOnPage(statements: readonly Statement[], join: Join): void {
  for (const [i, { kind, article, text }] of statements.entries()) {
    const mine = kind === 'anonymous' ? phrasesQuoted(text) : []
    if (mine.length === 0) continue
    const named = statements.findIndex(
      (each) =>
        each.article === article &&
        each.kind === 'person' &&
        phrasesQuoted(each.text).some((it) => mine.some((one) => it.includes(one) || one.includes(it))),
    )
    if (named >= 0) join(Math.min(i, named), Math.max(i, named), 'quoted')
  }
}

/**
 * "He called it “baseless”" with what the minister says of it, and with another page that quotes the word: what is quoted has one
 * source. Of two who are named each may take it up, unless one has it on many pages and the other on one.
 */
export function joinQuoted(statements: readonly Statement[], places: readonly Place[], join: Join): void {
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

/** Of one speaker, and on two programmes: what one page quotes in so many words, the other has too. */
const quotesAlike = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) =>
    quotesOf(one!).some((quote) => quote.split(' ').length - 2 >= QUOTED && spelled(other!).includes(quote)),
  )
const QUOTED = 4

const isLong = (quote: string): boolean => quote.trim().includes(' ')

/** So many quotations of one claim are looked for: a bound on the work. */
const QUOTES = 40

const quotes = ({ text }: Statement, quote: string): boolean => quotesOf(text).some((each) => each.includes(quote))

/** Joins what one speaker said to one outlet, or in the same words. @param key by which names of one outlet are alike. */
export function joinUtterances(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  const bySpeaker = new Map<string, number[]>()
  for (const [i, { speaker }] of places.entries()) if (speaker !== undefined) addTo(bySpeaker, speaker, i)
  for (const members of bySpeaker.values()) {
    const venues = joinVenues(members, statements, places, join)
    const [first] = venues.values()
    // A page that names no occasion adds none: the lower number. Its own studio is the likeliest, then the earliest.
    const open = members.filter((i) => !places[i]!.venue)
    for (const i of open) {
      const own = venues.get(key(statements[i]!.outlet))
      const copy = members.find((j) => j !== i && places[j]!.venue && statements[j]!.root === statements[i]!.root)
      const target = own ?? copy ?? first ?? open[0]!
      if (target !== i) join(Math.min(target, i), Math.max(target, i), own !== undefined ? 'same-venue' : 'no-occasion')
    }
  }
}

/** Joins what a speaker said at one venue, and venues at which the words were the same. @returns the first of each venue. */
function joinVenues(
  members: readonly number[],
  statements: readonly Statement[],
  places: readonly Place[],
  join: Join,
): Map<string, number> {
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
  const said = [...wordings.values()].map((texts) => [...texts])
  for (const [n, these] of said.entries())
    for (const those of said.slice(n + 1)) {
      const pair = these.flatMap(([a]) => those.find(([b]) => sameWords(a, b) || quotesAlike(a, b))?.[1] ?? []).at(0)
      if (pair !== undefined) join(these[0]![1], pair, 'same-words')
    }
  return venues
}
