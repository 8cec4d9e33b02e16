/** Whether somebody confirms what others have said. */
import { figures, isOneValue } from '../claims/numbers.ts'
import type { Statement } from '../dossier/statements.ts'
import { weight } from '../text/idf.ts'
import { contentWords, stemsIn, words } from '../text/words.ts'

/**
 * Nobody in particular confirms nothing, nor does whoever was the first to say it. Who confirms a part, "that the registers were a
 * target", does not confirm the whole, "that the registers of 21 towns were read". His name stands for "I" and "she".
 *
 * @param statements in the order of time.
 */
export function isConfirmed(by: Statement, statements: readonly Statement[], shown: number): boolean {
  if (
    by.kind === 'unnamed' ||
    ANYBODY.test(by.name) ||
    !isSure(by, statements) ||
    !hasFiguresOf(statements[shown]!.text, by.text)
  )
    return false
  if (shareOf(statements[shown]!.text, `${by.name} ${by.text}`) < CONFIRMED) return false
  // "Lund and Roth acknowledged it": Lund, who was the first to say it, is one of them.
  const his = statements.filter(
    ({ speaker, kind, name }) => speaker === by.speaker || (kind === 'person' && by.name.includes(name)),
  )
  return his[0] !== statements[0] || his.every(({ stance }) => stance === 'confirms')
}

/** Of whom nobody could be asked. */
const ANYBODY =
  /^(?:(?:almost|nearly|virtually|practically|just about) )?(?:(?:every|any|some)(?:one|body)\b|(?:all|most|many|some|few|people|both|others)$)/i

/**
 * "Lund may / confirm it" and "it could have been read" confirm nothing. Where the statement is that somebody confirmed something,
 * he has done so; whether that is so others must say, but for what he says to have done himself.
 */
function isSure(by: Statement, statements: readonly Statement[]): boolean {
  const [how, what] = [by.text.slice(0, by.said), by.text.slice(by.said)]
  if (isYetTo(by) || POINTS.test(what) || OPEN.test(what) || JUDGED.test(what)) return false
  if (isConceded(by) && !isFact(what)) return isOthers(what, by, statements)
  if (by.said === 0) return true
  if (HARDLY.test(how)) return false
  if (/\b(?:admit|confess)\p{L}*\b/iu.test(how) && /^(?:to )?(?:\p{L}+ly )?\p{L}+ing\b/iu.test(what)) return true
  // "Confirmed the arrest", but "confirmed her account", "acknowledged the mood"
  if (/\b(?:confirm|verif)\p{L}*\b/iu.test(how) && (!VIEW.test(what) || REPORT_THAT.test(what))) return true
  return isOthers(what, by, statements)
}

/** Others say it, in words of their own. */
const isOthers = (what: string, by: Statement, statements: readonly Statement[]): boolean =>
  statements.some((each) => each.speaker !== by.speaker && !each.text.includes(what))

/** "Lund acknowledged that / it will cost more", "“It will cost more,” / she conceded". */
function isConceded({ remark, text, said }: Statement): boolean {
  const at = remark.indexOf(text)
  const how = text.slice(0, said) || (at > 0 ? remark.slice(Math.max(0, at - BEFORE), at) : '')
  const verb = [...how.matchAll(CONFIRMS)].at(-1)?.[0]
  return verb === undefined
    ? at >= 0 && CONCEDES_AFTER.test(remark.slice(at + text.length))
    : !/^(?:conf|ver)/i.test(verb)
}
const CONFIRMS = /\b(?:acknowledg|admi(?:t|ss)|conced|confess|confirm|verif)\p{L}*\b/giu
const CONCEDES_AFTER = /^[,.”"’'\s]{1,4}(?:[\p{L}.’'-]+ ){0,5}(?:acknowledg|admit|conced|confess)\p{L}*\b/iu

/** What somebody concedes is so by his word where it is, or was done; what will come, and what he thinks, is no more than he says. */
const isFact = (what: string): boolean =>
  !TO_COME.test(what) && !FELT.test(what) && (DONE.test(what) || /^(?:to )?(?:not )?\p{Ll}+ing\b/u.test(what))
const TO_COME =
  /^(?:[^\s.;]+ ){0,16}?(?:(?:will|would|won[’']t|wouldn[’']t|going to|need(?:s|ed)? to|ha(?:s|ve) to|can|could|may|probably|prospects?|chances?)\b|\p{L}+[’']ll\b)(?! have\b)/iu
const FELT =
  /^\P{L}*(?:I|we|s?he|they|some|many)\b(?:[’'](?:s|m|re|d))? (?:\S+ ){0,4}?\P{L}?(?:beli|certain|concern|disappoint|fear|feel|felt|frustrat|hop|knew|know|sure|surpris|think|thought|touched|worr)/iu
const DONE =
  /^(?:[^\s.;]+ ){0,12}?(?:ha[sd]|have|was|were|did|there (?:is|are)|came|gave|got|knew|left|lost|made|met|paid|sent|told|took|went|won|(?<!\b(?:are|be|been|being|is|not|an?|the) )\p{Ll}{2,}ed)\b/iu

/** "Officials are working to confirm that / the quay is safe", "could not confirm it". */
function isYetTo({ remark, text }: Statement): boolean {
  const at = remark.indexOf(text)
  return at > 0 && YET_TO.test(remark.slice(Math.max(0, at - BEFORE), at))
}
/** Characters before the statement. */
const BEFORE = 80
const YET_TO =
  /\bno (?:\p{L}+ ){0,3}confirmation\b[^.;]{0,60}$|\b(?:(?:work|try|seek|hop|struggl|attempt|wait|unabl|fail|declin|refus)\p{L}*|tried|sought|yet|not able) to (?:\p{L}+ly )?(?:confirm|verify|corroborate)\b[^.;]{0,20}$/iu
const OPEN = /^["“]?(?:if\b|(?:\S+ ){0,6}?(?:could|ever)\b)/iu
/** What ought to be done, and what likely comes, nobody can confirm: "admitted that we need to move". */
const JUDGED =
  /^(?:\S+ ){0,8}?(?:(?:should|must|ought|needs? to|(?:would|will) (?:most )?likely|might|(?:un)?likely to)\b(?! have been\b)|task (?:\S+ ){0,3}?is\b)/iu
const VIEW =
  /^(?:\S+ ){0,6}?(?:accounts?|versions?|reports?|reporting|stor(?:y|ies)|findings?|claims?|allegations?|statements?|fears?|worries|suspicions?|views?|beliefs?|impressions?|biases|stereotypes?|assumptions?|theor(?:y|ies)|expectations?|point)\b/iu
/** "A report in the Meridian that the ferry sank" is what it reports. */
const REPORT_THAT =
  /^(?:\S+ ){0,3}?(?:reports?|reporting|stor(?:y|ies))(?: (?:in|by|from) (?:\S+ ){0,4}?\S+)? that (?!(?:could|may|might|would|will|should)\b)/iu
/** "Confirmed this detail" confirms what is told elsewhere. */
const POINTS = /^(?:this|that|these|those|it|as much)(?: \p{L}+)?[.,”"]*$/iu
const HARDLY =
  /\b(?:seem|appear|barely|hardly|scarcely|un(?:able|willing)|refus|declin|fail|cannot|not|never|could|may|might|should|must|would|compel|forc|reluctant|slow|only)|n['’]t\b/iu

const hasFiguresOf = (text: string, inside: string): boolean => {
  const theirs = figures(inside, words(inside))
  return figures(text, words(text)).every(({ value }) => theirs.some((each) => isOneValue(each.value, value)))
}

/** Of what is shown of a claim, by rarity. */
const CONFIRMED = 0.5

function shareOf(text: string, inside: string): number {
  const theirs = new Set(stemsIn(inside))
  let [all, shared] = [0, 0]
  for (const stem of new Set(contentWords(text).map((word) => word.stem))) {
    all += weight(stem)
    if (theirs.has(stem)) shared += weight(stem)
  }
  return all === 0 ? 0 : shared / all
}
