/** Titles: the words that may stand before a name, and what they tell of whoever bears it. */
import { bare, isHolder, isRoleWord, isTrade } from '../roles.ts'
import type { Gender } from './firstnames.ts'

/** What is said to anybody, in small letters without full stop. */
export const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|msgr)$/

/** "Mrs.", "Minister", "Democrat" */
export const isTitle = (word: string): boolean =>
  COURTESY.test(bare(word)) || isRoleWord(word) || /^(?:Democrat|Republican|Democratic)$/.test(word)
/** Titles that are surnames, too. */
export const SURNAMES_TOO =
  /^(?:King|Prince|Pope|Bishop|Judge|Major|Dean|Pastor|Priest|Imam|Deacon|Shah|Duke|Fellow|Baron|Sheriff|Sheikh|Constable|Marshal)$/

/** The same, a trade, a party or a courtesy. */
export const holds = (word: string): boolean =>
  isHolder(word) || isTrade(word) || COURTESY.test(bare(word)) || /^(?:Democrat|Republican)$/.test(word)

/** What titles tell: "Mrs.", "Sir". */
export function genderBy(roleWords: readonly string[]): Gender | null {
  const titles = roleWords.map(bare)
  if (
    titles.some((word) =>
      /^(?:mrs|ms|miss|dame|lady|queen|princess|hajiya|hajia)$|woman$|^actress$|^waitress$/.test(word),
    )
  )
    return 'she'
  return titles.some((word) =>
    /^(?:mr|sir|lord|king|prince|pope|malam|mallam|alhaji)$|(?:spokes|chair|congress|business|assembly)man$/.test(word),
  )
    ? 'he'
    : null
}
