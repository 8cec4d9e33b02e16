import { touches, within } from '../text/spans.ts'
import type { AttributionSpans, Block, Span } from '../types.ts'

/** Shorter ones are titles and slogans. */
const LEAST = 25
const OPENS = /["“„«]/
const CLOSES = /["”“»]/
/** Where a quotation that stands alone has no speaker, or one of its own. */
const APART: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'caption', 'furniture', 'post'])

/**
 * A paragraph that is a quotation and nothing else, and nobody's yet, goes on with what the paragraph before quotes. In PolNeAR's train
 * split it does so in 81 of 91 such places; the model leaves out a quarter.
 */
export function withUnintroduced(
  attributions: readonly AttributionSpans[],
  quotations: readonly Span[],
  blocks: readonly Block[],
  text: string,
): AttributionSpans[] {
  const found = attributions.map((each) => ({ ...each, content: [...each.content] }))
  const lines = [...text.matchAll(/[^\n]*\S/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || text[before.end - 1] === ':' || !standsAlone(line, lines[i + 1], quotations, text)) return
    if (blocks.some((block) => APART.has(block.kind) && touches(block, line))) return
    if (found.some((each) => isSaidBy(each, line, text))) return
    const quoted = found.filter(
      ({ cue, content }) =>
        [...cue, ...content].some((each) => within(each, before)) &&
        content.some((each) => touches(each, before) && quotations.some((other) => touches(each, other))),
    )
    quoted.at(-1)?.content.push(line)
  })
  return found
}

/** Whether a line begins and ends with a quotation, or goes on in the next line, and holds no words outside of quotations. */
function standsAlone({ start, end }: Span, next: Span | undefined, quotations: readonly Span[], text: string): boolean {
  if (!OPENS.test(text[start]!) || end - start < LEAST) return false
  if (!CLOSES.test(text[end - 1]!) && !(next && OPENS.test(text[next.start]!))) return false
  let at = start
  for (const each of quotations) {
    if (each.end <= start) continue
    if (each.start >= end) break
    // Marks inside a quotation: one may be missing.
    if (/\p{L}/u.test(text.slice(at, each.start)) || /[“”"]/.test(text.slice(each.start, each.end))) return false
    at = each.end
  }
  return at > start && !/\p{L}/u.test(text.slice(at, end))
}

/** A cue inside the quotation is the speaker's own, but for a transcript's colon. */
const isSaidBy = ({ cue, content }: AttributionSpans, line: Span, text: string): boolean =>
  content.some((each) => touches(each, line)) && cue.every((each) => !touches(each, line) || text[each.start] === ':')
