/** What comparison sees of a statement: its words, with a name in place of the pronoun that stands for somebody known. */
import type { Article, Attribution, Reading, Span, Speaker } from '../types.ts'
import { joinText } from './trim.ts'

const THIRD = /^(?:["“‘']\s*)?(he|she)\b('(?:d|ll)\b)?/iu
const FIRST = /^(?:["“‘']\s*)?(I)\b('(?:d|m|ve|ll)\b)?/u
const LONG: Record<string, string> = { "'d": ' would', "'m": ' is', "'ve": ' has', "'ll": ' will' }

/** The context of each mention of an article, in order. */
export function contextsOf(
  article: Pick<Article, 'text' | 'blocks'>,
  { mentions, attributions, speakers }: Pick<Reading, 'mentions' | 'attributions' | 'speakers'>,
): string[] {
  const byId = new Map(attributions.map((each) => [each.id, each]))
  return mentions.map(({ spans, attribution }) =>
    contextOf(article, spans, attribution === null ? null : (byId.get(attribution) ?? null), speakers),
  )
}

/** Quotation marks and spacing are made alike, so that two pages' typography gives one vector. */
export function contextOf(
  article: Pick<Article, 'text' | 'blocks'>,
  spans: readonly Span[],
  attribution: Attribution | null,
  speakers: readonly Speaker[],
): string {
  const text = plain(joinText(article.text, spans))
  const speaker = attribution && speakers.find(({ id }) => id === attribution.speaker)
  if (speaker?.kind === 'person' && speaker.name) {
    const quoted = inQuotation(article.text, spans[0]!.start)
    const pronoun = quoted ? FIRST.exec(text) : THIRD.exec(text)
    if (pronoun) return replace(text, pronoun, speaker.name)
  }
  const pronoun = attribution ? null : THIRD.exec(text)
  const antecedent = pronoun && personBefore(article, spans[0]!.start, speakers)
  return antecedent ? replace(text, pronoun, antecedent.name) : text
}

export const plain = (text: string): string =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,;: ]+$/, '')
    .trim()

function replace(text: string, pronoun: RegExpExecArray, name: string): string {
  const at = pronoun[0].indexOf(pronoun[1]!)
  return text.slice(0, at) + name + (LONG[pronoun[2] ?? ''] ?? '') + text.slice(pronoun[0].length)
}

/** An odd number of quotation marks since the paragraph began. */
export function inQuotation(text: string, at: number): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', at - 1), at - 2000)
  const before = text.slice(from, at)
  const curly = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length
  return curly > 0 || (before.split('"').length - 1) % 2 === 1
}

/** The person last mentioned before, if that was in the same paragraph or the one before. */
function personBefore(article: Pick<Article, 'blocks'>, at: number, speakers: readonly Speaker[]): Speaker | null {
  const block = article.blocks.findIndex(({ start, end }) => start <= at && at < end)
  const from = article.blocks[Math.max(0, block - 1)]?.start ?? 0
  let best: Speaker | null = null
  let last = from - 1
  for (const speaker of speakers) {
    if (speaker.kind !== 'person' || !speaker.name) continue
    for (const mention of speaker.mentions) {
      if (mention.end <= at && mention.start > last) {
        last = mention.start
        best = speaker
      }
    }
  }
  return best
}
