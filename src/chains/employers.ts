/** Reporters of another outlet: what they say in their own name, that outlet has published. */
import { outletNamed, outletsIn, shortOutlet } from '../speakers/outlets.ts'
import type { Attribution, Speaker } from '../types.ts'
import { shifted, type Venue } from './venues.ts'

/**
 * "Meridian reporters Ada Lund and Jan Kral", "The Meridian's Ada Lund", and Lund further down; with `hosts` also "the host of
 * the Meridian's “Late Talk”", who may have spoken elsewhere.
 */
export function employerOf(
  text: string,
  { source, cue: [cued] }: Attribution,
  speaker: Speaker | undefined,
  hosts = false,
): Venue | null {
  if (!speaker || speaker.kind === 'outlet' || speaker.kind === 'unnamed') return null
  const cue = cued ? text.slice(cued.start, cued.end) : ''
  const trade = hosts ? A_HOST : A_REPORTER
  const said = [...source, ...speaker.offices.filter(({ role }) => trade.test(role)).map(({ span }) => span)]
  for (const { start, end } of said) {
    const words = text.slice(start, end)
    const found = outletIn(words, text)
    if (!found || FORMER.test(words)) continue
    const rest = words.slice(found.end)
    if (!hosts && speaker.kind === 'person' && OF.test(words.slice(0, found.start)) && PUBLISHES.test(cue))
      return { name: found.name, span: shifted(found, start), rule: 'reporter' }
    const its = (/[’']s$/.test(words.slice(0, found.end)) || /^[’']/.test(rest)) && NAMES.test(rest)
    if ((its && !hosts) || trade.test(words) || REPORTERS.test(words))
      return { name: found.name, span: shifted(found, start), rule: 'reporter' }
  }
  // "National Review's Ada Lund" of before, who now "writes".
  const own = hosts || speaker.kind !== 'person' || speaker.role ? null : outletNamed(speaker.affiliation ?? '')
  return own && WRITES.test(cue) && source[0]
    ? { name: own.name, span: speaker.mentions[0] ?? source[0]!, rule: 'reporter' }
    : null
}
const WRITES = /^(?:also |then |later )?(?:writes|wrote|reports|reported|argues|notes)\b/
/** "Ada Lund at the Meridian", "Ada Lund, of the Meridian,": where they report or write. */
const OF = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}?(?:\p{Lu}[\p{L}.’'-]+,?) (?:at|of|from|with) (?:the )?$/u
const PUBLISHES =
  /\b(?:not(?:es|ed)|observ(?:es|ed)|report(?:s|ed)|wr(?:ites|ote)|argu(?:es|ed)|explain(?:s|ed)|put it|point(?:s|ed) out)\b/
/** Also "The Post's Ada Lund", of whichever paper the text calls so. */
function outletIn(words: string, text: string): { name: string; start: number; end: number } | null {
  const [found] = outletsIn(words)
  if (found) return { name: found.outlet.name, start: found.start, end: found.end }
  const its = /^([Tt]he \p{Lu}\p{L}+)[’']s (?=\p{Lu})/u.exec(words)
  const short = its && shortOutlet(its[1]!, text)
  return short ? { name: short, start: 0, end: its[0].length - 1 } : null
}
/** "The Meridian's Ada Lund", "the Meridian’s Ada Lund, Jan Kral and Emil Roth". */
const NAMES = /^[’']? (?:\p{Lu}[\p{L}.’'-]+(?:,? and |, | |$)){2,20}$/u
const A_HOST = /\b(?:host|co-host|anchor|interviewer)\b/i
const A_REPORTER = /\b(?:reporter|journalist|correspondent|columnist|critic)\b/i
const REPORTERS = /\b(?:reporters|journalists|correspondents|columnists|critics) \p{Lu}/u
const FORMER = /\b(?:former|ex|then)\b/i
