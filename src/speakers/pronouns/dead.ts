/** Of whose death a page tells. */
import { remembered } from '../names/spelling.ts'

/** Told so once, somebody may have been meant otherwise. */
const OFTEN = 2

/** Whether a page tells more than once that somebody by this surname is dead: "the death of Lund", "Lund’s funeral", "Lund was killed". */
export function isToldDead(surname: string, text: string): boolean {
  if (!DEATH.test(text)) return false
  let told = 0
  for (const _ of text.matchAll(patternOf(surname))) if (++told >= OFTEN) return true
  return false
}
/** Most pages have none of it. */
const DEATH =
  /\b(?:deaths?|died|dead|killed|killing|murder\w*|assassinat\w*|slain|slaying|behead\w*|execut(?:ed|ion)|remains|corpse|body|funeral|buri(?:al|ed)|suicide|autopsy|[Tt]he late)\b/

const NAMES = "(?:(?!(?:by|and|at|in|from|to|against|with|on|for|or|that|who)\\b)[\\p{L}\\d.’'-]{1,24},? ){0,5}?"
const DEED = '(?:killings?|murder|slaying|assassination|homicide|lynching|suicide|beheading)'
const CORPSE = '(?:remains|corpse|(?:dead |headless )?body)'
const patternOf = remembered((surname) => {
  const last = `${surname.replace(/[^\p{L}\p{M}\p{N}]/gu, '.')}(?![\\p{L}-])`
  return new RegExp(
    [
      `\\b(?<!attempted )(?:deaths?|funeral|burial|${DEED}) of ${NAMES}${last}(?![’'])`,
      `(?<!\\p{L})${last}[’']s? (?:[\\p{Ll}-]+ ){0,2}(?:death|funeral|burial|autopsy|${DEED}(?! of\\b))(?! (?:threats?|penalty|trial|charges?|case|convictions?|plots?|attempts?|toll|panels?|sentences?|squads?|row|warrants?|order))`,
      `(?<!\\p{L})${last}(?: Jr\\.)?(?:, [^.,]{1,60},)? (?:(?:later|had|has|also|then|reportedly) ){0,2}(?:died|(?:was|is|been) (?:(?:\\p{Ll}+ly|shot and|later|found|pronounced|declared) ){0,2}(?:killed|murdered|slain|assassinated|lynched|beheaded|executed|buried|laid to rest|gunned down|dead(?! (?:wrong|set|serious|against|on|last|in|broke))))\\b`,
      `\\b${CORPSE} of ${NAMES}${last}(?![’'])`,
      `(?<!\\p{L})${last}[’']s (?:remains|corpse)\\b`,
      `\\b(?:killed|murdered|assassinated|beheaded|executed|fatally (?:shot|stabbed)|[Tt]he late) (?!by )(?:\\p{L}[\\p{L}.]* ){0,2}?${last}(?![’'])`,
    ].join('|'),
    'gu',
  )
})
