import type { AttributionSpans, Span } from '../types.ts'

/**
 * Sources that do not break off in the midst of a name: "the Russian Foreign | Ministry", "the former secretary of | State"; nor
 * with a word that leads to another: "federal prosecutors in".
 */
export function withWholeNames<A extends AttributionSpans>(found: A, text: string): A {
  const others = [...found.cue, ...found.content]
  return { ...found, source: found.source.map((span) => whole(span, others, text)) }
}

function whole({ start, end }: Span, others: readonly Span[], text: string): Span {
  const limit = Math.min(end + 60, ...others.map((other) => other.start).filter((at) => at >= end))
  const rest = BROKEN.test(text.slice(start, end)) ? NAME.exec(text.slice(end, limit))?.[0] : undefined
  // What goes on with small letters, or ends: in a headline every word has a capital.
  if (rest && GOES_ON.test(text.slice(end + rest.length, end + rest.length + 2)))
    return { start, end: end + rest.length }
  return { start, end: end - (LEADS.exec(text.slice(start, end))?.[0].length ?? 0) }
}

/** A name, or what a name follows. */
const BROKEN = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\p{L}+ of(?: the)?|\p{Ll}+ of)$/u
/** More of it; a day stands there as well, and is none. */
const NAME =
  /^(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|I\b)\p{Lu}[\p{L}’'-]+){1,4}/u
const GOES_ON = /^(?:$|[,;:.]| [\p{Ll}–—-])/u
const LEADS = /\s(?:in|on|at|of|for|from|by|with|and|or|the|an?)$/u
