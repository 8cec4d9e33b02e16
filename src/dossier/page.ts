/** What a dossier takes from a page: all that follows from its text and reading alone, whatever else the story has. */

import { formOf } from '../attribution/form.ts'
import { meantIn } from '../claims/context.ts'
import { asSaid } from '../dates/assaid.ts'
import { introductionOf, isAccusing } from '../disputes/accusations.ts'
import { mayAnswer } from '../disputes/answers.ts'
import { remarksIn } from '../disputes/status.ts'
import { type NoteText, notesIn } from '../disputes/takenback.ts'
import type { ReadSpeaker } from '../speakers/story.ts'
import { quotationsOf } from '../text/quotes.ts'
import { sentenceAt } from '../text/sentences.ts'
import { inJoined, within as isWithin, touches } from '../text/spans.ts'
import type { Amount, Attribution, Credit, DateExpression, Place, Reading, Sentence, Span, Stance } from '../types.ts'
import { digest } from './memory.ts'
import type { Meaning } from './types.ts'
import { type PageSilence, silencesOf } from './unanswered.ts'

/** One page. Speakers are its own, and become those of the story later. */
export interface Page {
  article: string
  /** Names all the rest. */
  digest: string
  credit: Omit<Credit, 'span'> | null
  speakers: ReadSpeaker[]
  said: Said
  places: PagePlace[]
  amounts: (Pick<Amount, 'kind' | 'value' | 'upTo' | 'unit' | 'start' | 'end'> & { text: string; within: Within })[]
  silences: PageSilence[]
  notes: NoteText[]
  /** Where some of its statements may answer others: their ids, what stands between them, and the words of each attribution's cue. */
  answering: { may: string[]; text: string; cues: Record<string, string> } | null
}

/** Pages that name the same place may share what it is. */
export interface PagePlace extends Span {
  what: Pick<Place, 'name' | 'country' | 'latitude' | 'longitude' | 'kind'>
  within: Within
}

/** The statements of a page that hold something: of each its number and how long the span is that does, one after the other. */
export type Within = readonly number[]

/**
 * The statements of a page, in the order of their ids. What is asked of all of them is told here; of a large story most are asked for
 * nothing else, so each is read when it is.
 */
export interface Said {
  /** Their ids without their article's, parted by spaces. */
  ids: string
  /** Of each the number of who says it among the voices; `OWN` or `UNNAMED` where it has none. */
  by: readonly number[]
  /** Ids within the page of those who speak, in the order in which they do first. */
  voices: readonly string[]
  /** Names through which anything came to the page, and the numbers of its voices, in the order in which they come first. */
  through: readonly (string | number)[]
  /** Their numbers as they stand in the text. */
  inText: readonly number[]
  at(n: number): PageStatement
}
/** Of whatever the page states on its own word. */
export const OWN = -1
/** Of what somebody says of whom nothing can be said. */
export const UNNAMED = -2

/** A mention with what its page alone tells of it. */
export interface PageStatement {
  id: string
  attribution: string | null
  /** Of its first span. */
  start: number
  /** Of its last span. */
  end: number
  spans: Span[]
  text: string
  /** Offset in the text of what was said, where it stands with who says it. */
  said: number
  /** Its sentence and the next one of its block, where they remark on whether it is so; else "". */
  remark: string
  /** Id within the page; null where nothing can be said. */
  by: string | null
  chain: string[]
  venue: string | null
  stance: Stance
  saidAt: string | null
  /** Whom its pronouns mean besides who says it. */
  means: Meaning[]
  /** A quotation mark stands before it. */
  quoted: boolean
  /** All of it is given as somebody's own words. */
  verbatim: boolean
  /** It is told as an accusation: "alleged", "allegations by clerks that …". */
  accusing: boolean
  /** What it tells of times, the vague and the very long ones apart. */
  dates: PageDate[]
}

/** Days of which a statement speaks, with the words that name them. */
export interface PageDate extends Pick<DateExpression, 'from' | 'to' | 'start' | 'end'> {
  text: string
}

/** @param text of the article that was read. */
export function pageOf(reading: Reading, text: string): Page {
  const page = takenFrom(reading, text)
  return { ...page, digest: digest(JSON.stringify(page)), said: saidIn(page.said) }
}

function saidIn(all: readonly PageStatement[]): Said {
  const voices: string[] = []
  const through = new Set<string | number>()
  const by = all.map(({ attribution, by, chain }) => {
    for (const name of chain) through.add(name)
    if (by === null) return attribution === null ? OWN : UNNAMED
    if (!voices.includes(by)) voices.push(by)
    const n = voices.indexOf(by)
    through.add(n)
    return n
  })
  const inText = [...all.keys()].sort((a, b) => all[a]!.start - all[b]!.start)
  return { ids: all.map(idOnPage).join(' '), by, voices, through: [...through], inText, at: (n) => all[n]! }
}

/** A mention's id begins with its article's and a full stop. */
const idOnPage = ({ id }: PageStatement): string => id.slice(id.indexOf('.') + 1)

/** All that is said on a page, read. */
export const statementsIn = (said: Said): PageStatement[] => said.by.map((_, n) => said.at(n))

function takenFrom(reading: Reading, text: string): Omit<Page, 'digest' | 'said'> & { said: PageStatement[] } {
  const { article, credit, amounts, places } = reading
  const said = statementsOf(reading, text)
  const cues = new Map(
    reading.attributions.map(({ id, cue }) => [id, cue.map(({ start, end }) => text.slice(start, end)).join(' ')]),
  )
  const may = said.flatMap((each) => (mayAnswer(each, cues.get(each.attribution ?? '') ?? '') ? each.id : []))
  return {
    article,
    credit: credit && { wire: credit.wire, name: credit.name, rule: credit.rule },
    speakers: reading.speakers.map(({ id, name, kind, role, affiliation, party, offices, count, aliases, why }) => ({
      id,
      who: {
        name,
        kind,
        role,
        affiliation,
        party,
        offices: offices.map(({ role, country }) => ({ role, country })),
        count,
        aliases,
        why: why.some(({ rule }) => rule === 'described') ? [{ rule: 'described' }] : [],
      },
    })),
    said,
    places: places.map(({ name, country, latitude, longitude, kind, start, end }) => ({
      what: { name, country, latitude, longitude, kind },
      start,
      end,
      within: within(said, { start, end }),
    })),
    amounts: amounts.map(({ kind, value, upTo, unit, start, end }) => ({
      kind,
      value,
      upTo,
      unit,
      start,
      end,
      text: text.slice(start, end),
      within: within(said, { start, end }),
    })),
    silences: silencesOf(reading, text),
    notes: notesIn(text),
    answering: may.length > 0 ? { may, text, cues: Object.fromEntries(cues) } : null,
  }
}

const within = (all: readonly PageStatement[], what: Span): Within =>
  all.flatMap(({ spans }, n) =>
    spans.flatMap(({ start, end }) => (start <= what.start && what.end <= end ? [n, end - start] : [])),
  )

function statementsOf(reading: Reading, text: string): PageStatement[] {
  const attributions = new Map(reading.attributions.map((each) => [each.id, each]))
  const outlets = new Set(reading.speakers.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]))
  const remarks = remarksIn(text)
  const quotations = quotationsOf(text)
  const cueOf = (said: Attribution | undefined) =>
    said ? said.cue.map(({ start, end }) => text.slice(start, end)).join(' ') : ''
  const mentions = [...reading.mentions].sort((a, b) => (a.id < b.id ? -1 : 1))
  return mentions.map((mention) => {
    const { id, spans, attribution } = mention
    const said = attribution === null ? undefined : attributions.get(attribution)
    const links = (said ?? mention).chain ?? []
    const last = links.at(-1)
    const at = said ? saidAt(reading, said.cue.concat(said.source), said.content) : null
    return {
      id,
      attribution,
      start: spans[0]!.start,
      end: spans.at(-1)!.end,
      spans,
      text: mention.text,
      said: said?.content[0] ? inJoined(said.content[0], spans).start : 0,
      remark: remarks.length === 0 ? '' : remarkAt(text, reading.sentences, spans[0]!, remarks, said !== undefined),
      by: said?.speaker ?? null,
      chain: links.map(({ name }) => name),
      venue: last && outlets.has(last.speaker) ? last.name : null,
      stance: mention.stance ?? said?.stance ?? 'asserts',
      saidAt: at,
      means: meantIn(text, spans, reading.references).flatMap(({ start, end, name }) =>
        name === names.get(said?.speaker ?? '') ? [] : { pronoun: text.slice(start, end), name },
      ),
      verbatim: said !== undefined && isVerbatim(spans, said, quotations, text),
      quoted: /["“‘']/.test(text[spans[0]!.start - 1] ?? ''),
      accusing: isAccusing(`${cueOf(said)} ${introductionOf(mention, text)}`),
      dates: datesWithin(reading.dates, spans)
        .filter((date) => !namesByYear(date, text))
        .map((date) => ({
          ...asSaid(date, at !== null && quotations.some((each) => touches(each, date)) ? at : null),
          start: date.start,
          end: date.end,
          text: text.slice(date.start, date.end),
        })),
    }
  })
}

/** Quoted, or given as a transcript gives it: what stands with who says it is not all said. */
const isVerbatim = (spans: readonly Span[], said: Attribution, quotations: readonly Span[], text: string): boolean =>
  (said.form === 'direct' && spans.every((span) => said.content.some((each) => isWithin(span, each)))) ||
  formOf(spans, quotations, text) === 'direct'

/**
 * The sentence in which a span begins and the next one of its block, where one of them remarks on whether it is so; else "".
 *
 * @param isSaid by somebody: then a block of its own may remark on it.
 */
function remarkAt(
  text: string,
  sentences: readonly Sentence[],
  span: Span,
  remarks: readonly number[],
  isSaid: boolean,
): string {
  const at = sentenceAt(sentences, span.start)
  if (at < 0) return ''
  const next = sentences[at + 1]
  const { start, block } = sentences[at]!
  const beyond = isSaid ? remarkBehind(text, sentences, at) : null
  const end = beyond?.end ?? (next && next.block === block ? next.end : sentences[at]!.end)
  return remarks.some((offset) => start <= offset && offset < end) ? text.slice(start, end) : ''
}

/** "CNN could not verify the claim.", by itself, is of what was said last before it; "the claims", "either account" of all in that block. */
function remarkBehind(text: string, sentences: readonly Sentence[], at: number): Sentence | null {
  let behind = at + 1
  while (sentences[behind]?.block === sentences[at]!.block) behind++
  const remark = sentences[behind]
  if (!remark) return null
  const what = UNVERIFIED.exec(text.slice(remark.start, remark.end))?.groups
  const isLast = behind === at + 1
  return what && (isLast || /^either$/i.test(what.which!) || /s$/.test(what.noun!)) ? remark : null
}
const UNVERIFIED =
  /^(?:The )?\p{Lu}[^.,;:“”"]{1,40}? (?:could not|cannot|has not|have not|(?:was|were|has been|have been) (?:not able|unable) to) (?:immediately |independently |yet )*(?:verif(?:y|ied)|confirm(?:ed)?|corroborate(?:d)?) (?<which>the|this|that|these|those|either|his|her|their|its) (?:[\p{Ll}-]+ )?(?<noun>claims?|accounts?|reports?|information|statements?|assertions?|versions?)(?=[.,]| of events)/u

/** The day in the sentence of the cue that is not part of what was said: "said on Sunday". */
function saidAt({ dates, sentences }: Reading, outer: readonly Span[], content: readonly Span[]): string | null {
  const from = outer[0]
  if (!from || dates.length === 0) return null
  const sentence = sentences[sentenceAt(sentences, from.start)]
  if (!sentence) return null
  const days = dates.filter(
    (date) =>
      !date.vague &&
      date.from === date.to &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !content.some((span) => touches(date, span)) &&
      outer.some((span) => Math.min(Math.abs(date.start - span.end), Math.abs(span.start - date.end)) <= 20),
  )
  return days.length === 1 ? days[0]!.from : null
}

/** "the 2016 election": the year tells which election is meant, and not when what is said of it happened. */
const namesByYear = ({ start, end, rule }: DateExpression, text: string): boolean =>
  rule === 'year' &&
  /^ \p{L}{4}/u.test(text.slice(end, end + 6)) &&
  /(?:\b(?:the|a|an|this|that|its|his|her|their|our|your|my|\p{Lu}\p{L}+)|['’]s|s['’]) $/u.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** A vague date orders nothing, nor does an age: "the 16th century". */
const datesWithin = (dates: readonly DateExpression[], spans: readonly Span[]): DateExpression[] =>
  dates.filter(
    (date) =>
      !date.vague &&
      spans.some((span) => span.start <= date.start && date.end <= span.end) &&
      lengthOf(date) <= YEAR_MS,
  )

const lengthOf = ({ from, to }: Pick<DateExpression, 'from' | 'to'>): number => Date.parse(to) - Date.parse(from)
const YEAR_MS = 366 * 24 * 60 * 60 * 1000
