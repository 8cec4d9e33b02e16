/** What speakers say that they do is what they do: the verb behind "we" or "she" is read as the cue's verb is. */
import type { Stance } from '../types.ts'
import { LEXICON, NEGATED, NEGATION } from './lexicon.ts'
import type { Ruling } from './ruling.ts'

/** "He agreed with her", "we are committed to it". @param text the beginning of a statement, lower-case. @param quoted whether only "I" and "we" are whoever speaks. */
export function byOwnVerb(text: string, quoted: boolean): Ruling | null {
  const [, bare, negated, verb] = (quoted ? I_DO : THEY_DO).exec(text) ?? []
  if (
    !verb ||
    /\b(?:been|being)\b/.test(bare!) ||
    /^\w+ to (?:say|announce|report|share|admit|mention|thank|express|convey|extend|tell|be (?:\w+ )?clear|make (?:\w+ )?clear|emphasi[sz]e|stress|point out|remind|clarify|note|add|reiterate|underline|highlight|explain)\b|^complain/.test(
      verb,
    )
  )
    return null
  // "We are promised a ship", "she was attacked": it is done to them.
  if (/\b(?:am|is|are|was|were|'m|'re|'s)\W*(?:\w+ly )?$/.test(bare!) && DONE_TO.test(verb)) return null
  // "He attacked a clerk" tells of no words.
  if (DEED.test(verb)) return null
  const negative = !!negated || NEGATION.test(bare!)
  for (const [stance, rule, pattern] of LEXICON) {
    if (!OWN.has(stance) || pattern.exec(bare + verb)?.index !== bare!.length) continue
    // "Has prepared a bill" is done.
    if (stance === 'promises' && /\b(?:has|have|had)\b/.test(bare!)) return null
    if (!negative) return { stance, rule: `own-${rule}` }
    // What somebody did not plan or seek was not refused.
    if (/\b(?:did|has|have|had)\b/.test(bare! + (negated ?? '')) && (stance === 'promises' || stance === 'proposes'))
      return null
    return NEGATED[stance] === 'rejects' ? { stance: 'rejects', rule: `own-not-${rule}` } : null
  }
  return null
}
/** What stands before a verb and changes but its tense or its manner. */
const LEADS =
  "((?:(?:'(?:m|re|ve|ll|d|s)|am|is|are|was|were|been|be|being|has|have|had|do|does|did|will|can|also|still|really|just|very|quite|so|too|always|never|often|only|definitely|deeply|already|a little bit|a bit|a little)(?: |(?=n't)))*)((?:not|n't|never) )?((?:\\w+ly )?[^.,;:?!]{2,40})"
const I_DO = new RegExp(`^(?:i|we)(?: |(?='))${LEADS}`)
const THEY_DO = new RegExp(`^(?:he|she|they|we|i|his \\w+|her \\w+|its \\w+|their \\w+)(?: |(?='))${LEADS}`)
const DONE_TO =
  /^(?:\w+ly )?(?:promised|assured|guaranteed|accepted|supported|backed|endorsed|praised|hailed|critici[sz]ed|condemned|blamed|attacked|assaulted|proposed|recommended|advised|rejected|opposed by|blocked|insulted|mocked)\b/
const DEED =
  /^(?:\w+ly )?(?:sought out|seek(?:s|ing)? out|attack|assault|hit|shot|sho?ot|hammer|knock|rip|whack|slam|blast|pummel|lay|laid|lit|tore|tear|sw[iu]ng|dug|trash|savag|bludgeon|went after|go after)/
const OWN: ReadonlySet<Stance> = new Set([
  'agrees',
  'rejects',
  'promises',
  'proposes',
  'apologises',
  'thanks',
  'praises',
  'criticises',
])
