/** Kinds of grave wrong by their words: whoever denies one accusation of a kind denies others of that kind. */

import type { Statement } from '../dossier/statements.ts'
import { remembered } from '../speakers/names/spelling.ts'
import { acts, isNamed } from './accused.ts'

/** Had a part in whatever it was that happened. */
export const RESPONSIBLE = 'responsible'

/** General English of news, not one story's. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'sexual',
    /\b(?:rap(?:e|ed|es|ing|ist)|sexual(?:ly)?|molest\p{L}*|grop(?:e|ed|es|ing)|harass\p{L}*|fondl\p{L}*|undress\p{L}*|predator|indecent\p{L}*)\b/iu,
  ],
  [
    'killing',
    /\b(?:kill(?!joy)\p{L}*|murder\p{L}*|assassinat\p{L}*|poison\p{L}*|strangl\p{L}*|dismember\p{L}*|behead\p{L}*|massacr\p{L}*|homicide|(?:orchestrat|order|plann|direct)\p{L}* (?:[\p{L}’'.]+ ){1,4}death)\b/iu,
  ],
  [
    'theft',
    /\b(?:st(?:ole|ealing|olen)|embezzl\p{L}*|brib\p{L}*|defraud\p{L}*|fraud|launder\p{L}*|kickbacks?|extort\p{L}*|pocketed|swindl\p{L}*)\b/iu,
  ],
  [
    RESPONSIBLE,
    /\b(?:(?:responsib(?:le|ility)|culpable) for|behind (?:the|this|these|those|it|that|an?)|carried out|conducted (?:the|an?|this|these)|did (?:do )?it\b|(?:was|were|is) the work of|perpetrat\p{L}*|instigated|masterminded|orchestrated)/iu,
  ],
  ['violence', /\b(?:assault\p{L}*|(?:beat|punch|chok|pinn|shov)(?:ed|en|ing))\b/iu],
  ['lying', /\b(?:lied|lying|perjur\p{L}*|misled|mislead(?:ing)?|cover(?:ed|ing)?[- ]up)\b/iu],
  ['plotting', /\b(?:collu\p{L}*|conspir\p{L}*|meddl\p{L}*|hack(?:ed|ing)|interfer\p{L}*|obstruct\p{L}*)\b/iu],
]

const everywhere = new Map(KINDS.map(([, pattern]) => [pattern, new RegExp(pattern, 'giu')]))

/** Told as done. */
const DONE = /(?:ed|en|ly|ing|lied|stole|misled|rapes?)$/i
/** Before what somebody is said to have done: "accused of groping". */
const OF = /\b(?:accus\p{L}+|suspected|guilty|charged|blamed)\b[^.;]{0,60} (?:of|with|for) (?:[\p{L}’'-]+ ){0,3}$/iu

/**
 * The kinds of wrong that somebody is said to have done: he is the subject before the first verb, or stands right before what is told;
 * "the inquiry into Rumian meddling" tells of none.
 *
 * @param isHim whether words name him. @param acts he is the subject of the first verb, or of a clause further on.
 */
export function offencesBy(text: string, isHim: (words: string) => boolean, acts: boolean): string[] {
  const small = text.slice(0, 500)
  return KINDS.flatMap(([kind, pattern]) => {
    if (!pattern.test(small)) return []
    const found = [...small.matchAll(everywhere.get(pattern)!)].some(({ 0: word, index }) => {
      const before = small.slice(0, index)
      if (OF.test(before)) return true
      if (kind !== RESPONSIBLE && !DONE.test(word)) return false
      const noun = /ing$/.test(word) && !/\b(?:was|were|been|be|of|for|by) $/.test(before)
      if (noun || /\b(?:the|an?|of|alleged|’s|'s) $/.test(before)) return false
      // "Lund spoke of those who groped her" is about others; "Lund, who groped her", is about him.
      const clause = before.split(/\b(?:that|which|whom)\b|(?<!, )\bwho\b/).at(-1)!
      return (
        (acts && clause === before) ||
        isHim(clause.trim().split(' ').slice(-NEAR).join(' ')) ||
        isHim(/^ by (?:\S+ ){1,5}/.exec(`${small.slice(index + word.length)} `)?.[0] ?? '')
      )
    })
    return found ? kind : []
  })
}
/** Words among which a subject stands before its verb. */
const NEAR = 6

/** What somebody tells that one did: a wrong, or told as one. */
export const isGrave = ({ text, stance }: Pick<Statement, 'text' | 'stance'>, called: readonly string[]): boolean =>
  stance === 'criticises' || offencesBy(text, (words) => isNamed(words, called), acts(text, called)).length > 0

/** "Denied any involvement", "said it had no part in the attack". */
export const deniesPart = (text: string): boolean => PART.test(text)
const PART = /\b(?:involve(?:d|ment)|responsib(?:le|ility)|role in|part in|hand in|behind)\b/i

/** The kinds of wrong that a text speaks of. */
export const offencesIn: (text: string) => readonly string[] = remembered((text) => {
  const small = text.slice(0, 500)
  return KINDS.flatMap(([kind, pattern]) => (pattern.test(small) ? kind : []))
})
