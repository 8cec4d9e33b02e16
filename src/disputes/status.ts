/** A claim's state in the coverage, and what decides it. */
import { type Grouped, type Texts, textsOf } from '../claims/grouped.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Dispute } from '../dossier/types.ts'
import { occurrences } from '../text/occurrences.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Stance, Status } from '../types.ts'
import { acts, calledBy } from './accused.ts'
import { isConfirmed } from './confirming.ts'
import { isReply } from './replies.ts'
import type { Note } from './takenback.ts'
import { toldDenial } from './tolddenials.ts'

interface State {
  status: Status
  why: string | null
  /** Who decides it, where anybody but its outlet is named. */
  by: string | null
}

const NOT_CONFIRMED =
  /\b(?:(?:could|can) ?not (?:be )?(?:immediately |independently )*(?:be )?(?:immediately |independently )*(?:verif(?:y|ied)|confirm(?:ed)?)|(?:has|have|had|was|were|is|are) not (?:been )?(?:independently |officially |yet )*(?:confirmed|verified)|(?:impossible|not possible|unable|not able|difficult) to (?:immediately |independently )*(?:verify|confirm|corroborate)|no (?:formal |immediate |independent |official |public )*confirmation|unconfirmed|unverified)\b/i
const RETRACTED =
  /\b(?:(?<!\b(?:are|be|being|get) )retracted|has withdrawn (?:its|the) (?:report|story|statement)|took down (?:its|the) (?:report|story)|walked back)\b/i

const REMARKS = 'onfirm erif orrobor etract withdrawn cknowledg dmit dmission onced onfess'.split(' ')

/** Where a text may remark on whether something is so: what stands there is for `statusOf` to read. */
export const remarksIn = (text: string): number[] => REMARKS.flatMap((word) => [...occurrences(text, word)])

/** Of a claim's wordings this share must be contradicted for the claim to be: one among many may be another's that it took in. */
const CONTRADICTED = 0.1

const FOR: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'expects', 'agrees', 'promises', 'threatens'])

/** A claim, and the different texts of its statements. */
interface Case extends Grouped {
  texts: Texts
}

/**
 * The first that holds: taken back, denied or disputed, confirmed, explicitly not confirmed, else reported.
 *
 * @param disputes in which the claim stands. @param back the notes by which statements were taken back, by the statement's id.
 * @param texts of its statements. @param alone the state without any of these.
 */
export function statusOf(
  claim: Grouped,
  disputes: readonly Dispute[],
  back: ReadonlyMap<string, Note> = new Map(),
  texts: Texts = textsOf(claim.statements),
  alone: State = statusAlone(claim, texts),
): State {
  return (
    takenBack(claim, back) ??
    (alone.status === 'retracted' ? alone : (contradicted({ ...claim, texts }, disputes) ?? alone))
  )
}

/** The state of a claim that nothing contradicts and of which nothing was taken back: it follows from its statements. */
export function statusAlone(claim: Grouped, texts: Texts): State {
  const all: Case = { ...claim, texts }
  return (
    retracted(all) ??
    deniedWithin(all) ??
    onlyDenied(all) ??
    onlyReplies(all) ??
    confirmed(all) ??
    notConfirmed(all) ?? { status: 'reported', why: null, by: null }
  )
}

/** All that is told of it; what others say of their own accord still stands. */
function takenBack({ statements }: Grouped, back: ReadonlyMap<string, Note>): State | null {
  const note = back.get(statements[0]!.id)
  return note && statements.every((each) => back.has(each.id))
    ? { status: 'retracted', why: `${note.outlet}: “${note.text}”`, by: null }
    : null
}

/** By its outlet's own remark. */
function retracted({ statements }: Case): State | null {
  const remarked = statements.find(({ remark }) => RETRACTED.test(remark) && remark.length < 600)
  return remarked && isAboutItself(remarked) && !(isOwn(remarked) && HE_RETRACTED.test(remarked.remark))
    ? { status: 'retracted', why: `${remarked.outlet}: “${remarked.remark}”`, by: null }
    : null
}

/** "A reporter added fuel to it, though she later retracted her post": not that she added fuel. */
const HE_RETRACTED = /\b(?:s?he|they) (?:\p{Ll}+ )?(?:retracted|walked back)\b/iu

/** Enough of it stands against another claim. */
function contradicted(all: Case, disputes: readonly Dispute[]): State | null {
  if (disputes.length === 0) return null
  const disputed = new Set(disputes.flatMap(({ mentions }) => mentions))
  if (!firstOf(all, (each) => disputed.has(each.id))) return null
  const denied = disputes.find(({ kind, claims }) => kind === 'denial' && claims[0] === all.id)
  if (denied) return { status: 'denied', why: denied.why, by: denied.by }
  const { claims, why, whyOther, by, byOther } = disputes[0]!
  return claims[0] === all.id ? { status: 'disputed', why, by } : { status: 'disputed', why: whyOther, by: byOther }
}

/** Among its own statements some deny what others say. */
function deniedWithin(all: Case): State | null {
  const against = firstOf(all, ({ stance }) => stance === 'denies' || stance === 'disputes')
  if (!against) return null
  const other = all.statements.find((each) => FOR.has(each.stance) && each.speaker !== against.speaker && !isOwn(each))
  if (!other) return null
  return {
    status: isAccused(against, other) ? 'denied' : 'disputed',
    why: `${against.name} ${against.stance} what ${other.name} says`,
    by: against.name || null,
  }
}

/** Nobody says so: all that is told is that somebody denies it. */
function onlyDenied({ statements, shown }: Case): State | null {
  if (!statements.every((each) => isDenied(each) || isOnlyDisputed(each))) return null
  const denier = statements[shown]!
  const status = statements.some(isDenied) ? 'denied' : 'disputed'
  return { status, why: `by ${denier.name || denier.outlet} (${denier.outlet})`, by: besideOutlet(denier) }
}

/** "These stories are not true": others have told them, though nobody knows which. */
function onlyReplies(all: Case): State | null {
  const { text: shown } = all.statements[all.shown]!
  // "Lund said that Dahl took it, and rejected the report": what is shown, that Dahl took it, is no reply.
  const isMore = ({ text }: Statement): boolean => text !== shown && text.includes(shown)
  const reply = firstOf(all, (each) => isReply(each) && !spreads(each) && !isMore(each))
  if (!reply) return null
  const who = replierOf(reply)
  const verb = reply.kind === 'group' && who === reply.name ? 'contradict' : 'contradicts'
  return { status: 'disputed', why: `${who} ${verb} what others say`, by: null }
}

function confirmed({ statements, shown }: Case): State | null {
  const by = statements.find((each) => each.stance === 'confirms' && isConfirmed(each, statements, shown))
  if (!by) return null
  return { status: 'confirmed', why: `by ${by.name || 'a source not named'} (${by.outlet})`, by: besideOutlet(by) }
}

/** A page says that nobody has confirmed it. */
function notConfirmed({ statements }: Case): State | null {
  // A statement that nothing is confirmed, or told, is itself no more doubtful than another.
  const open = statements.find(
    ({ remark, text, stance }) =>
      NOT_CONFIRMED.test(remark) &&
      stance !== 'declines-to-comment' &&
      stance !== 'has-not-answered' &&
      !NOT_CONFIRMED.test(text) &&
      remark.length < 900 &&
      !isOfOthers(remark, text) &&
      !isOfAnother(remark, text),
  )
  return open
    ? { status: 'unconfirmed', why: `${open.outlet}: “${NOT_CONFIRMED.exec(open.remark)![0]}”`, by: null }
    : null
}

/** The first of the statements that are so, where they are enough to speak for the claim. */
function firstOf({ statements, texts }: Case, isSo: (statement: Statement) => boolean): Statement | null {
  const some = statements.flatMap((each, n) => (isSo(each) ? n : []))
  return speakFor(some, texts) ? statements[some[0]!]! : null
}

/** Who says it, unless that is the outlet. */
const besideOutlet = ({ name, outlet }: Statement): string | null => (name && name !== outlet ? name : null)

/** "Lund promoted a conspiracy theory", "Lund falsely claimed": of what she tells the page says that it is not so, and not she. */
const spreads = (statement: Statement): boolean =>
  !isOwn(statement) && SPREADS.test(statement.text) && acts(statement.text, calledBy(statement))
const SPREADS =
  /\b(?:promot|(?:re)?tweet|repeat|re-?post|spread|peddl|circulat|amplif|propagat|tout|embrac|stok|seiz|f(?:ed|eed\w*)\b|traffick)\p{L}*(?: [^\s.;]+){0,8}? (?:false|unfounded|baseless|debunked|discredited|bogus|conspiracy|hoax)|\b(?:falsely|without (?:any )?(?:evidence|proof)) (?:claim|assert|said|alleg|suggest|accus|stat)|\b(?:claim|assert|said|alleg|suggest|accus|stat)\p{L}* (?:falsely|without (?:any )?(?:evidence|proof))\b/iu

/** "The president said / that Rumia denied it", "he has denied it": whoever is told to have denied it, and not who tells. */
function replierOf({ name, outlet, text, means }: Statement): string {
  const he = HE_DENIES.exec(text)?.[1]?.toLowerCase()
  const meant = he && means.find(({ pronoun }) => pronoun.toLowerCase() === he)?.name
  return meant || toldDenial(text)?.name || name || outlet
}
const HE_DENIES =
  /^["“‘']?(?:(?:but|and) )?(s?he)\b (?:(?:has|had|have|is|was|also|again|since|\p{L}+ly) ){0,3}(?:den(?:y|ies|ied|ying)|ple(?:a)?d(?:ed|s)? )/iu

/** "Lund denied that / she took money from the port": nobody says so, and she says that it is not so. */
const isDenied = ({ stance, text }: Statement): boolean =>
  stance === 'denies' && !NEGATIVE.test(text) && hasMainVerb(words(text))
/** "Lund contested claims that / Dahl gave such an order", "that / he ever gave it"; what "Lund countered that" tells is his own. */
const isOnlyDisputed = ({ stance, text, said }: Statement): boolean =>
  stance === 'disputes' &&
  said === 0 &&
  /\b(?:any|ever|such)\b/i.test(text) &&
  !NEGATIVE.test(text) &&
  !DISPUTES.test(text) &&
  hasMainVerb(words(text))
const DISPUTES = /\b(?:disput|refut|rebut|contest|contradict|challeng|disagre|push\w* back|debunk|argu|counter)/i
const NEGATIVE =
  /\b(?:no|not|never|none|nothing|nobody|neither|nor|cannot|without|den(?:y|ies|ied|ying|ial)|disavow\w*|disown\w*|dismiss\w*|reject\w*|false\w*|untrue|wrong|incorrect|inaccurate|misinterpreted|misconstrued|out of context|lies?|hoax|fake|as|fabricat\w*|retract\w*|recant\w*|fiction|propaganda|baseless|groundless|unfounded|nonsense|made up)\b|n['’]t\b/i

/** "He circulates unconfirmed reports": these are unconfirmed, and what else is told beside them is not. */
function isOfOthers(remark: string, text: string): boolean {
  const found = /\b(?:unconfirmed|unverified) \p{L}+/u.exec(remark)
  const after = found ? remark.indexOf(text) - found.index : 0
  return found !== null && NOT_CONFIRMED.exec(remark)!.index === found.index && !(after > 0 && after < NEXT)
}
const NEXT = 80

/**
 * "The Tide has not confirmed the truce, and there were five attacks": of the truce, and not of the attacks. "The picture remains
 * unconfirmed, and the account was closed": not that it was closed.
 */
function isOfAnother(remark: string, text: string): boolean {
  const said = NOT_CONFIRMED.exec(remark)!
  const between = remark.slice(said.index + said[0].length, Math.max(0, remark.indexOf(text)))
  if (/(?:[,;]| and| but) (?:and |but )?$/.test(between)) return true
  const [, what = WHAT_IS_NOT_CONFIRMED.exec(remark.slice(0, said.index))?.[1]] = NOT_CONFIRMED_WHAT.exec(remark) ?? []
  if (!what || ANY_REPORT.test(what)) return false
  const stems = new Set(contentWords(text).flatMap(({ stem }) => stem))
  return !contentWords(what).some(({ stem }) => stems.has(stem))
}
const NOT_CONFIRMED_WHAT = new RegExp(
  `${NOT_CONFIRMED.source.replace(/\\b$/, '')} ((?:(?:the|an?|any|its|their|his|her|such) )[^.,;:—–]*?)(?=[.,;:—–]| (?:and|but|or|while|as|since|after|because|that|which|who)\\b|$)`,
  'i',
)
/** "Details of the terms remain / unconfirmed": the terms. */
const WHAT_IS_NOT_CONFIRMED =
  /\b(?:details|specifics|particulars|circumstances|terms|contents?) (?:on|of|about|behind) ([^.,;:—–]{3,80}?) (?:(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?) )(?:still |so far |as yet |largely )?$/iu
/** What is told, whatever it is. */
const ANY_REPORT =
  /\b(?:reports?|claims?|accounts?|information|details?|allegations?|accusations?|statements?|story|stories|rumou?rs?|news|assertions?|authenticity|veracity|accuracy|identit(?:y|ies)|numbers?|figures?|tolls?|videos?|footage|images?|photos?|pictures?|posts?|tweets?|documents?|recordings?)\b/i

/** Enough of the claim's wordings are among those of some of its statements. */
const speakFor = (some: readonly number[], { texts, textOf }: Texts): boolean =>
  some.length > 0 && new Set(some.map((n) => textOf[n] ?? 0)).size >= CONTRADICTED * texts.length

const isAboutItself = ({ remark, text }: Statement): boolean =>
  !RETRACTED.test(text) && remark.startsWith(text.slice(0, 20))

/** Whoever denies is named in what the other says. */
function isAccused(against: Statement, other: Statement): boolean {
  const name = against.kind === 'person' ? against.name.split(/\s+/).at(-1)! : against.name
  return name.length > 2 && other.text.toLowerCase().includes(name.toLowerCase())
}
