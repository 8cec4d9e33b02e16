/** Countries by their adjective or a part of their name, and movements by what they call themselves. */
import { placesNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import type { Resolved } from './context.ts'
import { countryNamed } from './names/countries.ts'
import { named, type Said } from './said.ts'

/** "They rejected French claims that": of the country; "a French says" is of somebody from there. */
export function ofNation(said: Said): Resolved | null {
  const { phrase, at, attribution, context } = said
  const isBefore = attribution.cue.some(({ start }) => start === at.end + 1)
  const nation = isBefore && ADJECTIVE.test(phrase) && !context.cast.knows(phrase) ? countryNamed(phrase) : null
  const before = context.article.text.slice(Math.max(0, at.start - 20), at.start)
  return nation?.as === 'form' && /\p{Ll} $/u.test(before) && !/\b(?:an?|the|one|another|every|each) $/.test(before)
    ? named(said, 'place', nation.country, 'place', { party: nation.country })
    : null
}
const ADJECTIVE = /^\p{Lu}\p{Ll}+[^s\P{L}]$/u

/** "The North", of a page that names North Korea. */
export function halfNamed(said: Said): Resolved | null {
  const half = HALF.exec(said.phrase)?.[1]
  if (!half) return null
  for (const [whole] of said.context.article.text.matchAll(new RegExp(`\\b${half} \\p{Lu}\\p{L}+`, 'gu'))) {
    const country = countryNamed(whole)?.country
    if (country) return named(said, 'place', country, 'place', { party: country })
  }
  return null
}
const HALF = /^[Tt]he (North|South)$/

/** "The Norland Tidewatch movement": Tidewatch, where the text calls it so alone. */
export function movement(said: Said): Resolved | null {
  const name = MOVEMENT.exec(said.core)?.[1]
  const { article, cast } = said.context
  if (
    !name ||
    // "The group", "the Islamic State group": a word, or a part of a longer name.
    isCommon(name) ||
    // "Kurdish fighters", "the Britain-based group"
    /(?:ish|ian|ese|-\p{Ll}+)$/u.test(name) ||
    isCountry(name) ||
    placesNamed(name).length > 0 ||
    cast.fullName(name, said.at.start)?.name.includes(' ')
  )
    return null
  const alone = new RegExp(`(?<![\\p{L}’'-])${name}(?! (?:${KINDS})|[\\p{L}’'-])`, 'u')
  return alone.test(article.text) ? named(said, 'organisation', name, 'organisation') : null
}
const isCountry = (name: string): boolean => (countryNamed(name)?.as ?? 'seat') !== 'seat'
const KINDS = 'movement|group|militia|faction|organi[sz]ation|rebels|fighters'
const MOVEMENT = new RegExp(
  `^(?:[Tt]he )?(?:\\p{Lu}\\p{Ll}+(?:ian|an|ese|ish|i) )?(?:(?:Islamist|armed|militant|rebel|resistance|political|Shiite|Shi’ite|Sunni|\\p{Ll}+-backed|\\p{Lu}\\p{Ll}+-backed) ){0,3}(\\p{Lu}[\\p{L}’-]{2,24}) (?:(?:militant|armed|rebel|resistance|Islamist|terrorist|terror|political|Islamic) )?(?:${KINDS})$`,
  'u',
)
