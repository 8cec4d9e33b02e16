/**
 * Transcripts: `TODD: Did you know? / WARNER: I did not.` In PolNeAR each turn is an attribution whose cue is the colon and
 * whose content goes on to the next turn; the model finds a quarter of them.
 */
import { canBeFirstName } from '../speakers/names/firstnames.ts'
import { readsLikeOutlet } from '../speakers/outlets/outlets.ts'
import { isHolder, isNation } from '../speakers/roles.ts'
import { isCommon } from '../text/common.ts'
import type { AttributionSpans, Span } from '../types.ts'

interface Turn {
  line: number
  name: Span
  colon: number
}

/** How surely a turn is an attribution: all 10 in PolNeAR's dev split, 22 of 24 in train that are no questionnaire. */
const CONFIDENCE = 0.9
/** A label in capitals before a colon: "SEN. DAN SULLIVAN (R-AK):", "ADA LUND, HOST:". Single letters (Q, A) name nobody. */
const LABEL =
  /^["“]?(\p{Lu}[\p{Lu}\p{M}.’'-]{1,24}(?: \p{Lu}[\p{Lu}\p{M}.’'-]{0,24}){0,4})(?:, (?:\p{Lu}[\p{Lu} ’'-]{2,40}))?(?: ?\([^()\n]{1,60}\))?:(?:\s|(?=\p{Lu}\p{Ll}))/u
/** What fact checks, lists, pictures and boxes have before a colon. */
const NOBODY =
  /^(?:(?:FILE )?PHOTO|GRAPHICS?|SLIDESHOW|TOPSHOT|MAP|CHART|POLL|WINNERS?|LOSERS?|WINNERS? AND LOSERS?|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|BREAKING|LIVE|TRENDING|LISTEN|MORE|READ MORE|ALSO READ|SEE (?:ALSO|RELATED|MORE)|CORRECTION|EDITOR[’']S NOTE|MYTHS?|FACTS?|CLAIM|REALITY|TRUTH|NOTE|RULING|VERDICT|PROBLEM|SOLUTION|PROS?|CONS?|WHO|WHAT|WHEN|WHERE|WHY|HOW|UPDATE|RELATED|WATCH|READ|PHOTOS?|VIDEO|SUPER|SOT|VO|[ECMP][SD]?T|GMT)$/
/** "THE FACTS": under such a label whoever checks what was said speaks again. */
const CHECKS = /^(?:THE (?:FACTS?|REALITY|TRUTH|VERDICT)|(?:AP )?(?:FACT|REALITY) CHECK)$/
/** Words for whoever speaks without a name, beside those for roles. */
const SOMEBODY =
  /^(?:(?:fe)?male|voices?|audience|crowd|constituent|guest|interview(?:er|ee)s?|questioner|panel(?:l?ist)?|participant|narrator|chorus|court|bench|prosecution|defen[cs]e|all)$/
/** "(CROSSTALK)", "[applause]". */
const ASIDE = /^["“]?\s*(?:\([^()\n]{0,120}\)|\[[^[\]\n]{0,120}\])[.\s"”]*$/

/** The turns of the transcript that stands in the text, if one does. */
export function turnsOf(text: string): AttributionSpans[] {
  const lines = [...text.matchAll(/[^\n]+/g)].flatMap(({ index: paragraph, 0: line }) =>
    partedAtTurns(line).map(({ start, end }) => ({ paragraph, start: paragraph + start, end: paragraph + end })),
  )
  const labelled = lines.flatMap((line, i) => turnOn(text, line, i))
  const kinds = kindsOf(labelled, text, lines)
  const shouted = labelled.filter(({ line }) => kinds.get(line) === 'turn')
  const heard = labelled.filter(({ line }) => kinds.get(line) !== 'link')
  const isTalk = shouted.length > 0 && isTranscript(heard, text)
  const turns = isTalk ? shouted : namedTurns(text, lines)
  return turns.map(({ line, name, colon }, i) => {
    // After the last turn, and after a paragraph of several, the outlet may speak again.
    const isLast =
      i === turns.length - 1 ||
      (lines[line]!.paragraph === lines[line - 1]?.paragraph && lines[line]!.paragraph !== lines[line + 1]?.paragraph)
    // And so it may behind a whole quotation: Lund: “We will sail.”
    const isQuoted = /^\s*["“][^"“”]*["”]\s*$/.test(text.slice(colon + 1, lines[line]!.end))
    const next = isLast || isQuoted ? line + 1 : turns[i + 1]!.line
    const behind = lines.slice(line + 1, next)
    const kindOf = (n: number) => kinds.get(line + 1 + n)
    const check = behind.findIndex((_, n) => kindOf(n) === 'check')
    const goesOn = behind.filter((_, n) => (check < 0 || n < check) && kindOf(n) !== 'link')
    const said = [{ start: colon + 1, end: lines[line]!.end }, ...goesOn]
    const content = said.filter(({ start, end }) => {
      const words = text.slice(start, end)
      return /[\p{L}\p{N}]/u.test(words) && !ASIDE.test(words)
    })
    return { source: [name], cue: [{ start: colon, end: colon + 1 }], content, confidence: CONFIDENCE }
  })
}

/** A transcript's turns stand for what was predicted with the same words as its cue. */
export function withTurns(
  predicted: readonly AttributionSpans[],
  turns: readonly AttributionSpans[],
): AttributionSpans[] {
  const taken = new Set(turns.flatMap(({ cue }) => cue.flatMap(placesOf)))
  return [...predicted.filter(({ cue }) => !cue.flatMap(placesOf).some((place) => taken.has(place))), ...turns]
}
const placesOf = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i)

/** Some pages put a whole talk into one paragraph: behind a sentence's end its turns begin as on lines of their own. */
function partedAtTurns(line: string): Span[] {
  const starts = [...line.matchAll(TURN)].map(({ index }) => index)
  return [0, ...starts]
    .map((start, i) => ({ start, end: starts[i] ?? line.length }))
    .filter(({ start, end }) => start < end)
}
const TITLES = 'SEN|REP|GOV|DR|MR|MRS|MS|GEN|LT|COL|SGT|PROF|REV|HON|AMB|ST|\\p{Lu}'
const TURN = new RegExp(`(?<=[.?!…”"’)\\]—–-] )(?<!\\b(?:${TITLES})\\. )${LABEL.source.slice(1)}`, 'gu')

function turnOn(text: string, { start, end }: Span, line: number, label = LABEL): Turn[] {
  const found = label.exec(text.slice(start, Math.min(end + 1, start + 240)))
  if (!found) return []
  const from = start + found[0].indexOf(found[1]!)
  return [{ line, name: { start: from, end: from + found[1]!.length }, colon: start + found[0].lastIndexOf(':') }]
}

/** What stands behind the labels in capitals, by line: somebody's turn, what a fact check says, or a link, a heading or an entry of a list. */
function kindsOf(labelled: readonly Turn[], text: string, lines: readonly Span[]) {
  const isHeadline = headlinesAmong(labelled, text, lines)
  return new Map(
    labelled.map((turn): [number, 'turn' | 'check' | 'link'] => {
      const label = text.slice(turn.name.start, turn.name.end)
      const isLink = isHeadline(turn) || namesNobody(label)
      return [turn.line, CHECKS.test(label) ? 'check' : isLink ? 'link' : 'turn']
    }),
  )
}

/** "SPECIAL COVERAGE", "NORTH KOREA": what links, headings and lists have there; words of the language, and none for who speaks. */
function namesNobody(label: string): boolean {
  if (NOBODY.test(label) || CHECKS.test(label) || /^(?:JUST WATCHED|MUST WATCH)\b/.test(label)) return true
  const words = label.toLowerCase().split(' ')
  if (words.length === 1) return false
  const isHeading = words.every(isCommon) && !words.some((word) => isHolder(word) || SOMEBODY.test(word))
  return isNation(label) || (isHeading && !canBeFirstName(words[0]!))
}

/** "LUND: FATE OF THE PIER RESTS WITH TODD": links to other pages, unless the whole talk is written in capitals. */
function headlinesAmong(turns: readonly Turn[], text: string, lines: readonly Span[]): (turn: Turn) => boolean {
  const isLoud = ({ line, colon }: Turn) => HEADLINE.test(text.slice(colon + 1, lines[line]!.end))
  return turns.every(isLoud) ? () => false : isLoud
}
const HEADLINE = /^(?=(?:\s+[^\s\p{Ll}]+){4})[^\p{Ll}]+$/u

/** A name in small letters before a colon: "Ada Lund:", "Lund:"; a machine that writes down what it hears has "Speaker 1:". */
const NAMED =
  /^["“]?(?:\*\*)?((?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\.? )?\p{Lu}[\p{L}\p{M}.’'-]{1,24}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,3}|Speaker \d{1,2})(?: ?\([^()\n]{1,60}\))?:(?:\*\*)?\s(?=\S)/u

/**
 * The turns of an interview that writes names in small letters: several, each of whom comes again, and mostly in turns. Many write
 * a name in full but once: "Ada Lund: …", then "Lund: …".
 */
function namedTurns(text: string, lines: readonly Span[]): Turn[] {
  const all = lines
    .flatMap((line, i) => turnOn(text, line, i, NAMED))
    .filter(({ name }) => !namesNobody(text.slice(name.start, name.end)))
  // "Ada Lund: We Will Sail", above what she says at length.
  const turns = all[0]?.line === 0 && all[1] && all[1].line > 1 ? all.slice(1) : all
  const labels = turns.map(({ name }) => text.slice(name.start, name.end))
  const keys = labels.map((label) => keyOf(label, labels))
  const isTold = turns[0] !== undefined && isSaidToBeTalk(turns[0], text)
  const again = turns.filter(
    (_, i) => keys.indexOf(keys[i]!) !== keys.lastIndexOf(keys[i]!) || (isTold && isSomebody(labels[i]!, text)),
  )
  const names = new Set(again.map((turn) => keys[turns.indexOf(turn)]!))
  const inTurns = keys.filter((key, i) => i > 0 && key !== keys[i - 1]).length
  if (names.size < 2 || again.length < (isTold ? 3 : 4) || inTurns * 4 < turns.length * 3) return []
  // "Price: £40", "Prep Time: 20 minutes": forms and boxes.
  const unknown = [...names].filter((name) => !labels.some((label, i) => keys[i] === name && isSomebody(label, text)))
  // "Outlook: Will you run? / Ada Lund: I will not.": a paper that asks may bear a word's name.
  const isOfAsker = unknown.length === 0 || (unknown.length === 1 && asks(unknown[0]!, turns, keys, text, lines))
  if (!isOfAsker || !isDense(again, text)) return []
  // Somebody may speak only once between them.
  return turns.filter((turn, i) => names.has(keys[i]!) || (isBetween(turn, again) && isSomebody(labels[i]!, text)))
}

/** By the last word, where that stands alone, too. */
function keyOf(label: string, labels: readonly string[]): string {
  const last = label.split(' ').at(-1)!
  return labels.includes(last) ? last : label
}

const isBetween = ({ line }: Turn, turns: readonly Turn[]): boolean =>
  turns[0]!.line < line && line < turns.at(-1)!.line

/** A turn comes at least every fourth line, or the page says that it is a talk: then answers may be long. */
const isDense = (turns: readonly Turn[], text: string): boolean =>
  turns.length * 4 >= turns.at(-1)!.line - turns[0]!.line + 1 || isSaidToBeTalk(turns[0]!, text)

/** Whether a page says, above the first turn, that it is a talk written down. */
const isSaidToBeTalk = ({ name: { start } }: Turn, text: string): boolean =>
  TALK.test(text.slice(Math.max(0, start - 700), start))
const TALK =
  /\b(?:rush|full|complete|edited|partial) transcript\b|^transcript\b|\btranscript (?:of (?:the|their|our|his|her) (?:interview|conversation|talk|exchange)|(?:is )?below|has been|follows)|\b(?:edited|condensed)\b[^.\n]{0,50}\b(?:clarity|length|brevity)\b/im

/** Whether several turns behind a label are questions, and no less than a third of them: who asks says other things, too. */
function asks(
  key: string,
  turns: readonly Turn[],
  keys: readonly string[],
  text: string,
  lines: readonly Span[],
): boolean {
  const ends = turns.flatMap(({ line }, i) => {
    if (keys[i] !== key) return []
    const { end } = lines[Math.max(line, (turns[i + 1]?.line ?? line + 1) - 1)]!
    return [text.slice(end - 4, end)]
  })
  const questions = ends.filter((end) => /\?[)\]"”*]*\s*$/.test(end)).length
  return questions >= 2 && questions * 3 >= ends.length
}

/** Two words that are none of the language, a body's letters, or the last word of a name that stands in the text. */
function isSomebody(label: string, text: string): boolean {
  if (/^\p{Lu}{2,5}$|^Speaker \d/u.test(label)) return true
  const words = label.replace(/^(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\.? /, '').split(' ')
  if (words.length > 1)
    return !words.every((word) => isCommon(word.toLowerCase()) || isCommon(word)) || readsLikeOutlet(label)
  const last = label.replace(/[^\p{L}’'-]/gu, '')
  return last.length > 2 && new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}’'-]* ${last}(?![\\p{L}:])`, 'u').test(text)
}

/** Several speak, one of them more than once. */
function isTranscript(turns: readonly Turn[], text: string): boolean {
  const names = new Set(turns.map(({ name }) => text.slice(name.start, name.end).split(' ').at(-1)))
  if (names.size < 2 || turns.length < 3 || turns.length === names.size) return false
  return isDense(turns, text)
}
