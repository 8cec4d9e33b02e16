/** By what words a statement names who speaks, and whom it is about. */

import type { Features } from '../claims/features.ts'
import type { Comparable } from '../store/store.ts'
import { contentWords } from '../text/words.ts'
import { once } from './side.ts'

/** The word by which others would speak of whoever denies: a surname, or a place's or an organisation's name. */
export const accusedBy = ({ speaker }: Pick<Features, 'speaker'>): string => contentWords(speaker)[0]?.stem ?? ''

/** The same as pages write it. */
export const calledAs = ({ speaker }: Pick<Features, 'speaker'>): string[] =>
  contentWords(speaker)
    .slice(0, 1)
    .map(({ text }) => text.replace(/n$/, ''))

/** The first content words, where the subject stands: "Rumian" and "Rumia" alike. */
export const subject = (mention: Pick<Comparable, 'text' | 'features'>): string[] => openingOf(mention).slice(0, 2 * 3)

/** Content words before which a page has named whom its sentence is about, with his office. */
const OPENING = 6

/** Two forms of each. */
export const openingOf = once(({ text }: Pick<Comparable, 'text' | 'features'>): string[] =>
  contentWords(text.slice(0, 200))
    .slice(0, OPENING)
    .flatMap(({ stem, text: word }) => [stem, word.replace(/n$/, '')]),
)
