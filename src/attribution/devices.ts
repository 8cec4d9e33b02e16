/** What seems to tell something and does not: a device ("A red light shows when the tank is empty"), a way of speaking. */
import type { AttributionSpans } from '../types.ts'

const DEVICE = /(?:^|\s)(?:arrow|dial|gauge|icon|lamp|light|needle|pointer|sensor|symbol)s?$/iu
const SHOWS = /^(?:show|indicate|tell)s?$/iu
/** "It is anyone’s guess how the talks will end": nobody guesses. */
const NOBODY = /^(?:any(?:one|body)|everyone)['’]s$/iu
const CLAUSE = /^(?:when|where|how|whether|which)\b/iu

export function isDevice({ source, cue, content }: AttributionSpans, text: string): boolean {
  const [who, says, what] = [source, cue, content].map(([first]) => (first ? text.slice(first.start, first.end) : ''))
  if (NOBODY.test(who!) && what !== '' && /^guess$/iu.test(says!)) return true
  return DEVICE.test(who!) && SHOWS.test(says!) && CLAUSE.test(what!)
}
