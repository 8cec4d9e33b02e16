/** What a denial is about. */
import type { Statement } from '../dossier/statements.ts'
import { stemsIn, words } from '../text/words.ts'
import { isToldAs, tellingNouns } from './accusations.ts'
import { ACCUSED, accuses, acts, isNamed } from './accused.ts'
import { type Found, SURELY } from './meant.ts'
import { ANY_PART, DEEDS, NO_PART } from './nopart.ts'
import { isGrave, offencesBy } from './offences.ts'
import { REPORT, REPORTS, UNTRUE } from './reports.ts'
import { NEGATIVE, specific } from './specific.ts'

/** A report that is called ridiculous is called untrue. */
const NOT_SO = new RegExp(`${UNTRUE.source}|\\b(?:ridiculous|absurd|ludicrous|preposterous|laughable)\\b`, 'u')
/** "Lund denied it" right after it. */
const NEXT = 5
/** What says only that something is not so has no more words. */
const FEW = 14
/** Where he is told to have done a wrong. */
const BLAMED = 2
/** So many words into a longer statement it tells what it is. */
const EARLY = 12
/** So many characters into what is denied it is called a report or a claim. */
const HEAD = 60

/** What somebody says is not so. */
export interface Denial {
  /** In small letters, without full stops and quotation marks. */
  plain: string
  /** What is denied, where a verb says so: "denied / having met them". */
  object: string | null
  /** It says by its verb that something is not so. */
  against: boolean
  /** The words by which others speak of whoever denies. */
  called: readonly string[]
  /** How surely something told says that he did it (`ACCUSED`). */
  accusedIn: (told: Statement) => number
  /** The words by which something is told. */
  toldBy: (told: Statement) => string
  /** The whole as it is written, where it is somebody's. */
  said: string | null
}

/** What a denial is about; null where its words do not tell. */
export function denialOf(denial: Denial): Found | null {
  const { plain } = denial
  const early = words(plain).length > FEW ? plain.split(' ', EARLY).join(' ') : plain
  return ofPart(denial) ?? ofWords(denial, early) ?? ofAnyAtAll(denial) ?? ofCharge(denial, early) ?? ofDeed(denial)
}

/** He denies to have had a part in something: "any involvement in the fire". */
function ofPart({ plain, object, against, called, accusedIn }: Denial): Found | null {
  const noPart = against ? noPartIn(plain, object) : null
  if (!noPart) return null
  const topic = (object ?? plain)
    .slice(noPart[0].length)
    .replace(DEEDS, '')
    .split(/, | and (?:had|has|have|was|is|did) /, 1)[0]!
  const about = stemsIn(topic).filter((stem) => !called.includes(stem))
  const ofAnything = about.length === 0
  const isHim = (some: string) => isNamed(some, called)
  const isBlamed = ({ text }: Statement) => offencesBy(text, isHim, acts(text, called)).length > 0
  const isAbout = ({ text }: Statement) => ofAnything || stemsIn(text).some((stem) => about.includes(stem))
  return {
    suits: (told, isNext) => {
      const isDeed = isNext || accusedIn(told) >= ACCUSED.surely || !ofAnything || isGrave(told, called)
      const accused =
        TO_COME.test(told.text) || !isDeed ? 0 : Math.max(accusedIn(told) - 1, BLAMED * Number(isBlamed(told)))
      return isAbout(told) ? Math.max(accused, Number(isNext && !ofAnything)) : Number(accused >= SURELY)
    },
    anywhere: true,
    ofHim: ofAnything,
    general: ofAnything,
    topic,
  }
}
const noPartIn = (plain: string, object: string | null): RegExpExecArray | null =>
  object !== null ? ANY_PART.exec(object) : NEGATIVE.test(plain) ? NO_PART.exec(plain) : null

/** His words were misunderstood: it is about what he said, whatever that was. */
const ofWords = ({ called }: Denial, early: string): Found | null =>
  MISTAKEN.test(early) ? { suits: (told) => Number(isNamed(told.text, called)), anywhere: false } : null

/** There was none of it at all: it is about what tells of all that. */
function ofAnyAtAll({ plain, against }: Denial): Found | null {
  const none = NONE_AT_ALL.exec(plain)?.[1]
  if (!none || !against) return null
  const not = stemsIn(none)
  return {
    suits: (told) => SURELY * Number(not.length > 0 && not.every((stem) => stemsIn(told.text).includes(stem))),
    anywhere: true,
  }
}

/** "The allegations are false", "that is a lie", "I never did it": it is about what he is charged with, whatever that is. */
function ofCharge(denial: Denial, early: string): Found | null {
  const { object, called } = denial
  const report = REPORT.exec(early) ?? (object === null ? null : REPORT.exec(object.slice(0, HEAD)))
  const never = NEVER.test(early)
  if (!never && !isCalledUntrue(denial, early, report)) return null
  const isThis = object !== null && THIS.test(object)
  // "Denied allegations that he took it", "denied the report of a theft".
  const charge =
    report && object !== null
      ? (IN_REPORTS.exec(object)?.[1] ?? (BESIDE.test(object) ? '' : object.replace(REPORT, '')))
      : ''
  const stems = stemsIn(charge)
  const general = report !== null || never
  return {
    suits: suitsCharge(
      denial,
      report?.[0] ?? null,
      stems.filter((stem) => !called.includes(stem)),
      isThis,
    ),
    anywhere: general,
    ofHim: general,
    general,
    one: report !== null && ONE_CHARGE.test(report[0]),
    press: report !== null && OF_THE_PRESS.test(report[0]),
    ...(isThis ? { denied: true, possible: true } : {}),
    ...(stems.length >= 2 ? { object: charge } : {}),
  }
}

/** A report is denied or called untrue, or "that" is, or somebody made it up. */
function isCalledUntrue({ plain, object }: Denial, early: string, report: RegExpExecArray | null): boolean {
  if (report && NOT_SO.test(early.slice(report.index + report[0].length))) return true
  if (object !== null && ((report && isObject(object)) || WAS_SO.test(early) || THIS.test(object))) return true
  return (THAT.test(early) && UNTRUE.test(early)) || (early === plain && MADE_UP.test(early))
}

/**
 * How well what is told suits a charge that somebody denies.
 *
 * @param report what it is called. @param stems of what it says, without his name. @param isThis it is only called "this".
 */
function suitsCharge(
  { said, called, accusedIn, toldBy }: Denial,
  report: string | null,
  stems: readonly string[],
  isThis: boolean,
): Found['suits'] {
  // What stands before the lawsuit that somebody dismisses need not be told by it.
  const isSuit = report !== null && /(?:suits?|complaints?)$/.test(report)
  const nouns = report === null ? [] : tellingNouns(report)
  const other = report === null ? null : otherIn(said ?? '', called)
  const blames = (told: Statement) => (other ? accuses(told, other, toldBy(told)) : accusedIn(told))
  return (told, isNext) => {
    const accused = TO_COME.test(told.text) ? Math.min(blames(told), ACCUSED.named) : blames(told)
    if (isThis && isNext) return accused >= ACCUSED.does ? NEXT : 1
    const isIt = isToldAs(told, nouns, toldBy(told), accused >= ACCUSED.does)
    // What stands right before and only names him is about something else.
    const same = stems.filter((stem) => stemsIn(told.text).includes(stem)).length
    if (accused === ACCUSED.no) return Number(isIt || (isNext && !isSuit && (same > 0 || stems.length < AT_LENGTH)))
    return accused - 1 + Number(same >= 2) + Number(isIt && accused < ACCUSED.surely)
  }
}

/** He denies something in words of its own: it is about what tells the most of it. */
function ofDeed({ plain, object, against, called, accusedIn, said }: Denial): Found | null {
  if (!said) return null
  const does = (told: Statement) => accusedIn(told) >= ACCUSED.does
  if (object !== null) return specific(said, object, called, null, does)
  const deed = against ? I_NEVER.exec(plain)?.[1] : undefined
  return deed === undefined ? null : specific(said, deed, called, does)
}

/** "Rejected the accusation" is of one; "the report" tells much. */
const ONE_CHARGE = /(?:accusation|allegation|assertion|charge|claim|contention|suggestion)$/

/** "The story" is what some paper has told. */
const OF_THE_PRESS = /(?:stor(?:y|ies)|reports?)$/

const MISTAKEN =
  /\b(?:my|his|her|their|our) (?:\p{L}+ )?(?:words?|comments?|remarks?|statements?|quotes?)\b.{0,50}\b(?:misconstrued|misinterpreted|mischaracteri[sz]ed|misquoted|distorted|twisted|out of context)\b/u
const NEVER =
  /(?:^|[,;] |\b(?:that|and|but|because) )(?:i|we|he|she|they) (?:\p{L}+ )?(?:never|did not|didn't|(?:have|has|had) never|(?:have|has|had)(?:n't| not))(?: ever)? (?:said|say|did|do|done) (?:it|that|this|so|any ?thing (?:like (?:that|it|this|what)|of the (?:sort|kind)))\b(?! (?:\p{L}+ly|alone|on purpose)\b)/u
const WAS_SO = /\b(?:that|this|it) (?:was|is) (?:the case|so|true)$|\bever (?:said|did|done) (?:that|this|it|so)$/
const THAT =
  /^(?:(?:well|no|look|now|and|but|so|oh)[,.;—]?\s)*(?:that|this|it|those|these|they|all (?:of )?(?:that|it|this))(?:'s|'re|n't| is| are| was| were| isn't| aren't| wasn't)\b/
/** "Lund denied this". */
const THIS = /^(?:(?:ever )?(?:doing|saying|having (?:done|said)) )?(?:that|this|it|them|so)\b(?!'s).{0,20}$/u
const MADE_UP =
  /\b(?:he|she|they|you)(?:'s|'ve)? (?:\p{L}+ )?(?:made|making) (?:it|that|this|things|stuff)(?: all)? up\b/u
/** "There was no contact at all". */
const NONE_AT_ALL = /\bno ((?:\p{L}+ ){1,3})(?:at all|whatsoever|of any (?:kind|sort))\b/u
/** What follows "the allegations" and tells nothing of them. */
const BESIDE = new RegExp(`${REPORTS} ?(?:as|,|against|made|level+ed|and|in|on|but|saying|calling)\\b`, 'u')
/** "Reports in the Rumian press that he took it". */
const IN_REPORTS = new RegExp(`^(?:the )?${REPORTS} (?:in|by|from|on) (?:[\\p{L}.’'-]+ ){1,6}?that (.{8,})`, 'u')
/** So many words say what a report is of. */
const AT_LENGTH = 5
/** "He never took the money". */
const I_NEVER =
  /^(?:(?:no|look|well|and|but|that),? )*(?:i|we|he|she|they|it|\p{L}+)(?: \p{L}+)? (?:never|did(?: not|n't)|(?:has|have|had)(?: not|n't| never)|was(?: not|n't)|were(?: not|n't))(?: ever)? (.{6,})/u
/** What somebody is yet to do he is not accused of. */
const TO_COME = /^(?:\S+ ){1,4}?(?:will|plans? to|is to|are to|expects? to|hopes? to)\b/iu

/** "The harbour allegations against him" are what is denied; "what it did about such allegations" is something else. */
const isObject = (object: string): boolean => {
  const report = REPORT.exec(object)
  return report !== null && words(object.slice(0, report.index)).length <= 3
}

/** Whom the allegations are against that somebody else calls false: "the claims against Mayor Lund are baseless". */
function otherIn(said: string, called: readonly string[]): string[] | null {
  const name = AGAINST_ANOTHER.exec(said)?.[1]?.split(/[ /]/).at(-1)?.toLowerCase()
  return name === undefined || name.length < 3 || isNamed(name, called) ? null : [name]
}
const AGAINST_ANOTHER = /\b[Aa]gainst (?:[\p{Ll}.]+ ){0,3}((?:\p{Lu}[\p{L}\p{M}.’'-]*[ /]){0,4}\p{Lu}[\p{L}\p{M}’'-]+)/u
