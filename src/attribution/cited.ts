/** "Citing two officials, the Courier reported that …": it is the officials who say so, and the Courier on whose word; the model finds the Courier alone. */
import type { AttributionSpans } from '../types.ts'

const CONFIDENCE = 0.9

/** Whom a sentence cites at its head, with what the outlet behind it reports. */
export function citedFirstIn(text: string, found: readonly AttributionSpans[]): AttributionSpans[] {
  return found.flatMap(({ source: [who], cue, content }) => {
    const [says] = cue
    if (!who || !says || !REPORTS.test(text.slice(says.start, says.end))) return []
    const from = text.lastIndexOf('\n', who.start - 1) + 1
    const [, citing, whom] = CITING.exec(text.slice(Math.max(from, who.start - REACH), who.start))?.indices ?? []
    if (!citing || !whom) return []
    const at = ([start, end]: [number, number]) => {
      const base = Math.max(from, who.start - REACH)
      return { start: base + start, end: base + end }
    }
    const isFound = found.some((each) => each.cue.some(({ start }) => start === at(citing).start))
    return isFound ? [] : [{ source: [at(whom)], cue: [at(citing)], content, confidence: CONFIDENCE }]
  })
}

/** How long what stands before an outlet's name may be, in characters. */
const REACH = 140
const REPORTS = /^(?:(?:has|have|had|also|first|later) ){0,2}(?:report(?:s|ed)|sa(?:ys|id)|wr(?:ites|ote))\b/
/** People who tell an outlet something, and no document of theirs. */
const CITING =
  /(?:^|[.!?]["”]? )([Cc]iting|Quoting) ((?:(?!that|which|who)[\p{L}\d.’'-]+ ){0,5}(?:officials?|sources?|persons?|people|aides?|diplomats?|executives?|employees|lawmakers?|witness(?:es)?|insiders?)(?: (?:with|in|at|from|of|close|familiar|briefed|involved|who)\b[^,.;:\n]{2,60})?), (?:the )?$/du
