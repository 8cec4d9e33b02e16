/** Articles with marked attributions, for tests of who speaks and on whose word. */
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import type { AttributionSpans, Reading } from '../types.ts'

/**
 * Reads a text in which `[…]` is the source, `<…>` the cue and `{…}` the content of an attribution. A sentence's marks are one
 * attribution.
 */
export function attributed(
  marked: string,
  about: { outlet?: string; byline?: string; published?: string } = {},
): Reading {
  let text = ''
  const attributions: AttributionSpans[] = []
  for (const sentence of marked.split(/(?<=[.\n] ?)(?=[[<{])|\n/)) {
    const spans: Record<string, { start: number; end: number }[]> = { '[': [], '<': [], '{': [] }
    let open = { mark: '', start: 0 }
    for (const letter of sentence)
      if (letter in spans) open = { mark: letter, start: text.length }
      else if (open.mark && ']>}'.includes(letter)) {
        spans[open.mark]!.push({ start: open.start, end: text.length })
        open = { mark: '', start: 0 }
      } else text += letter
    if (spans['<']!.length > 0)
      attributions.push({ source: spans['[']!, cue: spans['<']!, content: spans['{']!, confidence: 1 })
  }
  const article = makeArticle(
    { text, outlet: 'Harbour Post', published: '2031-05-04', ...about },
    captureOf(new TextEncoder().encode(text), 'text/plain'),
  )
  return read(article, { attributions, model: 'hand-made' })
}
