/** What two statements say otherwise, whatever words they share. */
import { countryNamed } from '../speakers/names/countries.ts'
import { remembered } from '../speakers/names/spelling.ts'
import { isRoleWord } from '../speakers/roles.ts'
import type { Comparable } from '../store/store.ts'
import { RAREST, weight } from '../text/idf.ts'
import { isFiniteVerb } from '../text/verbs.ts'
import { FALSE } from '../text/verdicts.ts'
import { contentWords, isStop, stem, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { saidOfTwo, subjectNames } from './core.ts'
import type { Features } from './features.ts'
import { meaning, weightOf } from './meaning.ts'
import { negatedIn, negationIn } from './negated.ts'
import { areOfOtherHours } from './occasions.ts'
import { isAgainst, type PairFeatures } from './pair.ts'

type Rule = (one: Comparable, other: Comparable, pair: PairFeatures) => boolean

/** Each by a name; they do not depend on one another. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['contrary', isContrary],
  ['unless', hasUnless],
  ['only-if', (one, other, pair) => hangsOnMore(one, other, pair) || hangsOnMore(other, one, pair)],
  ['for-and-against', (one, other) => areForAndAgainst(one.text, other.text)],
  ['judged-alike', areJudgedAlike],
  ['foes', ({ text }, other) => areOtherFoes(text, other.text)],
  ['verdict', ({ text }, other) => isVerdict(text) !== isVerdict(other.text)],
  ['not-confirmed', ({ text }, other) => isNotConfirmed(text) !== isNotConfirmed(other.text)],
  ['demanded', isDemanded],
  ['in-part', (one, other, pair) => pair.otherSpeaker > 0 && (isInPart(one, other) || isInPart(other, one))],
  ['in-hindsight', ({ text }, other) => IN_HINDSIGHT.test(text) !== IN_HINDSIGHT.test(other.text)],
  ['says-little', saysLittle],
  ['own-deeds', areOwnDeeds],
  ['own-silence', areOwnSilence],
  ['asked-another', ({ text }, other) => isAskedOfAnother(text, other.text)],
  ['declined-by-another', ({ text }, other, pair) => !pair.sameSpeaker && isDeclinedByAnother(text, other.text)],
  ['of-two', areOfTwo],
  ['hangs-alike', hangsAlike],
  ['blames-another', ({ text }, other) => blamesAnother(text, other.text)],
  ['others', ({ text }, other) => OTHERS.test(text) !== OTHERS.test(other.text)],
  ['he-and-she', ({ text }, other) => isHeAndShe(text, other.text)],
  ['of-other-rank', ({ text }, other) => areOfOtherRank(text, other.text)],
  ['of-himself', (one, other) => isOfHimself(one, other) || isOfHimself(other, one)],
  ['first-of-others', ({ text }, other) => areFirstOfOthers(text, other.text)],
  ['went-elsewhere', ({ text }, other) => wentElsewhere(text, other.text)],
  ['held-elsewhere', ({ text }, other) => isHeldElsewhere(text, other.text)],
  ['may', ({ text }, other) => onlyMay(text, other.text) || onlyMay(other.text, text)],
  ['wonders', (one, other) => wonders(one.text, other) || wonders(other.text, one)],
  ['has-to', ({ text }, other, pair) => !pair.sameSpeaker && (hasTo(text, other.text) || hasTo(other.text, text))],
  ['of-other-hours', areOfOtherHours],
  ['charged-or-convicted', ({ text }, other) => areOfTwoStages(text, other.text)],
  ['of-other-weekdays', ({ text }, other, pair) => pair.dayClash > 0 && areOfOtherWeekdays(text, other.text)],
  ['of-another', (one, other) => isOfAnother(one, other) || isOfAnother(other, one)],
]

/** Whether any rule says so. */
export const differ: Rule = (one, other, pair) => RULES.some(([, rule]) => rule(one, other, pair))

/**
 * "Rumia will attend" and "Rumia will not attend", whoever says so: a negation of a word that the other holds. So does "Rumia did not
 * meddle" of one speaker negate what "Dahl has never condemned Rumia for meddling" of another takes for granted.
 */
function isContrary(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  const [x, y] = [one.features as Features, other.features as Features]
  if (x.negated && y.negated && x.speaker !== y.speaker && pair.longRun < 0.5) {
    const [mine, theirs, names] = [negates(one), negates(other), [...x.names, ...y.names]]
    const grants = (granted: ReadonlySet<string>, { stems }: Features, negated: ReadonlySet<string>) =>
      [...granted].some((stem) => stems.includes(stem) && !negated.has(stem) && !names.includes(stem))
    return mine.size > 0 && theirs.size > 0 && grants(mine, y, theirs) !== grants(theirs, x, mine)
  }
  if (x.negated === y.negated || isAgainst(x) !== isAgainst(y)) return false
  const [no, yes] = x.negated ? [one, y] : [other, x]
  const governs = negationIn(no.text)?.governs
  // "There was neither pressure nor a deal" is no contrary of "there was no deal": the other negates it too, if further on.
  return Boolean(governs && yes.stems.includes(governs) && !negates(x.negated ? other : one).has(governs))
}

/** A statement is compared with many others: what it negates is found once. */
const known = new WeakMap<object, ReadonlySet<string>>()
function negates({ text, features }: Comparable): ReadonlySet<string> {
  const found = known.get(features as object) ?? negatedIn(text)
  known.set(features as object, found)
  return found
}

/** "Lund’s claim that the quay is closed is untrue" does not say that the quay is closed. */
const isVerdict = (text: string): boolean => VERDICT.test(text)
const VERDICT = new RegExp(
  '\\b(?:(?:claim|assertion|allegation|accusation|contention|suggestion|notion|idea|insistence|report|rumou?r)s?|stor(?:y|ies)|article) ' +
    `(?:that|suggesting|claiming|saying|of|about) [^\\n]{8,300}? (?:just |simply )?${FALSE}`,
  'u',
)

/** "Nobody has confirmed that the quay is closed" does not either. */
const isNotConfirmed = (text: string): boolean => NOT_CONFIRMED.test(text.slice(0, 100))
const NOT_CONFIRMED =
  /(?:\b(?:not|cannot|unable to|nobody|no one|no (?:\p{L}+ ){1,3})|n['’]t) ?(?:\p{L}+ )?confirm(?:s|ed)?\b/iu

/** Two people who call for something, one of them "unless" something else happens, do not call for the same. */
function hasUnless(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  return pair.otherSpeaker > 0 && pair.condition > 0 && UNLESS.test(one.text) !== UNLESS.test(other.text)
}
const UNLESS = /\bunless\b/i

/**
 * "The bridge will open if the cables hold" and "the bridge will open on Monday": of the second nothing is said on which it depends. What is
 * quoted in part of one speaker is quoted without its condition.
 */
function hangsOnMore(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  const [x, y] = [one.features as Features, other.features as Features]
  if (!x.conditional || y.conditional || MAY_DEPEND.test(other.text)) return false
  const found = DEPENDS.exec(one.text)
  if (!found || ASKS_IF.test(one.text.slice(0, found.index))) return false
  const leads = found.index <= 1
  const comma = leads ? one.text.indexOf(',') : one.text.length
  // "I’m gone", of "if they find that I lied I’m gone", is quoted in part.
  if (comma < 0 || (leads && pair.sameSpeaker > 0 && pair.run >= QUOTED)) return false
  const main = leads ? one.text.slice(comma) : one.text.slice(0, found.index)
  const condition = one.text.slice(found.index + found[0].length, comma)
  const [what, on] = [main, condition].map((part) => contentWords(part).map((word) => meaning(word.stem)))
  const theirs = y.stems.map(meaning)
  if (words(condition).length < SHORTEST || on!.length === 0 || what!.length === 0) return false
  return shareOf(what!, theirs) >= 0.5 && shareOf(on!, theirs) < 0.35
}
/** "If convicted", "if he wins" say little. */
const SHORTEST = 3
/** So much of the shorter statement stands in the longer one. */
const QUOTED = 0.8
const DEPENDS =
  /(?<!\b(?:even|as|what|only) )\b(?:if(?! (?:not|any|ever|at all|so|only)\b)|unless|provided that|on condition that)\b/iu
const ASKS_IF =
  /\b(?:ask\p{L}*|know[ns]?|knew|sees?|wonder\p{L}*|unclear|unsure|sure|certain|decid\p{L}+|determin\p{L}+|check\p{L}*|say|tell|learn|doubt\p{L}*|question\p{L}*|look\p{L}*|find out)\s$/iu
/** A condition in other words. */
const MAY_DEPEND =
  /\b(?:should (?:the|an?|he|she|it|they|his|her|its|their|this|that|no|any|\p{Lu}\p{L}+)|until|without|provided|(?:as|so) long as|only|(?<!\bat )once|when(?:ever)?|in case|in the event|depend\p{L}*|subject to|condition\p{L}*|contingent|pending|otherwise|or (?:else|face)|could|might|may|threat\p{L}*|ultimatum|were to|whether)\b/u

/** "She opposed a longer lease" and "she now supports a longer lease": of the same one is for it and one against it. */
function areForAndAgainst(one: string, other: string): boolean {
  const [mine, theirs] = [standIn(one), standIn(other)]
  return mine !== null && theirs !== null && mine.isFor !== theirs.isFor && shareOf(mine.of, theirs.of) >= STAND
}
const STAND = 0.6
/** For or against what; null where a statement is neither, both, or negates it. */
const standIn = remembered((text): { isFor: boolean; of: string[] } | null => {
  const [yes, no] = [FOR.exec(text), AGAINST.exec(text)]
  const found = yes ?? no
  if (!found || (yes && no) || negationIn(text)) return null
  const rest = text.slice(found.index + found[0].length)
  const of = contentWords(rest).slice(0, OF_STAND)
  return of.length === 0 ? null : { isFor: yes !== null, of: of.map((word) => meaning(word.stem)) }
})
/** So many words behind a stand say what it is about. */
const OF_STAND = 5
const FOR =
  /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|in favou?r of|favou?r(?:s|ed|ing)|endors(?:es?|ed|ing)|welcom(?:es?|ed|ing)|accept(?:s|ed|ing)?|approv(?:es?|ed|ing)|agree[sd]? (?:to|with)|voted? for)\b/iu
const AGAINST =
  /\b(?:oppos(?:es?|ed|ing)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing) to (?:support|back|accept|approve|endorse)|turn(?:s|ed|ing)? down|vetoe[sd]|against)\b/iu

/**
 * "A launch this week is highly unlikely" and "it is highly unlikely that a spy made the leak": two things are judged alike, and hardly a word
 * of them is shared. Where one is put as a clause and the other is not, they may be one in other words.
 */
function areJudgedAlike(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  const [mine, theirs] = [judgedIn(one.text), judgedIn(other.text)]
  if (!mine || !theirs || mine.as !== theirs.as || (mine.clause !== theirs.clause && pair.cosine >= NEAR)) return false
  const [some, others] = [mine.of, theirs.of].map((all) => all.map(meaning))
  if (some!.length === 0 || others!.length === 0) return false
  // A thing named and a clause about it share its name.
  const rest = mine.clause === theirs.clause ? 0 : 0.2
  return shareOf(some!, others!) < ALIKE + rest
}
const NEAR = 0.65
const ALIKE = 0.5
/** How likely or easy a statement holds something to be, and the stems of what; no times or figures. */
const judgedIn = remembered((text): { as: string; clause: boolean; of: string[] } | null => {
  const found = JUDGED_SO.exec(text)
  if (!found) return null
  const behind = text.slice(found.index + found[0].length)
  const clause = /^["”]? that\b/.test(behind)
  const what = clause ? behind : `${text.slice(0, found.index)} ${behind}`
  const all = contentWords(what).filter((word) => !/^\d/.test(word.text) && !TIME.test(word.text))
  const plain = all.filter(({ capital, start }) => !capital || start === 0)
  const of = plain.length > 0 ? plain : all
  return { as: found[1]!.toLowerCase(), clause, of: of.map(({ stem }) => stem) }
})
const JUDGED_SO =
  /\b(?:very|highly|extremely|most|quite|rather|too|almost|far from) (unlikely|likely|possible|impossible|probable|improbable|difficult|hard|easy|certain|clear|unclear|important|dangerous|urgent|doubtful)\b/iu
const TIME = /^(?:\p{L}+day|weeks?|months?|years?|days?|today|tomorrow|summer|winter|autumn|spring|soon)$/u

/** "The search will go on on Sunday" and "… on Monday": each names its day, and it is another, whoever says both in the same words. */
function areOfOtherWeekdays(one: string, other: string): boolean {
  const [mine, theirs] = [weekdaysIn(one), weekdaysIn(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.includes(day))
}
const weekdaysIn = remembered((text): string[] => text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g) ?? [])

/** "The enemy in the south" and "the enemies in our own parliament", "Rumia is our worst enemy" and "the press is our worst enemy" are two. */
function areOtherFoes(one: string, other: string): boolean {
  const isIn = (where: readonly string[], text: string) => {
    const there = contentWords(text).map(({ stem }) => meaning(stem))
    return where.some((each) => there.includes(each))
  }
  return [foesIn, whoIsFoe].some((told) => {
    const [mine, theirs] = [told(one), told(other)]
    return mine.length > 0 && theirs.length > 0 && !isIn(mine, other) && !isIn(theirs, one)
  })
}
const meanings = (text: string): string[] => contentWords(text).map(({ stem }) => meaning(stem))
/** Where whoever is a foe or a friend of somebody is, or of whom. */
const foesIn = remembered((text) => meanings(FOE.exec(text)?.slice(1).find(Boolean) ?? ''))
const FOES = 'enem(?:y|ies)|foes?|adversar(?:y|ies)|traitors?|rivals?|opponents?|allies|ally|friends?'
const FOE = new RegExp(
  `\\b(?:${FOES}) (?:(?:(?:with)?in|inside|at|beyond|across|outside|of|among|from|on|over) (?:(?:the|an?|his|her|its|their|our|my|your|own|this|that|far|very) )*([\\p{L}’'-]+)|(abroad|overseas))`,
  'iu',
)
/** Who is called one. */
const whoIsFoe = remembered((text) => meanings(CALLED_FOE.exec(text)?.[1] ?? ''))
const CALLED_FOE = new RegExp(
  `^["“]?(.{2,60}?) (?:is|are|was|were|remains?|will be) (?:[\\p{L}’'-]+ ){0,4}(?:${FOES})\\b`,
  'iu',
)

/** What somebody demands is another thing than what a page tells of it. */
function isDemanded(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  const [x, y] = [one.features as Features, other.features as Features]
  const [own, said] = x.own ? [x, y] : [y, x]
  return (
    pair.oneOwn > 0 && pair.run < 0.6 && said.stance === 'demands' && own.force === 'fact' && said.force === 'ought'
  )
}

/** "Asked for only a partial easing of the tolls" and "wanted the tolls lifted in their entirety". */
const isInPart = (one: Comparable, other: Comparable): boolean =>
  IN_PART.test(one.text) && WHOLLY.test(other.text) && !IN_PART.test(other.text)
const IN_PART = /\b(?:partial(?:ly)?|in part|only (?:a |some |the |for )?(?:part|some|few|portion)\b)/i
const WHOLLY =
  /\b(?:in (?:its|their|his|her) entirety|entire(?:ly)?|full(?:y)?|complete(?:ly)?|total(?:ly)?|wholly|all)\b/i

/** "The council should have been told" does not say that it was. */
const IN_HINDSIGHT = /\b(?:should|ought to)(?: not|n['’]t| never)? have\b/

/**
 * "Lund's claims" and "Lund's claim that the quay is closed": whose claim, of two speakers, is all that both say. Nor do "the attack"
 * and "the attack, a turning point" say anything that two could agree on.
 */
function saysLittle(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  if (pair.otherSpeaker === 0) return false
  const [x, y] = [one.features as Features, other.features as Features]
  const lengths = [x, y].map(({ stems }) => stems.length)
  const least = Math.min(...lengths)
  const names = [one, other].every(({ text, features }) => (features as Features).verbless && !TO_DO.test(text))
  return (least <= 2 && Math.max(...lengths) >= 5) || (least <= FEW && names)
}
/** "Lund to cancel the talks" says what she is to do. */
const TO_DO = /\bto (?!the|an?|his|her|its|their|our|my|your|this|that|these|those|all|some|any|no)\p{Ll}+/u
/** A phrase of so few content words names something at most. */
const FEW = 3

/**
 * "Lund rejected the plan" and "Berg rejected the plan": two people did so, each of whom says it of no one else. "The city council" may be
 * "the Halden City Council".
 */
function areOwnDeeds(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  if (pair.otherSpeaker === 0 || ![one, other].every((each) => beginsWithSpeaker(each) && !introduces(each)))
    return false
  const [mine, theirs] = [one, other].map(({ features }) => contentWords((features as Features).speaker))
  return !mine!.some(({ stem }) => theirs!.some((each) => each.stem === stem))
}
/** Two who do not say whether the quay is sold: each of them says only that of itself. */
function areOwnSilence(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  return pair.otherSpeaker > 0 && [one, other].every(({ features }) => SILENT.has((features as Features).stance))
}
const SILENT: ReadonlySet<Stance> = new Set(['declines-to-comment', 'has-not-answered'])

/** "The guild did not respond to a request for comment", "Lund did not immediately respond": each page asked somebody else. */
const isAskedOfAnother = (one: string, other: string): boolean => areOfOtherSubjects(ASKED, one, other)
/** "The guild declined to comment", "a spokesman for Lund declined to comment": of whom nobody knows whether he spoke for the guild, too. */
const isDeclinedByAnother = (one: string, other: string): boolean => areOfOtherSubjects(DECLINED, one, other)
const DECLINED =
  /^([^.;:“”"]{2,120}?) (?:(?:has|have|had|also) )*(?:(?:declined|refused) to comment|(?:would|did|could) not comment)\b/iu
function areOfOtherSubjects(form: RegExp, one: string, other: string): boolean {
  const [mine, theirs] = [form.exec(one)?.[1], form.exec(other)?.[1]]
  return mine !== undefined && theirs !== undefined && !names(mine, other) && !names(theirs, one)
}
const ASKED =
  /^(?:neither )?([^.;:“”"]{2,120}?) (?:(?<=^neither .*)(?:(?:has|have|had|immediately|yet) )*(?:respond|repli|return|answer)ed\b|(?:could not|couldn[’']t) (?:immediately )?be reached|(?:did|has|have|had)(?: not|n[’']t) (?:(?:immediately|yet|been) )*(?:respond|repl|return|answer|available)\p{L}*|(?:was|were) not (?:immediately )?available)\b/iu
const names = (subject: string, text: string): boolean => {
  const there = new Set(contentWords(text).map(({ stem }) => stem))
  const all = contentWords(subject)
  // "A lawyer who had represented Roth" is no representative of Lund's.
  const named = all.filter(({ capital }, i) => capital && i > 0)
  return (named.length > 0 ? named : all).some(({ stem }) => there.has(stem))
}

function beginsWithSpeaker({ features }: Comparable): boolean {
  const { speaker, stems } = features as Features
  return stems.slice(0, OWN_NAME).includes(stem(speaker.split(' ').at(-1)!))
}
/** "Lund said: the quay is closed": what follows is what is stated. */
const introduces = ({ text }: Comparable): boolean => SAYS.test(text.slice(0, 80))
const SAYS =
  /:|\b(?:sa(?:id|ys|y|ying)|t(?:old|ells|elling)|wrote|writes|tweeted|added|announced|argued|claim(?:s|ed)|insist(?:s|ed)|warned|believes?d?|thinks?|thought|stated)\b/
/** Content words among which a full name with a title stands. */
const OWN_NAME = 3

/** What somebody says in so many words he says of one thing, and what he himself does is told of him by any name. */
function areOfTwo(one: Comparable, other: Comparable, pair: PairFeatures): boolean {
  if (pair.sameSpeaker && (pair.longRun >= 0.5 || beginsWithSpeaker(one) || beginsWithSpeaker(other))) return false
  return !introduces(one) && !introduces(other) && saidOfTwo(one, other)
}

/** "Other ministers joined the call": they are others than those of whom the call is told. */
const OTHERS = /^(?:(?:some|many|several|a few) )?others?\b/i

/** "He should testify" and "she should testify". */
function isHeAndShe(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) => HE_OR_SHE.exec(text)?.[1]?.toLowerCase())
  return mine !== undefined && theirs !== undefined && mine !== theirs
}
const HE_OR_SHE = /^["“‘']?(s?he)\b/i

/** "The vice president" and "the president" are two. */
function areOfOtherRank(one: string, other: string): boolean {
  const [mine, theirs] = [RANKED.exec(one), RANKED.exec(other)]
  return mine !== null && theirs !== null && mine[2] === theirs[2] && mine[1] !== theirs[1]
}
const RANKED = /^["“‘']?the (?:former |then-?)?((?:vice|deputy|assistant|lieutenant) |)(\p{Ll}{4,})\b/iu

/** "I was hit by a stone", of one, and "Berg was hit by a stone". */
function isOfHimself(one: Comparable, other: Comparable): boolean {
  const { speaker, own, stems } = one.features as Features
  if (own || speaker === '' || !I_DID.test(one.text)) return false
  const names = subjectNames(other)
  // "I fired Berg" tells that Berg was fired.
  const mine = new Set([speaker, ...stems].map((each) => meaning(stem(each))))
  return names.length > 0 && !names.some((name) => mine.has(name))
}
/** "I think that Berg was hit" is about Berg. */
const I_DID =
  /^["“‘']?I(?:[’'](?:m|ve|d))? (?!(?:(?:\p{Ll}+ly|also|still|do|don[’']t|do not|would|can|could) )*(?:think|thought|believe|know|knew|say|said|guess|hope|claim|feel|felt|mean|want|wish|wonder|agree|see|saw|heard?|tell|told|understand|suppose|suspect|expect|fear|find|found)\b)/u

/** "It was her first trip to the port" and "she was the first person hurt at the port". */
function areFirstOfOthers(one: string, other: string): boolean {
  const [mine, theirs] = [firstIn(one), firstIn(other)]
  if (mine === '' || theirs === '' || isWho(mine) === isWho(theirs)) return false
  return !has(other, mine) && !has(one, theirs)
}
const firstIn = remembered((text) => FIRST.exec(text)?.[1] ?? '')
const FIRST = /\bfirst (?:[\p{Ll}-]+ly )?(\p{L}{3,})\b/u
/** Somebody, or what stands for somebody: "the first case", "the first Rumian". */
const isWho = (noun: string): boolean =>
  isRoleWord(noun) ||
  /^(?:\p{Lu}.*|persons?|people|m[ae]n|wom[ae]n|child(?:ren)?|cases?|deaths?|patients?|victims?|fatalit(?:y|ies))$/u.test(
    noun,
  )
const has = (text: string, word: string): boolean => contentWords(text).some((each) => each.stem === stem(word))

/** "He went to Halda for nine days" and "he travelled to Norvik". */
function wentElsewhere(one: string, other: string): boolean {
  const [mine, theirs] = [destinationsIn(one), destinationsIn(other)]
  const isNamedIn = (places: readonly string[], text: string) => places.some((place) => text.includes(place))
  return mine.length > 0 && theirs.length > 0 && !isNamedIn(mine, other) && !isNamedIn(theirs, one)
}
const destinationsIn = remembered((text) => [...text.matchAll(WENT_TO)].map(([, place]) => place!))
const WENT_TO =
  /\b(?:travell?(?:s|ed|ing)?|went|go(?:es|ing)?|f(?:ly|lies|lew|lying)|drove|sailed|fled|returned|returning|trips?) (?:\p{Ll}+ ){0,4}?to (?:the )?(\p{Lu}[\p{L}.’'-]+)/gu

/** "The talks will be held in Halden" and "… in Norvik"; a country may be where the town is. */
function isHeldElsewhere(one: string, other: string): boolean {
  const [mine, theirs] = [HELD_IN.exec(one)?.[1], HELD_IN.exec(other)?.[1]]
  if (!mine || !theirs || countryNamed(mine) || countryNamed(theirs)) return false
  return !other.includes(mine) && !one.includes(theirs)
}
const HELD_IN =
  /\b(?:held|hosted|takes? place|taking place|took place|convened?) (?:\p{Ll}+ ){0,2}in (?:the )?(\p{Lu}[\p{L}’'-]+)/u

/** "The vaccine may protect children" does not say that it protects them. */
function onlyMay(one: string, other: string): boolean {
  const found = MAY.exec(one)
  if (!found || OPEN_TOO.test(other)) return false
  const verb = stem(found[1]!)
  const all = words(other)
  return all.some((word, i) => i > 0 && word.stem === verb && isFiniteVerb(all, i))
}
const MAY = /\b(?:may|might) (?:also |still |even |not )?(?!be\b|have\b|well\b)(\p{Ll}{3,})/u
const OPEN_TOO =
  /\b(?:may|might|could|can|would|will|shall|should|must|possib\p{L}+|likely|perhaps|probabl\p{L}+|to)\b/iu

/** "She will leave if Lund wins" and "the office will be closed if Lund wins": what they share is what they depend on. */
function hangsAlike(one: Comparable, other: Comparable): boolean {
  const [x, y] = [one.features as Features, other.features as Features]
  if (!x.conditional || !y.conditional) return false
  const [[main, on], [main_, on_]] = [parted(one.text), parted(other.text)]
  // "We do not know if the quay is safe": nothing is said but what follows.
  if ([main, main_, on, on_].some((part) => part.length === 0)) return false
  // "If Berg wins, she will leave": what depends on it may follow.
  return shareOf(on, on_) >= 0.5 && shareOf(main, [...main_, ...on_]) < 0.5 && shareOf(main_, [...main, ...on]) < 0.5
}
/** Stems before a condition, and of it. */
function parted(text: string): [string[], string[]] {
  const at = text.search(/\b(?:if|unless|provided that|on condition)\b/i)
  return [text.slice(0, Math.max(0, at)), at > 0 ? text.slice(at) : ''].map((part) =>
    contentWords(part).map(({ stem }) => meaning(stem)),
  ) as [string[], string[]]
}
/** What two have in common of the one that weighs less. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const sum = (stems: readonly string[]) => [...new Set(stems)].reduce((all, stem) => all + weightOf(stem), 0)
  const smaller = Math.min(sum(a), sum(b))
  return smaller === 0 ? 0 : sum(a.filter((stem) => b.includes(stem))) / smaller
}

/** "She blamed Lund for the delay" and "she blames the Halden Council for allowing it". Initials may stand for what has no word of theirs. */
function blamesAnother(one: string, other: string): boolean {
  if (!one.includes('blam') || !other.includes('blam')) return false
  const [mine, theirs] = [BLAMED.exec(one), BLAMED.exec(other)]
  if (!mine || !theirs) return false
  const [some, others] = [mine[1]!, theirs[1]!].map((name) => contentWords(name).map(({ stem }) => meaning(stem)))
  return some!.length > 0 && others!.length > 0 && !some!.some((each) => others!.includes(each))
}
const BLAMED = /\bblam(?:e|es|ed|ing)\s((?:the\s)?[A-Z][a-z][^,;.]{1,60}?)\s(?:for|on|with)\b/

/** "Berg drew a comparison with Lund's talks" is not what Lund says of her talks: one whom the other does not name did something. */
function isOfAnother({ text, features }: Comparable, other: Comparable): boolean {
  const [own, said] = [features as Features, other.features as Features]
  if (!own.own || said.own || said.speaker === '') return false
  const all = words(text)
  const [first] = all
  if (!first?.capital || isStop(first.text) || first.start > 1 || all.length < 2 || !isFiniteVerb(all, 1)) return false
  return weight(first.stem) >= RAREST && first.stem !== said.speaker && !said.stems.includes(first.stem)
}

/**
 * "The inquiry asks whether the mayor had sold the quay" does not say what "the mayor sold the quay" does: all that they share is what is
 * asked. "A judge will rule on whether the quay is sold" and "a judge will rule on the sale" share who rules.
 */
function wonders(text: string, other: Comparable): boolean {
  const found = WONDERS.exec(text)
  if (!found || OPEN.test(other.text) || (other.features as Features).question) return false
  const at = found.index + found[0].length
  const theirs = (other.features as Features).stems.map(meaning)
  const [before, after] = [text.slice(0, found.index), text.slice(at)].map((part) =>
    contentWords(part).map(({ stem }) => meaning(stem)),
  )
  return after!.length > 0 && shareOf(after!, theirs) >= 0.5 && shareOf(before!, theirs) < 0.5
}
const WONDERS =
  /\b(?<!including )whether\b|\b(?:answers?|questions?|explanations?|details|clarity|more) (?:about|on|as to|over) (?:how|why|if)\b|\b(?:ask|asks|asked|asking|wonders?|wondered|confident|sure|certain|unclear|know|knows) (?:if|how|why)\b/iu
const OPEN = /\b(?:whether|if|how|why|unclear|unknown|questions?)\b/i

/** "Roth was charged with two murders" and "a jury found Roth guilty of two murders" are months apart. */
const areOfTwoStages = (one: string, other: string): boolean =>
  (isOnlyCharged(one) && isConvicted(other)) || (isOnlyCharged(other) && isConvicted(one))
const isOnlyCharged = (text: string): boolean => CHARGED.test(text) && !CONVICTED.test(text)
const isConvicted = (text: string): boolean => CONVICTED.test(text) && !CHARGED.test(text)
const CHARGED =
  /\b(?:charged (?:\p{Ll}+ )?(?:with|in|over)|facing charges|faces? (?:\p{L}+ ){0,3}(?:charges?|counts?))\b/iu
const CONVICTED =
  /\b(?:convict(?:s|ed|ion)|f(?:i|ou)nd(?:s|ing)? (?:\p{L}+ ){0,4}guilty|sentence[ds]?|pleaded guilty|pled guilty)\b/iu

/** "Lund needs to testify" and "Lund is scheduled to testify": what somebody calls for is not what is planned. */
function hasTo(ought: string, planned: string): boolean {
  const [mine, theirs] = [OUGHT.exec(ought)?.[1], PLANNED.exec(planned)?.[1]]
  return mine !== undefined && theirs !== undefined && !OUGHT.test(planned) && stem(mine) === stem(theirs)
}
const OUGHT = /\b(?:need(?:s|ed)? to|must|has to|have to|had to|ought to|should)(?: be)? (\p{Ll}{3,})/u
const PLANNED =
  /\b(?:(?:is|are|was|were|be) (?:scheduled|set|due|slated|expected|planning|going)|plan(?:s|ned)?|agree[sd]?|volunteer(?:s|ed)) to(?: be)? (\p{Ll}{3,})/u
