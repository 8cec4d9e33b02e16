/** What plainly said words do, by the words themselves: "I'll be asking about it" promises, "Cancel the summit" demands. */
import { isBase } from '../claims/verbs.ts'
import type { Stance } from '../types.ts'

/** @param content lower-case, straight apostrophes. @param quoted whether it is given in the speaker's own words. */
export function byContent(content: string, quoted: boolean): { stance: Stance; rule: string } | null {
  const text = opening(content)
  for (const [stance, rule, pattern] of CONTENT) if (pattern.test(text)) return { stance, rule }
  if (!quoted) return null
  if (isCall(text)) return { stance: 'demands', rule: 'imperative' }
  for (const [stance, rule, pattern] of JUDGEMENT) if (pattern.test(text)) return { stance, rule }
  return null
}

/** "Cancel your summit", "Free the children": a base form, and then what it is done to. */
function isCall(text: string): boolean {
  const [first, second] = text.split(/[^\p{L}']+/u)
  return (
    !!first &&
    isBase(first) &&
    /^(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|me|him|us|them|it|all|more|every|no|up|out|down|back)$/.test(
      second ?? '',
    )
  )
}

/** The beginning of a statement as the patterns see it: no opening marks, no words that only lead in. */
function opening(content: string): string {
  let text = content
    .slice(0, 400)
    .replace(/["“”]|\.\.\.|…/g, '')
    // The full stop of "U.S." or "Sen." ends no sentence.
    .replace(/\b(?:(?:\p{L}\.){2,}|(?:mr|mrs|ms|dr|sen|rep|gov|gen|st)\.)/gu, (word) => word.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(LEAD, '')
  }
  return text
}
const LEAD =
  /^(?:["'“”‘’.…,\s]+|(?:that|and|but|so|well|then|again|now|yes|frankly|honestly|certainly|obviously|clearly|of course|look|listen|instead|i mean|in fact|at the end of the day)\b,?\s|(?:i|we|he|she|they) (?:also )?(?:think|thinks|thought|believe|believes|believed|feel|feels|felt|guess|say|says|said|know|knows)(?: that)? (?=\S))/

/** Within one sentence, and not far from its beginning. */
const NEAR = `[^.?!;:]{0,110}?`
const NEGATIVE = `(?:not|never|n't)`

/** In the order in which they are tried; the first that fits holds. All are matched against `opening`. */
const CONTENT: readonly [Stance, string, RegExp][] = [
  [
    'asks',
    'question',
    /^(?:who|what|when|where|why|how|which|do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b[^.!]{3,200}\?/,
  ],
  [
    'declines-to-comment',
    'no-comment',
    /\bno comment\b|\b(?:wo|ca)n't (?:comment|discuss|speculate|get into)\b|\b(?:will|can|would) ?not (?:comment|discuss|speculate)\b/,
  ],
  [
    'apologises',
    'sorry',
    /^(?:i|we)(?: am|'m| are|'re) (?:very |so |deeply )?sorry\b|^(?:i|we) (?:apologi[sz]e|regret)\b/,
  ],
  [
    'thanks',
    'thank-you',
    /^(?:thank you|thanks|(?:i|we)(?: am|'m| are|'re)? (?:want to |would like to )?(?:thank|grateful))\b/,
  ],
  [
    'agrees',
    'we-agree',
    /^(?:i|we|he|she|they) (?:fully |totally |completely |strongly )?(?:agrees?|supports?|endorses?|welcomes?|backs?)\b/,
  ],
  ['disputes', 'does-not-agree', new RegExp(`^${NEAR}\\b(?:(?:do|does|did)(?: not|n't) agree|disagrees?)\\b`)],
  [
    'downplays',
    'no-need-to-worry',
    new RegExp(
      `^${NEAR}\\b(?:(?:should|need|must)(?: not|n't) (?:be (?:worried|concerned|afraid|alarmed)|worry|fear)|(?:no|nothing) (?:need|reason|cause)? ?to (?:worry|fear|be (?:worried|concerned|afraid))|no big deal|not a big deal|nothing new)\\b`,
    ),
  ],
  [
    'denies',
    'says-it-is-false',
    new RegExp(
      `^${NEAR}(?:\\b(?:ha[ds]|have) nothing to do with\\b|\\bin no way\\b|\\b${NEGATIVE} (?:been )?(?:involved|responsible|behind|guilty|aware)\\b|\\bno (?:involvement|role|part|collusion|intention|truth|evidence)\\b|(?:\\b(?:is|was|are|were|be)|'s) (?:a |an |all |just |pure |simply |completely |totally |utterly |absolutely |complete |total )*(?:false|untrue|baseless|groundless|unfounded|nonsense|lies?|fake|hoax|fabricat\\w+|not true|fiction|slander|fantasy)\\b|\\b(?:do|does|did)(?: not|n't) (?:think|believe) (?:that )?(?:it's|it is|it was|there (?:is|was))\\b)`,
    ),
  ],
  [
    'denies',
    'did-not',
    /^(?:i|we|our \w+|my \w+)(?: have| had| has| did| do)?(?: not|n't| never) (?:\w+ly )?(?:do|did|done|meddled?|interfered?|hack(?:ed)?|order(?:ed)?|sa(?:y|id)|lied?|kill(?:ed)?|attack(?:ed)?|receive[d]?|committ?(?:ed)?|colluded?|ask(?:ed)?|pa(?:y|id)|st(?:eal|ole|olen)|shoot|shot|fired?|us(?:e|ed)|collaborated?|violated?|brib(?:e|ed)|leak(?:ed)?)\b/,
  ],
  [
    'doubts',
    'unlikely',
    new RegExp(
      `^${NEAR}\\b(?:unlikely|${NEGATIVE} (?:\\w+ )?likely|(?:do|does|did)(?: not|n't) (?:think|believe|expect|see how)|doubts?|skeptical|sceptical|${NEGATIVE} (?:sure|certain|convinced|confident)|unsure|uncertain)\\b`,
    ),
  ],
  [
    'criticises',
    'should-have',
    new RegExp(`^${NEAR}\\bshould(?: not|n't)? have \\p{L}+(?:ed|en|n|de|ne|ft|pt|ld|nt)\\b`, 'u'),
  ],
  [
    'demands',
    'must',
    new RegExp(
      `^(?:if [^.?!]{0,160}?)?${NEAR}(?:\\b(?:should|must|shouldn't|mustn't|ought to|had better|needs?(?: to)?|(?<!would )ha(?:s|ve) to|ha(?:s|ve) got to|cannot allow|can't allow|cannot be allowed|can't be allowed)\\b|\\bwants? [^.?!]{2,50}? to \\w|\\bfeel (?:a lot |much )?better if\\b|\\bit(?:'s| is| was) (?:high )?time (?:to|for|that)\\b)`,
    ),
  ],
  ['demands', 'let-us', /^(?:let's|let us|please|stop|do not|don't|no more|never again)\b/],
  [
    'threatens',
    'there-will-be-a-price',
    new RegExp(
      `^${NEAR}\\b(?:will|would|'ll|going to) (?:retaliate|(?:pay|exact) (?:a|the|dearly)|face (?:the |serious |severe )?consequences|be (?:serious |severe )?consequences|suffer)\\b`,
    ),
  ],
  [
    'promises',
    'i-will',
    /^(?:i|we|he|she|they)(?: also)?(?:'ll| will| would| shall| am going to| are going to|'m going to|'re going to| is going to| was going to| plans? to| planned to| intends? to| intended to| (?:am|is|are|was|were) (?:\w+ )?(?:willing|ready|prepared|determined|committed) to)(?: certainly| definitely| absolutely| also| never| not)? (?!be able|tell\b|say\b|admit\b|see\b|find\b|have\b|need|know|hear|learn|like|think|expect|be (?:a|the|in|very|here|there)\b)/,
  ],
  [
    'expects',
    'will',
    new RegExp(
      `^${NEAR}(?:(?:\\b(?:will|would|won't|may|might|could)|'ll) (?!have\\b)|(?:(?:(?:\\b(?:is|are|am)|'s|'re|'m) going)|(?:\\b(?:is|are|was|were) (?:expected|likely|due|set|poised|bound|scheduled|about))) to\\b|\\bhop(?:es?|ed|ing|efully)\\b|\\b(?:low|high|no|great|big|few) expectations\\b|\\blook(?:s|ed|ing)? forward\\b)`,
    ),
  ],
]

/** Words of judgement, tried last and only on quoted words: a page's own summary keeps its own tone. */
const JUDGEMENT: readonly [Stance, string, RegExp][] = [
  [
    'criticises',
    'harsh-words',
    /(?<!not |n't |no |never )(?<!not an? )\b(?:disgrac\w+|shame\w*|foolish\w*|stupid\w*|idiot\w*|ridiculous|outrag\w+|unacceptable|appalling|disgust\w+|horrible|terrible|horrific|awful|pathetic|incompeten\w+|irresponsib\w+|reckless\w*|coward\w*|hypocri\w+|betray\w*|treason\w*|traitors?|corrupt\w*|liars?|lying|troublemaker|bully\w*|thugs?|simply wrong|dead wrong|absurd|naive|weakness|embarrass\w+|catastroph\w+|failed|failure|dishonest|insult\w*|witch hunt|racist|fascis\w+|tyran\w+|dictator\w*)\b/,
  ],
  [
    'praises',
    'warm-words',
    /(?<!not |n't |no |never )(?<!not an? )\b(?:good thing|great (?:job|work|success|honou?r|meeting|leader|relationship|friend)|wonderful\w*|fantastic|terrific|tremendous|excellent|brilliant|outstanding|proud|very (?:good|positive|strong|constructive|productive)|extraordinary|remarkable|historic|impressive|success(?:ful)?|beautiful|courag\w+|brave|heroi?c?\w*)\b/,
  ],
]
