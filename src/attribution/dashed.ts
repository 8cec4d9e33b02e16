/**
 * Utterances that a dash credits: a paragraph without quotation marks, `We will wait. The port stays shut - said Lund.` So Slavic typography sets
 * direct speech, and pages translated from it keep the dash. The paragraph is the speaker's; the model finds its last sentence, or nothing.
 */
import { splitSentences } from '../text/split.ts'
import type { AttributionSpans, Span } from '../types.ts'

/** All that were read. */
const CONFIDENCE = 0.9
const VERB =
  '(?:(?:also |then )?(?:said|says|wrote|writes|added|adds|noted|notes|stated|states|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|explained|explains|reported|reports|reads|declared|claimed|believes|assured|summari[sz]ed|concluded|clarified|commented|recalled|warned|admitted|pointed out|told))'
const WORD = '[\\p{L}\\p{N}.’\'"“”&-]{1,30}'
/** Words of a clause. */
const NO_NAME = '(?:that|which|who|what|it|as|so|is|are|was|were|has|have|had|will|would)'
const WHO = `(?:he|she|they|(?:(?:[Tt]he|[Aa]n?) |(?=\\p{Lu}))(?:(?!${NO_NAME}\\b)${WORD} ){0,9}?(?!${NO_NAME}\\b)${WORD})`
/** To whom, where, when. */
const MORE =
  '(?: (?:on|in|at|to|with|during|after|via|following)(?! that\\b) [^,;:“”\\n]{1,80}|,? (?:\\p{L}+ ){0,2}(?:reporters|journalists))?'
const CREDIT = new RegExp(
  `[^\\S\\n][―—–-]{1,2}[^\\S\\n](?:(?<cue>${VERB}) (?<source>${WHO})|(?<who>${WHO}) (?<verb>${VERB}))${MORE}[^\\S\\n]?\\.?$`,
  'du',
)
/** How long such a credit is at most, and its words at least, in characters. */
const LONGEST = 200
const LEAST = 15
const DASHED = /\s[―—–-]{1,2}\s/
const QUOTED = /^["“„«]|["”»“][,.]?\s*$/

/** Most texts have none of it: a test much cheaper than the pattern. */
const DASH = / [―—–-]{1,2} \p{L}[^.\n]{2,200}\.?$/mu

/** What was found, with the paragraphs that a dash credits as what its speaker says; and these paragraphs. */
export function withDashed(
  text: string,
  found: readonly AttributionSpans[],
): { attributions: AttributionSpans[]; words: Span[] } {
  const credited = DASH.test(text)
    ? [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => creditOf(index, line))
    : []
  const isOf = ({ credit }: Credited, { cue }: AttributionSpans) =>
    cue.some(({ start, end }) => credit.start < end && start < credit.end)
  const predicted = credited.map((each) => found.find((other) => other.source.length > 0 && isOf(each, other)))
  return {
    attributions: [
      ...found.filter((each) => !credited.some((other) => isOf(other, each))),
      ...credited.map(({ words, source, cue }, i) => ({
        source: predicted[i]?.source ?? [source],
        cue: predicted[i]?.cue ?? [cue],
        content: [words],
        confidence: CONFIDENCE,
      })),
    ],
    words: credited.map(({ words }) => words),
  }
}

interface Credited {
  credit: Span
  source: Span
  cue: Span
  words: Span
}

function creditOf(at: number, line: string): Credited[] {
  const from = Math.max(0, line.length - LONGEST)
  const found = CREDIT.exec(line.slice(from))
  const places = found?.indices?.groups
  if (!found || !places) return []
  const start = from + found.index
  const said = line.slice(0, start)
  const last = splitSentences(said).at(-1)
  // A second dash in the sentence: they set something apart.
  if (!last || said.trim().length < LEAST || QUOTED.test(said.trim()) || DASHED.test(said.slice(last.start))) return []
  const [source, cue] = [(places.source ?? places.who)!, (places.cue ?? places.verb)!].map(([a, b]) => ({
    start: at + from + a,
    end: at + from + b,
  }))
  // "Lund came late. We will wait - she said": who is named in the paragraph does not say all of it.
  const name = found.groups!.source ?? found.groups!.who!
  const named = said.slice(0, last.start).includes(name.split(' ').at(-1)!) || /^(?:he|she|they)$/.test(name)
  const first = named ? last.start : said.length - said.trimStart().length
  return [
    {
      credit: { start: at + start, end: at + line.length },
      source: source!,
      cue: cue!,
      words: { start: at + first, end: at + said.trimEnd().length },
    },
  ]
}
