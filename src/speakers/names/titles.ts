/** Titles: the words that may stand before a name, and what they tell of whoever bears it. */
import { bare, isHolder, isRoleWord, isTrade } from '../roles.ts'
import type { Gender } from './firstnames.ts'

/** What is said to anybody, in small letters without full stop. */
export const COURTESY =
  /^(?:mr|mrs|ms|miss|mme|mlle|madame|monsieur|herr|frau|señor|señora|shri|dr|sir|msgr|adv|smt|datuk|dato)$/

/** "Mrs.", "Minister", "Democrat" */
export const isTitle = (word: string): boolean =>
  COURTESY.test(bare(word)) || isRoleWord(word) || /^(?:Democrat|Republican|Democratic)$/.test(word)
/** Titles that are surnames, too. */
export const SURNAMES_TOO =
  /^(?:King|Prince|Pope|Bishop|Judge|Major|Dean|Pastor|Priest|Imam|Deacon|Shah|Duke|Fellow|Baron|Sheriff|Sheikh|Constable|Marshal)$/

/** What it leaves of a role, at its end: "chairman Tan Sri". */
export const withoutHonorific = (role: string): string => role.replace(HONORIFIC_LAST, '')
const HONORIFIC_LAST =
  /(?:^| )(?:Tan Sri|(?:Datuk|Dato[’']?)(?: (?:Seri|Sri|Wira|Paduka))?|Toh Puan|Samdech(?: Techo)?|Adv|Barr|Engr?|Hon|Smt|Maulana|Swami|Pandit|Ustaz|Ustad|Sardar|Mufti|Begum|Sir|Dame)\.?$|(?<=\p{Ll}{3} )Sheikha?$/u

/** How many words before a name are what is said to somebody out of respect: "Tan Sri Omar Halda", "Adv Lund". */
export function honorificsBefore(words: readonly string[]): number {
  const count = HONORIFICS.exec(words.join(' '))?.[0].trim().split(' ').length ?? 0
  if (count > 0 && count < words.length) return count
  return words.length > 2 && PART_OF_SHORT_NAMES.test(words[0]!) ? 1 : 0
}
const HONORIFICS =
  /^(?:Tan Sri|(?:Datuk|Dato[’']?)(?: (?:Seri|Sri|Wira|Paduka))?|Toh Puan|Samdech(?: Techo)?|Adv|Barr\.|Engr?|Hon|Smt)\.? (?:Dr\.? )?(?=\p{Lu})/u
/** Whoever has but one name more is known by both: "Swami Lunananda", but "Maulana Omar Halda". */
const PART_OF_SHORT_NAMES = /^(?:Maulana|Mullah|Molla|Swami|Pandit|Ustaz|Ustad|Sardar|Sultan|Mufti|Sheikha|Begum)$/

/** The same, a trade, a party or a courtesy. */
export const holds = (word: string): boolean =>
  isHolder(word) || isTrade(word) || COURTESY.test(bare(word)) || /^(?:Democrat|Republican)$/.test(word)

/** What titles tell: "Mrs.", "Sir". */
export function genderBy(roleWords: readonly string[]): Gender | null {
  const titles = roleWords.map(bare)
  if (
    titles.some((word) =>
      /^(?:mrs|ms|miss|mme|mlle|madame|frau|señora|dame|lady|queen|princess|hajiya|hajia)$|woman$|^actress$|^waitress$/.test(
        word,
      ),
    )
  )
    return 'she'
  return titles.some((word) =>
    /^(?:mr|monsieur|herr|señor|shri|sir|lord|king|prince|pope|malam|mallam|alhaji)$|(?:spokes|chair|congress|business|assembly)man$/.test(
      word,
    ),
  )
    ? 'he'
    : null
}
