/** "HALDEN, May 2 — Ada Lund said": where that was written does not speak. */
import { afterDateline } from '../text/dateline.ts'
import type { AttributionSpans } from '../types.ts'

/** The attribution, its source without the dateline before it. */
export const withoutDateline = <A extends AttributionSpans>(attribution: A, text: string): A => ({
  ...attribution,
  source: attribution.source.map((span) =>
    /^\n?$/.test(text.slice(span.start - 1, span.start)) ? afterDateline(text, span) : span,
  ),
})
