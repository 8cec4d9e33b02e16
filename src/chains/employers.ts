/** Reporters of another outlet: what they say in their own name, that outlet has published. */
import { regionNamed } from '../places/gazetteer.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import { outletNamed, outletsIn, readsLikeOutlet, shortOutlet } from '../speakers/outlets/outlets.ts'
import { isRoleWord } from '../speakers/roles.ts'
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
    const found = outletIn(words, text) ?? (speaker.kind === 'person' ? unknownIn(words, cue) : null)
    if (!found || FORMER.test(words)) continue
    const rest = words.slice(found.end)
    if (
      !hosts &&
      (speaker.kind === 'person' || speaker.count) &&
      OF.test(words.slice(0, found.start)) &&
      PUBLISHES.test(cue)
    )
      return { name: found.name, span: shifted(found, start), rule: 'reporter' }
    const its = (/[’']s$/.test(words.slice(0, found.end)) || /^[’']/.test(rest)) && NAMES.test(rest)
    if ((its && !hosts) || trade.test(words) || REPORTERS.test(words))
      return { name: found.name, span: shifted(found, start), rule: 'reporter' }
  }
  const signed = source[0] && SIGNED.test(cue) ? SIGNED_FOR.exec(text.slice(source[0].end, source[0].end + 60)) : null
  const paper = signed && outletNamed(signed[1]!)
  if (paper && !hosts)
    return { name: paper.name, span: shifted({ start: 2, end: signed[0].length }, source[0]!.end), rule: 'reporter' }
  // "National Review's Ada Lund" of before, who now "writes".
  const own = hosts || speaker.kind !== 'person' || speaker.role ? null : outletNamed(speaker.affiliation ?? '')
  return own && WRITES.test(cue) && source[0]
    ? { name: own.name, span: speaker.mentions[0] ?? source[0]!, rule: 'reporter' }
    : null
}
/** "Halda Press journalist Ada Lund", "Harbour’s Ada Lund reported": outlets of no table. */
function unknownIn(words: string, cue: string): { name: string; start: number; end: number } | null {
  const beside = BESIDE.exec(words)?.[1]
  if (beside && readsLikeOutlet(beside)) return { name: beside, start: 0, end: beside.length }
  const its = /^(?:recently |first |also |previously |has |had )*report(?:s|ed)\b/.test(cue)
    ? ITS_OWN.exec(words)
    : null
  const name = its?.[1]
  return name && !countryNamed(name) && !regionNamed(name) && !isRoleWord(name.split(' ').at(-1)!)
    ? { name, start: 0, end: its[0].length - 1 }
    : null
}
const BESIDE =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?:reporter|journalist|correspondent|columnist) \p{Lu}/u
const ITS_OWN = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})[’']s (?=\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$)/u
/** "— Ada Lund, CNN" under a quotation. */
const SIGNED = /^[―—–-]+$/
const SIGNED_FOR = /^, ([^\n,]{2,40}?)(?=\s*(?:\n|$))/u
const WRITES = /^(?:also |then |later )?(?:writes|wrote|reports|reported|argues|notes)\b/
/** "Ada Lund at the Meridian", "Ada Lund, of the Meridian,": where they report or write. */
const OF =
  /^(?:(?:\p{Lu}[\p{L}.’'-]+,? ){1,4}and )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}?(?:\p{Lu}[\p{L}.’'-]+,?) (?:at|of|from|with) (?:the )?$/u
const PUBLISHES =
  /\b(?:[Aa]ccording|not(?:es|ed)|observ(?:es|ed)|report(?:s|ed)|wr(?:ites|ote)|argu(?:es|ed)|explain(?:s|ed)|put it|point(?:s|ed) out)\b/
/** Also "The Post's Ada Lund", of whichever paper the text calls so. */
function outletIn(words: string, text: string): { name: string; start: number; end: number } | null {
  const [found] = outletsIn(words, text)
  if (found) return { name: found.outlet.name, start: found.start, end: found.end }
  const its = /^([Tt]he \p{Lu}\p{L}+)[’']s (?=\p{Lu})/u.exec(words)
  const short = its && shortOutlet(its[1]!, text)
  return short ? { name: short, start: 0, end: its[0].length - 1 } : null
}
/** "The Meridian's Ada Lund", "the Meridian’s Ada Lund, Jan Kral and Emil Roth". */
const NAMES = /^[’']? (?:\p{Lu}[\p{L}.’'-]+(?:,? and |, | |$)){2,20}$/u
const A_HOST = /\b(?:host|co-host|anchor|interviewer)\b/i
const A_REPORTER = /\b(?:reporter|journalist|correspondent|columnist|critic|producer)\b/i
const REPORTERS = /\b(?:reporters|journalists|correspondents|columnists|critics) \p{Lu}/u
const FORMER = /\b(?:former|ex|then)\b/i
