/** What is done to somebody, or said of them beside the sentence's own verb, by nobody whom the page names: then the page tells it. */
import type { Article, Attribution } from '../types.ts'

/** Whether an attribution without a source is no more than that. */
export function isProceeding({ text }: Pick<Article, 'text'>, { source, cue, content }: Attribution): boolean {
  const [how, ...more] = cue
  const last = content.at(-1)
  if (source.length > 0 || !how || !last || more.length > 0) return false
  const words = text.slice(how.start, how.end)
  return (
    DONE.test(words) ||
    (CALLED.test(words) && /^ to \p{Ll}/u.test(text.slice(how.end, how.end + 6))) ||
    (BESIDE.test(words) && content[0]!.end <= how.start && GOES_ON.test(text.slice(last.end, last.end + 24)))
  )
}

const AUXILIARY = '(?:ha[sd]|have|is|are|was|were|been|being|also|now|since|later|already|and)'
/** "Roth has been charged with arson", "was found guilty of it": by a court or the police. */
const DONE = new RegExp(
  `^(?:${AUXILIARY} )*(?:charged|convicted|sentenced|arrested|indicted|remanded|arraigned|acquitted|cleared|booked|jailed|found (?:not )?guilty)\\b`,
  'i',
)
/** "Two crews were called / to put it out". */
const CALLED = /^(?:is|are|was|were|been) called(?: out| in)?$/
/** "Roth, accused of arson, / was at home": what is told beside has no verb of its own. */
const BESIDE = /^(?:accused|suspected|alleged|believed|thought|said|reported|known|identified|described|named|wanted)\b/
const GOES_ON = /^,? (?:is|are|was|were|has|had|have|will|would|could|may|might|did|does|\p{Ll}{2,12}ed)\b/u
