/** What a statement that calls something false is about, by its own words. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { SHORT } from '../origins/agencies.ts'
import { FALSE } from '../text/verdicts.ts'
import { isToldAs, tellingNouns } from './accusations.ts'
import { ACCUSED, accuses, calledBy, isNamed, mayBeHe } from './accused.ts'
import { isGrave } from './offences.ts'
import { AGAINST, deniedIn, within } from './side.ts'
import { toldDenial } from './tolddenials.ts'
import { contentWords, words } from './words.ts'

/** How well what stands far off has to suit. */
export const SURELY = 3
/** "Lund denied it" right after it. */
const NEXT = 5
/** What says only that something is not so has no more words. */
const FEW = 14
const LONGEST = 300

/** Not so as a fact; what is only bad, or absurd, may be so. */
const UNTRUE =
  /\b(?:untrue|false(?:hoods?)?|lies|an? (?:[\p{L}-]+ ){0,3}lie|(?:bald|bold|bare)-?faced lie|baseless|groundless|unfounded|fabricat\p{L}*|fiction|fake(?: news)?|propaganda|an? (?:\p{L}+ )?hoax|made[ -]up|inaccurate|incorrect|bogus|nonsense|(?:not|n't) (?:\p{L}+ly |even |quite |at all )?(?:true|so|accurate|correct|the case)|(?:nothing|far|further|farther) (?:is |could be |can be )?(?:further |farther )?from the truth|no truth (?:to|in|whatsoever)|without merit|meritless)\b(?! (?:police|police report|report to|statements? to|information|name|identity|alarm|pretenses?))/u
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
/** So many characters into what is denied it is called a report or a claim. */
const HEAD = 60
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
  '(?:reports?|claims?|allegations?|accusations?|charges?|stor(?:y|ies)|statements?|suggestions?|assertions?|rumou?rs?|contentions?|arguments?|lawsuits?|suits?|complaints?)'
const REPORT = new RegExp(
  `(?:^|\\b(?:the|that|this|those|these|such|his|her|their|its|any|all|an?) (?:\\p{L}+ ){0,2}?)${REPORTS}\\b(?! (?:of|that|by)\\b)`,
  'u',
)
/** "Lund's claim that …", "the Courier report". */
const CLAIM_OF = new RegExp(
  `(?:(\\p{L}+)'s? (?:\\p{L}+ )?|\\bthe (\\p{L}+) )(?:${REPORTS}|tweets?|posts?|figures|numbers|account)\\b(?: that (.*))?`,
  'u',
)
/** "The claims that Ms. Lund made", "allegations made by Lund". */
const MADE_BY = new RegExp(
  `\\b${REPORTS} (?:that )?(?:(?:mr|ms|mrs|dr|sen|rep|gov|president|senator|mayor) )?(?:(\\p{L}+) (?:has |had )?made|(?:made|brought|raised|level+ed) by (?:(?:mr|ms|mrs|dr|sen|rep|gov|president|senator|mayor) )?(?:\\p{L}+ )?(\\p{L}+))\\b`,
  'u',
)
const DISBELIEVES = /\b(?:do|does|did)(?:n't| not) (?:think|believe) (?:that )?(?:any|all|these|those|the)\b/u
const NOTION = new RegExp(
  `\\b(?:the|any|this) (?:\\p{L}+ )?(?:notion|idea|suggestion|claim|allegation|accusation|assertion|theory|charge) that (.{8,160}?)(?: just| simply)? ${FALSE}`,
  'u',
)
/** "The case was narrower than the Courier described." */
const THAN =
  /\b(?:than|contrary to what|not what|unlike what) (?:the )?(\p{L}+) (?:had |has )?(?:described|claimed|said|suggested|asserted|portrayed|reported|alleged|stated)\b/u
const MISLEADS = new RegExp(`^.{0,40}\\b${FALSE}`, 'u')
/** "… claim that she forged it was likely untrue". */
const VERDICT = new RegExp(`^(?<that>.{10,160}?) ${FALSE}`, 'u')
const AGAINST_WHOM = /\bcontradict(?:ing|s|ed) (?:\p{L}+ ){0,2}?(\p{L}+), (.*)/u
const IS_WRONG =
  /(\p{L}+)(?:, [^,]{2,40},)? (?:was|is|were) (?:wrong|mistaken|incorrect) (?:in|about|when|to|that) (.*)/u
const NO_SIGN =
  /\bno (?:\p{L}+ )?(?:records?|evidence|proof|traces?) of (?:the|any such|this|that|those|these) (.{3,60})/u
/** "There is no evidence that she took it". */
const NO_EVIDENCE =
  /^(?:.{0,60}\b)?no (?:\p{L}+ ){0,2}?(?:evidence|proof|indications?|signs?|reason to believe|basis for) (?:that|of|to (?:suggest|show|support|prove|believe|indicate)(?: that)?) (.{12,})/u
const CLAIM = /\b(?:his|her|their) (?:\p{L}+ )?(?:claim|statement|assertion)s?\b/u
/** Up to what is denied. */
/** What follows "the allegations" and tells nothing of them. */
const BESIDE = new RegExp(`${REPORTS} ?(?:as|,|against|made|level+ed|and|in|on|but|saying|calling)\\b`, 'u')
/** What is called a claim is likelier meant by "her claim" than what is only said. */
const asClaim = (cue: string): number =>
  /^(?:\p{L}+ )?(?:claim|allegation|assertion|accusation)s?$/u.test(cue) ? 2 : 0
const DENIAL =
  /^.*?\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|challeng(?:e[sd]?|ing)|push(?:es|ed|ing)? back (?:on|against)|took issue with|brush(?:es|ed|ing)? (?:off|aside)|shot down)\b(?: again)? /u
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
/** "There was no contact at all". */
const NONE_AT_ALL = /\bno ((?:\p{L}+ ){1,3})(?:at all|whatsoever|of any (?:kind|sort))\b/u
/** "The council has no direct access" where another says that it has. */
const NO_SUCH =
  /\b(?:(?:has|have|had|is|are|was|were) no|(?:not|n't|never) (?:have|had|get|given?|provided?|granted?)(?: \p{L}+){0,3}? (?:an?|any)) (?!\p{L}+ (?:of|to|in|that|on|for)\b)(\p{L}{5,}) (\p{L}{4,})\b/u
const HAVING =
  '\\b(?:ha(?:s|ve|d|ving)|with|g(?:ets?|ot|ives?|ave|iven|iving)|gain(?:s|ed)?|(?:grant|provid|allow)(?:s|es|ed|ing)?|(?:is|are|was|were))'
const NEGATIVE = /\b(?:not|never|no|nothing)\b|n't\b/u
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|disput|refut|rebut|reject|dismiss|contradict|challeng|push\w* back|shot down|brush\w* (?:off|aside)|took issue)/i

/** Without any of these a statement answers none: a test much cheaper than the others, of some twenty thousand statements. */
const HINT =
  /\b(?:un|in)?(?:true|accurate|correct)\b|\bfals|\blies?\b|less\b|unfounded|fabricat|fiction|\bfake\b|propaganda|hoax|\bma(?:de|king)\b|bogus|nonsense|\bcase\b|\bso\b|contradict|\bwrong\b|mistaken|\bmis|distort|twist|out of context|\b(?:record|trace)s?\b|evidence|proof|\bnever\b|\b(?:did|does|do|was|is|are|has|have)(?: not|n['’]t)|['’]m (?:not|neither)|\bam (?:not|neither)|resembl|plausib|credib|ridicul|absurd|preposter|\b(?:hold|stand|add) up\b|match|\bden(?:y|ies|ied)\b|not guilty|innocen|\bthan\b|contrary|laughab|ludicrous|\bno \p{L}{5}/iu

/** What an answer may be about. */
export interface Meant {
  /** The words by which others speak of the one who answers. */
  called: readonly string[]
  /** His name, where another tells his answer. */
  by?: string
  /** What he denies, in words of its own. */
  object?: string
  /** In what he denies to have had a part. */
  topic?: string
  /** How well it suits what is told, perhaps right before it: 0 where it is not about it. */
  suits(told: Statement, isNext: boolean): number
  /** So that it may stand anywhere on the page: by whose claim it is, or since it is of the one who answers. */
  anywhere: boolean
  /** The one who answers speaks of what he is accused of, whatever that is. */
  ofHim?: boolean
  /** It speaks of all that he is accused of, and not of a part. */
  general?: boolean
  /** It is the claim of whoever is named, in some of its words. */
  claim?: Claimed | null
  /** What is denied by it may be a denial. */
  denied?: boolean | undefined
  /** What it denies may be told in a word or two: "he is a thief". */
  short?: boolean | undefined
  /** It says something itself, which others may answer. */
  tells?: boolean
  /** What it denies may be told as possible. */
  possible?: boolean | undefined
}

/** By whose name a claim is called false, and the stems of what it says. */
export interface Claimed {
  /** "" where no name is given. */
  of: string
  matter: readonly string[]
  /** Without names: one of these at least is told where it is told. */
  things: readonly string[]
}

/** Whether something is told by the name of whose claim it is: by who speaks and through whom alone. */
export const isOf = ({ of }: Claimed, told: Statement): boolean =>
  of === '' ||
  [surname(told), ...told.chain.map((name) => name.toLowerCase()), told.outlet?.split('.')[0] ?? ''].some(
    (name) => `${name} `.startsWith(`${of} `) || SHORT.get(name)?.toLowerCase() === of,
  )

/** @param stems of the content words of what is told. */
export const isSame = ({ matter, things }: Claimed, stems: readonly string[]): boolean =>
  2 * matter.filter((stem) => stems.includes(stem)).length >= matter.length &&
  (things.length === 0 || things.some((stem) => stems.includes(stem)))

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
  if (answer.text.length > LONGEST || !(against || HINT.test(answer.text))) return null
  const own = calledBy(answer)
  const told = against && !isOwn(answer) ? null : toldDenial(answer.text)
  if (told && !own.some((each) => each.endsWith(told.called))) {
    const called = [told.called]
    const accusedIn = (each: Statement) => accuses(each, called, toldBy(each))
    const found = denialOf(told.object, told.object, true, called, accusedIn, toldBy, answer.text)
    return found && { ...found, called, by: told.name }
  }
  const found = answerOf(answer, cueOf, toldBy, own)
  return found && { ...found, called: own }
}

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

type Found = Omit<Meant, 'called'>

/** It says that something is not so: "rejected the accusations" too. */
const isAgainst = ({ stance, text }: Pick<Statement, 'stance' | 'text'>): boolean =>
  AGAINST.has(stance) || (stance === 'rejects' && tellingNouns(text).length > 0)

function answerOf<T extends Answer>(
  answer: T,
  cueOf: (each: T | Statement) => string,
  toldBy: (each: Statement) => string,
  called: readonly string[],
): Found | null {
  const against = isAgainst(answer)
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
  const unproved = NO_EVIDENCE.exec(plain)?.[1]
  if (unproved !== undefined && !isOwn(answer)) {
    const found = specific(answer.text, unproved, called)
    return found && { ...found, tells: true }
  }
  const denies = against && DENIES.test(cueOf(answer))
  const accusedIn = (told: Statement) => accuses(told, called, toldBy(told))
  const claim = claimIn(plain, denies, isOwn(answer))
  if (claim) {
    const { of, that } = claim
    const matter = stemsOf(that.replace(CLAIM, ''))
    if (of === '' && matter.length < 2) return null
    const names = contentWords(answer.text).flatMap(({ stem, capital, start }) => (capital && start > 0 ? stem : []))
    const claimed = { of, matter, things: matter.filter((stem) => !names.includes(stem)) }
    const fit = (told: Statement) =>
      isOf(claimed, told) && isSame(claimed, stemsOf(told.text))
        ? matter.length > 0
          ? SURELY
          : 1 + accusedIn(told) + asClaim(cueOf(told))
        : 0
    return { suits: fit, anywhere: true, claim: matter.length > 1 && of !== '' ? claimed : null }
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
  const am = I_AM_NOT.exec(plain)
  if (am && !(against && NO_PART.test(plain))) {
    const not = stemsOf(am[1]!)
    return {
      suits: (told) =>
        accusedIn(told) > 0 || mayBeHe(told, answer)
          ? SURELY * Number(stemsOf(told.text).some((stem) => not.some((each) => isAkin(each, stem))))
          : 0,
      anywhere: true,
      short: true,
    }
  }
  const object = denies ? plain.replace(DENIAL, '') : null
  const none = object === null ? NO_SUCH.exec(plain) : null
  if (none) {
    const [, word, next] = none
    const phrase = new RegExp(`${HAVING} (?:\\p{L}+ ){0,2}?${word} ${next}`, 'iu')
    return { suits: ({ text }) => SURELY * Number(phrase.test(text)), anywhere: true, tells: true }
  }
  return denialOf(plain, object, against, called, accusedIn, toldBy, answer.name === '' ? null : answer.text)
}

/** @param plain what is said. @param object what is denied by it, where a verb says so. @param said the whole as it is written, where it is somebody's. */
function denialOf(
  plain: string,
  object: string | null,
  against: boolean,
  called: readonly string[],
  accusedIn: (told: Statement) => number,
  toldBy: (told: Statement) => string,
  said: string | null,
): Found | null {
  const noPart = !against
    ? null
    : object !== null
      ? ANY_PART.exec(object)
      : NEGATIVE.test(plain)
        ? NO_PART.exec(plain)
        : null
  if (noPart) {
    const rest = (object ?? plain)
      .slice(noPart[0].length)
      .replace(DEEDS, '')
      .split(/, | and (?:had|has|have|was|is|did) /, 1)[0]!
    const about = stemsOf(rest).filter((stem) => !called.includes(stem))
    const isAbout = ({ text }: Statement) => about.length === 0 || stemsOf(text).some((stem) => about.includes(stem))
    return {
      suits: (told, isNext) => {
        const isDeed = isNext || accusedIn(told) >= ACCUSED.surely || about.length > 0 || isGrave(told, called)
        const accused = TO_COME.test(told.text) || !isDeed ? 0 : accusedIn(told) - 1
        return isAbout(told) ? Math.max(accused, Number(isNext && about.length > 0)) : Number(accused >= SURELY)
      },
      anywhere: true,
      ofHim: about.length === 0,
      general: about.length === 0,
      topic: rest,
    }
  }
  const early = words(plain).length > FEW ? plain.split(' ', EARLY).join(' ') : plain
  if (MISTAKEN.test(early)) return { suits: (told) => Number(isNamed(told.text, called)), anywhere: false }
  const none = NONE_AT_ALL.exec(plain)?.[1]
  if (none && against) {
    const not = stemsOf(none)
    return {
      suits: (told) => SURELY * Number(not.length > 0 && not.every((stem) => stemsOf(told.text).includes(stem))),
      anywhere: true,
    }
  }
  const report = REPORT.exec(early) ?? (object === null ? null : REPORT.exec(object.slice(0, HEAD)))
  // "Denied allegations that he took it", "denied the report of a theft".
  const charge = report && object !== null && !BESIDE.test(object) ? stemsOf(object.replace(REPORT, '')) : []
  // What stands before the lawsuit that somebody dismisses need not be told by it.
  const isSuit = report !== null && /(?:suits?|complaints?)$/.test(report[0])
  const nouns = report === null ? [] : tellingNouns(report[0])
  const ofHim = NEVER.test(early)
  const isThis = object !== null && THIS.test(object)
  const other = report === null ? null : otherIn(said ?? '', called)
  const blames = (told: Statement) => (other ? accuses(told, other, toldBy(told)) : accusedIn(told))
  if (
    (report && ((object !== null && isObject(object)) || UNTRUE.test(early.slice(report.index + report[0].length)))) ||
    (object !== null && (WAS_SO.test(early) || isThis)) ||
    (THAT.test(early) && UNTRUE.test(early)) ||
    ofHim ||
    (early === plain && MADE_UP.test(early))
  )
    return {
      suits: (told, isNext) => {
        const accused = TO_COME.test(told.text) ? Math.min(blames(told), ACCUSED.named) : blames(told)
        const same = charge.filter((stem) => !called.includes(stem) && stemsOf(told.text).includes(stem)).length
        if (isThis && isNext) return accused >= ACCUSED.does ? NEXT : 1
        const isIt = isToldAs(told, nouns, toldBy(told), accused >= ACCUSED.does)
        // What stands right before and only names him is about something else.
        return accused === ACCUSED.no
          ? Number(isIt || (isNext && !isSuit))
          : accused - 1 + Number(same >= 2) + Number(isIt && accused < ACCUSED.surely)
      },
      anywhere: report !== null || ofHim,
      ofHim: report !== null || ofHim,
      general: report !== null || ofHim,
      ...(isThis ? { denied: true, possible: true } : {}),
      ...(charge.length >= 2 ? { object: object!.replace(REPORT, '') } : {}),
    }
  if (!said) return null
  if (object !== null) return specific(said, object, called)
  const deed = against ? I_NEVER.exec(plain)?.[1] : undefined
  return deed === undefined ? null : specific(said, deed, called, (told) => accusedIn(told) >= ACCUSED.does)
}
/** "He never took the money". */
const I_NEVER =
  /^(?:(?:no|look|well|and|but|that),? )*(?:i|we|he|she|they|it|\p{L}+)(?: \p{L}+)? (?:never|did(?: not|n't)|(?:has|have|had)(?: not|n't| never)|was(?: not|n't)|were(?: not|n't))(?: ever)? (.{6,})/u

/** Whom the allegations are against that somebody else calls false: "the claims against Mayor Lund are baseless". */
function otherIn(said: string, called: readonly string[]): string[] | null {
  const name = AGAINST_ANOTHER.exec(said)?.[1]?.split(/[ /]/).at(-1)?.toLowerCase()
  return name === undefined || name.length < 3 || isNamed(name, called) ? null : [name]
}
const AGAINST_ANOTHER = /\b[Aa]gainst (?:[\p{Ll}.]+ ){0,3}((?:\p{Lu}[\p{L}\p{M}.’'-]*[ /]){0,4}\p{Lu}[\p{L}\p{M}’'-]+)/u

/** What somebody is yet to do he is not accused of. */
const TO_COME = /^(?:\S+ ){1,4}?(?:will|plans? to|is to|are to|expects? to|hopes? to)\b/iu

/** "Denied that the port had paid for it": what tells the most of it, whoever it is of. */
function specific(
  said: string,
  object: string,
  called: readonly string[],
  mayBe: ((told: Statement) => boolean) | null = null,
): Found | null {
  const names = contentWords(said).flatMap(({ stem, capital, start }) => (capital && start > 0 ? stem : []))
  const stems = new Set(stemsOf(object.replace(REPORT, '')).filter((stem) => ![...called, ...names].includes(stem)))
  if (stems.size < (mayBe ? 1 : 2) || NEGATIVE.test(object)) return null
  return {
    suits: (told) => {
      const theirs = new Set(stemsOf(told.text))
      const shared = [...stems].filter((stem) => theirs.has(stem)).length
      if (mayBe && !mayBe(told)) return 0
      if (stems.size === 1) return shared
      return shared >= 2 && within(stems, theirs) >= MOST ? SURELY : 0
    },
    anywhere: true,
    possible: true,
    object,
  }
}
/** So much of what is denied, by the rarity of its words, is told. */
const MOST = 0.6
/** "Guilty of / sexual misconduct with anyone" says no more than "guilty". */
const DEEDS = new RegExp(
  `^ (?:any )?(?:\\p{L}+ )?${DEED}\\b(?: (?:with|by|of|in|towards?))?(?: any(?:one|body|thing))?`,
  'u',
)

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
  const made = MADE_BY.exec(plain)
  if (made) {
    const of = (made[1] ?? made[2])!
    const rest = plain.slice(made.index + made[0].length)
    const isFalse = denies || UNTRUE.test(rest) || DISBELIEVES.test(plain.slice(0, made.index))
    if (isFalse && !/^(?:he|she|they|it|who|you|have|has|had|was|were)$/.test(of)) return { of, that: '' }
  }
  const notion = NOTION.exec(plain)
  if (notion) return { of: '', that: notion[1]! }
  const wrong = (own ? IS_WRONG.exec(plain) : null) ?? AGAINST_WHOM.exec(plain)
  if (wrong) return { of: wrong[1]!, that: wrong[2]! }
  const than = THAN.exec(plain)
  return than ? { of: than[1]!, that: '' } : null
}

/** "Racist" and "racism". */
const isAkin = (a: string, b: string): boolean => a === b || (a.length > AKIN && a.slice(0, AKIN) === b.slice(0, AKIN))
const AKIN = 5

const stemsOf = (text: string): string[] => contentWords(text).map(({ stem }) => stem)
const matterOf = (text: string): string[] => contentWords(text).flatMap(({ stem, capital }) => (capital ? [] : stem))

/** The word by which others speak of somebody. */
const surname = ({ name, kind }: Pick<Statement, 'name' | 'kind'>): string =>
  (kind === 'person' ? name.split(/\s+/).at(-1)! : name).toLowerCase()
