/** Parts of names that are no word: "Jr.", "A.", "T.S.". */
import { isNation } from '../roles.ts'

/** "Jr.", "III" */
export const SUFFIXES = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i

/** "A." */
export const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word)

/** "T.S.", and no country. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word) && !isNation(word)
