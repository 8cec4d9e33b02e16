/**
 * Whether quotations are given to the right people, without any gold: where several pages of the same days have the same words in
 * quotation marks, and one of them names who says them, it is the same person on the others.
 *
 *   node bin/hearsay.js extract --format jsonl ARTICLES.jsonl > READINGS.jsonl
 *   npx tsx evals/agreement.ts ARTICLES.jsonl READINGS.jsonl [--errors]
 *
 * Quotations are parted by a hash of their words: those to work on, whose errors `--errors` lists, and those apart. What stands in the
 * same text around it is a copy and tells nothing. The page that names somebody may itself be misread: some errors are its own.
 */
import { addTo } from '../src/lists.ts'
import { plainWords } from '../src/origins/wording.ts'
import { hashNumber } from '../src/text/hash.ts'
import { quotationsOf } from '../src/text/quotes.ts'
import { touches } from '../src/text/spans.ts'
import type { Attribution, Span, Speaker } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

interface Article {
  id: string
  text: string
  published?: string | null
}
type Read = Pick<Attribution, 'source' | 'content'> & { speaker: Pick<Speaker, 'name' | 'kind'> | null }

/** A quotation on a page, and to whom it is given there. */
interface Quoted {
  article: string
  day: number
  /** Some words before and after it. */
  before: string
  after: string
  /** What the page calls who says it: "he", "the mayor"; null where nothing is found to be said there. */
  source: string | null
  speaker: Read['speaker']
}

const [articlesFile, readingsFile, ...flags] = process.argv.slice(2)
if (!articlesFile || !readingsFile) {
  console.error('usage: npx tsx evals/agreement.ts ARTICLES.jsonl READINGS.jsonl [--errors]')
  process.exit(2)
}

/** Words of a quotation, at the fewest and the most; days between its pages; characters around it. */
const FEWEST = 8
const MOST = 80
const DAYS = 6
const AROUND = 60
const DAY_MS = 24 * 60 * 60 * 1000

const articles = new Map(readJsonl<Article>(articlesFile).map((each) => [each.id, each]))
const byWords = new Map<string, Quoted[]>()
for (const { id, attributions } of readJsonl<{ id: string; attributions: Read[] }>(readingsFile))
  for (const [words, quoted] of quotedOn(articles.get(id)!, attributions)) addTo(byWords, words, quoted)

type Outcome = 'right' | 'another person' | 'no person'
const counts = new Map<string, Record<Outcome, number>>()
const errors: string[] = []
for (const [words, all] of byWords) {
  const half = hashNumber(words) % 2 === 0 ? 'to work on' : 'apart'
  for (const { quoted, truth } of judged(all)) {
    const outcome =
      surnameOf(quoted) === truth ? 'right' : quoted.speaker?.kind === 'person' ? 'another person' : 'no person'
    const key = `${half}: ${calledOf(quoted)}`
    const count = counts.get(key) ?? { right: 0, 'another person': 0, 'no person': 0 }
    counts.set(key, count)
    count[outcome]++
    if (half === 'to work on' && outcome !== 'right')
      errors.push(
        `${quoted.article} ${quoted.source} → ${quoted.speaker?.name ?? 'nobody'}, not ${truth}: ${quoted.before}[${words}]`,
      )
  }
}
console.table(
  Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => {
        const all = Object.values(count).reduce((a, b) => a + b)
        return [key, { all, ...count, 'right, %': ((100 * count.right) / all).toFixed(1) }]
      }),
  ),
)
if (flags.includes('--errors')) console.log(errors.join('\n\n'))

/** The quotations of a page that are long enough to be known again. */
function quotedOn({ id, text, published }: Article, attributions: readonly Read[]): [string, Quoted][] {
  return quotationsOf(text).flatMap((at): [string, Quoted][] => {
    const words = plainWords(text.slice(at.start, at.end))
    if (words.length < FEWEST || words.length > MOST) return []
    const said = innermost(at, attributions)
    const [first] = said?.source ?? []
    const quoted = {
      article: id,
      day: Date.parse(published ?? '') / DAY_MS,
      before: text.slice(Math.max(0, at.start - AROUND), at.start),
      after: text.slice(at.end, at.end + AROUND),
      source: said ? (first ? text.slice(first.start, said.source.at(-1)!.end) : '') : null,
      speaker: said?.speaker ?? null,
    }
    return [[words.join(' '), quoted]]
  })
}

/** Of the attributions whose content has the middle of a quotation the one whose content there is the shortest. */
function innermost(at: Span, attributions: readonly Read[]): Read | undefined {
  const middle = (at.start + at.end) >> 1
  const there = ({ content }: Read) => content.find((each) => touches(each, { start: middle, end: middle + 1 }))
  const length = (read: Read) => there(read)!.end - there(read)!.start
  return attributions.filter(there).sort((a, b) => length(a) - length(b))[0]
}

/** Those whose speaker another page names, which all that name one agree upon. */
function judged(all: readonly Quoted[]): { quoted: Quoted; truth: string }[] {
  return all.flatMap((quoted) => {
    const others = all.filter(
      (other) =>
        other.article !== quoted.article &&
        Math.abs(other.day - quoted.day) <= DAYS &&
        calledOf(other) === 'by name' &&
        (other.before !== quoted.before || other.after !== quoted.after),
    )
    const truths = new Set(others.map(surnameOf))
    return truths.size === 1 ? [{ quoted, truth: [...truths][0]! }] : []
  })
}

/** The last word of a person's name; of anybody else the whole. */
function surnameOf({ speaker }: Quoted): string {
  const name = (speaker?.name ?? '').toLowerCase().replace(/,? (?:jr|sr|ii|iii)\.?$/, '')
  return speaker?.kind === 'person' ? name.split(' ').at(-1)! : name
}

/** How a page calls who says it. */
function calledOf({ source, speaker }: Quoted): string {
  if (source === null) return 'not found'
  if (/^(?:he|she)$/i.test(source)) return 'he or she'
  if (/^(?:the|a|an|his|her) /i.test(source)) return 'by a description'
  return speaker?.kind === 'person' && /^\p{Lu}/u.test(source) ? 'by name' : 'otherwise'
}
