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
import { clauses, isClause } from './clauses.ts'
import { contextOf } from './context.ts'
import { isOwnStatement, isStated } from './statement.ts'
import { cut, joinText, overlap, trim } from './trim.ts'
import { hasMainVerb } from './verbs.ts'
import { isStop, words } from './words.ts'

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
    const inside = splitAt(part, sentences).filter((each) => inProse(article, each))
    for (const sentence of inside.map((each) => trim(article.text, each))) {
      for (const clause of sentence ? clauses(article.text, sentence) : []) {
        const span = trim(article.text, clause)
        if (!span || inner.some((other) => isTold(article, other, span))) continue
        const text = article.text.slice(span.start, span.end)
        if (pieces.length === 0 && !hasMainVerb(words(text))) {
          const whole = wholeClause(article, sentences, attribution, span)
          if (whole) {
            pieces.push([whole])
            continue
          }
        }
        if (attribution.source.length === 0 && /^(?:who|which)\b/i.test(text)) continue
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
    if (bridged || (last && /^\s*$/.test(between!))) last!.end = span.end
    else out.push({ ...span })
  }
  return out
}

function inProse(article: Article, { start }: Span): boolean {
  const block = article.blocks.find((each) => each.start <= start && start < each.end)
  return block !== undefined && PROSE.has(block.kind)
}

/**
 * "The ministry / has denied / involvement": what has no verb of its own says nothing without its source and cue, so all
 * three are the statement, where one sentence holds them.
 */
function wholeClause(
  article: Article,
  sentences: readonly Sentence[],
  { source, cue, content }: Attribution,
  span: Span,
): Span | null {
  if (source.length === 0 || content.length > 1) return null
  const all = [...source, ...cue, span]
  const start = Math.min(...all.map((each) => each.start))
  const end = Math.max(...all.map((each) => each.end))
  const sentence = sentences.find((each) => each.start <= start && end <= each.end)
  if (!sentence || end - start > 400 || end > span.end) return null
  const whole = trim(article.text, { start, end })
  const text = whole && article.text.slice(whole.start, whole.end)
  return text && isOwnStatement(text) && !/^(?:he|she|it|they|who|which|that)\s/i.test(text) ? whole : null
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
  return !left.some((part) => {
    const found = words(article.text.slice(part.start, part.end))
    return isClause(found) && found.filter((word) => !isStop(word.text)).length >= 2
  })
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
