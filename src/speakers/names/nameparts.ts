/** Parts of names: those that are no word ("Jr.", "A.", "T.S."), and the word that heads one. */
import { isNation } from '../roles.ts'

/** "Jr.", "III" */
export const SUFFIXES = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i

/** "Omar bin Halda", "Jan dos Kral" */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de,del,della,der,den,van,von,bin,bint,binti,ibn,al,el,la,le,da,dos,des,di,du,ter,ten,y,zu'.split(','),
)

/** "A." */
export const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word)

/** "Ministry" of "Norland Ministry of Ferries": the last word before the first preposition. */
export const headingWord = (name: string): string => name.split(PREPOSITION)[0]!.split(' ').at(-1)!
const PREPOSITION = / (?:of|for|on|at|in|to|from|with|inside|within) /

/** "T.S.", and no country. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word) && !isNation(word)
