/** What a statement that calls something false is about, by its own words. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { weight } from '../text/idf.ts'
import { contentWords, stemsIn, words } from '../text/words.ts'
import { tellingNouns } from './accusations.ts'
import { ACCUSED, accuses, calledBy, isNamed, mayBeHe } from './accused.ts'
import { claimIn, isOf, isSame } from './claimed.ts'
import { type Denial, denialOf } from './denial.ts'
import { type Found, type Meant, SURELY } from './meant.ts'
import { NO_PART } from './nopart.ts'
import { REPORTS } from './reports.ts'
import { AGAINST, deniedIn } from './side.ts'
import { specific } from './specific.ts'
import { toldDenial } from './tolddenials.ts'
import { reportIn } from './wholereport.ts'

const LONGEST = 300

/** "I'm neither a traitor nor a hero". */
const I_AM_NOT = /^(?:i|we)(?:'m|'re| am| are| was| were) (?:(?:not|never) (?:an?|the)|neither(?: an?)?|no) (.{3,60})/u
/** "The court did not say so". */
const ECHO =
  /^(?:\p{L}+ ){1,4}?(?:did|does|do|has|have|had)(?:n't| not| never) \p{L}+ (?:that|so|this)(?: clear| happen)?$/u
const SHORT_ECHO = 9
const NO_SIGN =
  /\bno (?:\p{L}+ )?(?:records?|evidence|proof|traces?) of (?:the|any(?: such)?|this|that|those|these) (.{3,60})/u
/** "There is no evidence that she took it". */
const NO_EVIDENCE =
  /^(?:.{0,60}\b)?no (?:\p{L}+ ){0,2}?(?:evidence|proof|indications?|signs?|reason to believe|basis for) (?:that|of|to (?:suggest|show|support|prove|believe|indicate)(?: that)?) (.{12,})/u
const CLAIM = /\b(?:his|her|their) (?:\p{L}+ )?(?:claim|statement|assertion)s?\b/u
/** What is called a claim is likelier meant by "her claim" than what is only said. */
const asClaim = (cue: string): number =>
  /^(?:\p{L}+ )?(?:claim|allegation|assertion|accusation)s?$/u.test(cue) ? 2 : 0
/** Up to what is denied. */
const DENIAL =
  /^.*?\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|challeng(?:e[sd]?|ing)|push(?:es|ed|ing)? back (?:on|against)|took issue with|brush(?:es|ed|ing)? (?:off|aside)|shot down)\b(?: again)? /u
/** "The council has no direct access" where another says that it has. */
const NO_SUCH =
  /\b(?:(?:has|have|had|is|are|was|were) no|(?:not|n't|never) (?:have|had|get|given?|provided?|granted?)(?: \p{L}+){0,3}? (?:an?|any)) (?!\p{L}+ (?:of|to|in|that|on|for)\b)(\p{L}{5,}) (\p{L}{4,})\b/u
/** "There was no collusion", of a word that is seldom said. */
const NONE = /\bthere (?:was|is|were|has been|had been)(?: absolutely| simply| clearly)? no (\p{L}{5,})\b/u
const RARE = 4.5
const HAVING =
  '\\b(?:ha(?:s|ve|d|ving)|with|g(?:ets?|ot|ives?|ave|iven|iving)|gain(?:s|ed)?|(?:grant|provid|allow)(?:s|es|ed|ing)?|(?:is|are|was|were))'
/** "Called the council's allegations that he took it groundless". */
const CALLED = new RegExp(
  `\\b(?:call|brand|label|dubb)(?:s|ed|ing)? (?:\\p{L}+(?:'s?)? ){0,4}?${REPORTS} (?:that|of) (.{8,160}?) (?:meritless|baseless|groundless|unfounded|untrue|false|bogus|slander|an? (?:hoax|lie|smear))\\b`,
  'u',
)
/** "We judge that Rumia was not responsible", by whom others accuse of it. */
const CLEARS =
  /(?:^|\b(?:that|and|but) )["“]?(?<who>(?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+) (?:(?:was|were|is|are)(?: \p{Ll}+ly)?(?: not|n['’]t) (?:responsible|behind|involved|to blame)|(?:had|has|have) no (?:part|role|hand) in)\b/u
/** "I would reject that Lund ever did that". */
const I_DENY =
  /^(?:i|we)(?:'d)? (?:(?:would|do|must|like|want|to|\p{L}+ly) ){0,4}(?:reject|deny|dispute|refute) (?:that )?(.{8,})/u
/** "Lund has pleaded not guilty". */
const PLEA = /^(?:\p{L}+ ){0,6}?pl(?:ead(?:s|ed)?|ed) (?:\p{L}+ )?(?:not guilty|innocent)\b/u
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|disput|refut|rebut|reject|dismiss|contradict|challeng|push\w* back|shot down|brush\w* (?:off|aside)|took issue)/i

/** Without any of these a statement answers none: a test much cheaper than the others, of some twenty thousand statements. */
const HINT =
  /\b(?:un|in)?(?:true|accurate|correct)\b|\bfals|\blies?\b|less\b|unfounded|fabricat|fiction|\bfake\b|propaganda|hoax|\bma(?:de|king)\b|bogus|nonsense|\bcase\b|\bso\b|contradict|\bwrong\b|mistaken|\bmis|distort|twist|out of context|\b(?:record|trace)s?\b|evidence|proof|\bnever\b|\b(?:did|does|do|was|is|are|has|have)(?: not|n['’]t)|['’]m (?:not|neither)|\bam (?:not|neither)|resembl|plausib|credib|ridicul|absurd|preposter|\b(?:hold|stand|add) up\b|match|\bden(?:y|ies|ied)\b|not guilty|innocen|\bthan\b|contrary|laughab|ludicrous|\bno \p{L}{5}/iu

/** "That's not the case with Halda": it is with whom was spoken of. */
const ELSEWHERE =
  /\b(?:not|n['’]t)(?: \p{Ll}+ly)? the case (?:with|in|for|at|on|here|elsewhere|everywhere|any ?more)\b/u

/** What of a statement tells whether it answers one. */
type Answer = Pick<Statement, 'text' | 'stance' | 'attribution' | 'name' | 'kind'> &
  Partial<Pick<Statement, 'role' | 'affiliation'>>

/** Null where a statement answers none. @param toldBy the words by which a statement is told: its cue, and what introduces it. */
export function meantBy<T extends Answer>(
  answer: T,
  cueOf: (each: T | Statement) => string,
  toldBy: (each: Statement) => string = cueOf,
): Meant | null {
  const against = isAgainst(answer)
  if (answer.text.length > LONGEST || !(against || HINT.test(answer.text)) || ELSEWHERE.test(answer.text)) return null
  const own = calledBy(answer)
  const told = against && !isOwn(answer) ? null : toldDenial(answer.text)
  if (told && !own.some((each) => each.endsWith(told.called))) {
    const called = [...new Set([told.called, ...calledBy({ name: told.called, kind: 'organisation' })])]
    const accusedIn = (each: Statement) => accuses(each, called, toldBy(each))
    const { object } = told
    const found = told.plea
      ? pleaOf(accusedIn)
      : denialOf({ plain: object, object, against: true, called, accusedIn, toldBy, said: answer.text })
    return found && { ...found, called, by: told.name }
  }
  const cleared = isOwn(answer) ? undefined : CLEARS.exec(answer.text)?.groups?.who
  const name = cleared?.split(' ').at(-1)?.toLowerCase()
  if (name !== undefined && !isNamed(answer.name, [name]) && !own.includes(name)) {
    const called = calledBy({ name: name, kind: 'organisation' })
    const suits = (each: Statement) => (accuses(each, called, toldBy(each)) >= ACCUSED.surely ? SURELY : 0)
    return { suits, anywhere: true, tells: true, called }
  }
  const other = against && !isOwn(answer) ? ACCUSED_OTHER.exec(answer.text)?.[1] : undefined
  const called = other && !isNamed(other, own) ? calledBy({ name: other, kind: 'person' }) : own
  const found = answerOf(wordsOf(answer, cueOf, toldBy, called))
  return found && { ...found, called }
}
/** "Roth dismissed the accusations levelled at / Lund": it is Lund whom these are of. */
const ACCUSED_OTHER =
  /\b(?:accusations?|allegations?|charges|claims)(?: (?:now|being|that|which|were|are|have|been|made|brought|level{1,2}ed|lodged|directed))* (?:at|against|about) (?:(?:the )?(?:President|Mr|Mrs|Ms|Dr)\.? )?((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+)/u

/** What somebody denies in words of its own: "Lund denied / having met the smugglers"; null where he denies none. */
export function objectOf<T extends Answer>(
  answer: T,
  cueOf: (each: T) => string,
): { called: string[]; by?: string; object: string } | null {
  if (answer.text.length > LONGEST) return null
  if (AGAINST.has(answer.stance) && !isOwn(answer))
    return /\bden(?:y|ies|ied|ying)\b/i.test(cueOf(answer)) && !/\bif\b/.test(answer.text)
      ? { called: calledBy(answer), object: deniedIn(answer.text) }
      : null
  const told = toldDenial(answer.text)
  return told && { called: [told.called], by: told.name, object: told.object }
}

/** It says that something is not so: "rejected the accusations" too. */
const isAgainst = ({ stance, text }: Pick<Statement, 'stance' | 'text'>): boolean =>
  AGAINST.has(stance) || (stance === 'rejects' && tellingNouns(text).length > 0)

/** What an answer says in its own words. */
interface Words extends Omit<Denial, 'said'> {
  answer: Answer
  /** By its verb it denies something. */
  denies: boolean
  cueOf: (told: Statement) => string
}

/** "Lund's assertion in her testimony that": what she asserts, wherever she does. */
const CLAIMED_IN =
  /\b((?:assertion|claim|allegation|accusation|suggestion|contention|statement)s?) (?:in|during|at|on) (?:[\p{L}'-]+ ){1,6}?that /gu

function wordsOf<T extends Answer>(
  answer: T,
  cueOf: (each: T | Statement) => string,
  toldBy: (each: Statement) => string,
  called: readonly string[],
): Words {
  const against = isAgainst(answer)
  const plain = answer.text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/["“”.]/g, '')
    .replace(CLAIMED_IN, '$1 that ')
    .trim()
  const denies = against && DENIES.test(cueOf(answer))
  const object = denies ? plain.replace(DENIAL, '') : against ? putAsDenied(plain) : null
  const accusedIn = (told: Statement) => accuses(told, called, toldBy(told))
  return { answer, plain, object, against, denies, called, accusedIn, cueOf, toldBy }
}

/** "I would reject that Lund took it", "called the allegation that he took it groundless". */
const putAsDenied = (plain: string): string | null => (I_DENY.exec(plain) ?? CALLED.exec(plain))?.[1] ?? null

/** What words of one kind are about: null where that is not told, undefined where they are of another kind. */
type Kind = (words: Words) => Found | null | undefined

function answerOf(words: Words): Found | null {
  const kinds = isOwn(words.answer) ? BY_ANYONE : [...BY_ANYONE, ...BY_SOMEBODY]
  for (const kind of kinds) {
    const found = kind(words)
    if (found !== undefined) return found
  }
  return null
}

/** "There is no record of the meeting". */
const noSign: Kind = ({ plain }) => {
  const record = NO_SIGN.exec(plain)?.[1]
  if (record === undefined) return undefined
  const of = contentWords(record).slice(0, 2)
  return { suits: (told) => Number(of.some(({ stem }) => matterOf(told.text).includes(stem))), anywhere: false }
}

/** "There is no evidence that she took it". */
const noEvidence: Kind = ({ answer, plain, called }) => {
  const unproved = NO_EVIDENCE.exec(plain)?.[1]
  if (unproved === undefined || isOwn(answer)) return undefined
  const found = specific(answer.text, unproved, called)
  return found && { ...found, tells: true }
}

/** "Her claim is false", "denied the report by the Tide". */
const claimOf: Kind = ({ answer, plain, denies, accusedIn, cueOf }) => {
  const claim = claimIn(plain, denies, isOwn(answer))
  if (!claim) return undefined
  const { of, that } = claim
  const matter = stemsIn(that.replace(CLAIM, ''))
  if (of === '' && matter.length < 2) return null
  const names = contentWords(answer.text).flatMap(({ stem, capital, start }) => (capital && start > 0 ? stem : []))
  const claimed = { of, matter, things: matter.filter((stem) => !names.includes(stem)) }
  const suits = (told: Statement) => {
    if (!isOf(claimed, told) || !isSame(claimed, stemsIn(told.text))) return 0
    if (matter.length > 0) return SURELY
    return 1 + (accusedIn(told) > ACCUSED.named ? accusedIn(told) : 0) + asClaim(cueOf(told))
  }
  // An account may well say what was not so.
  const bare = matter.length === 0 && denies && !isOwn(answer)
  // Whose claim it is nobody says, but what he denies himself: it may be told on another page.
  const object = denies && of === '' && !isOwn(answer) ? { object: that } : {}
  return {
    suits,
    anywhere: true,
    claim: matter.length > 1 && of !== '' ? claimed : null,
    bare,
    denied: bare,
    reportOf: matter.length === 0 && reportIn(answer.text) === of ? of : null,
    ...object,
  }
}

/** "The court did not say so", right after what it is told to have said. */
const echo: Kind = ({ plain }) => {
  if (!ECHO.test(plain) || words(plain).length > SHORT_ECHO) return undefined
  const mine = stemsIn(plain)
  return {
    suits: (told, isNext) => Number(isNext && stemsIn(told.text).some((stem) => mine.includes(stem))),
    anywhere: false,
    denied: true,
  }
}

/** "I am no traitor". */
const isNoSuch: Kind = ({ answer, plain, against, accusedIn }) => {
  const what = I_AM_NOT.exec(plain)?.[1]
  if (what === undefined || (against && NO_PART.test(plain))) return undefined
  const not = stemsIn(what)
  return {
    suits: (told) =>
      accusedIn(told) > 0 || mayBeHe(told, answer)
        ? SURELY * Number(stemsIn(told.text).some((stem) => not.some((each) => isAkin(each, stem))))
        : 0,
    anywhere: true,
    short: true,
  }
}

const plea: Kind = ({ plain, accusedIn }) => (PLEA.test(plain) ? pleaOf(accusedIn) : undefined)

/** "There was no collusion". */
const noneOfIt: Kind = ({ plain, object }) => {
  const none = object === null || object === plain ? NONE.exec(plain)?.[1] : undefined
  if (none === undefined) return undefined
  const stems = stemsIn(none)
  if (!stems.some((stem) => weight(stem) >= RARE)) return undefined
  const has = ({ text }: Statement) => stemsIn(text).some((stem) => stems.includes(stem))
  return { suits: (told) => SURELY * Number(has(told)), anywhere: true, possible: true, tells: true }
}

/** "The council has no direct access". */
const hasNone: Kind = ({ plain, object }) => {
  const none = object === null ? NO_SUCH.exec(plain) : null
  if (!none) return undefined
  const [, word, next] = none
  const phrase = new RegExp(`${HAVING} (?:\\p{L}+ ){0,2}?${word} ${next}`, 'iu')
  return { suits: ({ text }) => SURELY * Number(phrase.test(text)), anywhere: true, tells: true }
}

const denial: Kind = (words) => denialOf({ ...words, said: words.answer.name === '' ? null : words.answer.text })

/** What an outlet, too, says on its own word. */
const BY_ANYONE: readonly Kind[] = [noSign, noEvidence, claimOf, echo]
/** What somebody says of himself, or of what he is told to have done. */
const BY_SOMEBODY: readonly Kind[] = [isNoSuch, plea, noneOfIt, hasNone, denial]

/** Who pleads not guilty denies what he is charged with, and what he is told to have done; not what is said of him besides. */
const pleaOf = (accusedIn: (told: Statement) => number): Found => ({
  suits: (told) => {
    const accused = accusedIn(told)
    if (NOT_CHARGED.test(told.text)) return 0
    if (accused >= ACCUSED.named && CHARGED_WITH.test(told.text)) return SURELY + 1
    return accused >= ACCUSED.does && !FOUND_GUILTY.test(told.text) ? accused - 1 : 0
  },
  anywhere: true,
  ofHim: true,
  general: true,
  plea: true,
  // "Charged with false statements": the words of a charge doubt none.
  denied: true,
})
const NOT_CHARGED = /(?:\b(?:not|never)|n['’]t)(?: been)? (?:charged|indicted|accused|arraigned)\b/u
/** Another plea, or what came of one. */
const FOUND_GUILTY = /\b(?:(?:plead\p{L}*|pled|f(?:ou|i)nd\p{L}*) (?:\p{L}+ ){0,3}?guilty|convicted|sentenced)\b/u
const CHARGED_WITH =
  /\b(?:(?:is|are|was|were|been|being|faces?|facing) (?:\p{L}+ )?(?:charged|indicted|arraigned|accused) (?:with|on|for|of)|charged (?:\p{Lu}\S+ ){1,3}(?:with|in)|charges? (?:of|that includ|includ)\p{L}*|counts? of|indictments? (?:against|of) (?:(?:and )?\p{Lu}\S+ ){1,6}(?:contain|charg|accus|alleg|includ|list)\p{Ll}*|accus(?:e[sd]?|ing) (?:\p{Lu}\S+ ){1,4}of)\b/u

/** "Racist" and "racism". */
const isAkin = (a: string, b: string): boolean => a === b || (a.length > AKIN && a.slice(0, AKIN) === b.slice(0, AKIN))
const AKIN = 5

const matterOf = (text: string): string[] => contentWords(text).flatMap(({ stem, capital }) => (capital ? [] : stem))
