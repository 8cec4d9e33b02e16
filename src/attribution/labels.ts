/** What stands before a headline's colon. */
import { bare } from '../speakers/roles.ts'
import { ROLES } from '../speakers/words.ts'
import type { AttributionSpans, Span } from '../types.ts'

/** Says what the page is, and speaks for nobody. */
const LABEL =
  /^(?:(?:full|watch|live|world|us|u\.s\.|breaking|daily|morning|evening|radio|tv|video|exclusive|in-depth) )?(?:live|(?:live )?(?:stream|updates?|blog|coverage)|watch|listen|videos?|(?:file )?photos?|graphics?|winners?|losers?|pictures|gallery|podcast|breaking|news|alert|developing|just in|opinion|analysis|commentary|column|review|preview|recap|explainer|exclusive|updated?|panel|interview|transcript|speech|correction|editor[’']s note|related|trending|myths?|facts?|reality|the claim|the facts|verdict|(?:the )?bottom line|why it matters|(?:the )?big picture|driving the news|between the lines|go deeper|be smart|what[’']s next|yes, but|by the numbers|details|context|background|flashback|worth noting|our thought bubble|the backdrop|state of play|the other side|zoom out|zoom in)$/iu
/** "Hald to Brandt: Resign": the second is spoken to. */
const HEARER = /\sto (?:the )?\p{Lu}.*$/u

/** Without a source that is a label; null where that was all that spoke. In "Hald to Brandt: Resign" Hald speaks alone. */
export function withoutLabel<A extends AttributionSpans>(attribution: A, text: string): A | null {
  const [who, colon] = [attribution.source[0], attribution.cue[0]]
  if (!who || !colon || text.slice(colon.start, colon.end) !== ':' || who.end > colon.start) return attribution
  const name = text.slice(who.start, who.end)
  if (LABEL.test(name)) return null
  const hearer = HEARER.exec(name)
  if (!hearer || ROLES.has(bare(name.slice(0, hearer.index).split(' ').at(-1)!))) return attribution
  const source: Span[] = [{ start: who.start, end: who.start + hearer.index }]
  return { ...attribution, source }
}
