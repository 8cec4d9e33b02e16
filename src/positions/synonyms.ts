/** Words of news by which one issue goes. General English, no story's. */
import { stem } from '../text/words.ts'

const LINES = [
  'meddling interference interfering intervention hacking cyberattack tampering',
  'extradition extraditing handover',
  'weapon arm arsenal',
  'missile warhead',
  'army troop force military soldier',
  'territory territorial land',
  'ceasefire truce armistice',
  'pay wage salary',
  'tariff duty levy',
  'hostage captive prisoner',
  'talk negotiation dialogue',
  'meeting summit',
  'probe investigation inquiry',
  'indictment charge',
  'allegation accusation',
  'alliance NATO',
  'tax taxation',
  'vote ballot referendum',
  'strike walkout',
  'resignation removal ouster ousting dismissal firing sacking',
  'migrant immigrant immigration migration refugee asylum',
]

/** Stem to the number of its line. */
const LINE = new Map(LINES.flatMap((line, n) => line.split(' ').map((word) => [stem(word.toLowerCase()), n] as const)))

/** So many first letters make a family: "interfere" and "interference", "territory" and "territorial". */
const FAMILY = 8

/** Whether the word has others that speak of the same. */
export const hasSynonyms = (stem: string): boolean => LINE.has(stem)

/** One name for all words that speak of the same. */
export const sameName = (stem: string): string => {
  const line = LINE.get(stem)
  return line === undefined ? stem.slice(0, FAMILY) : `= ${line}`
}
