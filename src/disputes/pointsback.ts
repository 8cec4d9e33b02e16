/** Replies to what stands right before them: "That is not true", "a charge that Rumia denies", "Lund disputed the claim". */
import { countryNamed } from '../speakers/names/countries.ts'
import { UNTRUE } from './reports.ts'

const ONE =
  '(?:(?!such)\\p{L}+ )?(?:claim|charge|accusation|allegation|assertion|suggestion|argument|contention|statement|notion|idea|theory|rumou?r|story|report|account|description|exchange|conversation|criticism|concern|tip)'
const DENIED =
  '(?:den(?:y|ies|ied)|disput(?:e[sd]?)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e[sd]?)|rebut(?:s|ted)?|contest(?:s|ed)?|push(?:es|ed) back (?:on|against)|shot down|brush(?:es|ed) (?:off|aside))'
/** "A claim that the port has vigorously disputed", "something she has long denied". */
const APPOSED = new RegExp(
  `^(?:(?:an?|one|the) ${ONE}|(?:claims|charges|accusations|allegations|something)) (?:that |which )?(?:[^,;:]{2,60} )?${DENIED}(?: \\p{L}+ly)?$`,
  'u',
)
/** "Rumia disputes that assertion", "Lund rejected the accusation", "refuted such charges", "denied this". */
const OBJECT = new RegExp(
  `\\b${DENIED} (?:(?:that|this|the) ${ONE}|(?:such|those|these) (?:an? )?(?:\\p{L}+ )?${ONE}s?|this|that|it)$`,
  'u',
)
/** "That is not true", "So, that’s false". */
const THAT =
  /^(?:(?:well|no|look|now|and|but|so|oh),? )*(?:that|this|it)(?:'s| is| was|(?: is|'s)? simply| isn't| wasn't)\b/u
/** "This claim is a lie", "called that / claim an absolute falsehood". */
const CLAIM = new RegExp(
  `^(?:(?:(?:that|this|the) ${ONE}|(?:those|these|such) ${ONE}s)(?:'s| is| are| was| were| do(?:es)? not| have nothing| has nothing)\\b|(?:that |this )?${ONE} an?(?: \\p{L}+)? (?:falsehood|lie|fiction|hoax)\\b)`,
  'u',
)
/** "Called / those reports patently ridiculous". */
const RIDICULOUS = new RegExp(
  `^(?:those|these|such|the|that|this) ${ONE}s? (?:as |to be )?(?:\\p{L}+ly )?(?:ridiculous|absurd|laughable|preposterous|ludicrous|outrageous|untrue|false|baseless|groundless|unfounded|bogus|fake|nonsense)$`,
  'u',
)
/** "What was found since shows this to be untrue". */
const SHOWN = /\b(?:show|prov|reveal)\p{L}* (?:that|this|it) to be \p{L}+/u
/** What says only that something is not so has no more words. */
const FEW = 12

/** "He may deny it", "has not denied it", "this is not so much a lack of it". */
const OPEN =
  /\b(?:could|would|may|might|can|should|will|if)\b|(?:\b(?:not|never)|n't) (?:\p{L}+ )?(?:den(?:y|ied)|disput|reject|dismiss|refut|rebut|contest)|\bnot so \p{L}/u

/** "It is no crime to lie to the press", "it is not true that she left": of what follows. */
const TELLS_IT = /^it(?:'s| is| was| isn't| wasn't) (?:\S+ ){1,4}?(?:to|that) \p{L}/u

/**
 * Whether a reply speaks of what was said right before it, and tells nothing of it: `surely` where it is of the same sentence, `likely`
 * where it may as well be of all that somebody is accused of.
 */
export function pointsBack(text: string): 'surely' | 'likely' | null {
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/["“”.!]/g, '')
    .trim()
    // "The tip is unfounded, as no film shows it": the ground is no part of it.
    .replace(/,? (?:as|because|since) (?:he|it|she|the|there|they|no)\b.*$/u, '')
  const all = plain.split(' ')
  // "Disputed the Norwegian claim", "the Courier report is untrue" say whose it is, wherever that stands.
  const isNamed = OF_NAME.test(text) || all.some((word, i) => all[i - 1] === 'the' && isOfCountry(word))
  if (all.length > FEW || OPEN.test(plain) || TELLS_IT.test(plain) || isNamed) return null
  if (APPOSED.test(plain)) return 'surely'
  return OBJECT.test(plain) ||
    RIDICULOUS.test(plain) ||
    ((THAT.test(plain) || CLAIM.test(plain) || SHOWN.test(plain)) && UNTRUE.test(plain))
    ? 'likely'
    : null
}

/** "The Courier report", "the Courier story". */
const OF_NAME = new RegExp(`\\b[Tt]he \\p{Lu}[\\p{L}.’'-]+ (?:${ONE})s?\\b`, 'u')

const isOfCountry = (word: string): boolean => countryNamed(word)?.as === 'form'
