import type { AttributionSpans } from '../types.ts'

/**
 * "The mayor | was quoted by | the Herald | as saying that …": it is the mayor who says so, and the Herald on whose word; the model
 * takes the Herald for the source, and the mayor and "as saying" for what it says.
 */
export function withQuoted<A extends AttributionSpans>(found: A, text: string): A {
  const [who, how, before, saying] = [found.source[0], found.cue[0], found.content[0], found.content[1]]
  if (!who || !how || !before || !saying || found.cue.length > 1) return found
  const inOrder = before.end <= how.start && how.end <= who.start && who.end <= saying.start
  if (!inOrder || !QUOTED.test(text.slice(how.start, how.end))) return found
  const as = AS_SAYING.exec(text.slice(saying.start, saying.end))?.[0]
  if (!as || saying.start - who.end > NEAR) return found
  const end = saying.start + as.length
  return {
    ...found,
    source: [before],
    cue: [{ start: how.start, end: end - 1 }],
    content: [{ start: end, end: saying.end }, ...found.content.slice(2)],
  }
}
const QUOTED = /^(?:(?:was|were|is|are|(?:has|have|had) been) )?(?:(?:also|widely|later) )?(?:quoted|cited) (?:by|in)$/
const AS_SAYING = /^as (?:saying|telling \p{L}+|adding) /u
/** "The Herald on Monday | as saying", in characters. */
const NEAR = 30
