/** "One of them", "those people": of those who have just spoken. */
import type { Span } from '../types.ts'
import type { Member } from './cast.ts'
import type { Context } from './context.ts'
import { headOf } from './descriptions/descriptions.ts'
import { found, named, type Rule } from './said.ts'

/** Two diplomats have spoken, and "one of them said that": one of two diplomats. */
export const oneOfThem: Rule = (said) => {
  const { core, at, context } = said
  const count = OF_THEM.exec(core)?.[1]
  const them = count ? severalBefore(at, context) : null
  if (!count || !them) return null
  const name = `${count.toLowerCase()} of ${COUNTED.test(them.name) ? small(them.name) : `the ${them.name.replace(SOME, '')}`}`
  const isOne = SINGLE.test(count)
  return named(said, isOne ? 'anonymous' : them.kind, name, 'of-them', isOne ? { count: 1 } : {})
}

/** Two diplomats have spoken, and "these diplomats" or "those people" said more: the same. */
export const thosePeople: Rule = ({ core, at, attribution, context }) => {
  const head = THOSE.exec(core)?.[1]?.toLowerCase()
  const them = head ? severalBefore(at, context) : null
  const areThey = them && (headOf(them.name) === head || (head === 'people' && them.kind === 'anonymous'))
  if (!areThey) return null
  them.mentions.push({ start: at.start, end: at.end })
  return found(them, 'of-them', attribution)
}
const THOSE = /^(?:these|those) (\p{Ll}+s|people)$/iu

/** Several without a name, who have spoken last and not far before. */
function severalBefore(at: Span, { spoken, cast }: Context): Member | null {
  const last = spoken.findLast(({ source, parent }) => !parent && source[0] && source[0].start < at.start)
  const them = last && at.start - last.source[0]!.end < NEAR ? cast.get(last.speaker) : null
  if (!them || (them.kind !== 'anonymous' && them.kind !== 'group')) return null
  return /s$|people$/.test(headOf(them.name)) || (them.count ?? 1) > 1 ? them : null
}

const OF_THEM = /^(one|another|a second|two|three|some|several|many|most|all) of them$/i
const SINGLE = /^(?:one|another|a second)$/i
const SOME = /^(?:several|some|many|multiple|a few|few) /i
const small = (name: string): string => name[0]!.toLowerCase() + name.slice(1)
/** How near they have spoken, in characters. */
const NEAR = 600
const COUNTED = /^(?:the|these|those|a|an|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|their|its) /i
