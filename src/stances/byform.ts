/** What words say that their speaker did, will do or refuses: in their own voice where quoted, as "he" or "it" where reported. */
import { DID_NOT, NEAR, type Patterns } from './patterns.ts'

/** Who promises: in quoted words "I" or "we", in reported ones also "he" or "it", which mean the speaker. */
const PROMISE =
  "(?: also)?(?:'ll| will| would| shall| am going to| are going to|'m going to|'re going to| is going to| was going to| plans? to| planned to| intends? to| intended to| (?:am|is|are|was|were) (?:\\w+ )?(?:willing|ready|prepared|determined|committed) to)(?! not rule out),?(?: (?:\\w+ly,?|also|of course,?)){0,2} (?!be able|anticipat|count\\b|get\\b|come\\b|pursue his|suspend|select|not\\b|never\\b|rather\\b|consider\\b|support\\b|vote\\b|tell\\b|say\\b|admit\\b|see\\b|find\\b|have\\b|need|know|hear|learn|like|love|think|expect|take\\b|help\\b|mean\\b|cost\\b|require\\b|be (?!\\w+ing\\b))"
/** "He would not remove it", "she will vote for it", "they would rather wait". */
const REFUSES: Patterns = [
  [
    'rejects',
    'refuses-to-do',
    /^(?:i|we|he|she|they|it)(?: will| would|'ll| wo| do| did| does|'m| am| is| are| was| were|'re)(?: not|n't| never) (?:\w+ly )?(?:(?:going to |planning to |intend to |plan to |want to )(?!be\b|have\b|lie\b|get\b|say\b|tell\b|talk\b|discuss\b)|(?<=\b(?:will|wo|'ll)(?:n't| not| never) )(?=be (?!being|going|having|getting|giving|seeing|losing|living|needing|feeling|surprising)\w+ing\b)|(?=(?:remove|change|put|cross|release|sign|extend|provide|call(?! (?:it|him|her|them|this|that|myself)\b)|hand|turn|testify|take|leave|stop|give|run|seek|raise|cut|help|return|renounce|bring|close|sell|pay|apologi[sz]e|resign|drop|withdraw|step)\b))\p{Ll}/u,
  ],
  [
    'agrees',
    'will-support',
    /^(?:i|we|he|she|they)(?: will|'ll| would|'d|(?:'m|'re| am| is| are| was| were) going to) (?:\w+ly )?(?:support|back|vote (?:for|in favou?r|to (?:support|approve|confirm)))\b/,
  ],
  [
    'rejects',
    'will-oppose',
    /^(?:i|we|he|she|they)(?:(?: will|'ll| would|'d) (?:\w+ly )?|(?:'m|'re| am| is| are| was| were) (?:going|planning) to | (?:plans?|planned|intends?|intended) to )(?:oppose|veto|vote (?:against|no\b|["']no\b|down|to (?:block|reject|oppose)))/,
  ],
  ['proposes', 'would-rather', /^(?:i|we|he|she|they)(?: would|'d)(?: \w+ly)? (?:rather|consider)\b/],
]
/** Tried of words in quotation marks. */
export const QUOTED: Patterns = [
  ...REFUSES,
  [
    'expects',
    'worries',
    /^(?:i|we)(?:'m|'re| am| are) (?!not )(?:\w+,? ){0,2}(?:worried|afraid|nervous|fearful|scared)\b/,
  ],
  [
    'expects',
    'we-will-win',
    /^(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| are going to) (?:\w+ )?(?:win|prevail|beat|do (?:very |really |pretty |just )?(?:well|great|good|fine)|be (?:fine|okay|ok|great|all right|successful))\b/,
  ],
  ['promises', 'i-intend', new RegExp(`^${NEAR}\\b(?:i|we) (?:fully |do )?(?:intend|plan|pledge|promise) to\\b`)],
  // "I would call her" is advice, or depends on something.
  [
    'promises',
    'i-will',
    new RegExp(`^(?:${NEAR}[,.] (?:(?:and|but|so),? )?(?:\\w+ly, )?)?(?:i|we)${PROMISE.replace('would|', '')}`),
  ],
  [
    'expects',
    'they-will',
    new RegExp(
      `^(?:${NEAR}(?:[,;] |\\b(?:and|but|think|believe|sure|guess|know if) ))?(?:hopefully )?(?:we|they|you|it|he|she|there)(?:'ll| will|(?:'s|'re| is| are) going to)(?: not|n't)? (?!have\\b)`,
    ),
  ],
]
/** Tried of words without. */
export const REPORTED: Patterns = [
  ...REFUSES,
  ['denies', 'did-not', new RegExp(`^(?:he|she|it|they|his \\w+|her \\w+|its \\w+|their \\w+)${DID_NOT}`)],
  [
    'rejects',
    'is-against',
    /^(?:i|we|he|she|they|it) (?:\w+ly )?(?:oppose[sd]?|rejects?|rejected|objects? to|(?:do|does|did|could|can|would)(?: not|n't) (?:support|back|vote for))\b/,
  ],
  [
    'criticises',
    'dislikes',
    /^(?:i|we|he|she|they|it) (?:\w+ly )?(?:dislikes?|disliked|hates?|hated|detests?|resents?|resented)\b/,
  ],
  [
    'expects',
    'worries',
    /^(?:i|we|he|she|they|it)(?:'s| is| are| was| were)? (?!not )(?:\w+ )?(?:worried|worries|worry|concerned|afraid|fears?|feared|nervous|expects?|expected)\b/,
  ],
  ['denies', 'never-did', /^(?:he|she|they) (?:has |had |have )?never (?!been|before|again)\w+/],
  ['proposes', 'would-have', /^(?:i|we|he|she|they|it) (?:really |just |also )?(?:wants?|wanted) /],
  [
    'promises',
    'will-do',
    new RegExp(
      `^(?:(?:i|we|he|she|they)|it(?! (?:will|would)(?: \\w+ly)? (?:violate|make|prevent|affect|hurt|create|lead|allow|give|help|be|save|provide|set)\\b))${PROMISE}`,
    ),
  ],
]
