/** Whom a statement says to have done something: by whom a denial of it is looked for. */
import type { Statement } from '../dossier/statements.ts'
import { COUNTRIES, countryNamed } from '../speakers/names/countries.ts'
import { canBeFirstName } from '../speakers/names/firstnames.ts'
import { remembered } from '../speakers/names/spelling.ts'
import { occurrences } from '../text/occurrences.ts'
import { isFiniteVerb, verbAt } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'

/** Who answers: a person, a place, an organisation, or somebody who speaks for one. */
export type Who = Pick<Statement, 'name' | 'kind'> & Partial<Pick<Statement, 'role' | 'affiliation'>>

/** Whoever tells something with such a word accuses. */
const ACCUSING_CUE = /\b(?:accus|alleg|blam|implicat|claim|testif|recount|complain|charg|indict|suspected)/i
/** Told as an accusation: not "his accuser", "the alleged fire", "the allegations". */
const ACCUSING =
  /\b(?:accus(?:e[sd]?|ing)\b|an accusation\b|made (?:[\p{L}-]+ ){0,3}?(?:accusation|allegation|claim|complaint)s? (?:about|against)\b|blam(?:e[sd]?|ing)\b|implicat|suspected of\b|(?<!\b(?:the|an|his|her|their|its|this|that|of|for|in) )alleg(?:e[sd]?|ing)\b|\breports? (?:emerged|surfaced|said|claimed|suggested|indicated|circulated)(?: \p{L}+){0,2} that\b|\breportedly\b|\b(?:h[eo]ld|holds|holding) (?:[\p{L}.’'-]+ ){1,5}(?:responsible|culpable|to blame)\b)/iu
/** Whoever has such a role answers for the house he speaks for. */
const SPEAKS_FOR = /\b(?:spokes|press secretary|ministe?r|ambassador|envoy|officials?\b)/i
/** Content words before which a phrase has named whom it is about. */
const OPENING = 4

/** The words by which others speak of whoever answers: a surname, "rumia" of Rumia's officials and of Rumians. */
export function calledBy({ name, kind, role, affiliation }: Who): string[] {
  const own =
    kind === 'person' ? [surnameIn(name)] : kind === 'group' ? [...peopleIn(name), ...houseOf(name)] : houseOf(name)
  return [...own, ...(affiliation && SPEAKS_FOR.test(role ?? '') ? houseOf(affiliation) : [])].filter(
    (each) => each.length > 2,
  )
}

const surnameIn = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase()

/** "Ada Lund and Ben Roth" are called by either surname. */
function peopleIn(name: string): string[] {
  const people = name.split(/,? and |, /)
  const areNamed =
    people.length > 1 &&
    people.every((each) => /^(?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u.test(each) && canBeFirstName(each.split(' ')[0]!))
  return areNamed ? people.map(surnameIn) : []
}

/** "Lund press secretary", "a lawyer for Lund": what such a one says is said for him. */
export const speaksFor = ({ role }: Who, called: readonly string[]): boolean =>
  role != null && FOR_HIM.test(role) && isNamed(role, called)
const FOR_HIM =
  /\b(?:spokes|press secretary|lawyers?|attorneys?|counsel|solicitors?|barristers?|publicist|communications)/i

/** "The White House" is no other white house, but "Rumian officials" and the Rumian Republic are Rumia. */
function houseOf(name: string): string[] {
  const plain = name.toLowerCase().replace(/^(?:the|several|some|many|most|other|top|senior) /, '')
  const [first, ...rest] = contentWords(name)
  const where = OFFICIALS_IN.exec(name)?.[1]
  const country = countryWords(plain, [
    ...(where ? [where] : []),
    ...(first ? [first.text, first.text.slice(0, -1)] : []),
  ])
  return first?.capital && rest.length > 0 && first.text.length > 4 && !COMMON.test(first.text)
    ? [plain, first.text.replace(/n$/, ''), ...country]
    : [plain, ...country]
}

/** Of a country, its capital or the seat of its government, as of "officials in Tehran", the names of the first two; half of a page may be on Washington. */
function countryWords(name: string, parts: readonly string[]): string[] {
  const found = [name, ...parts].map(countryNamed).find((each) => each !== null)
  const country = COUNTRIES.find((each) => each.name === found?.country)
  if (!country || country.name === 'United States') return []
  return [country.name, ...country.capitals].map((each) => each.toLowerCase())
}
const OFFICIALS_IN = /\b(?:officials|authorities|government|leaders|regime) (?:in|of) (?:the )?(\p{Lu}.*)$/u
const COMMON =
  /^(?:white|north|south|east|west|great|united|national|federal|american|democratic|supreme|state|justice|house|defen[cs]e|interior|foreign|health|treasury|homeland|security|police)/

/** Whether one of those words stands in a text, perhaps with an ending: "Rumians"; "anti-Rumian officers" are none. */
export function isNamed(text: string, called: readonly string[]): boolean {
  const small = text.toLowerCase()
  return called.some((each) => {
    for (const at of occurrences(small, each))
      if (!JOINED.test(small.slice(Math.max(0, at - 5), at)) && ENDING.test(small.slice(at + each.length))) return true
    return false
  })
}
const JOINED = /\p{L}$|\b(?:anti|pro)-$/u
const ENDING = /^\p{L}{0,2}(?!\p{L})/u

/** A statement as it may accuse. */
type Accuser = Pick<Statement, 'text' | 'means'>

/** How surely a statement says that somebody did something. */
export const ACCUSED = { no: 0, named: 1, inAccusation: 2, does: 3, surely: 4 } as const

/**
 * `named` where he is in it, `inAccusation` where it accuses somebody besides, `does` where he does what the sentence tells, `surely`
 * where both.
 *
 * @param called the words by which others speak of him. @param cue of the statement.
 */
export function accuses({ text, means }: Accuser, called: readonly string[], cue: string): number {
  const heIs = means.some(({ name }) => isNamed(name, called))
  if (!isNamed(text, called) && !heIs) return ACCUSED.no
  if (LET_FALL.test(text) && !isNamed(text.replace(LET_FALL, ''), called)) return ACCUSED.named
  // "Lund spoke of Dahl, who has been accused of it" accuses Dahl.
  // "They accuse Dahl of lying to bring down Lund" accuses Dahl.
  const [, whom = ''] = OF_WHAT.exec(text) ?? []
  if (/\p{Lu}/u.test(whom) && !isNamed(whom, called) && !isNamed(text.slice(0, text.indexOf(whom)), called))
    return ACCUSED.named
  const other = [...text.matchAll(WHO_IS_ACCUSED)].some(({ index }) => !isNamed(leading(text, index), called))
  if (other) return ACCUSED.named
  const claimed = heIs && CLAIMED_OF_HIM.test(text)
  const does = (heIs && /^["“‘']?s?he\b/i.test(text)) || claimed || acts(text, called) || isWithin(text, called)
  // "Lund blamed Dahl": it is he who accuses.
  if (isAccuser(text, called)) return ACCUSED.named
  // "Lund is seen as the next mayor", "Lund has a duty to look into it"
  if (does && (SEEN.test(text) || IN_DUTY.test(text))) return ACCUSED.named
  const accusing = claimed || ACCUSING_CUE.test(cue) || ACCUSING.test(text) || /\bsuspects \p{Lu}/u.test(text)
  return ACCUSED.named + (does ? 2 : 0) + Number(accusing)
}

const OF_WHAT = /\b(?:accus(?:e[sd]?|ing)) ([^.;,]{2,60}?) of \p{Ll}+ing\b/u

/** He is the subject of a verb of accusing, and not in what follows. */
function isAccuser(text: string, called: readonly string[]): boolean {
  const found = ACCUSES.exec(text)
  return found !== null && isNamed(found[1]!, called) && !isNamed(text.slice(found[0].length), called)
}
const ACCUSES =
  /^((?:[^\s.;,]+ ){1,6}?)(?:(?:has|have|had) (?:also |again |since |long |repeatedly )?|also |again |later |\p{Ll}+ly )?(?<!\b(?:been|be|being|is|are|was|were|who|and) )(?:accused|accuses|blamed|blames)\b(?! (?:of|by)\b)/u

/** "It spoke of a clerk, whom the indictment alleges Lund had met" is about the clerk. */
const LET_FALL = /,? (?:whom|which) (?:[\p{L}’']+ ){1,4}?(?:alleges?|claims?|says?|accuses?)\b[^,.;]*/u

/** "Her clerks claimed he had struck them". */
const CLAIMED_OF_HIM = /\b(?:claim|alleg|accus|charg|testif)\p{L}* (?:that )?s?he\b/iu
/** What others think of him is no deed. */
const SEEN =
  /^(?:[\p{L}.’'-]+ ){1,5}(?:is|was|has been|had been) (?:\p{L}+ly )?(?:seen|viewed|considered|regarded|expected|thought|known|believed|rumou?red)\b/iu

const IN_DUTY =
  /^(?:[\p{L}.’'-]+ ){1,5}(?:has|have|had) (?:(?:an?|the|every) )?(?:\p{L}+ )?(?:responsibility|duty|obligation|right|power|authority)\b[^,.;]{0,60}? to /iu

/** He is the subject of the first verb, or of a clause further on. */
export const acts = (text: string, called: readonly string[]): boolean =>
  isNamed(subjectOf(text), called) || isAgent(text, called)

/** "He took the money": he may be anybody of whom the page does not tell that he is another. */
export const mayBeHe = ({ text, means }: Accuser, { kind }: Pick<Who, 'kind'>): boolean =>
  kind === 'person' && means.length === 0 && /^["“‘']?s?he\b/i.test(text)

/** What stands before the first verb, and not on whom or against whom that is. */
const subjectOf = remembered((text) => {
  const all = words(text.slice(0, 300))
  const verb = verbAt(all)
  const end = verb > 0 ? all[verb]!.start : (all.filter(({ stop }) => !stop)[OPENING - 1]?.end ?? text.length)
  // "Lund’s wife left him" is about her.
  return text
    .slice(0, end)
    .replace(BESIDES, ' ')
    .replace(AGAINST_HIM, ' ')
    .replace(OF_HIS, '')
    .replace(HIS_MAN, '')
    .replace(KIN_OF, '')
    .split(/ (?:on|about|against|over|for|with|from|as) /, 1)[0]!
})

/** "Berg, visiting Rumia on Monday, spoke" is about him. */
const BESIDES = /, \p{Ll}+ing [^,]{2,60}(?:,|$)/gu
/** "People protesting Lund were arrested": they. */
const AGAINST_HIM =
  / (?:protesting|opposing|supporting|backing|defending|accusing|criticizing|questioning|investigating|confronting|interviewing) [^,;—–]{2,80}/gu
const OF_HIS =
  /(?:[\p{Lu}][\p{L}\p{M}.-]* )*[\p{Lu}][\p{L}\p{M}.-]*[’']s? (?=(?:[\p{L}-]+ ){0,2}?(?:(?:ex-)?(?:wi(?:fe|ves)|husbands?|girlfriends?|boyfriends?|partners?)|sons?|daughters?|children|brothers?|sisters?|mother|father|parents|family|accusers?|critics?|opponents?|victims?|rivals?|allies|supporters?)\b)/gu

/** "A long-time Lund ally", "Lund campaign aides". */
const HIS_MAN =
  /\b\p{Lu}[\p{L}\p{M}’'-]+ (?=(?:campaign )?(?:all(?:y|ies)|aides?|associates?|appointees?|critics?|opponents?|rivals?|supporters?|loyalists?|confidante?s?|donors?|accusers?)\b)/gu

const KIN_OF =
  /\b(?:all(?:y|ies)|friends?|foes?|enem(?:y|ies)|critics?|opponents?|supporters?|backers?|rivals?|victims?|accusers?|(?:ex-)?wi(?:fe|ves)|husbands?|sons?|daughters?|brothers?|sisters?) of (?:[\p{L}\p{M}.’'-]+ ){0,4}?\p{Lu}[\p{L}\p{M}-]+(?: (?:al-)?\p{Lu}[\p{L}\p{M}-]+)*/gu

/** "Was struck by Mayor Lund", "accused Lund, 53, of taking it", "reports that Lund took it", "Lund, who has been accused of it". */
const isWithin = (text: string, called: readonly string[]): boolean =>
  [...text.matchAll(PHRASE)].some(([phrase]) => isNamed(phrase, called)) ||
  [...text.matchAll(WHO_IS_ACCUSED)].some(({ index }) => isNamed(leading(text, index), called))
/** "She was fourteen when Lund, then 32, took her home": the subject of a clause further on. */
const isAgent = (text: string, called: readonly string[]): boolean => agentsIn(text).some((who) => isNamed(who, called))
const agentsIn = remembered((text) =>
  [...text.matchAll(CLAUSE)].flatMap(({ groups }) => (startsWithFinite(groups!.does!) ? groups!.who! : [])),
)
const CLAUSE =
  /\b(?:when|how|after|because|as|where|while|before|and|that|convinced|confident|certain|sure|believe[sd]?|concluded|claim(?:s|ed)?|insist(?:s|ed)?) (?<who>(?:[\p{L}.]+ ){0,2}?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?:, [^,]{2,40},)? (?<does>(?:\p{L}+ ){0,2}\p{L}+)/gu
/** Perhaps after an adverb. */
const startsWithFinite = (text: string): boolean => {
  const all = words(text)
  const at = /ly$/.test(all[0]?.text ?? '') ? 1 : 0
  return at < all.length && (isFiniteVerb(all, at) || /[^e]ed$/.test(all[at]!.text))
}

/** The words right before. */
const leading = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at)
const PHRASE =
  /(?<!\b(?:the|an|his|her|of|nominated|appointed|named|picked|chosen|hired|elected|endorsed|backed|supported|praised|briefed|advised|represented|succeeded|replaced|interviewed|employed|told) )\b(?:by|that|accus(?:e[sd]?|ing)|alleg(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|suspect(?:s|ed)) (?:[\p{L}.]+ ){0,2}?\p{Lu}[\p{L}’'-]+(?:(?: of)? \p{Lu}[\p{L}’'-]+)*/gu
const WHO_IS_ACCUSED = /,? (?:who )?(?:(?:has|have|had) been|is|was|were|stands?) (?:\p{L}+ly )?accused of\b/gu
