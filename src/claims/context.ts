/** What comparison sees of a statement: its words, with a name in place of the pronoun that stands for somebody known. */
import type { Article, Attribution, Reading, Reference, Span, Speaker } from '../types.ts'

/** The statement begins so, said by whom these words mean. */
const THIRD = /^(he|she)\b('(?:d|ll)\b)?/iu
const FIRST = /^(?:["']\s*)?(I)\b('(?:d|m|ve|ll)\b)?/u
const SHORT = /^['’](?:d|m|ve|ll)\b/u
const LONG: Record<string, string> = { d: ' would', m: ' is', ve: ' has', ll: ' will' }

/** Whom a pronoun means with less certainty is left open. */
const CERTAIN = 0.9

/** The context of each mention of an article, in order. */
export function contextsOf(
  article: Pick<Article, 'text'>,
  {
    mentions,
    attributions,
    speakers,
    references,
  }: Pick<Reading, 'mentions' | 'attributions' | 'speakers' | 'references'>,
): string[] {
  const byId = new Map(attributions.map((each) => [each.id, each]))
  return mentions.map(({ spans, attribution }) =>
    contextOf(article, spans, attribution === null ? null : (byId.get(attribution) ?? null), speakers, references),
  )
}

/** Quotation marks and spacing are made alike, so that two pages' typography gives one vector. */
export function contextOf(
  article: Pick<Article, 'text'>,
  spans: readonly Span[],
  attribution: Attribution | null,
  speakers: readonly Speaker[],
  references: readonly Reference[] = [],
): string {
  const text = plain(withNames(article.text, spans, references))
  const speaker = attribution && speakers.find(({ id }) => id === attribution.speaker)
  if (speaker?.kind !== 'person' || !speaker.name) return text
  // Within quotation marks "he" is somebody else.
  const quoted = /^["']/.test(text) || inQuotation(article.text, spans[0]!.start)
  const pronoun = (quoted ? FIRST : THIRD).exec(text)
  if (!pronoun) return text
  const at = pronoun[0].indexOf(pronoun[1]!)
  return text.slice(0, at) + speaker.name + (LONG[pronoun[2]?.slice(1) ?? ''] ?? '') + text.slice(pronoun[0].length)
}

/** The pronouns of a statement that mean somebody whom it does not name, each of them once; nearly certain ones alone. */
export function meantIn(text: string, spans: readonly Span[], references: readonly Reference[]): Reference[] {
  const named = new Set(spans.map(({ start, end }) => text.slice(start, end)))
  return spans.flatMap(({ start, end }) =>
    references.filter((each) => {
      if (each.score < CERTAIN || each.start < start || each.end > end) return false
      const last = each.name.slice(each.name.lastIndexOf(' ') + 1)
      if ([...named].some((words) => words.includes(last))) return false
      named.add(each.name)
      return true
    }),
  )
}

/** Whoever is not named in the statement itself stands there by name once. */
function withNames(text: string, spans: readonly Span[], references: readonly Reference[]): string {
  const meant = meantIn(text, spans, references)
  return spans
    .map(({ start, end }) => {
      let out = ''
      let from = start
      for (const each of meant) {
        if (each.start < from || each.end > end) continue
        const short = SHORT.exec(text.slice(each.end, end))?.[0] ?? ''
        out += text.slice(from, each.start) + each.name + (LONG[short.slice(1)] ?? short)
        from = each.end + short.length
      }
      return out + text.slice(from, end)
    })
    .join(' … ')
}

const plain = (text: string): string =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,;: ]+$/, '')
    .trim()

/** An odd number of quotation marks since the paragraph began. */
export function inQuotation(text: string, at: number): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', at - 1), at - 2000)
  const before = text.slice(from, at)
  const curly = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length
  return curly > 0 || (before.split('"').length - 1) % 2 === 1
}
