/** Where to look for a mention's contradictions among those that its words alone do not lead to. */

import type { Features } from '../claims/features.ts'
import { meaning } from '../claims/meaning.ts'
import { CALENDAR } from '../claims/numbers.ts'
import { isAccusation, OPPOSITES } from '../claims/senses.ts'
import type { Comparable } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { accusedBy, subject } from './calledas.ts'
import { TELLING_FIGURE } from './deniedfigure.ts'
import { AGAINST } from './side.ts'

/** How many of a statement's rarest stems stand for what it is about. */
const TOPICS = 4

/**
 * Keys under which a mention is filed, and those under which its opposite would be. An accusation seeks denials only, what calls
 * something off only what goes ahead with it, and what did not happen to so many only what did, so that the many on one side are
 * never compared with one another.
 */
export function opposing(mention: Comparable): { file: string[]; seek: string[] } {
  const features = mention.features as Features
  const { senses, stance } = features
  const file: string[] = []
  const seek: string[] = []
  for (const { value, unit } of features.figures)
    if (value >= TELLING_FIGURE && unit !== '' && unit !== CALENDAR) {
      file.push(`n ${features.negated} ${value} ${unit}`)
      seek.push(`n ${!features.negated} ${value} ${unit}`)
    }
  if (senses.length === 0) return { file, seek }
  const topics = [...new Set(features.stems)]
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(meaning)
    .concat(features.names)
  for (const sense of senses) {
    if (isAccusation(sense)) {
      const denies = AGAINST.has(stance) && !features.own
      const accused = denies ? [accusedBy(features)] : subject(mention)
      for (const name of new Set(accused)) {
        file.push(`${denies ? 'd' : 'a'} ${sense} ${name}`)
        seek.push(`${denies ? 'a' : 'd'} ${sense} ${name}`)
      }
    }
    const opposite = OPPOSITES.get(sense)
    for (const topic of opposite ? topics : []) {
      file.push(`o ${sense} ${topic}`)
      seek.push(`o ${opposite} ${topic}`)
    }
  }
  // Two senses in common with another figure: "half an hour late", "one hour behind schedule".
  const key =
    senses.length > 1 && /\d|\b(?:half|hours?|dozen|hundred|thousand)\b/i.test(mention.text) && senses.join('')
  if (key) {
    file.push(`f ${key}`)
    seek.push(`f ${key}`)
  }
  return { file, seek }
}
