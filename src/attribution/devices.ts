/** "A red light shows when the tank is empty": a device that indicates something tells of nothing. */
import type { AttributionSpans } from '../types.ts'

const DEVICE = /(?:^|\s)(?:arrow|dial|gauge|icon|lamp|light|needle|pointer|sensor|symbol)s?$/iu
const SHOWS = /^(?:show|indicate|tell)s?$/iu
const CLAUSE = /^(?:when|where|how|whether|which)\b/iu

export function isDevice({ source, cue, content }: AttributionSpans, text: string): boolean {
  const [who, says, what] = [source, cue, content].map(([first]) => (first ? text.slice(first.start, first.end) : ''))
  return DEVICE.test(who!) && SHOWS.test(says!) && CLAUSE.test(what!)
}
