/** What somebody denies on one page he denies wherever it is told: other pages tell the same without his denial, or in other words. */
import { MAY } from '../claims/features.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { contentWords, stem } from '../text/words.ts'
import { ACCUSED, accuses, acts, isNamed } from './accused.ts'
import type { Answered } from './answered.ts'
import { isSame as isClaim, isOf } from './claimed.ts'
import { LEAST, type Matter, Matters } from './matters.ts'
import { deniesPart, offencesBy, offencesIn, RESPONSIBLE } from './offences.ts'
import { REPORTS } from './reports.ts'
import { within } from './side.ts'
import { isTold } from './toldasfact.ts'
import { topicsOf } from './topics.ts'

/** The distinct texts of a claim, with the stems of each and what it tells of wrongs. */
interface Texts {
  statements: readonly Statement[]
  follows: { texts: readonly number[]; stems: readonly (readonly string[])[] } & Wrongs
}

/** What texts tell of wrongs, whoever denies any. */
export interface Wrongs {
  /** Numbers of those that tell it as a charge. */
  charges: readonly number[]
  /** The kinds of wrong of which they speak, by their number: most of none. */
  wrongs: Readonly<Record<number, readonly string[]>>
}

/** So much of the shorter of two accusations, by the rarity of its words, is in the other, */
const SAME = 0.3
/** as much of what is denied in words of its own, */
const SAID = 0.5
/** so rare a word, or two of them, where it is told as an accusation, */
const TELLING = 4.5
/** and so many accusations at most where none is told with a denial. */
const FEW = 3

/** What one who denies is accused of, by his denials. */
interface Denier {
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

/** "Lund denied the affair". */
const ONE_THING = /^(?:the|any|an?) (?:alleged |supposed )?([a-z]{4,})[.,]?$/
/** "She had an affair with Lund"; not "the affair", of which anybody may speak. */
const tellsOfA = (noun: string, text: string): boolean =>
  new RegExp(`\\b(?:an?|another) (?!alleged|supposed|possible)(?:[\\p{L}/-]+ ){0,4}?${noun}\\b`, 'iu').test(text)

/** "Lund is accused of taking it", and not "the charges were dropped". */
const TOLD_AS_CHARGE =
  /\b(?:accuse[sd]?|accusing|alleged(?:ly)?|alleg(?:es|ing)|(?:is|was|were|are|been) (?:\p{L}+ )?charged with|indicted (?:on|for))\b/iu

/** Not told as done. */
const TO_COME = new RegExp(`\\b(?:should|must|ought|will|would|${MAY}|might|could|can|going to|expected to)\\b`, 'i')

export const wrongsIn = (texts: readonly string[]): Wrongs => ({
  charges: [...texts.keys()].filter((i) => TOLD_AS_CHARGE.test(texts[i]!)),
  wrongs: Object.fromEntries(
    texts.flatMap((text, i) => {
      const kinds = offencesIn(text)
      return kinds.length === 0 ? [] : [[i, kinds]]
    }),
  ),
})

/** @param answered what is answered on the pages of a story. @param claims all of it. */
export function elsewhere(answered: readonly Answered[], claims: readonly Texts[]): Contradiction[] {
  const deniers = deniersIn(answered)
  const topics = topicsOf(claims.flatMap(({ follows }) => follows.stems))
  const byName = new Map<string, string[]>()
  for (const [speaker, { called }] of deniers)
    for (const name of called) {
      const last = stem(name.split(' ').at(-1)!)
      byName.set(last, [...(byName.get(last) ?? []), speaker])
    }
  const namedIn = (stems: readonly string[], { means }: Statement): string[] => {
    const names = means.map(({ name }) => stem(name.split(' ').at(-1)!.toLowerCase()))
    const found: string[] = []
    for (const all of [stems, names])
      for (const each of all)
        for (const speaker of byName.get(each) ?? []) if (!found.includes(speaker)) found.push(speaker)
    return found
  }
  const answers = new Set(answered.map(({ answer }) => answer.id))
  const known = new Set(answered.map(({ told, answer }) => `${told?.id} ${answer.id}`))
  const answering = new Set(answered.flatMap(({ told, answer }) => (told ? answer.id : [])))
  const accused = new Map<string, Statement[]>()
  const charges = new Map<string, Statement[]>()
  const repeated = claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i): Contradiction[] => {
      const said = statements[n]!
      // What a page tells on its own word is denied where it tells it as an accusation.
      if ((isOwn(said) && !follows.charges.includes(i)) || answers.has(said.id)) return []
      const speakers = namedIn(follows.stems[i]!, said)
      if (speakers.length === 0 || (TO_COME.test(said.text) && !said.accusing)) return []
      const wrongs = follows.wrongs[i] ?? []
      return speakers.flatMap((speaker): Contradiction[] => {
        const denier = deniers.get(speaker)!
        const { called, denials, matters } = denier
        if (said.speaker === speaker || isNamed(said.name, called)) return []
        // Of many that are named in a story few are told to have done what they deny: the cheap tests come first.
        const offences = matters.isAny(wrongs)
          ? offencesBy(said.text, (words) => isNamed(words, called), acts(said.text, called))
          : []
        const near = matters.near(follows.stems[i]!, offences)
        const charge = chargeOf(said, denier)
        if (near.length === 0 && !charge) {
          if (denier.all.size === 0 && isCharge(said, called) && isTold(said, { accused: true }))
            charges.set(speaker, [...(charges.get(speaker) ?? []), said])
          return []
        }
        const mine = denier.stemsOf(said.text)
        const sharesAny = (stems: ReadonlySet<string>) =>
          [...mine].some((stem) => stems.has(stem) && !topics.has(stem) && !/^\d/.test(stem))
        const same = near.filter(
          ({ stems, least, offences: theirs }) =>
            (isSame(mine, stems, least) && sharesAny(stems) && (least === SAME || theirs.length === 0)) ||
            theirs.some((kind) => offences.includes(kind) && (kind !== RESPONSIBLE || sharesAny(stems))),
        )
        const does = !isOwn(said) && same.length > 0 && accuses(said, called, '') >= ACCUSED.does
        const meant = new Set(does ? same : near.filter(({ noun }) => noun && tellsOfA(noun, said.text)))
        const found = denials.filter(({ matter }) => meant.has(matter))
        const best = (found.find(({ answer }) => answer.article === said.article) ?? found[0])?.answer ?? charge
        if (!best || !isTold(said, { accused: charge !== null })) return []
        // Who says no five times says it to each of five: what answers nothing yet answers this as well.
        const told = new Set([best, ...found.map(({ answer }) => answer).filter(({ id }) => !answering.has(id))])
        accused.set(speaker, [...(accused.get(speaker) ?? []), said])
        return [...told].flatMap(({ id }): Contradiction | never[] => {
          answering.add(id)
          return known.has(`${said.id} ${id}`) ? [] : { a: said.id, b: id, kind: 'denial', why: '' }
        })
      })
    }),
  )
  // Where no page tells with his denials what they are of, it is what he is accused of; of whom much is said, it may be anything.
  const few = [...charges].flatMap(([speaker, told]): Contradiction[] => {
    const { general } = deniers.get(speaker)!
    if (told.length > FEW) return []
    const any = general.filter(({ text }) => !OF_ITS_PAGE.test(text))
    return told.flatMap(({ id }) => any.slice(0, 1).map((answer) => ({ a: id, b: answer.id, kind: 'denial', why: '' })))
  })
  const again = [...deniers].flatMap(([speaker, denier]) => {
    const unmet = denier.unmet.filter(({ answer }) => !answering.has(answer.id))
    if (unmet.length === 0) return []
    const told = onceEach([...(accused.get(speaker) ?? []), ...denier.denials.flatMap(({ told }) => told ?? [])])
    return unmet.flatMap((each) => meets(each, denier, told))
  })
  const told = new Map(answered.map(({ answer, by }) => [answer.id, by]))
  const denials = [...repeated, ...few, ...again, ...[...deniers.values()].flatMap(denied)]
  return [...denials.map((each) => ({ ...each, by: told.get(each.b) })), ...named(answered, claims, known)]
}

/** "Rumia rejected these assertions" is about what its page tells, though nobody knows where. */
const OF_ITS_PAGE = new RegExp(`\\b(?:this|that|these|those|such)(?: an?)? (?:\\p{L}+ )?${REPORTS}\\b`, 'iu')

const isCharge = (said: Statement, called: readonly string[]): boolean =>
  (said.accusing || TOLD_AS_CHARGE.test(said.text)) && accuses(said, called, 'alleged') >= ACCUSED.surely

/** The denial of all that he is accused of, where a page tells something like it as an accusation; null else. */
function chargeOf(said: Statement, { called, general, all, stemsOf }: Denier): Statement | null {
  if (general.length === 0 || !isCharge(said, called)) return null
  const mine = stemsOf(said.text)
  const shared = [...mine].reduce((sum, each) => sum + (all.has(each) ? weight(each) : 0), 0)
  if (shared < TELLING || within(mine, all) < SAME) return null
  return general.find(({ article }) => article === said.article) ?? general[0]!
}

/** The claim of whoever is named, on other pages than the one that calls it false. */
function named(answered: readonly Answered[], claims: readonly Texts[], known: ReadonlySet<string>): Contradiction[] {
  const calls = answered.flatMap(({ answer, claim }) => (claim ? { answer, claim } : []))
  if (calls.length === 0) return []
  // Most voices of a story are nobody's of whom that is said, and each says much; and copies say it of the same few.
  const byName = new Map(calls.map(({ claim }) => [claim.of, claim]))
  const byVoice = new Map<string, typeof calls>()
  const callsOn = (said: Statement): typeof calls => {
    const voice = said.chain.length === 0 ? said.speaker : `${said.speaker} ${said.chain.join()}`
    const known = byVoice.get(voice)
    if (known) return known
    const names = new Set([...byName].flatMap(([name, claim]) => (isOf(claim, said) ? name : [])))
    const found =
      names.size === 0
        ? []
        : calls.filter(({ answer, claim }) => answer.speaker !== said.speaker && names.has(claim.of))
    byVoice.set(voice, found)
    return found
  }
  return claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i) => {
      const said = statements[n]!
      const call = callsOn(said).find(({ claim }) => isClaim(claim, follows.stems[i]!))
      if (!call || known.has(`${said.id} ${call.answer.id}`) || !isTold(said)) return []
      return [{ a: said.id, b: call.answer.id, kind: 'negation' as const, why: '' }]
    }),
  )
}

function deniersIn(answered: readonly Answered[]): Map<string, Denier> {
  const all = new Map<string, Denier>()
  const keys = new Map<string, string>()
  // Those first who deny in their own words: what is told of somebody by his name is his.
  for (const { told, answer, kind, called, by, object, topic, general } of [...answered].sort(
    (a, b) => Number(Boolean(a.by)) - Number(Boolean(b.by)),
  )) {
    if (kind !== 'denial') continue
    const who = by ? (keys.get(called[0]!) ?? called[0]!) : answer.speaker
    for (const name of called) if (!keys.has(name)) keys.set(name, who)
    const known: Denier = all.get(who) ?? {
      called,
      denials: [],
      matters: new Matters(),
      stemsOf: stemsBut(called),
      open: [],
      general: [],
      all: new Set(),
      unmet: [],
    }
    all.set(who, known)
    if (general && !known.general.includes(answer)) known.general.push(answer)
    for (const each of known.stemsOf(told?.text ?? '')) known.all.add(each)
    const deny = (told: Statement | null, text: string, least: number, matterOf: () => Omit<Matter, 'least'>) => {
      const matter = known.matters.of(`${least} ${text}`, () => ({ ...matterOf(), least }))
      known.denials.push({ matter, told, answer })
    }
    if (!told && object === undefined && !topic) known.open.push(answer)
    const words = object ?? topic
    if (!told && words) known.unmet.push({ answer, stems: known.stemsOf(words), offences: offencesIn(words) })
    if (deniesPart(answer.text)) {
      const text = `${topic ?? ''} ${told?.text ?? ''}`
      deny(null, `part ${text}`, Number.POSITIVE_INFINITY, () => ({
        stems: known.stemsOf(text),
        offences: [RESPONSIBLE],
      }))
    }
    const noun = told ? null : ONE_THING.exec(object ?? '')?.[1]
    if (noun) deny(null, noun, Number.POSITIVE_INFINITY, () => ({ stems: new Set([stem(noun)]), offences: [], noun }))
    for (const text of [told?.text, object]) {
      const stems = known.stemsOf(text ?? '')
      if (stems.size >= LEAST)
        deny(told, text!, text === object ? SAID : SAME, () => ({ stems, offences: offencesIn(text!) }))
    }
  }
  return new Map([...all].filter(([, { denials, general }]) => denials.length > 0 || general.length > 0))
}

/** What comes nearest of all that he is known to deny: a rare word of what he denies here is in it, or it is of the same kind of wrong. */
function meets(
  { answer, stems, offences }: Denier['unmet'][number],
  { stemsOf }: Denier,
  known: readonly Statement[],
): Contradiction[] {
  const ranked = known.map((told) => {
    const theirs = stemsOf(told.text)
    const shared = [...stems].reduce((sum, each) => sum + (theirs.has(each) ? weight(each) : 0), 0)
    const isAlike = offences.length > 0 && offencesIn(told.text).some((kind) => offences.includes(kind))
    return { told, rank: shared + (isAlike ? TELLING : 0) }
  })
  const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (!a || b.rank > a.rank ? b : a), null)
  return best && best.rank >= TELLING ? [{ a: best.told.id, b: answer.id, kind: 'denial', why: '' }] : []
}

/** The first statement of each text. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const out = new Map<string, Statement>()
  for (const each of statements) if (!out.has(each.text)) out.set(each.text, each)
  return [...out.values()]
}

/** Who denies "the allegations" on a page that does not tell them denies what he is accused of on the most of the others. */
function denied({ denials, open }: Denier): Contradiction[] {
  if (open.length === 0) return []
  const counted = denials.flatMap(({ matter: { stems }, told }) =>
    told ? { told, like: denials.filter(({ matter }) => isSame(stems, matter.stems, SAME)).length } : [],
  )
  if (counted.length === 0) return []
  const most = counted.reduce((a, b) => (b.like > a.like ? b : a))
  return open.map(({ id }) => ({ a: most.told.id, b: id, kind: 'denial', why: '' }))
}

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

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let [all, shared, count] = [0, 0, 0]
  for (const each of small) {
    all += weight(each)
    if (!large.has(each)) continue
    shared += weight(each)
    count++
  }
  return count >= LEAST && shared >= least * all
}
