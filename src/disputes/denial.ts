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

/** @param plain what is said. @param object what is denied by it, where a verb says so. @param said the whole as it is written, where it is somebody's. */
export function denialOf(
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
    const about = stemsIn(rest).filter((stem) => !called.includes(stem))
    const isHim = (some: string) => isNamed(some, called)
    const isBlamed = ({ text }: Statement) => offencesBy(text, isHim, acts(text, called)).length > 0
    const isAbout = ({ text }: Statement) => about.length === 0 || stemsIn(text).some((stem) => about.includes(stem))
    return {
      suits: (told, isNext) => {
        const isDeed = isNext || accusedIn(told) >= ACCUSED.surely || about.length > 0 || isGrave(told, called)
        const accused =
          TO_COME.test(told.text) || !isDeed ? 0 : Math.max(accusedIn(told) - 1, BLAMED * Number(isBlamed(told)))
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
    const not = stemsIn(none)
    return {
      suits: (told) => SURELY * Number(not.length > 0 && not.every((stem) => stemsIn(told.text).includes(stem))),
      anywhere: true,
    }
  }
  const report = REPORT.exec(early) ?? (object === null ? null : REPORT.exec(object.slice(0, HEAD)))
  // "Denied allegations that he took it", "denied the report of a theft".
  const charge = report && object !== null && !BESIDE.test(object) ? stemsIn(object.replace(REPORT, '')) : []
  // What stands before the lawsuit that somebody dismisses need not be told by it.
  const isSuit = report !== null && /(?:suits?|complaints?)$/.test(report[0])
  const nouns = report === null ? [] : tellingNouns(report[0])
  const ofHim = NEVER.test(early)
  const isThis = object !== null && THIS.test(object)
  const other = report === null ? null : otherIn(said ?? '', called)
  const blames = (told: Statement) => (other ? accuses(told, other, toldBy(told)) : accusedIn(told))
  if (
    (report && ((object !== null && isObject(object)) || NOT_SO.test(early.slice(report.index + report[0].length)))) ||
    (object !== null && (WAS_SO.test(early) || isThis)) ||
    (THAT.test(early) && UNTRUE.test(early)) ||
    ofHim ||
    (early === plain && MADE_UP.test(early))
  )
    return {
      suits: (told, isNext) => {
        const accused = TO_COME.test(told.text) ? Math.min(blames(told), ACCUSED.named) : blames(told)
        const same = charge.filter((stem) => !called.includes(stem) && stemsIn(told.text).includes(stem)).length
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
      one: report !== null && ONE_CHARGE.test(report[0]),
      ...(isThis ? { denied: true, possible: true } : {}),
      ...(charge.length >= 2 ? { object: object!.replace(REPORT, '') } : {}),
    }
  if (!said) return null
  if (object !== null) return specific(said, object, called, null, (told) => accusedIn(told) >= ACCUSED.does)
  const deed = against ? I_NEVER.exec(plain)?.[1] : undefined
  return deed === undefined ? null : specific(said, deed, called, (told) => accusedIn(told) >= ACCUSED.does)
}

/** "Rejected the accusation" is of one; "the report" tells much. */
const ONE_CHARGE = /(?:accusation|allegation|assertion|charge|claim|contention|suggestion)$/

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
