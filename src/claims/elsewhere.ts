/** What somebody denies on one page he denies wherever it is told: other pages tell the same without his denial, or in other words. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { ACCUSED, accuses, acts, isNamed } from './accused.ts'
import { isSame as isClaim, isOf } from './answering.ts'
import { type Answered, isTold } from './answers.ts'
import { weight } from './idf.ts'
import { deniesPart, offencesBy, offencesIn, RESPONSIBLE } from './offences.ts'
import { contentWords, stem } from './words.ts'

/** The distinct texts of a claim, and the stems of each. */
interface Texts {
  statements: readonly Statement[]
  follows: { texts: readonly number[]; stems: readonly (readonly string[])[] }
}

/** So much of the shorter of two accusations, by the rarity of its words, is in the other, */
const SAME = 0.3
/** as much of what is denied in words of its own, */
const SAID = 0.5
/** and so many words that are no names. */
const LEAST = 2

/** What is denied, in some words. */
interface Matter {
  stems: ReadonlySet<string>
  least: number
  offences: readonly string[]
  noun?: string
}

/** What one who denies is accused of, by his denials. */
interface Denier {
  called: readonly string[]
  denials: { matter: Matter; told: Statement | null; answer: Statement }[]
  /** Of all of them, each once: copies deny the same in the same words. */
  matters: Map<string, Matter>
  /** His name, where others tell his denials. */
  by: string | undefined
  /** His denials of what their pages do not tell. */
  open: Statement[]
}

/** "Lund denied the affair". */
const ONE_THING = /^(?:the|any|an?) (?:alleged |supposed )?([a-z]{4,})[.,]?$/
/** "She had an affair with Lund"; not "the affair", of which anybody may speak. */
const tellsOfA = (noun: string, text: string): boolean =>
  new RegExp(`\\b(?:an?|another) (?!alleged|supposed|possible)(?:[\\p{L}/-]+ ){0,4}?${noun}\\b`, 'iu').test(text)

/** Not told as done. */
const TO_COME = /\b(?:should|must|ought|will|would|may|might|could|can|going to|expected to)\b/i

/** @param answered what is answered on the pages of a story. @param claims all of it. */
export function elsewhere(answered: readonly Answered[], claims: readonly Texts[]): Contradiction[] {
  const deniers = deniersIn(answered)
  const byName = new Map<string, string[]>()
  for (const [speaker, { called }] of deniers)
    for (const name of called) {
      const last = stem(name.split(' ').at(-1)!)
      byName.set(last, [...(byName.get(last) ?? []), speaker])
    }
  const answers = new Set(answered.map(({ answer }) => answer.id))
  const known = new Set(answered.map(({ told, answer }) => `${told?.id} ${answer.id}`))
  const answering = new Set(answered.flatMap(({ told, answer }) => (told ? answer.id : [])))
  const repeated = claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i): Contradiction[] => {
      const said = statements[n]!
      if (isOwn(said) || answers.has(said.id)) return []
      const speakers = new Set(follows.stems[i]!.flatMap((each) => byName.get(each) ?? []))
      if (speakers.size === 0 || TO_COME.test(said.text)) return []
      const wrongs = offencesIn(said.text)
      return [...speakers].flatMap((speaker): Contradiction[] => {
        const { called, denials, matters, by } = deniers.get(speaker)!
        if (said.speaker === speaker || isNamed(said.name, called)) return []
        const all = [...matters.values()]
        // Of many that are named in a story few are told to have done what they deny: the cheap tests come first.
        const offences = all.some((each) => each.offences.some((kind) => wrongs.includes(kind)))
          ? offencesBy(said.text, (words) => isNamed(words, called), acts(said.text, called))
          : []
        const near = all.filter(
          (each) =>
            each.offences.some((kind) => offences.includes(kind)) ||
            (each.noun !== undefined && follows.stems[i]!.some((stem) => each.stems.has(stem))) ||
            follows.stems[i]!.filter((stem) => each.stems.has(stem)).length >= LEAST,
        )
        if (near.length === 0) return []
        const mine = stemsOf(said.text, called)
        const same = near.filter(
          ({ stems, least, offences: theirs }) =>
            (isSame(mine, stems, least) && (least === SAME || theirs.length === 0)) ||
            theirs.some(
              (kind) => offences.includes(kind) && (kind !== RESPONSIBLE || [...mine].some((stem) => stems.has(stem))),
            ),
        )
        const does = same.length > 0 && accuses(said, called, '') >= ACCUSED.does
        const meant = new Set(does ? same : near.filter(({ noun }) => noun && tellsOfA(noun, said.text)))
        const found = denials.filter(({ matter }) => meant.has(matter))
        const best = (found.find(({ answer }) => answer.article === said.article) ?? found[0])?.answer
        if (!best || !isTold(said)) return []
        // Who says no five times says it to each of five: what answers nothing yet answers this as well.
        const told = new Set([best, ...found.map(({ answer }) => answer).filter(({ id }) => !answering.has(id))])
        return [...told].flatMap(({ id }): Contradiction | never[] => {
          answering.add(id)
          return known.has(`${said.id} ${id}`) ? [] : { a: said.id, b: id, kind: 'denial', why: '', by }
        })
      })
    }),
  )
  return [...repeated, ...[...deniers.values()].flatMap(denied), ...named(answered, claims, known)]
}

/** The claim of whoever is named, on other pages than the one that calls it false. */
function named(answered: readonly Answered[], claims: readonly Texts[], known: ReadonlySet<string>): Contradiction[] {
  const calls = answered.flatMap(({ answer, claim }) => (claim ? { answer, claim } : []))
  if (calls.length === 0) return []
  // Most voices of a story are nobody's of whom that is said, and each says much.
  const byVoice = new Map<string, typeof calls>()
  const callsOn = (said: Statement): typeof calls => {
    const voice = `${said.speaker} ${said.chain.join()}`
    const known =
      byVoice.get(voice) ?? calls.filter(({ answer, claim }) => answer.speaker !== said.speaker && isOf(claim, said))
    byVoice.set(voice, known)
    return known
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
  for (const { told, answer, kind, called, by, object, topic } of [...answered].sort(
    (a, b) => Number(Boolean(a.by)) - Number(Boolean(b.by)),
  )) {
    if (kind !== 'denial') continue
    const who = by ? (keys.get(called[0]!) ?? called[0]!) : answer.speaker
    for (const name of called) if (!keys.has(name)) keys.set(name, who)
    const known: Denier = all.get(who) ?? { called, by, denials: [], matters: new Map(), open: [] }
    all.set(who, known)
    const deny = (told: Statement | null, text: string, least: number, matterOf: () => Omit<Matter, 'least'>) => {
      const name = `${least} ${text}`
      const matter = known.matters.get(name) ?? { ...matterOf(), least }
      known.matters.set(name, matter)
      known.denials.push({ matter, told, answer })
    }
    if (!told && object === undefined && !topic) known.open.push(answer)
    if (deniesPart(answer.text)) {
      const text = `${topic ?? ''} ${told?.text ?? ''}`
      deny(null, `part ${text}`, Number.POSITIVE_INFINITY, () => ({
        stems: stemsOf(text, known.called),
        offences: [RESPONSIBLE],
      }))
    }
    const noun = told ? null : ONE_THING.exec(object ?? '')?.[1]
    if (noun) deny(null, noun, Number.POSITIVE_INFINITY, () => ({ stems: new Set([stem(noun)]), offences: [], noun }))
    for (const text of [told?.text, object]) {
      const stems = stemsOf(text ?? '', known.called)
      if (stems.size >= LEAST)
        deny(told, text!, text === object ? SAID : SAME, () => ({ stems, offences: offencesIn(text!) }))
    }
  }
  return new Map([...all].filter(([, { denials }]) => denials.length > 0))
}

/** Who denies "the allegations" on a page that does not tell them denies what he is accused of on most of the others. */
function denied({ denials, open, by }: Denier): Contradiction[] {
  if (open.length === 0) return []
  const counted = denials.flatMap(({ matter: { stems }, told }) =>
    told ? { told, like: denials.filter(({ matter }) => isSame(stems, matter.stems, SAME)).length } : [],
  )
  if (counted.length === 0) return []
  const most = counted.reduce((a, b) => (b.like > a.like ? b : a))
  if (2 * most.like <= counted.length) return []
  return open.map(({ id }) => ({ a: most.told.id, b: id, kind: 'denial', why: '', by }))
}

/** Of what is told, names and days apart. */
const stemsOf = (text: string, called: readonly string[]): Set<string> =>
  new Set(
    contentWords(text).flatMap(({ text: word, stem, capital, start }) =>
      called.includes(word) || (capital && start > 0) ? [] : stem,
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
