/** That so many did something, and that so many did not. */

import { meaning } from '../claims/meaning.ts'
import type { Contradiction } from '../store/store.ts'
import { measures } from './differentfigures.ts'
import { asksFor, isHeld } from './held.ts'
import type { Side } from './side.ts'

/** "500 boats did not sink in the storm", where another tells that nearly 500 boats sank: the figure says that they speak of one thing. */
export function deniedFigure(a: Side, b: Side): Contradiction | null {
  if (a.against === b.against) return null
  const [held, against] = a.against ? [b, a] : [a, b]
  const { negates } = against
  if (negates === null || !isHeld(held) || against.features.conditional || asksFor(held) !== asksFor(against))
    return null
  // "The storm killed 3,000" tells that 3,000 died.
  if (![...held.stems].some((stem) => meaning(stem) === meaning(negates))) return null
  const told = measures(held.text)
  const same = measures(against.text).find(
    ({ value, unit }) => value >= TELLING_FIGURE && told.some((each) => each.unit === unit && each.value === value),
  )
  return same ? { a: held.id, b: against.id, kind: 'negation', why: '' } : null
}
/** Fewer may be others: a dozen that came and a dozen that did not. */
export const TELLING_FIGURE = 100
