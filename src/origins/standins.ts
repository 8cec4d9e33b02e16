/** Two names of one voice: a body and who speaks for it, a description and whom it fits. */

import { meaning } from '../claims/meaning.ts'
import type { Statement } from '../dossier/statements.ts'
import { canBeFirstName, genderOf, isInitials, sameFirstName } from '../speakers/names/firstnames.ts'
import { outletNamed } from '../speakers/outlets/outlets.ts'
import { contentWords, stemsIn } from '../text/words.ts'

type Voice = Pick<Statement, 'kind' | 'name' | 'role' | 'affiliation' | 'party'>

const SPEAKS_FOR = /\bspokes(?:man|men|woman|women|person|people)\b|\bpress secretary\b/i

/** Whoever reports for an outlet, and says on the air or in print what it has found out; of whom nothing else is told, too: "the Meridian's Ada Lund". */
export const isReporter = ({ kind, role, affiliation, chain }: Voice & Pick<Statement, 'chain'>): boolean =>
  kind === 'person' &&
  affiliation !== null &&
  (REPORTS.test(role ?? '') || (role === null && (chain.at(-1) === affiliation || outletNamed(affiliation) !== null)))
const REPORTS = /\b(?:anchor|(?:co-)?host|correspondent|reporter|journalist|editor|bureau chief)\b/i

/** "A spokesman": of which of the bodies that the pages name, this page does not say. */
const OF_ANY = /^(?:an? )?(?:spokes(?:man|woman|person)|press secretary)$/i
/** Whatever is somebody's own: "the Lund administration", "Lund's office". */
const SOMEBODYS =
  /^(?:the )?(?:president |mayor |governor |sen\. |rep\. )?(.+?)(?:[’']s?)? (?:administration|campaign|camp|team|office|transition)$/i

/** "The Kremlin" and "Kremlin spokesman Ivan Belov", Estra and its minister; an official who is not named is somebody else. */
export function speaksFor(voice: Voice, body: Voice): boolean {
  if (voice.kind !== 'person' && voice.kind !== 'anonymous') return false
  const role = voice.role ?? ''
  const spokesman = SPEAKS_FOR.test(role)
  // A body whose name reads like a person's is one all the same.
  if (spokesman && voice.kind === 'anonymous' && voice.affiliation === body.name) return true
  if (body.kind === 'person') return spokesman && isOfPerson(role, body)
  // The editor of a paper that speaks itself.
  if (body.kind === 'outlet') return LEADS_PAPER.test(role) && voice.affiliation === body.name
  if (body.kind !== 'organisation' && body.kind !== 'place') return false
  const holds = voice.kind === 'anonymous' ? OFFICE_OF.exec(voice.name)?.[1] : undefined
  if (holds && isSubset(stems(holds), stems(body.name)) && isSubset(stems(body.name), stems(holds))) return true
  if (voice.kind === 'person' && body.kind === 'place' && body.party !== null && voice.party === body.party) return true
  if (voice.kind === 'person' && voice.party !== null && voice.party === body.party && GOVERNMENT.test(body.name))
    return HEADS.test(role)
  if (voice.kind === 'person' && isOfSame(SOMEBODYS.exec(body.name)?.[1], voice.name)) return true
  if (!spokesman && voice.kind === 'anonymous') return false
  if (OF_ANY.test(voice.kind === 'anonymous' ? voice.name : role)) return true
  if (LEADS_ITS.exec(role)?.[1] === wordsOf(body.name).at(-1)) return true
  const theirs = stems(`${role} ${voice.affiliation ?? ''}`)
  const name = bodyStems(body.name, spokesman)
  return name.size > 0 && [...name].every((stem) => theirs.has(stem))
}
/** "Lund spokesman", "White House press secretary" and the president. */
const isOfPerson = (role: string, { name, role: office }: Voice): boolean =>
  (/\bWhite House\b/i.test(role) && /^(?:U\.?S\.? )?President\b/i.test(office ?? '')) ||
  (name.includes(' ') && stems(role).has([...stems(name.split(' ').at(-1)!)][0] ?? ''))

/** "The council's chief officer": who holds an office that only one can hold. */
const OFFICE_OF =
  /^(?:the )?(\p{Lu}[^,;]{0,60}?)[’'](?:s )?(?: ?(?!former |ex-|senior |deputy |assistant |own )[\p{L}-]{1,20} ){0,4}?(?:(?<=chief [\p{L} -]{0,30})officer|CEO|chief executive|chairman|chairwoman|(?<!vice )president|director|general counsel|commissioner|minister|secretary|ambassador|mayor|governor|lawyer|attorney|head)$/u
const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every((each) => all.has(each))
/** "The Estran regime", and who leads it. */
const GOVERNMENT = /\b(?:government|regime|leadership)$/i
const HEADS =
  /^(?:the )?(?:\p{Lu}[\p{L}.-]+ )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ee]mir|[Ll]eader)\b/u
/** "The association's president", of a body of which the page has told. */
const LEADS_ITS =
  /^(?:the )?(association|union|federation|guild|institute|foundation|coalition|commission|committee|council|league|party|company|agency|bureau)[’']s (?:president|chair\w*|director|head|leader|chief|spokes\w+)/i
const LEADS_PAPER = /\b(?:editor|publisher|owner|spokes\w+)\b/i

const isOfSame = (owner: string | undefined, name: string): boolean => owner !== undefined && bearsName(name, owner)

/** "Lund" and "Mara Lund", "Mara Lund" and "Mara K. Lund". */
export function bearsName(name: string, other: string): boolean {
  const [some, others] = [name, other].map((each) => each.split(' ')) as [string[], string[]]
  const alike = some.length > 1 && others.length > 1 && some[0] === others[0] && some.at(-1) === others.at(-1)
  return name === other || name.endsWith(` ${other}`) || alike
}

/** "State Department" is also "State" where somebody speaks for it. */
function bodyStems(name: string, spokesman: boolean): Set<string> {
  const all = stems(name)
  const short = spokesman ? stems(withoutBodyWords(name)) : all
  return short.size > 0 ? short : all
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
  if (description.kind !== 'anonymous') return false
  const office = headOf(description.name)
  if (office === null) return false
  // "The Halden police chief", and "the former Halden, Estra, Police Chief Emil Roth", whatever the latter is taken for.
  const told = stems(`${named.name} ${named.role ?? ''} ${named.affiliation ?? ''}`)
  const mine = stems(description.name)
  if (named.kind !== 'anonymous' && mine.size >= 3 && [...mine].every((stem) => told.has(stem))) return true
  // "A Halden medical examiner", and their office.
  if (named.kind === 'organisation' && mine.size >= 2 && OFFICE.test(named.name) && isSubset(mine, stems(named.name)))
    return true
  if (named.kind !== 'person' || named.role === null) return false
  // "The top Democrat on the committee", and "Sen. Mara Lund, D-Va."
  const partisan =
    /^(?:democrat|republican)$/.test(office) && named.affiliation?.toLowerCase().startsWith(`${office[0]}-`)
  return partisan || wordsOf(named.role).includes(office)
}

const OFFICE = /\boffices?$/i

/** "Lawyers who were asked" and "Emil Roth, a defence lawyer": of a page that tells both, he is one of them. */
export function isOneOf(person: Voice, group: Voice): boolean {
  if (group.kind !== 'group' || person.kind !== 'person') return false
  const head = wordsOf(
    group.name.replace(
      /,? (?:of|for|in|on|at|from|to|with|who|whose|that|interviewed|contacted|reached|familiar) .*$/s,
      '',
    ),
  ).at(-1)
  return (
    head !== undefined &&
    /\p{L}{3}s$/u.test(head) &&
    wordsOf((person.role ?? '').replace(/ (?:of|for|in|on|at|with) .*$/s, '')).at(-1) === singular(head)
  )
}
const singular = (word: string): string => SHORT.get(word.slice(0, -1)) ?? word.slice(0, -1)

/** "One reporter" is among "American reporters", and a senator among "lawmakers"; of officials who ask not to be named nobody knows. */
export function isAmong(one: Voice, group: Voice): boolean {
  if (group.kind !== 'group') return false
  const many = new Set(wordsOf(group.name).map((word) => word.replace(/s$/, '')))
  if (one.kind === 'anonymous') {
    const head = headOf(one.name)
    return head !== null && many.has(head)
  }
  if (one.kind !== 'person') return false
  const offices = wordsOf(one.role ?? '').filter((word) => /^(?:senator|representative|governor|reporter)$/.test(word))
  const lawmaker = offices.some((word) => word === 'senator' || word === 'representative')
  const ofParty = one.party !== null && /^(?:Democrats|Republicans)$/.test(one.party)
  return (
    offices.some((word) => many.has(word)) ||
    (lawmaker && many.has('lawmaker')) ||
    (ofParty && (many.has(one.party!.toLowerCase().slice(0, -1)) || many.has(PARTISAN[one.party!]!)))
  )
}
const PARTISAN: Readonly<Record<string, string>> = { Democrats: 'democratic', Republicans: 'republican' }

/** "Her husband", "Mara Lund's husband": somebody has one; of sons and friends there may be several. */
const KIN =
  /^(?:(?<owner>.{2,60}?)[’'‘]s?|his|her|their) (?:[\p{Ll}-]+ )?(?<kin>father|fianc[eé]e?|husband|mother|stepfather|stepmother|widow(?:er)?|wife)$/iu

/** One of somebody's family on several pages, by what she is to him or by her name. */
export function isOneKin(a: Voice, b: Voice): boolean {
  const mine = a.kind === 'anonymous' ? KIN.exec(a.name)?.groups : undefined
  const theirs = KIN.exec(b.kind === 'anonymous' ? b.name : (b.role ?? ''))?.groups
  if (!mine || !theirs || mine.kin!.toLowerCase() !== theirs.kin!.toLowerCase()) return false
  const [one, other] = [mine.owner, theirs.owner].map((owner) => (owner === undefined ? null : lastOf(owner)))
  return one === null || other === null || one === other
}

/** "The council and the guild" with the guild. */
export const isPartOf = (one: Voice, several: Voice): boolean =>
  (several.kind === 'organisation' || several.kind === 'group') &&
  several.name.includes(' and ') &&
  one.name !== several.name &&
  several.name.split(/, and |, | and /).some((part) => withoutThe(part) === withoutThe(one.name))
const withoutThe = (name: string): string => name.replace(/^the /i, '').toLowerCase()

type OnPage = Voice & Pick<Statement, 'root' | 'wire' | 'article'>
/** "A senior official" and "officials" of pages of one text or wire: whoever it was, they are the same. */
export const areOfOneReport = (a: OnPage, b: OnPage): boolean =>
  a.kind === 'anonymous' &&
  b.kind === 'group' &&
  a.article !== b.article &&
  (a.root === b.root || (a.wire !== null && a.wire === b.wire)) &&
  [a, b].every(({ name }) => HIDDEN.test(headIn(name) ?? ''))

/**
 * One person by two names: with another first name on a page that has the wrong one or only its short form, or the handle in
 * place of the name.
 */
export function isOnePerson(a: Voice, b: Voice): boolean {
  const [mine, theirs] = [a, b].map(({ name }) => lettersOf(name))
  if (HANDLE.exec(a.name)?.[1]?.toLowerCase() === theirs || HANDLE.exec(b.name)?.[1]?.toLowerCase() === mine)
    return true
  // "AG Lund", taken for a company, and "Roth" for somebody's calling.
  if (isTitled(a, b) || isTitled(b, a)) return true
  if (a.kind !== 'person' || b.kind !== 'person') return false
  const [some, others] = [a, b].map(({ name }) => name.toLowerCase().split(' '))
  if (some!.at(-1) !== others!.at(-1)) return false
  // "Will Mara Lund", of a question.
  const [short, long] = [a, b].map(({ name }) => name).sort((one, other) => one.length - other.length)
  if (short!.includes(' ') && long!.endsWith(` ${short}`)) return true
  const [one, other] = [firstOf(some!), firstOf(others!)]
  if (one === null || other === null || sameFirstName(one, other)) return true
  const [he, she] = [genderOf(one), genderOf(other)]
  return he === she && a.role !== null && a.role === b.role && a.affiliation !== null && a.affiliation === b.affiliation
}
const TITLED =
  /^(?:(?:AG|Attorney General|Sen\.?|Senator|Rep\.?|Gov\.?|Governor|Gen\.?|Judge|Justice|President|Secretary|Sheriff|Chief|Mayor|Officer|Director|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) )?(\p{Lu}[\p{L}’'-]+)$/u
/** Whether a voice bears a person's surname alone, or behind a title. */
const isTitled = (voice: Voice, person: Voice): boolean =>
  person.kind === 'person' &&
  person.name.includes(' ') &&
  ['organisation', 'anonymous', 'group', 'person'].includes(voice.kind) &&
  TITLED.exec(voice.name)?.[1] === person.name.split(' ').at(-1)

/** Of one family name: whoever has the other's very words may be the other, under the wrong first name. */
export const sameFamily = (a: Voice, b: Voice): boolean =>
  a.kind === 'person' && b.kind === 'person' && lastOf(a.name) === lastOf(b.name)
const lastOf = (name: string): string => name.toLowerCase().split(' ').at(-1)!
const HANDLE = /@(\w{3,})$/
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '')
/** The first of a name's words that can be a first name; null where there is none, as in "Agent-in-Charge Roth". */
const firstOf = (name: readonly string[]): string | null =>
  name.slice(0, -1).find((word) => isInitials(word.replace('.', '')) || canBeFirstName(word)) ?? null

const SPOKES = /^(?:an? )?(.+) spokes(?:man|woman|person)$/i
/** "A Harbour Department official" and the department's spokesman, who may have spoken without his name. */
export function isOfficeOf(official: Voice, spokesman: Voice): boolean {
  if (official.kind !== 'anonymous' || spokesman.kind !== 'anonymous') return false
  const body = SPOKES.exec(spokesman.name)?.[1]
  return (
    body !== undefined &&
    official.name.toLowerCase().replace(/^an? (?:senior )?/, '') === `${body.toLowerCase()} official`
  )
}

/** "Estra's culture minister" and "the Estran Minister of Culture", "a spokesman for the guild" and "a guild spokeswoman": one office, whoever holds it. */
export function isOneOffice(a: Voice, b: Voice): boolean {
  if (a.kind !== 'anonymous' || b.kind !== 'anonymous') return false
  const [mine, theirs] = [a, b].map(({ name }) => officeOf(name)) as [string | null, string | null]
  if (mine === null || mine !== theirs) return false
  const [one, other] = [a, b].map(({ name }) => bodyOf(name)) as [Set<string>, Set<string>]
  // Ministers of Estra are many, its culture minister is one.
  const least = mine === 'minister' ? 2 : 1
  return one.size >= least && one.size === other.size && [...one].every((stem) => other.has(stem))
}
/** An office that only one holds; who speaks for a body is the body. */
function officeOf(name: string): string | null {
  const head = headOf(name.replace(/^(?:an?|the) /i, '')) ?? ''
  if (/^spokes/.test(head)) return 'spokes'
  return /^(?:minister|president|director|mayor|governor|ambassador|chancellor|premier)$/.test(head) &&
    !/^an?\b|\b(?:former|ex|deputy|vice|senior|assistant|own)\b/i.test(name)
    ? head
    : null
}
/** Whose it is: a state and its people are one, and what it is called besides the office. */
const bodyOf = (name: string): Set<string> =>
  new Set(
    contentWords(name.replace(/[’']s?(?!\p{L})/gu, ''))
      .map(({ stem }) => meaning(stem))
      .filter((stem) => !/^(?:spokes|minist|presid|direct|mayor|governor|ambassador|chancellor|premi)/.test(stem)),
  )

/** Somebody known by what happened, whom another page may name: no source that an outlet has heard. */
const INVOLVED =
  /^(?:man|woman|boy|girl|teen|teenager|gunman|shooter|attacker|assailant|bomber|driver|murderer|killer|suspect|accuser|defendant|plaintiff|victim|hijacker|hostage|witness|eyewitness|survivor|bystander|neighbou?r|resident)$/

/** "A woman", "the suspect". */
export const isInvolved = ({ kind, name }: Pick<Voice, 'kind' | 'name'>): boolean =>
  kind === 'anonymous' && INVOLVED.test(headOf(name) ?? '')

/** Words for those of a body, and for what every body may be called. */
const OF_A_BODY =
  /^(?:officials?|offices?|members?|leaders?|leadership|representatives?|authorit(?:y|ies)|spokes\w+|lawyers?|attorneys?|team|staff|department|ministry|agency|government|regime|branch|wing|arm|senior|top|former|current|several|many|some)$/

/** "The administration" and "administration officials", "the city council" and "the Halden City Council": one body by two names. */
export function isOneBody(a: Voice, b: Voice): boolean {
  if (![a, b].every(({ kind }) => kind === 'organisation' || kind === 'group')) return false
  const [mine, theirs] = [a, b].map(({ name }) => [...stems(withoutBodyWords(name))]) as [string[], string[]]
  const [some, all] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  // "The Halden branch of the Sons", "the Sons in Halden": whatever comes last, where the words are the same.
  const last = some.at(-1) === all.at(-1) || some.length === all.length
  return some.length > 0 && last && some.every((stem) => all.includes(stem))
}

const withoutBodyWords = (name: string): string =>
  wordsOf(name.replace(/[’']s?(?!\p{L})/gu, ''))
    .filter((word) => !OF_A_BODY.test(word))
    .join(' ')

/** What a description says that somebody is, in one word: "senator"; null where that tells nothing, or of several people. */
function headOf(description: string): string | null {
  const head = headIn(description)
  const isHidden = HIDDEN.test(head ?? '') && !/\bchief executive\b/i.test(description)
  return head === undefined || isHidden || /s$/.test(head) ? null : head
}
const headIn = (description: string): string | undefined =>
  wordsOf(description.replace(/,? (?:of|for|in|on|at|from|to|with|who|whose|that) .*$|,.*$/s, '')).at(-1)

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => SHORT.get(word) ?? word)

const stems = (text: string): Set<string> => new Set(stemsIn(text))
