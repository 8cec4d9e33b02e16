/** Those who deny something on the pages of a story, each with what he denies. */

import type { Statement } from '../dossier/statements.ts'
import { contentWords, stem } from '../text/words.ts'
import type { Answered } from './answered.ts'
import { LEAST, type Matter, Matters } from './matters.ts'
import { deniesPart, offencesIn, RESPONSIBLE } from './offences.ts'

/** So much of the shorter of two accusations, by the rarity of its words, is in the other, */
export const SAME = 0.3
/** as much of what is denied in words of its own, */
const SAID = 0.5
/** so rare a word, or two of them, where it is told as an accusation. */
export const TELLING = 4.5

/** What one who denies is accused of, by his denials. */
export interface Denier {
  called: readonly string[]
  denials: { matter: Matter; told: Statement | null; answer: Statement }[]
  matters: Matters
  /** The stems of some words, his own name apart: many pages use the same ones. */
  stemsOf: (text: string) => ReadonlySet<string>
  /** His denials of what their pages do not tell. */
  open: Statement[]
  /** His denials of all that he is accused of. */
  general: Statement[]
  /** The stems of all that he denies. */
  all: Set<string>
  /** His denials of something that their pages do not tell, in its own words. */
  unmet: { answer: Statement; stems: ReadonlySet<string>; offences: readonly string[] }[]
}

/** Who denies something on the pages of a story, by speaker. @param answered what is answered on them. */
export function deniersIn(answered: readonly Answered[]): Map<string, Denier> {
  const all = new Map<string, Denier>()
  const keys = new Map<string, string>()
  // Those first who deny in their own words: what is told of somebody by his name is his.
  for (const each of [...answered].sort((a, b) => Number(Boolean(a.by)) - Number(Boolean(b.by)))) {
    const { answer, kind, called, by } = each
    if (kind !== 'denial') continue
    const who = by ? (keys.get(called[0]!) ?? called[0]!) : answer.speaker
    for (const name of called) if (!keys.has(name)) keys.set(name, who)
    const denier = all.get(who) ?? denierCalled(called)
    all.set(who, denier)
    addDenial(denier, each)
  }
  return new Map([...all].filter(([, { denials, general }]) => denials.length > 0 || general.length > 0))
}

const denierCalled = (called: readonly string[]): Denier => ({
  called,
  denials: [],
  matters: new Matters(),
  stemsOf: stemsBut(called),
  open: [],
  general: [],
  all: new Set(),
  unmet: [],
})

/** Files a denial with its denier: as one of what its page tells, of what it says itself, or of whatever he is accused of. */
function addDenial(denier: Denier, { told, answer, object, topic, general }: Answered): void {
  const { stemsOf } = denier
  if (general && !denier.general.includes(answer)) denier.general.push(answer)
  for (const each of stemsOf(told?.text ?? '')) denier.all.add(each)
  if (!told && object === undefined && !topic) denier.open.push(answer)
  const words = object ?? topic
  if (!told && words) denier.unmet.push({ answer, stems: stemsOf(words), offences: offencesIn(words) })
  const deny = (told: Statement | null, text: string, least: number, matterOf: () => Omit<Matter, 'least'>) => {
    const matter = denier.matters.of(`${least} ${text}`, () => ({ ...matterOf(), least }))
    denier.denials.push({ matter, told, answer })
  }
  if (deniesPart(answer.text)) {
    const text = `${topic ?? ''} ${told?.text ?? ''}`
    deny(null, `part ${text}`, Number.POSITIVE_INFINITY, () => ({ stems: stemsOf(text), offences: [RESPONSIBLE] }))
  }
  const noun = told ? null : ONE_THING.exec(object ?? '')?.[1]
  if (noun) deny(null, noun, Number.POSITIVE_INFINITY, () => ({ stems: new Set([stem(noun)]), offences: [], noun }))
  for (const text of [told?.text, object]) {
    const stems = stemsOf(text ?? '')
    if (stems.size >= LEAST)
      deny(told, text!, text === object ? SAID : SAME, () => ({ stems, offences: offencesIn(text!) }))
  }
}

/** "Lund denied the affair". */
const ONE_THING = /^(?:the|any|an?) (?:alleged |supposed )?([a-z]{4,})[.,]?$/

/** Of what is told, names and days apart; of each text once. */
function stemsBut(called: readonly string[]): (text: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (text) => {
    const found = known.get(text) ?? stemsOf(text, called)
    known.set(text, found)
    return found
  }
}

const stemsOf = (text: string, called: readonly string[]): Set<string> =>
  new Set(
    contentWords(text).flatMap(({ text: word, stem, capital, start }, i, all) => {
      // "Defence Secretary Lund" begins with a name, "Ships were sunk" does not.
      const isName = capital && (start > 0 || all[i + 1]?.capital)
      return called.includes(word) || isName || TELLS.has(stem) ? [] : stem
    }),
  )
/** Stems of the words by which any accusation is told: that two are accusations does not make them one. */
const TELLS: ReadonlySet<string> = new Set(
  'accus accusation alleg allegation blam claim charg report suggest say said deny denial reject dismiss refut'.split(
    ' ',
  ),
)
