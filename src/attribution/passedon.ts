/** "The port will close, HNN reports, citing the Courier", on HNN's page: the Courier says it, and "HNN reports" is no part of it. */
import { literal } from '../text/literal.ts'
import { CITING } from '../text/reportedby.ts'
import { splitSentences } from '../text/split.ts'
import type { Article, AttributionSpans, Span } from '../types.ts'

const CONFIDENCE = 0.9
/** What outlets call what they do, where they name themselves. */
const DOES = '(?:reports|writes|informs)'
const WHOM = `(?:,? (?:${CITING}|via) (?<cited>(?!(?:(?:the|an?|its|their|his|her|own) )*(?:statements?|comments?|remarks|posts?|data|documents?|sources?)\\b)(?:[^.,;:\\n]|\\.(?=\\p{L})){2,120}))?(?=[.,;]|$)`
/** What is passed on is longer, in characters. */
const LEAST = 25

/** What was found, without what the page's outlet says of itself at the end of a sentence, and with whom it has that from. */
export function withPassedOn(
  { text, outlet = null }: Pick<Article, 'text'> & { outlet?: string | null | undefined },
  found: readonly AttributionSpans[],
): AttributionSpans[] {
  const names = outlet === null ? [] : [...new Set([outlet, bare(outlet)])].filter((each) => each.length > 1)
  const words = text.toLowerCase()
  if (!names.some((each) => words.includes(each.toLowerCase()))) return [...found]
  const own = names.map(literal).join('|')
  const tails = text.matchAll(new RegExp(`, (?:(?:${own}) ${DOES}|${DOES} (?:${own}))${WHOM}`, 'dgimu'))
  return [...tails].reduce((all, tail) => passedOn(text, tail, all), [...found])
}

function passedOn(text: string, tail: RegExpExecArray, found: AttributionSpans[]): AttributionSpans[] {
  const end = tail.index
  const line = text.lastIndexOf('\n', end) + 1
  const start = line + (splitSentences(text.slice(line, end)).at(-1)?.start ?? 0)
  const cited = tail.indices?.groups?.cited
  const after = end + tail[0].length
  const clipped = found
    .filter(({ cue }) => !cited || !cue.some((each) => end <= each.start && each.start < after))
    .map((each) => ({ ...each, content: each.content.map((part) => (overlaps(part) ? { ...part, end } : part)) }))
  if (!cited || end - start < LEAST || POSTED.test(text.slice(start, end))) return clipped
  // What somebody says in it is theirs, and through whom it came is all that is new.
  const said = clipped.filter(
    ({ source, cue }) =>
      source.length > 0 &&
      cue.some((each) => start <= each.start && each.end <= end && SAYS.test(text.slice(each.start, each.end))),
  )
  const content = said.flatMap((each) => each.content).filter((part) => start <= part.start && part.end <= end)
  const verb = end + 2 + tail[0].slice(2).search(new RegExp(DOES, 'u'))
  const cue = { start: verb, end: verb + /^\p{L}+/u.exec(text.slice(verb))![0].length }
  return [
    ...clipped,
    {
      source: [{ start: cited[0], end: cited[1] }],
      cue: [cue],
      content: content.length > 0 ? content : [{ start, end }],
      confidence: CONFIDENCE,
    },
  ]

  function overlaps(part: Span): boolean {
    return part.start < end && end < part.end && part.end <= after
  }
}

/** Everybody has it from there. */
const POSTED = /\b(?:on|in|via) (?:[^,“”"]{0,40} )?(?:X|Twitter|Telegram|Truth Social|Facebook|Instagram)\b/u
const SAYS =
  /\b(?:said|says?|told|tells|stat(?:es|ed)|according|announced|wrote|noted|added|confirmed|denied|claimed|warned|reported|citing|stressed|emphasi[sz]ed|explained|believes?)\b/u

/** Whether the page's outlet is called so. */
export const isOwnName = (name: string, outlet: string | null): boolean =>
  outlet !== null && plain(name) === plain(outlet)

/** "Courier" of "courier.example". */
const bare = (name: string): string => name.replace(/\.\p{L}+$/u, '')
const plain = (name: string): string =>
  bare(name)
    .toLowerCase()
    .replace(/^the |["“”]/g, '')
    .trim()
