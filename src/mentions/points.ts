/** What somebody wants or refuses in one breath: each of three or more things, with the words before them, is a statement. */

import { hasMainVerb, hasVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Span } from '../types.ts'

/** Verbs behind which a list tells of as many things as it has items. */
const WANTS =
  /\b(?:demand(?:s|ed|ing)?|want(?:s|ed)|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|propos(?:es?|ed|ing)|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|offer(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:es?|ed|ing))\s(?=(?!to\b|that\b)[\p{L}\d€$£])/u
/** "Has now | demanded": another verb than these would be the sentence's. */
const AUXILIARIES =
  /(?: (?:has|have|had|is|are|was|were|will|would|been|be|being|also|again|now|since|already|still|later))+ $/u
/** Where an item ends and the next begins. */
const COMMA = /,\s(?:(?:and|or|as well as)\s)?/gu
/** Without a comma before it, the last item, where no other item has an "and" of its own. */
const LAST = /\s(?:and|or)\s/gu
const FEWEST = 3

/**
 * "The union demanded a rise of 8 percent, a limit of 48 hours and an end to night shifts": of each thing the spans of the words before the
 * list and of the thing; the statement as it is where it has no such list.
 *
 * @param lead what stands before the statement and says who wants it, where the statement does not.
 */
export function points(text: string, statement: Span, lead: Span | null): Span[][] {
  const piece = text.slice(statement.start, statement.end)
  const wants = lead ? null : WANTS.exec(piece)
  const from = lead ? 0 : wants ? wants.index + wants[0].length : -1
  if (
    from < 0 ||
    /["“”;:()]/.test(piece) ||
    (wants && hasVerb(words(piece.slice(0, wants.index).replace(AUXILIARIES, ''))))
  )
    return [[statement]]
  const items = itemsOf(piece, from)
  if (items.length < FEWEST || !items.every(([start, end]) => isThing(piece.slice(start, end)))) return [[statement]]
  const before = lead ?? { start: statement.start, end: statement.start + from - 1 }
  return items.map(([start, end], n) => {
    const item = { start: statement.start + start, end: statement.start + end }
    return n === 0 && item.start - before.end <= 1 ? [{ start: before.start, end: item.end }] : [before, item]
  })
}

/** Begin and end of each item of the list that goes from here to the end. */
function itemsOf(piece: string, from: number): [number, number][] {
  const commas = [...piece.matchAll(COMMA)].filter(({ index }) => index > from)
  const last = commas.at(-1)
  if (!last) return []
  const after = last.index + last[0].length
  const isLast = /\b(?:and|or|as)\b/.test(last[0])
  const ands = isLast ? [] : [...piece.matchAll(LAST)].filter(({ index }) => index > after)
  if (!isLast && ands.length !== 1) return []
  const joints = [...commas, ...ands]
  const starts = [from, ...joints.map(({ 0: joint, index }) => index + joint.length)]
  const ends = [...joints.map(({ index }) => index), piece.replace(/[.\s]+$/, '').length]
  return starts.map((start, n) => [start, ends[n]!])
}

/** "An end to night shifts"; neither a name nor a clause. */
function isThing(item: string): boolean {
  const content = contentWords(item)
  const isNamed = content.every(({ capital }) => capital)
  return content.length >= 2 && !isNamed && !HANGS.test(item) && !hasMainVerb(words(item))
}
const HANGS = /^(?:where|including|but|not|such as|as|because|to|that|\p{Ll}+ing)\b|\b(?:who|which|whose)\b/iu
