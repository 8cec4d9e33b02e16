import { stage } from '../stage.ts'
import {
  type Article,
  type Attribution,
  type Mention,
  PROSE,
  type Sentence,
  type Span,
  type Speaker,
} from '../types.ts'
import { clauses } from './clauses.ts'
import { contextOf } from './context.ts'
import { isOwnStatement, isStated } from './statement.ts'
import { cut, joinText, overlap, trim } from './trim.ts'

/** Attributions and own-word sentences, cut to one statement each. */
export const mentions = stage({
  name: 'mentions',
  needs: ['article', 'sentences', 'attributions', 'speakers', 'dates'],
  adds: ['mentions'],
  run: ({ article, sentences, attributions, speakers }) => {
    const said = attributions.flatMap((each) => attributed(article, sentences, attributions, speakers, each))
    const own = sentences.flatMap((sentence) => ownWord(article, attributions, speakers, sentence))
    return { mentions: unique([...said, ...own]) }
  },
})

/** What one attribution says, without what lies in an attribution inside it, which is that one's to tell. */
function attributed(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  attribution: Attribution,
): Mention[] {
  if (attribution.stance === 'has-not-answered') return []
  const inner = attributions.filter((other) => other.parent === attribution.id)
  const pieces: Span[][] = []
  for (const part of contents(article, attribution)) {
    for (const sentence of splitAt(part, sentences)) {
      for (const clause of clauses(article.text, sentence)) {
        const span = trim(article.text, clause)
        if (!span || inner.some((other) => isTold(article, other, span))) continue
        const text = article.text.slice(span.start, span.end)
        if (isStated(text, attribution.stance)) pieces.push([span])
        else if (pieces.length > 0 && near(article, pieces.at(-1)!.at(-1)!, span) && /\p{L}/u.test(text))
          pieces.at(-1)!.push(span)
      }
    }
  }
  return pieces.map((spans, n) => ({
    id: `${article.id}.${attribution.id}${n === 0 ? '' : `.${n + 1}`}`,
    article: article.id,
    attribution: attribution.id,
    spans,
    text: joinText(article.text, spans),
    context: contextOf(article, spans, attribution, speakers),
  }))
}

/** Content spans; "The talks / are expected / to go on" is one statement, its cue among its words. */
function contents(article: Article, { source, cue, content }: Attribution): Span[] {
  if (source.length > 0) return content
  const out: Span[] = []
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const between = last && article.text.slice(last.end, span.start)
    const bridged =
      last &&
      cue.some(({ start, end }) => last.end <= start && end <= span.start) &&
      between!.length < 60 &&
      !/[.!?\n]/.test(between!)
    if (bridged) last.end = span.end
    else out.push({ ...span })
  }
  return out
}

/** The parts of a span that lie in different sentences. */
function splitAt(span: Span, sentences: readonly Sentence[]): Span[] {
  const parts = sentences
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end)
    .map((sentence) => ({ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }))
  return parts.length > 0 ? parts : [span]
}

/** An inner attribution tells the statement: what is left of it when that one is taken out is no clause. */
function isTold(article: Article, inner: Attribution, span: Span): boolean {
  if (overlap(span, inner.content) === 0) return false
  const left = cut(span, [...inner.source, ...inner.cue, ...inner.content])
  return !left.some((part) => isOwnStatement(article.text.slice(part.start, part.end)))
}

/** A stub belongs to the statement before it where both stand in one sentence. */
const near = (article: Article, a: Span, b: Span): boolean =>
  b.start - a.end < 80 && !/[.!?\n]/.test(article.text.slice(a.end, b.start))

/** What the outlet says itself: a sentence, or the clauses of it that stand outside every attribution. */
function ownWord(
  article: Article,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  sentence: Sentence,
): Mention[] {
  const kind = article.blocks[sentence.block]?.kind
  if (!kind || !PROSE.has(kind) || kind === 'quotation' || kind === 'post') return []
  const taken = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .filter((span) => span.start < sentence.end && sentence.start < span.end)
  return cut(sentence, taken)
    .flatMap((part) => clauses(article.text, part))
    .map((part) => trim(article.text, part))
    .filter((span) => span !== null && isOwnStatement(article.text.slice(span.start, span.end)))
    .map((span) => ({
      id: `${article.id}.s${span!.start}`,
      article: article.id,
      attribution: null,
      spans: [span!],
      text: joinText(article.text, [span!]),
      context: contextOf(article, [span!], null, speakers),
    }))
}

/** Two attributions may claim one content; the first in the list by the smaller surroundings keeps it. */
function unique(mentions: Mention[]): Mention[] {
  const out: Mention[] = []
  const seen = new Map<string, number>()
  for (const mention of mentions) {
    const key = mention.spans.map(({ start, end }) => `${start}-${end}`).join()
    if (seen.has(key)) continue
    seen.set(key, out.length)
    out.push(mention)
  }
  return out.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1))
}
