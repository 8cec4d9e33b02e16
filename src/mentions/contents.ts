/** Where what somebody says begins and ends: the content of an attribution, without its outer words, a span a clause. */

import { touches } from '../text/spans.ts'
import { type Article, type Attribution, PROSE, type Sentence, type Span } from '../types.ts'
import { clauses } from './clauses.ts'
import { quotedIn, trim } from './trim.ts'
import { isBeyond, OF_WHOM } from './unsaid.ts'
import { cueOf } from './wholeclause.ts'

/** The clauses that stand in the content of an attribution, in the order of the text. */
export function clausesSaid(article: Article, sentences: readonly Sentence[], attribution: Attribution): Span[] {
  return contents(article, attribution)
    .filter((part) => !isBeyond(article, attribution, part))
    .map((part) => afterDay(article.text, attribution, part))
    .map((part) => afterQuoted(article, attribution, part))
    .map((part) => afterSaying(article.text, part))
    .map((part) => beforeSources(article.text, part))
    .flatMap((part) => splitAt(part, sentences))
    .filter((each) => inProse(article, each))
    .flatMap((each) => trim(article.text, quotedIn(article.text, each)) ?? [])
    .flatMap((sentence) => clauses(article.text, sentence))
    .flatMap((clause) => trim(article.text, clause) ?? [])
}

/** Content spans; "The talks / are expected / to go on" is one statement, its cue among its words. */
function contents(article: Article, { source, cue, content }: Attribution): Span[] {
  const out: Span[] = []
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const between = last && article.text.slice(last.end, span.start)
    const bridged =
      last &&
      source.length === 0 &&
      cue.some(({ start, end }) => last.end <= start && end <= span.start) &&
      between!.length < 60 &&
      !/[.!?\n]/.test(between!)
    if (bridged || (last && /^\s*$/.test(between!) && !/^that\s/i.test(article.text.slice(span.start, span.end))))
      last!.end = span.end
    else out.push({ ...span })
  }
  return out.map(({ start, end }) => ({ start, end: end + (HOUR.exec(article.text.slice(end - 2, end + 2)) ? 2 : 0) }))
}
/** "At 9:30 a|.m.": the stop ends no sentence. */
const HOUR = /^ [ap]\.m|^[ap]\.m\.$/

/** "Said Friday he would ask": the day is that of the saying. */
function afterDay(text: string, { cue }: Attribution, span: Span): Span {
  if (!cue.some(({ end }) => end + 1 === span.start)) return span
  const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=(?:that|he|she|it|they|we|I)\s)/.exec(
    text.slice(span.start, Math.min(span.end, span.start + 20)),
  )
  return day ? { start: span.start + day[0].length, end: span.end } : span
}

/** "The Herald quotes the mayor as saying it is old": what he is quoted as saying. */
function afterQuoted(article: Article, attribution: Attribution, span: Span): Span {
  if (!/\bquot|\bcit/i.test(cueOf(article, attribution))) return span
  const lead = /^[^.;:“"]{2,80}? as (?:saying|telling [^.,;:“"]{2,40}?)(?: that)? (?=\S)/.exec(
    article.text.slice(span.start, span.end),
  )
  return lead ? { start: span.start + lead[0].length, end: span.end } : span
}

/** "Noting that it is old", "citing two clerks, that it is old", "in the report that it is old". */
function afterSaying(text: string, { start, end }: Span): Span {
  const lead = SAYING.exec(text.slice(start, Math.min(end, start + 160)))
  return { start: start + (lead?.[0].length ?? 0), end }
}
const SAYING =
  /^(?:(?:noting|adding|saying|stating|arguing) (?:that (?=\S)|(?=["“]))|citing [^“”".;:\n]{3,120}?, that (?=\S)|in (?:an?|the|his|her|its|their) (?:[\p{L}\d-]+ ){0,4}(?:report|statement|letter|interview|filing|post|speech|e-?mail|memo)(?: \p{L}+day)? that (?=\S))/u

/** "Reported that the port would close, citing two officials": on whose word, and no part of what is told. */
function beforeSources(text: string, { start, end }: Span): Span {
  const at = text.lastIndexOf(', citing ', end)
  const isTail = at > start && OF_WHOM.test(text.slice(at + ', citing '.length, end).replace(/\.$/, ''))
  return { start, end: isTail ? at : end }
}

/** What an article's text goes on in, and no title, byline or furniture. */
export function inProse(article: Article, { start }: Span): boolean {
  const block = article.blocks.find((each) => each.start <= start && start < each.end)
  return block !== undefined && PROSE.has(block.kind)
}

/** The parts of a span that lie in different sentences. */
function splitAt(span: Span, sentences: readonly Sentence[]): Span[] {
  const parts = sentences
    .filter((sentence) => touches(sentence, span))
    .map((sentence) => ({ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }))
  return parts.length > 0 ? parts : [span]
}
