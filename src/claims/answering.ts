/** What a statement that calls something false is about, by its own words. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { SHORT } from '../origins/agencies.ts'
import { ACCUSED, accuses, calledBy, isNamed, mayBeHe } from './accused.ts'
import { AGAINST } from './side.ts'
import { contentWords, words } from './words.ts'

/** How well what stands far off has to suit. */
export const SURELY = 3
/** What says only that something is not so has no more words. */
const FEW = 14
const LONGEST = 300

/** Not so as a fact; what is only bad, or absurd, may be so. */
const UNTRUE =
  /\b(?:untrue|false(?:hoods?)?|lies|an? (?:[\p{L}-]+ ){0,3}lie|(?:bald|bold|bare)-?faced lie|baseless|groundless|unfounded|fabricat\p{L}*|fiction|fake(?: news)?|propaganda|an? (?:\p{L}+ )?hoax|made[ -]up|inaccurate|incorrect|bogus|nonsense|(?:not|n't) (?:\p{L}+ )?(?:true|so|accurate|correct|the case))\b/u
const THAT =
  /^(?:(?:well|no|look|now|and|but|so|oh)[,.;—]?\s)*(?:that|this|it|those|these|they|all (?:of )?(?:that|it|this))(?:'s|'re|n't| is| are| was| were| isn't| aren't| wasn't)\b/
/** "I'm neither a traitor nor a hero". */
const I_AM_NOT = /^(?:i|we)(?:'m|'re| am| are| was| were) (?:(?:not|never) (?:an?|the)|neither(?: an?)?|no) (.{3,60})/u
/** "Lund denied this". */
const THIS = /^(?:that|this|it|them|so)\b.{0,20}$/u
/** "The court did not say so". */
const ECHO =
  /^(?:\p{L}+ ){1,4}?(?:did|does|do|has|have|had)(?:n't| not| never) \p{L}+ (?:that|so|this)(?: clear| happen)?$/u
const SHORT_ECHO = 9
/** So many words into a longer statement it tells what it is. */
const EARLY = 12
const MADE_UP =
  /\b(?:he|she|they|you)(?:'s|'ve)? (?:\p{L}+ )?(?:made|making) (?:it|that|this|things|stuff)(?: all)? up\b/u
const NEVER =
  /(?:^|[,;] |\b(?:that|and|but|because) )(?:i|we|he|she|they) (?:\p{L}+ )?(?:never|did not|didn't|(?:have|has|had) never|(?:have|has|had)(?:n't| not))(?: ever)? (?:said|say|did|do|done) (?:it|that|this|so|any ?thing (?:like (?:that|it|this|what)|of the (?:sort|kind)))\b(?! (?:\p{L}+ly|alone|on purpose)\b)/u
const WAS_SO = /\b(?:that|this|it) (?:was|is) (?:the case|so|true)$/
const MISTAKEN =
  /\b(?:my|his|her|their|our) (?:\p{L}+ )?(?:words?|comments?|remarks?|statements?|quotes?)\b.{0,50}\b(?:misconstrued|misinterpreted|mischaracteri[sz]ed|misquoted|distorted|twisted|out of context)\b/u
const REPORTS =
  '(?:reports?|claims?|allegations?|accusations?|charges?|stor(?:y|ies)|statements?|suggestions?|assertions?|rumou?rs?)'
const REPORT = new RegExp(
  `(?:^|\\b(?:the|that|this|those|these|such|his|her|their|its|any) (?:\\p{L}+ ){0,2}?)${REPORTS}\\b(?! (?:of|that|by)\\b)`,
  'u',
)
/** "Lund's claim that …", "the Courier report". */
const CLAIM_OF = new RegExp(
  `(?:(\\p{L}+)'s? (?:\\p{L}+ )?|\\bthe (\\p{L}+) )(?:${REPORTS}|tweets?|posts?|figures|numbers|account)\\b(?: that (.*))?`,
  'u',
)
const FALSE =
  "(?:(?:is|are|was|were)(?: (?!not\\b)\\p{L}+){0,2} (?:misleading|inaccurate|incorrect|false|untrue|wrong|baseless|unfounded|ridiculous|absurd|preposterous|nonsense|implausible)|(?:is|are|was|were)(?:n't| not) (?:\\p{L}+ )?(?:true|plausible|credible|accurate|correct)|(?:does not|doesn't|do not|don't|did not|didn't) (?:resemble|hold up|stand up|add up|match))\\b"
const MISLEADS = new RegExp(`^.{0,40}\\b${FALSE}`, 'u')
/** "… claim that she forged it was likely untrue". */
const VERDICT = new RegExp(`^(?<that>.{10,160}?) ${FALSE}`, 'u')
const AGAINST_WHOM = /\bcontradict(?:ing|s|ed) (?:\p{L}+ ){0,2}?(\p{L}+), (.*)/u
const IS_WRONG =
  /(\p{L}+)(?:, [^,]{2,40},)? (?:was|is|were) (?:wrong|mistaken|incorrect) (?:in|about|when|to|that) (.*)/u
const NO_SIGN =
  /\bno (?:\p{L}+ )?(?:records?|evidence|proof|traces?) of (?:the|any such|this|that|those|these) (.{3,60})/u
const CLAIM = /\b(?:his|her|their) (?:\p{L}+ )?(?:claim|statement|assertion)s?\b/u
/** Up to what is denied. */
const DENIAL =
  /^.*?\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b(?: again)? /u
const HE = "(?:that )?(?:i|we|he|she|they|it)(?:'s|'re|'m|'ve|'d)?"
const DEED =
  '(?:wrong(?:doing)?|involve(?:ment|d)|role|part|hand|knowledge|responsib(?:le|ility)|behind|impropriety|improper|inappropriate(?:ly)?|illegal(?:ly)?|misconduct|guilt|guilty|to do with|anything like (?:it|that))'
/** "Any involvement in the fire", "that she had done anything wrong". */
const ANY_PART = new RegExp(
  `^(?:(?:${HE}|to|any|all|having|having had|had|been|being|was|were|did|do|done|the|his|her|its|their|such|anything) )*(?:\\p{L}+ )?${DEED}\\b(?: (?:in|for|of|with|about))?`,
  'u',
)
/** "We had no part in the fire", "she was not involved in it". */
const NO_PART = new RegExp(
  `^(?:${HE}|\\p{L}+(?: \\p{L}+)?)(?: \\p{L}+)?(?: (?:did|do|does|was|were|is|are|am|has|have|had)(?:n't| not| never| no)?| never|n't| not| no| nothing| done nothing)+ (?:\\p{L}+ ){0,2}?${DEED}\\b(?: (?:in|for|of|with|about))?`,
  'u',
)
const NEGATIVE = /\b(?:not|never|no|nothing)\b|n't\b/u
const DENIES = /\b(?:den(?:y|ies|ied|ying)|disput|refut|rebut|reject|dismiss|contradict)/i

/** Without any of these a statement answers none: a test much cheaper than the others, of some twenty thousand statements. */
const HINT =
  /\b(?:un|in)?(?:true|accurate|correct)\b|\bfals|\blies?\b|less\b|unfounded|fabricat|fiction|\bfake\b|propaganda|hoax|\bma(?:de|king)\b|bogus|nonsense|\bcase\b|\bso\b|contradict|\bwrong\b|mistaken|\bmis|distort|twist|out of context|\b(?:record|trace)s?\b|evidence|proof|\bnever\b|\b(?:did|does|do|was|is|are|has|have)(?: not|n['’]t)|['’]m (?:not|neither)|\bam (?:not|neither)|resembl|plausib|credib|ridicul|absurd|preposter|\b(?:hold|stand|add) up\b|match/i

/** What an answer may be about. */
export interface Meant {
  /** How well it suits what is told, perhaps right before it: 0 where it is not about it. */
  suits(told: Statement, isNext: boolean): number
  /** So that it may stand anywhere on the page: by whose claim it is, or since it is of the one who answers. */
  anywhere: boolean
  /** The one who answers speaks of what he is accused of, whatever that is. */
  ofHim?: boolean
  /** It is the claim of whoever is named, in some of its words. */
  claim?: Claimed | null
  /** What is denied by it may be a denial. */
  denied?: boolean
}

/** By whose name a claim is called false, and the stems of what it says. */
export interface Claimed {
  /** Whether it is told by that name: by who speaks and through whom alone. */
  isOf(told: Statement): boolean
  /** @param stems of the content words of what is told. */
  isSame(stems: readonly string[]): boolean
}

/** What of a statement tells whether it answers one. */
type Answer = Pick<Statement, 'text' | 'stance' | 'attribution' | 'name' | 'kind'> &
  Partial<Pick<Statement, 'role' | 'affiliation'>>

/** Null where a statement answers none. */
export function meantBy<T extends Answer>(answer: T, cueOf: (each: T | Statement) => string): Meant | null {
  const against = AGAINST.has(answer.stance)
  if (answer.text.length > LONGEST || !(against || HINT.test(answer.text))) return null
  const plain = answer.text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/["“”.]/g, '')
    .trim()
  const record = NO_SIGN.exec(plain)?.[1]
  if (record !== undefined) {
    const of = contentWords(record).slice(0, 2)
    return { suits: (told) => Number(of.some(({ stem }) => matterOf(told.text).includes(stem))), anywhere: false }
  }
  const denies = against && DENIES.test(cueOf(answer))
  const called = calledBy(answer)
  const accusedIn = (told: Statement) => accuses(told, called, cueOf(told))
  const claim = claimIn(plain, denies, isOwn(answer))
  if (claim) {
    const { of, that } = claim
    const matter = stemsOf(that.replace(CLAIM, ''))
    const isOf = (told: Statement) =>
      [surname(told), ...told.chain.map((name) => name.toLowerCase())].some(
        (name) => `${name} `.startsWith(`${of} `) || SHORT.get(name)?.toLowerCase() === of,
      )
    const isSame = (theirs: readonly string[]) =>
      2 * matter.filter((stem) => theirs.includes(stem)).length >= matter.length
    const fit = (told: Statement) =>
      isOf(told) && isSame(stemsOf(told.text)) ? (matter.length > 0 ? SURELY : 1 + accusedIn(told)) : 0
    const its = matter.length > 1 ? { isOf, isSame } : null
    return { suits: fit, anywhere: true, claim: its }
  }
  if (ECHO.test(plain) && words(plain).length <= SHORT_ECHO) {
    const mine = stemsOf(plain)
    return {
      suits: (told, isNext) => Number(isNext && stemsOf(told.text).some((stem) => mine.includes(stem))),
      anywhere: false,
      denied: true,
    }
  }
  if (isOwn(answer)) return null
  const object = denies ? plain.replace(DENIAL, '') : plain
  const noPart = !against ? null : denies ? ANY_PART.exec(object) : NEGATIVE.test(plain) ? NO_PART.exec(plain) : null
  if (noPart) {
    const about = stemsOf((denies ? object : plain).slice(noPart[0].length)).filter((stem) => !called.includes(stem))
    const isAbout = ({ text }: Statement) => about.length === 0 || stemsOf(text).some((stem) => about.includes(stem))
    return {
      suits: (told, isNext) => {
        const accused = accusedIn(told) - 1
        return isAbout(told) ? Math.max(accused, Number(isNext && about.length > 0)) : Number(accused >= SURELY)
      },
      anywhere: true,
      ofHim: about.length === 0,
    }
  }
  const am = I_AM_NOT.exec(plain)
  if (am) {
    const not = stemsOf(am[1]!)
    return {
      suits: (told) =>
        accusedIn(told) > 0 || mayBeHe(told, answer)
          ? SURELY * Number(stemsOf(told.text).some((stem) => not.includes(stem)))
          : 0,
      anywhere: true,
    }
  }
  const early = words(plain).length > FEW ? plain.split(' ', EARLY).join(' ') : plain
  if (MISTAKEN.test(early)) return { suits: (told) => Number(isNamed(told.text, called)), anywhere: false }
  const report = REPORT.exec(early)
  const ofHim = NEVER.test(early)
  if (
    (report && ((denies && isObject(object)) || UNTRUE.test(early.slice(report.index + report[0].length)))) ||
    (denies && (WAS_SO.test(early) || THIS.test(object))) ||
    (THAT.test(early) && UNTRUE.test(early)) ||
    ofHim ||
    (early === plain && MADE_UP.test(early))
  )
    return {
      suits: (told, isNext) => {
        const accused = accusedIn(told)
        // What stands right before and only names him is about something else.
        return accused === ACCUSED.no ? Number(isNext) : accused - 1
      },
      anywhere: report !== null || ofHim,
      ofHim: report !== null || ofHim,
    }
  return null
}

/** "The harbour allegations against him" are what is denied; "what it did about such allegations" is something else. */
const isObject = (object: string): boolean => {
  const report = REPORT.exec(object)
  return report !== null && words(object.slice(0, report.index)).length <= 3
}

/** Whose claim is called false, and what they claim where that is said. */
function claimIn(plain: string, denies: boolean, own: boolean): { of: string; that: string } | null {
  const claim = CLAIM_OF.exec(plain)
  if (claim) {
    const of = (claim[1] ?? claim[2])!
    const verdict = MISLEADS.exec(plain.slice(claim.index + claim[0].length)) ?? VERDICT.exec(claim[3] ?? '')
    if (denies || verdict) return { of, that: verdict?.groups?.that ?? claim[3] ?? '' }
  }
  const wrong = (own ? IS_WRONG.exec(plain) : null) ?? AGAINST_WHOM.exec(plain)
  return wrong ? { of: wrong[1]!, that: wrong[2]! } : null
}

const stemsOf = (text: string): string[] => contentWords(text).map(({ stem }) => stem)
const matterOf = (text: string): string[] => contentWords(text).flatMap(({ stem, capital }) => (capital ? [] : stem))

/** The word by which others speak of somebody. */
const surname = ({ name, kind }: Pick<Statement, 'name' | 'kind'>): string =>
  (kind === 'person' ? name.split(/\s+/).at(-1)! : name).toLowerCase()
