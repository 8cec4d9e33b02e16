/** "One of them", "another of them": of those who have just spoken. */
import { headOf } from './descriptions/descriptions.ts'
import { named, type Rule } from './said.ts'

/** Two diplomats have spoken, and "one of them said that": one of two diplomats. */
export const oneOfThem: Rule = (said) => {
  const { core, at, context } = said
  const count = OF_THEM.exec(core)?.[1]
  const last = context.spoken.findLast(({ source, parent }) => !parent && source[0] && source[0].start < at.start)
  const them = count && last && at.start - last.source[0]!.end < NEAR ? context.cast.get(last.speaker) : null
  if (!count || !them || (them.kind !== 'anonymous' && them.kind !== 'group')) return null
  if (!/s$|people$/.test(headOf(them.name)) && (them.count ?? 1) < 2) return null
  const name = `${count.toLowerCase()} of ${COUNTED.test(them.name) ? small(them.name) : `the ${them.name.replace(SOME, '')}`}`
  const isOne = SINGLE.test(count)
  return named(said, isOne ? 'anonymous' : them.kind, name, 'of-them', isOne ? { count: 1 } : {})
}
const OF_THEM = /^(one|another|a second|two|three|some|several|many|most|all) of them$/i
const SINGLE = /^(?:one|another|a second)$/i
const SOME = /^(?:several|some|many|multiple|a few|few) /i
const small = (name: string): string => name[0]!.toLowerCase() + name.slice(1)
/** How near they have spoken, in characters. */
const NEAR = 600
const COUNTED = /^(?:the|these|those|a|an|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|their|its) /i
