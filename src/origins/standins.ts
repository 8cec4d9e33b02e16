/** Two names of one voice: a body and who speaks for it, a description and whom it fits. */
import { contentWords } from '../claims/words.ts'
import type { Statement } from '../dossier/statements.ts'

type Voice = Pick<Statement, 'kind' | 'name' | 'role' | 'affiliation' | 'party'>

const SPEAKS_FOR = /\bspokes(?:man|men|woman|women|person|people)\b|\bpress secretary\b/i

/** "The Kremlin" and "Kremlin spokesman Ivan Belov", Estra and its minister; an official who is not named is somebody else. */
export function speaksFor(voice: Voice, body: Voice): boolean {
  if (body.kind !== 'organisation' && body.kind !== 'place') return false
  if (voice.kind !== 'person' && voice.kind !== 'anonymous') return false
  if (voice.kind === 'person' && body.kind === 'place' && body.party !== null && voice.party === body.party) return true
  const role = voice.role ?? ''
  if (!SPEAKS_FOR.test(role) && voice.kind === 'anonymous') return false
  const theirs = stems(`${role} ${voice.affiliation ?? ''}`)
  const name = stems(body.name)
  return name.size > 0 && [...name].every((stem) => theirs.has(stem))
}

/** Said of those who are not to be known: never taken for somebody who is. */
const HIDDEN =
  /^(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|persons?|people|insiders?|staffers?|employees?|members?|executives?|allies|ally|friends?)$/
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gov.', 'governor'],
  ['attorney', 'lawyer'],
])

/** "A U.S. senator" and "Sen. Mara Lund", "her lawyer" and "Emil Roth, a lawyer for the family". */
export function fits(description: Voice, named: Voice): boolean {
  if (description.kind !== 'anonymous' || named.kind !== 'person' || named.role === null) return false
  const office = headOf(description.name)
  if (office === null) return false
  // "The top Democrat on the committee", and "Sen. Mara Lund, D-Va."
  const partisan =
    /^(?:democrat|republican)$/.test(office) && named.affiliation?.toLowerCase().startsWith(`${office[0]}-`)
  return partisan || wordsOf(named.role).includes(office)
}

/** Somebody known by what happened, whom another page may name: no source that an outlet has heard. */
const INVOLVED =
  /^(?:man|woman|boy|girl|teen|teenager|gunman|shooter|attacker|assailant|bomber|driver|murderer|killer|suspect|accuser|defendant|plaintiff|victim|hijacker|hostage)$/

/** "A woman", "the suspect". */
export const isInvolved = ({ kind, name }: Pick<Voice, 'kind' | 'name'>): boolean =>
  kind === 'anonymous' && INVOLVED.test(headOf(name) ?? '')

/** Words for those of a body, and for what every body may be called. */
const OF_A_BODY =
  /^(?:officials?|offices?|members?|leaders?|leadership|representatives?|authorit(?:y|ies)|spokes\w+|lawyers?|attorneys?|team|staff|department|agency|senior|top|former|current|several|many|some)$/

/** "The administration" and "administration officials", "the city council" and "the Halden City Council": one body by two names. */
export function isOneBody(a: Voice, b: Voice): boolean {
  if (![a, b].every(({ kind }) => kind === 'organisation' || kind === 'group')) return false
  const [mine, theirs] = [a, b].map(({ name }) => [
    ...stems(
      wordsOf(name.replace(/[’']s?(?!\p{L})/gu, ''))
        .filter((word) => !OF_A_BODY.test(word))
        .join(' '),
    ),
  ]) as [string[], string[]]
  const [some, all] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  return some.length > 0 && some.at(-1) === all.at(-1) && some.every((stem) => all.includes(stem))
}

/** What a description says that somebody is, in one word: "senator"; null where that tells nothing, or of several people. */
function headOf(description: string): string | null {
  const head = wordsOf(description.replace(/,? (?:of|for|in|on|at|from|to|with|who|whose|that) .*$|,.*$/s, '')).at(-1)
  return head === undefined || HIDDEN.test(head) || /s$/.test(head) ? null : head
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => SHORT.get(word) ?? word)

const stems = (text: string): Set<string> => new Set(contentWords(text).map(({ stem }) => stem))
