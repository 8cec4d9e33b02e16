/** The same said and denied. */

import { MAY } from '../claims/force.ts'
import { meaning } from '../claims/meaning.ts'
import { isNegated, negatedIn } from '../claims/negated.ts'
import { regionNamed } from '../places/gazetteer.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import type { Contradiction } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { verbAt } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import { acts } from './accused.ts'
import { accusedBy, calledAs } from './calledas.ts'
import { asksFor, isCharged, isHeld } from './held.ts'
import { isOnlyAsked } from './inquired.ts'
import { isOfAnotherObject } from './otherobject.ts'
import { AGAINST, common, covered, matterOf, type Side, within, without } from './side.ts'

/**
 * What one holds and the other says, in much the same words, not to be so.
 *
 * @param alike how likely the two would say the same without the denial, where that is asked.
 */
export function negation(a: Side, b: Side, alike: () => number): Contradiction | null {
  if (a.against === b.against || a.features.conditional || b.features.conditional) return null
  if (a.features.own && b.features.own) return null
  const [held, against] = a.against ? [b, a] : [a, b]
  const meet =
    isOneMatter(held, against) &&
    isHeld(held) &&
    ![...APART, ...OTHER_WORDS].some((isApart) => isApart(held, against)) &&
    (!isPlainDenial(against) || isSuch(held, against) || tellsDeed(held, against) || alike() >= LIKELY)
  return meet ? { a: held.id, b: against.id, kind: 'negation', why: '' } : null
}

/** Somebody "denied" or "disputed" it, in words that negate nothing themselves. */
const isPlainDenial = ({ text, features }: Side): boolean => AGAINST.has(features.stance) && !isNegated(text)

function isOneMatter(held: Side, against: Side): boolean {
  const matter = matterOf(held, against)
  if (isSuch(held, against)) return true
  // Two rare words are as telling as three: "it is no witch hunt".
  const telling = common(held, against).length > 2 || matter.reduce((sum, stem) => sum + weight(stem), 0) >= RARE
  if (matter.length < 2 || !telling) return false
  // What is said to be denied need be no more than a part of what is held.
  const share = isPlainDenial(against)
    ? Math.max(
        within(against.stems, held.stems),
        held.stems.size >= WHOLE ? within(held.stems, against.stems) - MORE : 0,
      )
    : covered(held.stems, against.stems)
  if (share < (AGAINST.has(against.features.stance) ? 0.6 : 0.75)) return false
  return covered(without(held.stems, held.names), without(against.stems, against.names)) >= 0.6
}

/**
 * Told is what the denial's own verb or predicate tells, not only of whom and what: "this boat was the cause of the fire" is no
 * word on a boat that is near a fire.
 */
function tellsDeed(held: Side, { text, features: { senses } }: Side): boolean {
  if (senses.some((sense) => held.features.senses.includes(sense))) return true
  const verb = verbAt(words(text))
  const deed =
    verb < 0
      ? undefined
      : words(text)
          .slice(verb)
          .find(({ stop, capital, text: word }) => !stop && !capital && !/^ever$|ly$/.test(word))
  if (!deed) return true
  return contentWords(held.text).some(
    (word) => meaning(word.stem) === meaning(deed.stem) && !ONLY_NAMED.test(held.text.slice(0, word.start)),
  )
}
/** As in `reworded.ts`. */
const LIKELY = 0.3

/** So many words, all but some of which are in what is denied at more length, tell that. */
const WHOLE = 5
const MORE = 0.15

/** "Lund gave such an order", denied, is of an order that she is said to have given. */
function isSuch(held: Side, against: Side): boolean {
  const noun = isPlainDenial(against) ? SUCH.exec(against.text)?.[1] : undefined
  if (noun === undefined || !contentWords(noun).some(({ stem }) => held.stems.has(stem))) return false
  return acts(held.text, [contentWords(against.text)[0]!.text])
}
const SUCH = /^\p{Lu}[\p{L}’'-]+ (?:\p{Ll}+ ){1,3}such an? (\p{Ll}+)[.,”"]*$/u

/** Summed rarity of two words that are in few texts. */
const RARE = 9

/** Why one says nothing of what the other says, for all that they share. */
export const APART: readonly ((held: Side, against: Side) => boolean)[] = [
  (held, against) => isOnlyAsked(held, matterOf(held, against)),
  isOfOthers,
  isOfAnotherAgent,
  // Who does not know that it is so does not say that it is not.
  (held, { text }) => NOT_KNOWN.test(text) && !KNOWN.test(held.text),
  // "To say that it is not safe is plain wrong" says that it is.
  (_, { text }) => CALLED_WRONG.test(text),
  // "They had deep disagreements on fees": what is disputed in a page's own sentence is not told by it.
  (held, { text }) => held.features.own && held.text.includes(text),
  (held, { text }) => isCharged(held.text) && !isCharged(text),
  // "She was furious that he had not been told" says that he had not, and "a crew that was not named" that it was not.
  (held, { negates }) => negates !== null && negatedIn(held.text).has(negates),
  // "It is not for everyone" says nothing against "it is for some".
  (held, { text }) => NOT_ALL.test(text) && !ALL.test(held.text),
  // "Most crates came" says nothing against "one of them did not", nor "the crates of Halden came" against "up to twelve did not".
  (held, { text }) => (MOST.test(held.text) || (SEVERAL.test(text) && !ALL.test(held.text))) && SOME_DID_NOT.test(text),
  // Who pleaded not guilty this year has pleaded guilty before.
  (held, { text }) => PLEA.test(text) && PLEA.test(held.text),
  // "The report does not suggest that she knew" says nothing of what she knew.
  (held, { text }) => NOT_SUGGESTED.test(text) && !SUGGESTED.test(held.text),
  // "It employs women of other countries" says nothing against "it employs no Rumian women".
  (held, { text }) => OTHER.test(held.text) && !OTHER.test(text.split(INSTEAD, 1)[0]!),
  // "Without a hearing there can be no vote" says that there can be one with it.
  (_, { text }) => /\bwithout\b/i.test(text) && /\b(?:no|not|never|cannot)\b|n['’]t\b/i.test(text),
  // "Lund tried to get them to withdraw it" does not say that they did.
  (held, { text, negates }) => negates !== null && DID_NOT.test(text) && isOnlyTried(held.text, negates),
  // "It has not come" does not say that it will not come.
  (held, { text }) => NOT_SO_FAR.test(text) && TO_COME.test(held.text),
  // Nor does what was done say anything of what nobody will do.
  (held, { text }) => WILL_NOT.test(text) && !TO_COME.test(held.text),
  // "It will be hard to tell them that it is not a trick" calls it one.
  (_, { text }) => HARD.test(text),
  // That children cannot be held there does not say that none were.
  (held, { text }) => CANNOT_BE.test(text) && !CAN.test(held.text),
  // "Lund denied the allegations against him", of those against Roth.
  (held, { text, features }) =>
    AGAINST_HIM.test(text) &&
    accusedBy(features) !== '' &&
    !calledAs(features).some((name) => held.text.toLowerCase().includes(name)),
  // "To use gas is a crime": nobody is said to have done it.
  (held) => NORM.test(held.text),
  isOfRebels,
  // "Not expected for two weeks" is expected then.
  (_, { text }) => NOT_YET.test(text),
  // "There are no plans to sell the ferry, as was done at Halden" does not say that none was sold there.
  (held, { text }) => NO_PLAN.test(text) && !PLAN.test(held.text) && !TO_COME.test(held.text),
  (_, { text, features }) => AGAINST.has(features.stance) && /\banything\b/i.test(text),
  // "Pushed back at Lund's remarks" disputes no fact.
  (_, { text, features }) => features.stance === 'disputes' && features.verbless && !/\bthat\b/.test(text),
  // "Disputed two claims about the fire that killed Lund" does not say which.
  (_, { text, features }) => AGAINST.has(features.stance) && CLAIMS_ABOUT.test(text),
  (held, { text }) => isOfAnotherObject(held.text, text),
  isElsewhere,
  // "Rumia has no such tax" says nothing of a tax that does not say to be Rumian.
  (held, { text }) => {
    const place = HAS_NONE.exec(text)?.[1]
    return place !== undefined && isPlace(place) && !held.text.includes(place)
  },
  // Who had no part in an attack does not say that there was none.
  (_, { text }) => A_PART_IN.test(text),
  // What somebody ought not to do he may do.
  (held, against) => asksFor(held) !== asksFor(against),
]

/** Where they meet in nothing but their words, the words that matter are others. */
const OTHER_WORDS: readonly ((held: Side, against: Side) => boolean)[] = [
  (held, against) => isPlainDenial(against) && !tellsOf(held, against),
  // What is denied stands at the end: "he does not agree that the inquiry into the fire is a farce" denies no fire.
  (held, { text }) => !held.stems.has(contentWords(text).at(-1)!.stem),
  // "He had not thought of asking that they be sent" does not say that they will not be sent.
  (held, against) => !isFramed(against) && !isAsserted(held.text, against),
]

const CLAIMS_ABOUT =
  /^(?:\S+ ){0,3}?(?:claim|report|allegation|assertion|account|stor(?:y|ie))s? (?:about|on|over|regarding|concerning)\b/iu

const isFramed = ({ features }: Side): boolean => AGAINST.has(features.stance) && !features.negated

/** "It was not Lund who sent the letter" is against who says that she did, and not that another sent it to her. */
const NOT_HE = /\b[Ii]t (?:was|is)(?: not|n['’]t) (?:\p{L}+\.? ){0,3}?(\p{Lu}[\p{L}’'-]+) (?:that|who|which)\b/u
function isOfAnotherAgent(held: Side, against: Side): boolean {
  const agent = NOT_HE.exec(against.text)?.[1]
  return agent !== undefined && !acts(held.text, [agent.toLowerCase()])
}

/** "The rebels used the gas" says nothing of whether "his guards used the gas". */
function isOfRebels(held: Side, { text, stems, features }: Side): boolean {
  if (!AGAINST.has(features.stance) || !REBELS.test(held.text) || REBELS.test(`${text} ${features.speaker}`))
    return false
  return contentWords(held.text).some(
    ({ stem, start }) => stems.has(stem) && REBELS_DO.test(held.text.slice(Math.max(0, start - 40), start)),
  )
}
export const REBELS =
  /\b(?:rebel|insurgent|militant|terrorist|jihadist|extremist|militia|gangster|gang|smuggler|protester|demonstrator|rioter)s?\b|\bopposition\b/iu
const REBELS_DO = new RegExp(`(?:${REBELS.source})(?: (?:groups?|fighters?|forces))?(?: \\p{Ll}+){0,2} $`, 'iu')

/** "There were no casualties in the camp" says nothing of those in Halden. */
function isElsewhere(held: Side, against: Side): boolean {
  const where = NONE_THERE.exec(against.text)?.[1]
  if (where === undefined || held.stems.has(contentWords(where)[0]?.stem ?? where)) return false
  const place = IN_PLACE.exec(held.text)?.[1]
  return place !== undefined && !contentWords(place).some(({ stem }) => against.stems.has(stem))
}
const HAS_NONE = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:has|have|had) no /u
const isPlace = (name: string): boolean => countryNamed(name) !== null || regionNamed(name) !== undefined
const NONE_THERE = /\bno (?:\p{L}+ ){1,3}(?:in|at|inside|near) (?:the|this|that) (\p{Ll}{3,})/u
const IN_PLACE = /\b(?:in|at|near) (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u

/** "Lund denied having met him" says nothing of the others who have. */
function isOfOthers({ text }: Side, { text: denied, features }: Side): boolean {
  return (
    features.stance === 'denies' &&
    OWN_DEED.test(denied) &&
    accusedBy(features) !== '' &&
    !calledAs(features).some((name) => text.toLowerCase().includes(name.toLowerCase())) &&
    !/^(?:the )?(?:he|she|they|it|we|you|i)\b/i.test(text)
  )
}
const OWN_DEED = /^(?:\p{L}+ly )?(?:having|meeting|discussing|doing|being|making|taking|knowing|asking|telling)\b/u
const CALLED_WRONG =
  /\bto (?:say|suggest|claim|argue|imply|pretend|think)\b[^.;]{3,200}? (?:is|was|would be) [^.;]{0,20}?\b(?:wrong|false|untrue|absurd|ridiculous|nonsense|a lie)\b/iu
const NOT_KNOWN =
  /(?:\bnot|n['’]t|\bnever) (?:even |actually |\p{L}+ly )?(?:kn[eo]wn?|aware|reali[sz]\w*|notic\w*|remember\w*|recall\w*|learn\w*)\b/u
const KNOWN = /\b(?:kn[eo]wn?|knows|aware|reali[sz]\w*|notic\w*|remember\w*|recall\w*|learn\w*)\b/u

/** What is denied is told by one of the first words that are no name, or by one of its sense: an assault on the vote is no fraud in it. */
const tellsOf = (held: Side, { text, names, features: { senses } }: Side): boolean =>
  senses.some((sense) => held.features.senses.includes(sense)) ||
  contentWords(text)
    .filter(({ stem, text: word }) => !names.has(stem) && !/^\d/.test(word))
    .slice(0, 2)
    .some(({ stem }) => held.stems.has(stem))

const MOST = /\b(?:most|majority|(?:nearly|almost) all|mostly)\b/i
const SOME_DID_NOT =
  /^(?:(?:only|just|at least|that|up to|as many as|more than|about|nearly|almost) )*(?:an?|one|two|three|four|five|few|some|several|\d{1,3})\b(?: \p{Ll}+){0,4}? (?:did|do|does|was|were|is|are|has|have|had|could)(?:n['’]t| not)\b/iu
const PLEA = /\bple(?:a|d|aded|ads) (?:not )?guilty\b/i
const NOT_SUGGESTED = /(?:\bnot|n['’]t|\bnever) (?:suggest|imply|allege|claim|contend)\p{Ll}*\b/u
const SUGGESTED = /\b(?:suggest|impl[yi]|alleg|claim|contend)/i
const SEVERAL = /^(?:up to|as many as|some|several|few|many)\b/i
const ALL = /\b(?:(?<!\bafter )all|every\p{Ll}*|always|any\p{Ll}*|whole|entire)\b/iu
const NOT_ALL = /(?:\bnot|n['’]t) (?:(?:\p{Ll}+ )?for )?(?:all|every\p{Ll}*|always|necessarily)\b/iu
const INSTEAD = /\b(?:which|but|instead|rather)\b/i
const OTHER = /\b(?:other|another|else|elsewhere)\b/i
const DID_NOT = /\bdid(?:n['’]t| not| never)\b|\b(?:was|were)(?:n['’]t| not| never)\b/iu
/** What a stem tells is but what somebody wants of another, or tries. */
const isOnlyTried = (text: string, stem: string): boolean =>
  contentWords(text).some((word) => word.stem === stem && TRIED.test(text.slice(0, word.start))) &&
  !contentWords(text).some((word) => word.stem === stem && !/\bto $/i.test(text.slice(0, word.start)))
const TRIED =
  /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|want(?:s|ed|ing)?|sought|seek(?:s|ing)?|urg(?:e[sd]?|ing)|press(?:e[sd]|ing)?|pressured?|push(?:e[sd]|ing)?|encourag(?:e[sd]?|ing)|ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|hop(?:e[sd]?|ing)|told|order(?:s|ed|ing)?|called on)\b[^.;,]{0,80} to $/iu
const NOT_SO_FAR = /\b(?:ha(?:s|ve|d)(?:n['’]t| not| never)|(?:has|have|had) yet to)\b/iu
const TO_COME = new RegExp(
  `\\b(?:will|would|['’]ll|going to|(?:expected|forecast|predicted|due|likely|set|poised|projected|scheduled|planned|about) to|forecast|could|${MAY}|might)\\b`,
  'iu',
)
const WILL_NOT =
  /\b(?:will|would) (?:not|never)\b|\b(?:wo|would)n['’]t\b|\b(?:no|nobody|none|neither)\b[^.;,]{0,60}? (?:will|would)\b/iu
const HARD = /\b(?:hard|difficult|impossible|tough) to\b[^.;]{0,90}\b(?:not|never|no)\b/i
const CANNOT_BE = /\bcan(?:not|['’]t) be \p{Ll}+(?:ed|en|ld|nt|ught)\b/iu
const CAN = /\b(?:can|could|able|allow\p{Ll}*|permit\p{Ll}*|right|law|legal\p{Ll}*|exempt\p{Ll}*|immune|immunity)\b/iu
const AGAINST_HIM = /\bagainst (?:him|her|them|himself|herself|it)\b/i
const NORM =
  /\b(?:is|are|was|were|would be) (?:\p{Ll}+ly )?(?:prohibited|banned|forbidden|outlawed|unacceptable|intolerable|inexcusable|immoral|abhorrent|illegal|unlawful|a (?:war )?crime|a red line)\b|\bcondemn\p{Ll}* (?:any|all)\b/iu
const NOT_YET =
  /\b(?:not|n['’]t|never)\b[^.;]{0,50}\b(?:until|before|yet|for (?:about |another |at least )?(?:\d+|an?|two|three|four|five|six|several|some) \p{L}+)\b/iu
/** Up to what is planned. */
export const NO_PLAN =
  /\b(?:no|not|never|any|n['’]t)\b(?: \p{L}+){0,2}? (?:plans?|planning|intends?|intended|intentions?|desires?|wish(?:es)?) (?:to|of|for)\b/iu
const PLAN = /\b(?:plan|inten[dt]|desire|wish|want|consider|seek|hope)/iu

const A_PART_IN =
  /^(?:any|its|their|his|her|having (?:had )?any)? ?(?:\S{1,20} )?(?:involvement|part|role|hand|knowledge)\b/i

/**
 * What the other's negation governs: "Rumia meddled", "it is a trick"; not "accused of meddling", "on the meddling", "attempts to
 * meddle", nor "a challenge" where the other "won't challenge".
 */
export function isAsserted(text: string, { negates, text: other }: Side): boolean {
  if (negates === null) return false
  const isDeed = contentWords(other).some(
    ({ stem, start }) => stem === negates && /(?:\b(?:can)?not|n['’]t|\bnever) $/i.test(other.slice(0, start)),
  )
  // "No humanitarian crisis": of a humanitarian corridor it says nothing.
  const denied = contentWords(other)
  const quality = denied.findIndex(({ stem, text: word }) => stem === negates && QUALITY.test(word))
  const of = denied[quality + 1]
  const thing =
    quality >= 0 &&
    of &&
    of.start === denied[quality]!.end + 1 &&
    /\bno $/i.test(other.slice(0, denied[quality]!.start))
      ? of.stem
      : null
  const said = contentWords(text)
  if (thing !== null && !said.some(({ stem }) => stem === thing)) return false
  return said.some(({ stem, text: word, start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)]
    return (
      stem === negates &&
      !(/ing$/.test(word) || ONLY_NAMED.test(before) || (!word.endsWith('ed') && IN_COMPOUND.test(before))) &&
      !(isDeed && isThing(before, after)) &&
      !isByAnother(after, other)
    )
  })
}

/** "On the meddling", "able to use gas", "when gas is used", "the quest to add a question": nobody is said to have done it. */
const ONLY_NAMED =
  /\b(?:attempts?|quest|bid|push|drive|campaign|fight|battle) to (?:[\p{Ll}-]+ ){1,4}$|\b(?:of|on|over|under|about|for|against|(?:attempts|efforts|capacity|capability|capabilities|ability|able|unable|right|power|means) to|when(?:ever)? (?:[\p{Ll}-]+ ){1,4}(?:is|are)) $/iu
/** "Questions about gas use", and not "for years has used gas". */
const IN_COMPOUND =
  /\b(?:about|against|on|over|of) (?:(?!(?:that|which|who|ha[sd]|have|is|are|was|were|did)\b)[\p{Ll}-]+ ){1,2}$/u

/** Words by which a thing is said to be of some kind. */
const QUALITY = /(?:ian|al|ive|ous|ic|ful|ary)$/i

/** By what stands on either side of a word: "a challenge", "talk on the quay"; but "it is typical of her" says what it is like. */
const isThing = (before: string, after: string): boolean =>
  /\b(?:an?|the) $/i.test(before) || (/^ (?:on|of) /i.test(after) && !SAID_OF.test(before)) || DOES.test(after)
const SAID_OF = /(?<!\bthere )\b(?:is|are|was|were) $/iu

/** "The boat's advocates opposed it": what has a verb after it is none. */
const DOES =
  /^ (?:have|has|had|were|was|are|is|did|do|will|would|(?!\p{Ll}+ed (?:to|that)\b)\p{Ll}{3,}ed (?:the|an?|it|him|her|them|his|their|its)\b)/u

/** "She was fired by Mayor Berg" is no word on whether Lund fired her. */
function isByAnother(after: string, other: string): boolean {
  const agent = /^[^.;:]{0,80}?\bby (?:\p{L}+ ){0,2}?(\p{Lu}[\p{L}’'-]+)(?! \p{Lu})/u.exec(after)?.[1]
  return agent !== undefined && !other.includes(agent)
}
