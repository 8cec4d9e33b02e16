/** What somebody denies on one page he denies wherever it is told: other pages tell the same without his denial, or in other words. */

import { MAY } from '../claims/force.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import { addTo } from '../lists.ts'
import type { Contradiction } from '../store/store.ts'
import { stem } from '../text/words.ts'
import { ACCUSED, accuses, acts, isNamed } from './accused.ts'
import type { Answered } from './answered.ts'
import { isByTheWay } from './bytheway.ts'
import { isCharge, type Texts } from './charges.ts'
import { claimsElsewhere } from './claimelsewhere.ts'
import { type Denier, deniersIn, SAME, TELLING } from './deniers.ts'
import { isSameMatter, type Matter, sharedWeight } from './matters.ts'
import { offencesBy, RESPONSIBLE } from './offences.ts'
import { within } from './side.ts'
import { isTold } from './toldasfact.ts'
import { topicsOf } from './topics.ts'
import { allDenied, inOtherWords, openDenials } from './untold.ts'
import { reportsCalledUntrue } from './wholereport.ts'

/** What is found of those who deny while a story's claims are gone through. */
interface Search {
  /** By speaker. */
  deniers: ReadonlyMap<string, Denier>
  topics: ReadonlySet<string>
  /** Pairs of what is told and what answers it on its own page. */
  known: ReadonlySet<string>
  /** Denials that answer something. */
  answering: Set<string>
  /** By speaker, what he is accused of and known to deny, */
  accused: Map<string, Statement[]>
  /** and what he is accused of where no page tells what he denies. */
  charges: Map<string, Statement[]>
}

/** @param answered what is answered on the pages of a story. @param claims all of it. */
export function elsewhere(answered: readonly Answered[], claims: readonly Texts[]): Contradiction[] {
  const deniers = deniersIn(answered)
  const search: Search = {
    deniers,
    topics: topicsOf(claims.flatMap(({ follows }) => follows.stems)),
    known: new Set(answered.map(({ told, answer }) => `${told?.id} ${answer.id}`)),
    answering: new Set(answered.flatMap(({ told, answer }) => (told ? answer.id : []))),
    accused: new Map(),
    charges: new Map(),
  }
  const namedIn = namedAmong(deniers)
  const answers = new Set(answered.map(({ answer }) => answer.id))
  const repeated = claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i): Contradiction[] => {
      const said = statements[n]!
      // What a page tells on its own word is denied where it tells it as an accusation.
      if ((isOwn(said) && !follows.charges.includes(i)) || answers.has(said.id)) return []
      const speakers = namedIn(follows.stems[i]!, said)
      if (speakers.length === 0 || (TO_COME.test(said.text) && !said.accusing)) return []
      return speakers.flatMap((speaker) => repeats(search, speaker, said, follows.stems[i]!, follows.wrongs[i] ?? []))
    }),
  )
  const denials = [
    ...repeated,
    ...[...search.charges].flatMap(([speaker, told]) => allDenied(deniers.get(speaker)!, told)),
    ...[...deniers].flatMap(([speaker, denier]) =>
      inOtherWords(denier, search.accused.get(speaker) ?? [], search.answering),
    ),
    ...[...deniers.values()].flatMap(openDenials),
  ]
  const told = new Map(answered.map(({ answer, by }) => [answer.id, by]))
  return [
    ...denials.map((each) => ({ ...each, by: told.get(each.b) })),
    ...claimsElsewhere(answered, claims, search.known),
    ...reportsCalledUntrue(answered, claims),
  ]
}

/** Not told as done. */
const TO_COME = new RegExp(`\\b(?:should|must|ought|will|would|${MAY}|might|could|can|going to|expected to)\\b`, 'i')

/** The speakers of those who deny that are named in a statement, in its stems or by "he". */
function namedAmong(
  deniers: ReadonlyMap<string, Denier>,
): (stems: readonly string[], said: Pick<Statement, 'means'>) => string[] {
  const byName = new Map<string, string[]>()
  for (const [speaker, { called }] of deniers)
    for (const name of called) {
      const last = stem(name.split(' ').at(-1)!)
      addTo(byName, last, speaker)
    }
  return (stems, { means }) => {
    const names = means.map(({ name }) => stem(name.split(' ').at(-1)!.toLowerCase()))
    const found: string[] = []
    for (const all of [stems, names])
      for (const each of all)
        for (const speaker of byName.get(each) ?? []) if (!found.includes(speaker)) found.push(speaker)
    return found
  }
}

/**
 * The denials that a statement meets in which a speaker is named who denies.
 *
 * @param stems of the statement. @param wrongs kinds of wrong of which it speaks.
 */
function repeats(
  search: Search,
  speaker: string,
  said: Statement,
  stems: readonly string[],
  wrongs: readonly string[],
): Contradiction[] {
  const denier = search.deniers.get(speaker)!
  const { called, denials, matters } = denier
  if (said.speaker === speaker || isNamed(said.name, called)) return []
  // Of many that are named in a story few are told to have done what they deny: the cheap tests come first.
  const offences = matters.isAny(wrongs)
    ? offencesBy(said.text, (words) => isNamed(words, called), acts(said.text, called))
    : []
  const near = matters.near(stems, offences)
  const charge = chargeOf(said, denier)
  if (near.length === 0 && !charge) {
    if (denier.all.size === 0 && isCharge(said, called) && isTold(said, { accused: true }))
      addTo(search.charges, speaker, said)
    return []
  }
  const meant = meantAmong(near, said, denier, offences, search.topics)
  const found = denials.filter(({ matter }) => meant.has(matter))
  const best = (found.find(({ answer }) => answer.article === said.article) ?? found[0])?.answer ?? charge
  if (!best || !isTold(said, { accused: charge !== null }) || isByTheWay(said.text)) return []
  // Who says no five times says it to each of five: what answers nothing yet answers this as well.
  const told = new Set([best, ...found.map(({ answer }) => answer).filter(({ id }) => !search.answering.has(id))])
  addTo(search.accused, speaker, said)
  return [...told].flatMap(({ id }): Contradiction | never[] => {
    search.answering.add(id)
    return search.known.has(`${said.id} ${id}`) ? [] : { a: said.id, b: id, kind: 'denial', why: '' }
  })
}

/** Of the matters that are near a statement those that it tells. @param offences kinds of wrong that it says he did. */
function meantAmong(
  near: readonly Matter[],
  said: Statement,
  { called, stemsOf }: Denier,
  offences: readonly string[],
  topics: ReadonlySet<string>,
): ReadonlySet<Matter> {
  const mine = stemsOf(said.text)
  const sharesAny = (stems: ReadonlySet<string>) =>
    [...mine].some((stem) => stems.has(stem) && !topics.has(stem) && !/^\d/.test(stem))
  const same = near.filter(
    ({ stems, least, offences: theirs }) =>
      (isSameMatter(mine, stems, least) && sharesAny(stems) && (least === SAME || theirs.length === 0)) ||
      theirs.some((kind) => offences.includes(kind) && (kind !== RESPONSIBLE || sharesAny(stems))),
  )
  const does = !isOwn(said) && same.length > 0 && accuses(said, called, '') >= ACCUSED.does
  return new Set(does ? same : near.filter(({ noun }) => noun && tellsOfA(noun, said.text)))
}

/** "She had an affair with Lund"; not "the affair", of which anybody may speak. */
const tellsOfA = (noun: string, text: string): boolean =>
  new RegExp(`\\b(?:an?|another) (?!alleged|supposed|possible)(?:[\\p{L}/-]+ ){0,4}?${noun}\\b`, 'iu').test(text)

/** The denial of all that he is accused of, where a page tells something like it as an accusation; null else. */
function chargeOf(said: Statement, { called, general, all, stemsOf }: Denier): Statement | null {
  if (general.length === 0 || !isCharge(said, called)) return null
  const mine = stemsOf(said.text)
  if (sharedWeight(mine, all) < TELLING || within(mine, all) < SAME) return null
  return general.find(({ article }) => article === said.article) ?? general[0]!
}
