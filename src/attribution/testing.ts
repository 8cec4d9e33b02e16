import type { AttributionSpans, Span } from '../types.ts'
import { attributionsOf } from './stage.ts'

/** Source, cue and content of what is found in a text; several spans of one are joined by "|". */
export const found = (text: string, attributions: readonly AttributionSpans[] = []): string[][] =>
  attributionsOf({ text, blocks: [] }, { model: 'made', attributions: [...attributions] }).map((each) =>
    [each.source, each.cue, each.content].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join('|'),
    ),
  )

/** The same for a sentence that is one attribution: `[…]` is its source, `<…>` the cue, `{…}` the content. */
export const foundIn = (marked: string): string[] => allIn(marked)[0]!

/** As `foundIn`, with those inside it. */
export function allIn(marked: string): string[][] {
  const spans: Record<string, Span[]> = { '[': [], '<': [], '{': [] }
  let text = ''
  for (const [, before, mark, words] of marked.matchAll(/([^[<{]*)(?:([[<{])([^\]>}]*)[\]>}])?/g)) {
    text += before
    if (mark) spans[mark]!.push({ start: text.length, end: text.length + words!.length })
    text += words ?? ''
  }
  return found(text, [{ source: spans['[']!, cue: spans['<']!, content: spans['{']!, confidence: 0.9 }])
}
