/** What is denied in words of its own. */
import type { Statement } from '../dossier/statements.ts'
import { contentWords, stemsIn } from '../text/words.ts'
import { acts, isNamed } from './accused.ts'
import { type Found, SURELY } from './meant.ts'
import { offencesBy, offencesIn } from './offences.ts'
import { REPORT } from './reports.ts'
import { within } from './side.ts'

/** "Denied that the port had paid for it": what tells the most of it, whoever it is of. */
export function specific(
  said: string,
  object: string,
  called: readonly string[],
  mayBe: ((told: Statement) => boolean) | null = null,
  does: (told: Statement) => boolean = () => false,
): Found | null {
  const names = contentWords(said).flatMap(({ stem, capital, start }) => (capital && start > 0 ? stem : []))
  const stems = new Set(stemsIn(object.replace(REPORT, '')).filter((stem) => ![...called, ...names].includes(stem)))
  if (NEGATIVE.test(object)) return null
  const wrongs = mayBe ? [] : offencesIn(object)
  if (stems.size < (mayBe ? 1 : 2) && wrongs.length === 0) return null
  const isHim = (words: string) => isNamed(words, called)
  const doesThat = (told: Statement) =>
    wrongs.length > 0 &&
    offencesBy(told.text, isHim, acts(told.text, called) || does(told)).some((kind) => wrongs.includes(kind))
  return {
    suits: (told) => {
      if (doesThat(told)) return SURELY
      if (stems.size < (mayBe ? 1 : 2)) return 0
      const theirs = new Set(stemsIn(told.text))
      const shared = [...stems].filter((stem) => theirs.has(stem)).length
      if (mayBe && !mayBe(told)) return 0
      if (stems.size === 1) return shared
      return shared >= 2 && within(stems, theirs) >= MOST ? SURELY : 0
    },
    anywhere: true,
    possible: true,
    object,
  }
}

/** So much of what is denied, by the rarity of its words, is told. */
const MOST = 0.6
/** What says that something is not so. */
export const NEGATIVE = /\b(?:not|never|no|nothing)\b|n't\b/u
