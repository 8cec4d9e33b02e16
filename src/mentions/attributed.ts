import { AGAINST } from '../claims/pair.ts'
import { cut, joinText, overlap } from '../text/spans.ts'
import { hasVerb, startsWithVerb, verbAt } from '../text/verbs.ts'
import { FALSE } from '../text/verdicts.ts'
import { words } from '../text/words.ts'
import type { Article, Attribution, Mention, Sentence, Span, Stance } from '../types.ts'
import { isClause, opensClause } from './clauses.ts'
import { clausesSaid, inProse } from './contents.ts'
import { points } from './points.ts'
import { shortDenial } from './shortdenials.ts'
import { isShortSentence, isStated, isTitle } from './statement.ts'
import { isBeyond } from './unsaid.ts'
import { EMBEDDED_QUESTION, instead, leadsIn, type Surroundings } from './wholeclause.ts'

/**
 * What one attribution says, without what lies in an attribution inside it, which is that one's to tell.
 *
 * @param attributions all of the article.
 * @param speaker The name of who speaks; "" where nobody knows.
 */
export function attributed(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  attribution: Attribution,
  speaker: string,
): Mention[] {
  if (attribution.stance === 'has-not-answered') return []
  // What somebody denies is said by him as much as by whom he denies it of; "…, Lund said, according to the tape" is hers alone.
  const handsOn = attribution.cue.some(({ start, end }) => ACCORDING.test(article.text.slice(start, end)))
  const inner =
    AGAINST.has(attribution.stance) && !handsOn ? [] : attributions.filter((other) => other.parent === attribution.id)
  const parts = clausesSaid(article, sentences, attribution).filter(
    (span) => !inner.some((other) => isTold(article, other, span)),
  )
  const statements = statementsOf(article, sentences, attribution, parts, { speaker, others: attributions })
  const tells = statements.length > 0 || attribution.content.some((part) => isBeyond(article, attribution, part))
  const denial = !tells && shortDenial(article, sentences, attribution)
  if (denial && inProse(article, denial)) statements.push([denial])
  return statements.map((spans, n) => ({
    id: `${article.id}.${attribution.id}${n === 0 ? '' : `.${n + 1}`}`,
    article: article.id,
    attribution: attribution.id,
    spans,
    text: joinText(article.text, spans),
  }))
}

const ACCORDING = /^according to$/i

/** Clauses that state something, each with what belongs to it: spans that lie apart where the text breaks it. */
function statementsOf(
  article: Article,
  sentences: readonly Sentence[],
  attribution: Attribution,
  parts: readonly Span[],
  about: Surroundings,
): Span[][] {
  const out: Span[][] = []
  for (const [n, span] of parts.entries()) {
    const text = article.text.slice(span.start, span.end)
    const [before, next] = [parts[n - 1], parts[n + 1]]
    if (before && isBroken(article, before, span)) continue
    if (next && isBroken(article, span, next)) {
      out.push([span, next])
      continue
    }
    if (isTitle(text)) continue
    const whole = out.length === 0 ? instead(article, sentences, attribution, span, about) : undefined
    if (whole === null) continue
    if (whole) {
      out.push(...(whole.length === 1 ? points(article.text, whole[0]!, null) : [whole]))
      continue
    }
    if (/^(?:who|which)\b/i.test(text) && attribution.source.length === 0) continue
    if (startsWithVerb(text)) continue
    const last = out.at(-1)?.at(-1)
    const hangs = last && hangsOn(article, attribution, last, span)
    const isSentence = isStated(text, attribution.stance) || (isQuoted(article, span) && isShortSentence(text))
    if (isSentence && !hangs) out.push(...points(article.text, span, leadTo(article.text, attribution, span)))
    else if (last && near(article, last, span) && /\p{L}/u.test(text)) out.at(-1)!.push(span)
  }
  return out
}

/** "The union wants | higher pay, shorter shifts and …": who wants it, right before what is wanted. */
function leadTo(text: string, { source, cue, stance }: Attribution, { start, end }: Span): Span | null {
  const [who, how] = [source[0], cue.at(-1)]
  if (!who || !how || who.start > how.start || !LISTING.has(stance) || hasVerb(words(text.slice(start, end))))
    return null
  return start - how.end <= 1 && how.start - who.end <= 12 ? { start: who.start, end: how.end } : null
}
const LISTING: ReadonlySet<Stance> = new Set(['demands', 'proposes', 'promises', 'rejects', 'agrees'])

/** "It was closed, / Lund said, / as the strike spread": when or why it was so, and no statement by itself. */
function hangsOn(article: Article, { cue }: Attribution, last: Span, span: Span): boolean {
  const text = article.text.slice(span.start, span.end)
  const isBehindCue = cue.some(({ start, end }) => last.end <= start && end < span.start)
  return isBehindCue && HANGS_ON.test(text) && !leadsOn(text) && near(article, last, span)
}
const HANGS_ON = /^(?:as|after|before|until|when|if|unless|because|since|once|amid|despite|following) /

/** "As I have always said, it will be sold"; not by what is quoted in it. */
function leadsOn(text: string): boolean {
  const unquoted = text.replace(/["“][^"“”]*["”]/g, '')
  return opensClause(unquoted.slice(unquoted.indexOf(',') + 1 || unquoted.length))
}

const isQuoted = ({ text }: Article, { start }: Span): boolean =>
  /["“]/.test(text.slice(Math.max(0, start - 1), start + 1))

/** "The plan, / according to two ministers, / is dead": one statement, its source and cue in the midst of it. */
function isBroken(article: Article, a: Span, b: Span): boolean {
  const [subject, rest] = [a, b].map(({ start, end }) => article.text.slice(start, end)) as [string, string]
  if (a.end >= b.start || !near(article, a, b, 160) || !NAMES.test(subject)) return false
  // "If the rule is old, / Lund said, / there is a reason"
  return leadsIn(subject)
    ? isClause(words(rest)) && !/,|[.!?]$/.test(subject)
    : (startsWithVerb(rest) && (!hasVerb(words(subject)) || EMBEDDED_QUESTION.test(subject))) ||
        (/^\p{Ll}+\s/u.test(rest) &&
          verbAt(words(rest)) === 0 &&
          verbAt(words(subject)) < 0 &&
          /[,”"]/.test(article.text.slice(a.end - 1, a.end + 1)))
}

/** Not "which, Lund said, is old", of which the page tells what it is. */
const NAMES = /^["“]?(?!(?:which|who|whom|that|what)\b)(?!If\s\S+$)/u

const IS_FALSE = new RegExp(`^[\\s,]*(?:just |simply |really )?${FALSE}`, 'u')

/** An inner attribution tells the statement: what is left of it when that one is taken out is no clause. */
function isTold(article: Article, inner: Attribution, span: Span): boolean {
  if (overlap(span, inner.content) === 0) return false
  const left = cut(span, [...inner.source, ...inner.cue, ...inner.content])
  return !left.some((part) => {
    const rest = article.text.slice(part.start, part.end)
    const found = words(rest)
    // "Lund’s claim that she had the key / is untrue" is the verdict.
    return IS_FALSE.test(rest) || (isClause(found) && found.filter(({ stop }) => !stop).length >= 2)
  })
}

/** A stub belongs to the statement before it where both stand in one sentence. */
const near = (article: Article, a: Span, b: Span, most = 80): boolean =>
  b.start - a.end < most && !/[.!?\n]/.test(article.text.slice(a.end, b.start))
