/** What somebody denies on one page he denies wherever it is told: other pages tell the same without his denial, or in other words. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { ACCUSED, accuses, calledBy } from './accused.ts'
import { type Answered, isTold } from './answers.ts'
import { weight } from './idf.ts'
import { contentWords, stem } from './words.ts'

/** The distinct texts of a claim, and the stems of each. */
interface Texts {
  statements: readonly Statement[]
  follows: { texts: readonly number[]; stems: readonly (readonly string[])[] }
}

/** So much of the shorter of two accusations, by the rarity of its words, is in the other, */
const SAME = 0.3
/** and so many words that are no names. */
const LEAST = 2

/** What one who denies is accused of, by his denials. */
interface Denier {
  called: string[]
  denials: { stems: Set<string>; told: Statement; answer: Statement }[]
  /** His denials of what their pages do not tell. */
  open: Statement[]
}

/** Not told as done. */
const TO_COME = /\b(?:should|must|ought|will|would|may|might|could|can)\b/i

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
  const repeated = claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i): Contradiction[] => {
      const said = statements[n]!
      if (isOwn(said) || answers.has(said.id)) return []
      const speakers = new Set(follows.stems[i]!.flatMap((each) => byName.get(each) ?? []))
      return [...speakers].flatMap((speaker): Contradiction | never[] => {
        const { called, denials } = deniers.get(speaker)!
        // Of many that are named in a story few are told to have done what they deny: the cheap tests come first.
        const near = denials.filter(({ stems }) => follows.stems[i]!.filter((each) => stems.has(each)).length >= LEAST)
        if (near.length === 0 || said.speaker === speaker || TO_COME.test(said.text)) return []
        const mine = stemsOf(said, called)
        const found = near.filter(({ stems }) => isSame(mine, stems))
        if (found.length === 0 || accuses(said, called, '') < ACCUSED.does) return []
        const answer = (found.find(({ answer }) => answer.article === said.article) ?? found[0])?.answer
        if (!answer || known.has(`${said.id} ${answer.id}`) || !isTold(said)) return []
        return { a: said.id, b: answer.id, kind: 'denial', why: '' }
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
      byVoice.get(voice) ?? calls.filter(({ answer, claim }) => answer.speaker !== said.speaker && claim.isOf(said))
    byVoice.set(voice, known)
    return known
  }
  return claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i) => {
      const said = statements[n]!
      const call = callsOn(said).find(({ claim }) => claim.isSame(follows.stems[i]!))
      if (!call || known.has(`${said.id} ${call.answer.id}`) || !isTold(said)) return []
      return [{ a: said.id, b: call.answer.id, kind: 'negation' as const, why: '' }]
    }),
  )
}

function deniersIn(answered: readonly Answered[]): Map<string, Denier> {
  const all = new Map<string, Denier>()
  for (const { told, answer, kind } of answered) {
    if (kind !== 'denial') continue
    const known = all.get(answer.speaker) ?? { called: calledBy(answer), denials: [], open: [] }
    all.set(answer.speaker, known)
    const stems = told ? stemsOf(told, known.called) : new Set<string>()
    if (!told) known.open.push(answer)
    else if (stems.size >= LEAST) known.denials.push({ stems, told, answer })
  }
  return new Map([...all].filter(([, { denials }]) => denials.length > 0))
}

/** Who denies "the allegations" on a page that does not tell them denies what he is accused of on most of the others. */
function denied({ denials, open }: Denier): Contradiction[] {
  if (open.length === 0) return []
  const counted = denials.map(({ stems, told }) => ({
    told,
    like: denials.filter((other) => isSame(stems, other.stems)).length,
  }))
  const most = counted.reduce((a, b) => (b.like > a.like ? b : a))
  if (2 * most.like <= denials.length) return []
  return open.map(({ id }) => ({ a: most.told.id, b: id, kind: 'denial', why: '' }))
}

/** Of what is told, names and days apart. */
const stemsOf = ({ text }: Statement, called: readonly string[]): Set<string> =>
  new Set(
    contentWords(text).flatMap(({ text: word, stem, capital, start }) =>
      called.includes(word) || (capital && start > 0) ? [] : stem,
    ),
  )

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let [all, shared, count] = [0, 0, 0]
  for (const each of small) {
    all += weight(each)
    if (!large.has(each)) continue
    shared += weight(each)
    count++
  }
  return count >= LEAST && shared >= SAME * all
}
