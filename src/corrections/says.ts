/** What somebody who looks at a statement sees of it: whether it is still so decides whether it counts as looked at. */
import type { Attribution, Reading } from '../types.ts'
import type { Says } from './kinds.ts'

/** The rule of what somebody has looked at and found right. */
export const LOOKED_AT = 'looked-at'

/** Who says what, as it stands in a reading. */
export function saysOf(
  { content, speaker, chain, stance }: Attribution,
  speakers: Reading['speakers'],
  text: string,
): Says {
  const by = speakers.find(({ id }) => id === speaker)
  return {
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    by: by ? { name: by.name, kind: by.kind } : null,
    chain: chain.map(({ name }) => name),
    stance,
  }
}

/** Whether two say the same, whatever the order of their keys. */
export const isSame = (a: Says, b: Says): boolean => key(a) === key(b)

const key = ({ words, by, chain, stance }: Says) => JSON.stringify([words, by?.name, by?.kind, chain, stance])
