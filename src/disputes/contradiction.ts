/** Whether two mentions contradict each other. Few and sure: a dispute that is none misleads more than one that is missed. */

import type { Features } from '../claims/features.ts'
import { dayClash } from '../claims/pair.ts'
import { alikeButForDenial } from '../claims/same.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import type { Comparable, Contradiction } from '../store/store.ts'
import { accusedBy, openingOf } from './calledas.ts'
import { denial } from './denieddeed.ts'
import { deniedFigure } from './deniedfigure.ts'
import { nounDenied } from './deniednoun.ts'
import { differentFigures } from './differentfigures.ts'
import { isLikely } from './likely.ts'
import { negation } from './negation.ts'
import { opposites } from './opposites.ts'
import { reworded } from './reworded.ts'
import { countedIn, type Side, sideOf } from './side.ts'
import { deniedVerbatim } from './verbatim.ts'

/** Rules, the surest first, by the names under which `likely.ts` weighs what they find. */
const RULES: readonly [string, (x: Side, y: Side, one: Comparable, other: Comparable) => Contradiction | null][] = [
  ['denial', (x, y) => denial(x, y) ?? denial(y, x)],
  ['opposites', opposites],
  ['negation', (x, y, one, other) => negation(x, y, () => alikeButForDenial(one, other))],
  ['verbatim', (x, y) => deniedVerbatim(x, y) ?? deniedVerbatim(y, x)],
  ['deniedFigure', deniedFigure],
  ['figure', figure],
  ['reworded', (_x, _y, one, other) => reworded(one, other)],
  ['noun', nounDenied],
]

/** A pure function of the two, whichever comes first. In a denial `a` is what is denied. */
export function contradiction(one: Comparable, other: Comparable): Contradiction | null {
  const found = foundBy(one, other)
  return found && isLikely(found.rule, one, other) ? found.contradiction : null
}

/** Whatever rule finds first that they contradict each other, however likely it is. */
export function foundBy(one: Comparable, other: Comparable): { rule: string; contradiction: Contradiction } | null {
  const [x, y] = one.id < other.id ? [sideOf(one), sideOf(other)] : [sideOf(other), sideOf(one)]
  if (!x || !y || sameVoice(one, other) || holds(one.text, other.text) || holds(other.text, one.text)) return null
  for (const [rule, find] of RULES) {
    const contradiction = find(x, y, one, other)
    if (contradiction) return { rule, contradiction }
  }
  return null
}

/** "The truce comes after Lund rejected another" tells what "Lund rejected another" tells. */
const holds = (whole: string, part: string): boolean => part.length > 20 && whole.includes(part)

/**
 * Nobody contradicts himself here: what one says otherwise on another day is a change of position. What a page tells of somebody
 * in its own words is his voice too.
 */
function sameVoice(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.features as Features, b.features as Features]
  if (x.own && y.own) return a.article === b.article
  const state = x.own || y.own ? null : stateOf(x.speaker)
  if (state !== null && state === stateOf(y.speaker)) return true
  if (x.own) return openingOf(a).includes(accusedBy(y))
  if (y.own) return openingOf(b).includes(accusedBy(x))
  // "Senator Lund", whom a page takes for a body, is Lund.
  const isTitled = (name: string, surname: string) => !surname.includes(' ') && name.endsWith(` ${surname}`)
  const [mine, theirs] = [x.speaker, y.speaker]
  return mine !== '' && theirs !== '' && (mine === theirs || isTitled(mine, theirs) || isTitled(theirs, mine))
}

/** The country for which a ministry or an army speaks; those of the United States often differ. */
function stateOf(speaker: string): string | null {
  const [first, ...rest] = speaker.split(/[’'\s]+/)
  const found = countryNamed(first ?? '')?.country ?? null
  return found !== 'United States' && (rest.length === 0 || STATE.test(speaker)) ? found : null
}
const STATE = /\b(?:ministry|minister|government|army|military|armed forces|spokes\w+|president)\b/i

/** Different figures for one thing; what happened on two days is two. */
function figure(a: Side, b: Side): Contradiction | null {
  const found = differentFigures(a, b)
  if (!found || dayClash(a.features, b.features) > 0) return null
  const why = `${found[0].value} against ${found[1].value} (${countedIn(found[0].unit, a.text)})`
  return { a: a.id, b: b.id, kind: 'figure', why }
}
