import type { AttributionSpans, Span } from '../types.ts'

/** So far a phrase that has begun is taken along, in characters; where it does not end so soon, the word that leads to it is left out. */
const LONGEST = 80
/** Lead to a noun, which the sentence then goes on with: "much of | the media". */
const LEADS = /(?:^|\s)(?:the|an?|of|from|by|with|in|on|at|for|to|during|amid|following|its|their|because)$/iu
/** Lead to another statement: "on Monday but | went home". */
const JOINS = /(?:,\s*|\s)(?:and|but|or|when|while|after|before|as|if)$/iu
/** Begin or join another statement. */
const NEW =
  '(?:and|but|or|as|when|while|after|before|which|who|that|has|have|had|is|are|was|were|will|would|could|can)\\s'
const PHRASE = new RegExp(
  `^ (?!${NEW})["“$\\p{L}\\p{N}][^,.;:!?()”—–\\n]*?(?=[,.;:!?)”—–\\n]|\\s(?:[(—–]|--)|\\s${NEW}|$)`,
  'u',
)

/** Contents that do not break off in the midst of a phrase. */
export function withWholeTails<A extends AttributionSpans>(found: A, text: string): A {
  const parts = [...found.source, ...found.cue, ...found.content]
  const content = found.content.map((span): Span => {
    if (!/^ [\p{L}\p{N}“"$]/u.test(text.slice(span.end, span.end + 2))) return span
    const limit = Math.min(
      text.length,
      span.end + LONGEST,
      ...parts.filter(({ start }) => start >= span.end).map(({ start }) => start),
    )
    const words = text.slice(Math.max(span.start, span.end - 20), span.end)
    const leads = LEADS.exec(words)
    const joins = leads ? null : JOINS.exec(words)
    if ((!leads && !joins) || limit <= span.end + 1) return span
    if (leads) {
      const rest = PHRASE.exec(text.slice(span.end, limit + 1))?.[0]
      if (rest && span.end + rest.length < limit)
        return {
          ...span,
          end: span.end + rest.length + (rest.includes('“') && text[span.end + rest.length] === '”' ? 1 : 0),
        }
    }
    const end = span.end - (leads ?? joins)![0].length
    return end > span.start ? { ...span, end } : span
  })
  return { ...found, content }
}
