/** What is said and what it does: stance, the rule's name, and how it begins. */
import type { Stance } from '../types.ts'

export type Patterns = readonly (readonly [Stance, string, RegExp])[]

/** Within one sentence, and not far from its beginning. */
const NEAR = `[^.?!;:]{0,110}?`
/**
 * Neither in a condition nor in a ground, nor as what others think: "he joked because he had nothing to do with it" denies
 * nothing, and "many believe that it is a hoax" does not either.
 */
const STATED = `(?:(?!\\b(?:because|if|unless|whether|(?:people|many|some|others|who) (?:\\w+ )?(?:believe|think|say|insist))\\b)[^.?!;:]){0,110}?`
const NEGATIVE = `(?:not|never|n't)`

/** Deeds of which people are accused. */
const DID_NOT =
  "(?: have| had| has| did| do)?(?: not|n't| never) (?!only\\b|\\w+ (?:this|that|it) lightly\\b|met an? [^.?!;:]{3,60}? who\\b)(?:\\w+ly )?(?:do|did|done|discuss(?:ed)?|meet|met|contain|meddled?|interfered?|hack(?:ed)?|order(?:ed)?|sa(?:y|id)|lied?|kill(?:ed)?|attack(?:ed)?|received?|committ?(?:ed)?|colluded?|ask(?:ed)?|pa(?:y|id)|st(?:eal|ole|olen)|shoot|shot|fired?|us(?:e|ed)|collaborated?|violated?|brib(?:e|ed)|leak(?:ed)?|communicated?|conspired?|coordinated?|pressured?|coerced?|assault(?:ed)?|rap(?:e|ed)|grop(?:e|ed)|harass(?:ed)?|plagiari[sz](?:e|ed)|sp(?:eak|oke|oken) (?:to|with)|talk(?:ed)? (?:to|with)|ha(?:ve|d) (?:any |an? )?(?:\\w+ )?(?:contacts?|communications?|conversations?|dealings|sex|sexual relations|affair) with)\\b"

/** In the order in which they are tried; the first that fits holds. All are matched against `opening`. */
export const CONTENT: Patterns = [
  [
    'criticises',
    'rhetorical-question',
    /^(?:(?:do|does|did|is|are|was|were|has|have)(?:n't)? [^.!?]{2,40} (?:not|ever|even|finally)\b|who (?:do|does) (?:he|she|they) think\b|why(?:'s|'re| is| are| does| do| did) (?:he|she|they)\b)[^.!]{3,200}\?/,
  ],
  [
    'asks',
    'question',
    /^(?:(?:who|what|when|where|why|how|which) (?!kind of|sort of)|(?:do|does|did|is|are|was|were|can|could|will|would|should|have|has)(?: not|n't)? )(?!worse |more |matters |counts |remains )[^.!?]{3,200}\?(?! (?:no|yes|of course|not|well|absolutely|probably)\b)/,
  ],
  [
    'asks',
    'i-ask',
    /^(?:i|we)(?: would| also| now| just| respectfully)* ask(?:ing)? (?:that|you|for|the|them|him|her|everyone|everybody|people)\b/,
  ],
  [
    'apologises',
    'sorry',
    /^(?:i|we|he|she|they|it)(?: am|'m| is| are|'re| was| were) (?:very |so |deeply )?sorry\b|^(?:i|we|he|she|they|it) (?:deeply |sincerely )?(?:apologi[sz]e[sd]?|regret(?:s|ted)?)\b|\bi regret\b|^(?:i|we) (?:have )?(?:made (?:a|an|some|many) (?:\w+ )?mistakes?|showed (?:\w+ )?poor judge?ment|(?:screwed|messed) up|was (?:\w+ )?wrong)\b/,
  ],
  [
    'thanks',
    'thank-you',
    /^(?:thank you|thanks|(?:i|we)(?: am|'m| are|'re)? (?:want to |would like to )?(?:thank|grateful))\b|^[^.?!;:]{0,60}\b(?:i|we)(?: am|'m| are|'re) (?:(?:so|very|deeply|truly|extremely|incredibly|eternally) )?(?:grateful|thankful) (?:to|for)\b/,
  ],
  [
    'agrees',
    'we-agree',
    /^(?:i|we|he|she|they)(?:'m|'re| am| is| are| was| were| would| will|'ll|'d| plan(?:s|ned)? to)? (?:\w+ly )?(?:agree[sd]?|(?:support|welcom|endors|back(?! (?:from|in|on|to|at|home|together|where|here|there|with|up and)\b))(?:s|es?|ed|ing)?|vot(?:e|ed|ing) for|stands? (?:fully )?(?:behind|by|with))\b/,
  ],
  [
    'agrees',
    'proud-to-support',
    /^(?:i|we)(?:'m|'re| am| are| was| were)? (?:very |so )?(?:proud|honou?red|happy|glad|pleased) to (?:be (?:a )?part of|support|endorse|back|stand with)\b/,
  ],
  [
    'agrees',
    'own-support',
    /^(?:his|her|its|their|my|our) (?:strong |full |continued |\w+ed )?(?:support|endorsement|backing) (?:for|of)\b/,
  ],
  [
    'rejects',
    'own-opposition',
    /^(?:his|her|its|their|my|our) (?:strong |fierce |continued )?(?:opposition|objections?) to\b/,
  ],
  // The dead are mourned, and nobody is blamed by it.
  [
    'asserts',
    'mourns',
    /^(?=[^.?!;:]{0,160}\b(?:deaths?|died|dead|dying|loss|lost|murder\w*|kill\w*|shooting|victims?|tragedy|drown\w*)\b)[^.?!;:]{0,160}\b(?:heart-?br(?:eaking|oken)\b|(?:sad|saddened|devastated|distraught) (?:to (?:hear|learn)|by|at)\b|(?:sad|tragic|terrible) (?:loss|news|day)\b|great sorrow\b)/,
  ],
  [
    'asserts',
    'grieves',
    new RegExp(
      `^${NEAR}(?:\\bcondolences\\b|\\bthoughts and prayers\\b|\\b(?:my|our|his|her|their|the nation's) (?:\\w+ ){0,2}?(?:hearts?|thoughts|prayers|sympath(?:y|ies))(?: and \\w+)? (?:go(?:es)?\\b|went\\b|(?:is|are|was|were|remain) (?:with|broken|heavy)\\b|br(?:eak|eaks|oke)\\b))`,
    ),
  ],
  ['agrees', 'yes', /^(?:yeah|absolutely|exactly|agreed)[,.!]/],
  ['denies', 'no', /^no(?:, no)*[,.!](?! (?:but|one|matter|doubt|i mean)\b)/],
  ['disputes', 'does-not-agree', new RegExp(`^${NEAR}\\b(?:(?:do|does|did)(?: not|n't) agree|disagrees?)\\b`)],
  [
    'downplays',
    'no-need-to-worry',
    new RegExp(
      `^${NEAR}\\b(?:(?:should|need|must)(?: not|n't) (?:be (?:worried|concerned|afraid|alarmed)|worry|fear)|(?:no|nothing) (?:need|reason|cause)? ?to (?:worry|fear|be (?:worried|concerned|afraid))|no big deal|not a big deal|nothing new|nothing to see here|(?:does|do|did)(?: not|n't) (?:really )?matter|(?:do|does|did)(?: not|n't) think it matters?)\\b`,
    ),
  ],
  [
    'denies',
    'says-it-is-false',
    new RegExp(
      `^${STATED}(?:\\b(?<!\\b(?:that|which|who) )(?:ha[ds]|have) nothing to do with\\b|\\bin no way\\b|\\b${NEGATIVE} (?:been )?(?:involved|responsible|behind|guilty|aware)\\b|\\bno (?:involvement|role|part|collusion|truth|evidence)\\b|\\bcontrary to (?:\\w+ )?(?:reports?|reporting|claims?|rumou?rs)\\b|\\bthere(?:'s| is| was| are| were) no (?:such|truth|basis|link|connection)\\b|(?:\\b(?:is|was|are|were|be)|'s) ['‘]?(?:a |an |all |just |pure |simply |completely |totally |utterly |absolutely |complete |total )*(?:false|untrue|baseless|groundless|unfounded|nonsense|lies?|fake|hoax|fabricat\\w+|not true|fiction|slander|fantasy)\\b|\\b(?:accounts?|reports?|reporting|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accusations?|suggestions?)\\b[^.;:,]{0,60}? (?:is|was|are|were) ["“]?(?:(?:simply|just|completely|totally|entirely|flatly|flat|absolutely|categorically) )*(?:wrong|inaccurate|incorrect|erroneous|unwarranted|not (?:true|accurate|correct|right|the case))\\b(?! (?:in|to|about|for)\\b)|\\b(?:claims?|allegations?|accusations?|suggestions?|assertions?|notion|idea)\\b[^.;:]{0,90}? (?:has|have|had) (?:absolutely )?no (?:\\w+ )?(?:basis|justification|foundation|merit|substance|validity)\\b|^(?:it|that|this) (?:is|was|'s) (?:simply |just )?(?:not (?:accurate|correct|the case)|inaccurate)(?=[^\\p{L}]*(?:$|[.,;!]))|\\b(?:do|does|did)(?: not|n't) (?:think|believe) (?:that )?(?:it's|it is|it was|there (?:is|was))\\b)`,
      'u',
    ),
  ],
  [
    'denies',
    'does-not-reflect-reality',
    /^(?!(?:i|we)\b)(?:[\w'-]+ ){1,8}?(?:does|do|did)(?: not|n't) (?:\w+ly )?(?:reflect|correspond to|correspond with|match|conform to|accord with) (?:the )?(?:reality|truth|facts)\b/,
  ],
  [
    'denies',
    'did-not-do-any',
    /^(?:i|we|he|she|they) did(?: not|n't| never) (?:\w+ly )?(?:provide|take|approve|sign|offer|send|pay|receive|accept|sell|transfer|share) any\b/,
  ],
  [
    'denies',
    'rejects-that',
    /^(?:i|we|he|she|they|it)(?:'d)? (?:(?:would|do|must|have to|(?:like|want) to|\w+ly) ){0,3}(?:reject|den(?:y|ie[sd])|refute|dispute)(?:s|ed)? (?:that (?!\w+[.,]?$)|(?:the|any|this|that|these|those|such) (?:\w+ )?(?:claim|allegation|notion|accusation|assertion|report|characteri[sz]ation)s?\b)/,
  ],
  [
    'disputes',
    'does-not-believe-reports',
    /^(?:i|we|he|she|they) (?:\w+ly )?(?:do|does|did)(?: not|n't) believe (?:\w+ ){0,3}?(?:reports?|reporting|claims?|allegations?|accusations?|stor(?:y|ies)|rumou?rs?)\b/,
  ],
  [
    'denies',
    'was-not-so',
    new RegExp(
      `^(?:(?:it )?never happened\\b|${STATED}(?:\\bnothing (?:improper|wrong|illegal|inappropriate|unethical|to hide)\\b|(?:\\b(?:is|was|are|were)(?: not|n't)|'s not|'re not) (?:meant|intended|designed|trying) (?!just|only)|\\b(?<!\\b(?:that|which|who) )(?:did|has|have|had|does|do)(?: not|n't| never) (?:\\w+ )?(?:commit|violat|breach|br[eo]ken? (?:any|the|its|a) (?:rules?|laws?)|break (?:any|the|its|a) (?:rules?|laws?))|\\b(?:is|was|are|were) (?!what )(?:\\w+ )?(?:incorrect|made up(?! of\\b)|misinterpreted|taken out of context|far from the truth)\\b))`,
    ),
  ],
  [
    'denies',
    'there-was-none',
    /^there (?:was|were|is|has been|had been) (?:absolutely )?(?:no (?:discussions?|pressure|coordination|collusion|communications?|conspiracy|interference|misconduct|impropriety|deal|plans?|intent|attempt|cover|contact|conversation|promise|agreement|quid|charge|wrongdoing|ill)|never (?:any|an?)(?! (?:\w+ )?(?:justifications?|excuses?|reasons?|place|time|need|doubt|question|guarantees?)\b))\b/,
  ],
  [
    'declines-to-comment',
    'no-comment',
    /\bno comment\b|\bnot going to (?:go into|get into|comment|discuss|speculate|talk about|answer)\b|\b(?:wo|ca)n't (?:comment|discuss|speculate|get into)\b|\b(?:will|can|would) ?not (?:comment|discuss|speculate)\b|^(?:i|we|he|she|they)(?:(?: would| wo|'ll| will| ca| can)n't|(?: would| will|'ll|'d) not|(?: am|'m| are|'re| is|'s| was| were) not going to) (?:answer|elaborate|(?<=\b(?:would|will|wo|'ll)(?: not|n't) )say(?! (?:no|yes|that|it|so|anything|much|more|to|i|we|he|she|they|there|this)\b))\b/,
  ],
  ['denies', 'did-not', new RegExp(`^(?:i|we|our \\w+|my \\w+)${DID_NOT}`)],
  [
    'denies',
    'would-never',
    /^[^.?!;:]{0,80}?\b(?:it(?:'s| is) (?:impossible|unthinkable|inconceivable|out of the question) that (?:i|we|he|she|they) would|(?:i|we) would never do (?:that|this|such a thing|anything like (?:that|this)))\b/,
  ],
  [
    'rejects',
    'will-not',
    new RegExp(
      `^(?:${NEAR}\\b)?(?:(?:will|would|wo|am|is|are|'m|'re|'s)(?: not|n't| never) (?:\\w+ly )?(?:ever )?(?:going to )?|can(?:not| not|'t| never) )(?<!would not (?=be allow))(?:(?:be )?(?:agree|accept(?!able)|allow|tolerat|back down|cede|yield|surrender|recogni[sz]|negotiat|stand for|take part|participat|give (?:up|in)|bow|vot(?:e|ing) (?:for|to)|justif|endors|veto|lift|cooperat|attend|sign on)|support (?!\\w+ing)|vote\\b(?! (?:against|on))|interested in|ready to)`,
    ),
  ],
  ['rejects', 'vetoes', /^(?:today )?(?:i|we) (?:am |are |'m |'re )?(?:veto|reject|oppos|declin)(?:ing|ed|e)?\b/],
  [
    'demands',
    'should-not',
    new RegExp(`^${NEAR}\\b(?:do|does|did)(?: not|n't) (?:think|believe|feel) [^.?!]{2,60}? (?:should|need)\\b`),
  ],
  [
    'demands',
    'i-urge',
    /^(?:i|we|he|she|they)(?:'d| would|'m|'re| am| are| is)? (?:\w+ )?(?:urge[sd]?|urging|call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?)\b/,
  ],
  [
    'demands',
    'calls-on',
    new RegExp(
      `^${NEAR}\\b(?:i|we)(?:'m|'re| am| are)? (?:\\w+ )?(?:appeal(?:ing)? to|call(?:ing)? (?:on|upon)|urg(?:e|ing)|implor(?:e|ing)|demand(?:ing)?) (?!by\\b)`,
    ),
  ],
  [
    'demands',
    'imperative-that',
    new RegExp(
      `^${NEAR}\\b(?:(?:it(?:'s| is| was)|what is) (?:\\w+ly )?(?:imperative|essential|crucial|vital|urgent|necessary) (?!because|for (?:him|her|it|them)\\b)|is (?:\\w+ly )?imperative|is a necessary step)`,
    ),
  ],
  ['proposes', 'i-advise', /^(?:i|we|he|she|they)(?:'d| would)? (?:\w+ )?(?:advise|recommend|suggest|propose)[sd]?\b/],
  [
    'doubts',
    'unlikely',
    new RegExp(
      `^${NEAR}\\b(?:unlikely|${NEGATIVE} (?:\\w+ )?likely|(?:do|does|did)(?: not|n't) (?:expect|see how|(?:think|believe) [^.?!;]{2,80}?(?:\\b(?:will|would|could|can|may|might|works?|going to)\\b|'ll\\b))|(?<!\\b(?:no|any|without|beyond|benefit of the|his|her|their) (?:an? )?(?:\\w+ )?)doubts?|(?:am|is|are|was|were|'m|'re|'s|be|been|remains?|remained) (?:\\w+ )?s[ck]eptical|${NEGATIVE} (?:sure|certain|convinced|confident)|unsure|uncertain)\\b`,
    ),
  ],
  [
    'criticises',
    'should-have',
    new RegExp(
      `^${NEAR}\\bshould(?: never| not|n't)? have (?:never |at least |also )?(?:been|read|\\p{L}{2,}(?:ed|wn|ne|en|ght|ld|id)|come|put|cut|let|made|met|left|lost|had)\\b(?! part of)`,
      'u',
    ),
  ],
  [
    'criticises',
    'should-be-ashamed',
    new RegExp(`^${NEAR}\\b(?:should|ought to) (?:all |both )?be (?:\\w+ )?(?:ashamed|embarrassed)\\b`),
  ],
  [
    'demands',
    'wants-it-done',
    new RegExp(
      `^${NEAR}(?:\\b(?=wants? )(?<!\\b(?:if|when|not|n't|never) (?:\\p{L}+ ){0,2})(?<=\\b(?:i|we|people|americans|voters|everybody|everyone|public|they all) (?:\\p{L}+ )?|^(?:he|she|they|it) (?:\\p{L}+ )?)wants? (?!to\\b|you to know|(?:more|the|a|an) )[^.?!]{2,50}? to \\w|\\bfeel (?:a lot |much )?better if\\b|\\bit(?:'s| is| was) (?:(?:high|long past|past|about) )?time (?:to|for|that|we)\\b)`,
      'u',
    ),
  ],
  [
    'demands',
    'needs',
    /^(?:[\p{L}']+ ){1,3}(?<!(?:n't|'ll|\b(?:not|never|no longer|hardly)) )needs? (?:more|an?|the|some|to|tremendous|leaders|strong|new|better|help)\b/u,
  ],
  [
    'demands',
    'let-us',
    /^(?:(?:let's|let us)(?! (?:just )?(?:be (?:clear|honest|real|frank|fair)|face|boil|dispel|not forget|remember|see|say|put it|talk|start|call))|please|stop|(?:do not|don't)(?! (?:forget|get me wrong|know|think|believe|care|worry))|no more|never again)\b/,
  ],
  [
    'threatens',
    'there-will-be-a-price',
    new RegExp(
      `^${NEAR}\\b(?:will|would|'ll|going to) (?:(?<=\\b(?:i|we|he|she|it) (?:will|would|(?:am|is|are|was|were) going to) |'ll )retaliate|(?:pay|exact) (?:a|the|dearly)|face (?:the |serious |severe )?consequences|be (?:serious |severe )?consequences|suffer (?:the |serious |severe )?consequences|(?<=\\b(?:you|they) will |'ll )suffer)\\b`,
    ),
  ],
  [
    'expects',
    'there-is-a-risk',
    new RegExp(
      `^${NEAR}\\b(?:there(?:'s| is| was| are| may be)(?: still)? (?:an? |some |no |little )?(?:\\w+ )?(?:risk|chance|danger|possibility|likelihood|prospect)|(?:is|are|was|were|'s) in danger of|(?:looks?|seems?) (?:less|more|very|highly|increasingly|all but) (?:likely|certain))\\b`,
    ),
  ],
  [
    'expects',
    'hopes',
    new RegExp(
      `^(?:(?:i|we|he|she|they|it)(?:'m| am| is|'s| are| was| were)? (?:\\w+ )?hop(?:es?|ed|ing)\\b|hopefully\\b|${NEAR}\\b(?:and|but) (?:i|we) (?:really |do |just |certainly )?hope\\b|${NEAR}\\b(?:low|high|no|great|big|few) expectations\\b|${NEAR}\\blook(?:s|ed|ing)? forward\\b|(?:i|we|he|she|they)(?:'re|'m| are| is| was| were) not looking for\\b)`,
    ),
  ],
]

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

/** What would be, as a judgement: "it would be improper"; and what is so at times. */
export const JUDGED =
  /^(?:(?:would|could|might)(?: not|n't)? (?:be (?:(?:an?|the|very|too|more|so|deeply|greatly) ){0,2}(?:easy|easier|hard|harder|difficult|improper|inappropriate|wrong|unfair|mistake|better|best|nice|perfect|honou?red|happy|glad|satisfied|willing|impossible|naive|foolish|irresponsible|remiss)\b|rule out|say\b|call (?:it|him|her|them|this|that)\b|occasionally|often|sometimes|always|usually|regularly)|(?:(?:will|would|ll|d) )?(?:must|ha(?:s|ve|d) to|needs? to) (?:(?:say|tell|admit|confess|wonder)\b|work (?:\w+ )?hard to\b))/
/** Against `predicateOf`, in order, where nothing else fits: what must, and what will be. */
export const PREDICATE: Patterns = [
  [
    'expects',
    'should-do',
    /^should (?:soon |now |also )?(?:boost|help|give|lead|result|improve|raise|lower|ease|benefit|be (?:over|ready|enough|fine|clear))\b/,
  ],
  ['proposes', 'would-be-wise', /^would be (?:wise|better|smart|prudent|smarter|wiser) to\b/],
  ['proposes', 'would-like', /^(?:would|d) (?:\w+ )?(?:like|love|prefer) to\b/],
  [
    'demands',
    'must',
    /^(?:(?:should|must)(?:n't| not)?(?! have)\b|ought to\b|(?:(?:will|ll) )?(?:has|have|needs?|(?:has|have)? ?got) to\b|(?:can't|cannot|can not) (?:be )?allow|had better\b|(?:is|are|was|were)(?: \w+)? (?:needed|required)\b)/,
  ],
  [
    'expects',
    'will',
    /^(?:(?:wo|will)(?: not|n't)? |(?:would(?: not|n't)?|could(?! not|n't| be (?!\w+ed\b))) (?!have\b)|ll\b|(?:is|are|s|re|m|am|was|were)(?: not|n't)?(?: \w+ly)? (?:going|expected|likely|due|set|poised|bound|scheduled|about|supposed) to\b)/,
  ],
]

/** Who speaks for others speaks of them as of himself: a spokesman's "the company will pay" promises. */
export const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|officials?|aides?|advis[eo]rs?|campaign|administration|lawyers?|attorneys?|counsel|secretary|director|chairman|chairwoman|chief|ministers?|managers?|staff(?:ers)?|leaders?|staff|department|group|youth)\b/
const VERB =
  '(?! (?:not rule out|likely|probably|possibly))(?: also| soon| now| continue to| be)?(?: \\w+ly)? (?!be (?!\\w+ing\\b)|not\\b|able|have\\b|need|lose|get\\b|see\\b|find\\b|take (?:a|the|time|place)|mean\\b|cost\\b|require\\b|hurt|harm|lead\\b|result|become|remain|make it|come\\b|happen|play\\b|depend|end\\b|fall|rise|face\\b|suffer|benefit|affect|cause|win\\b|end up|go\\b)\\p{Ll}'
/** "Her campaign will", "our plan would"; of those who speak for it also "the company will". */
export const OURS = new RegExp(
  `^(?:if [^,.]{3,60}, )?(?:his|her|its|their|our|my|the) (?:new |own |\\w+ )?(?:campaign|administration|government|office|party|(?<!the (?:\\w+ )?)plan|team|company|group|department|agency|panel|committee|firm|network|candidate|white house|organi[sz]ation|(?<!the (?:\\w+ )?)(?:bill|proposal|budget)|senate|republicans|democrats|state|city|university|school|police)(?:'ll| will| would|(?: is| are|'s) (?:going|planning) to)${VERB}`,
  'u',
)
/** "Will step down on Friday": what has its time is settled. */
export const SCHEDULED =
  /\b(?:will|would|(?:is|are|was|were) (?:scheduled|set|due|going) to)(?: also)?(?: be)? (?:meet|hold|appear|visit|travel|step down|join|release|begin|arriv|take place|testif|speak|attend|announc|host|deliver|return|leave|be (?:released|held|represented)|discuss|sign|end|expire|start|open)\w*\b[^.]{0,120}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|(?:next|this|later this) (?:week|month)|at the end of|at \d|p\.?m\.?|a\.?m\.?|(?:january|february|march|april|june|july|august|september|october|november|december) \d)\b/

/** Words of judgement, tried last and only on quoted words: a page's own summary keeps its own tone. */
export const JUDGEMENT: Patterns = [
  [
    'praises',
    'the-right-thing',
    /\b(?:did|made|is|was|be) (?:exactly |absolutely )?the right (?:thing|move|call|decision|choice)\b/,
  ],
  ['rejects', 'non-starter', /\b(?:non-?starter|dead on arrival)\b/],
  [
    'criticises',
    'harsh-words',
    /\b(?=[\w'])(?<!not |n't |no |never |neither |nor )(?<!(?:not|neither|nor) an? )(?<!(?:\bnot|\bnever|n't) (?:(?:motivated|driven|shaped) by|deliberately|intentionally|knowingly) (?:\w+al )?)(?<!\b(?:into|against|suspicion of|charged (?:on \w+ )?with|convicted of|found guilty of|arrested (?:for|on)|alleg(?:ed|ations of|edly)|charges of|counts? of|rid [\w' ]{2,30} of|root(?:ing)? out|fight(?:ing)?|combat(?:ing)?) (?:(?:alleged|widespread|criminal|systemic|\w+al) )?)(?:squander\w*|lied\b(?! (?:down|in wait))|deceiv\w*|slime ?balls?|train wreck|travest\w+|malfeasance|gross(?:ly)? negligen\w+|miscalculat\w+|gotcha|photo[- ]op|smear\w*|demagog\w*|mediocre|window dressing|(?<!\b(?:spun|sp[iu]n\w*|spiral\w*|burn\w*|veer\w*|careen\w*|went|raging) )out of control|laughing ?stock|scapegoat\w*|vindictive\w*|(?:does|do)(?:n't| not) (?:\w+ )?(?:get it|have a (?:plan|clue))|(?:has|have|have got|with) no (?:plan|idea(?! (?:what(?! (?:he|she|they|it)(?:'s|'re| is| are) (?:doing|talking|saying))|who|why|how|where|when|if|whether|that|of)\b)|answers?|clue(?! (?:what|who|why|how|where|when|if|whether)\b)|vision|leadership)|bungl\w+|botch\w+|mismanag\w+|inexcusable|unforgiv\w+|sinister|backroom deals?|boondoggle|doesn't add up|make no sense|makes no sense|not a (?:real|true) \w+|weaponiz\w+|gimmick\w*|ploy|stonewall\w*|blind eye|indefensible|malpractice|breach of (?:trust|faith)|(?:very|so|too|extremely|deeply|incredibly) dangerous|(?:go|goes|gone|going|went) too far|one-sided|falsehoods?|slap in the face|power grab|abus(?:e|es|ed|ing) (?:of )?(?:his |her |their |its )?(?:power|authority|office)|un-american|anti-american|sickening|atrocious|abysmal|blunder\w*|fiasco|debacle|(?:miss|misses|missed|missing) the point|political (?:stunt|theat(?:er|re)|games?|ploy)|politically motivated|play(?:s|ed|ing)? (?:politics|games)|snake[- ]oil|unconscionable|tone-deaf|short-?sighted|misguided|(?:is|are|was|so|completely|totally) backwards|backwards (?:polic\w+|thinking|views?|attitudes?)|shameless\w*|sloppy|spineless|half-baked|(?:break|breaks|broke|broken|breaking) (?:his |her |their |its )?promises?|violat(?:e|es|ed|ing) (?:the |our |their )?(?:\w+ )?(?:constitution|rights|due process)|false (?:narrative|equivalence|hope|promises?)|(?:has|have|had|with|is|shows?|showed) no (?:strategy|credibility|integrity(?! of)|shame|regard|decency|principles|respect|business|backbone|leadership)|hijack(?:s|ed|ing) the (?:debate|party|process|issue|agenda|conversation)|weaponi[sz]\w+|an? (?:disservice|stain)|two-faced|mockery|disrespect\w*|obscene|grotesque|egregious|gall|audacity|disgrac\w+|shame\w*|foolish\w*|stupid\w*|idiot\w*|ridiculous|outrag\w+|unacceptable|appalling|disgust\w+|(?<!something )(?:horrible|terrible|horrific|awful)(?! (?:[\w']+ ){0,2}?(?:illness|anxiety|storm|tragedy|tragedies|accident|emergency|news|ordeal|injur\w+|pain|suffering|burns|conditions|weather|weeks?|year|hours?|scenes?|noise|sound|images?|flood\w*|hurricane|tornado|earthquake|deaths?|murders?|toll|times?|day|attacks?|shootings?|crimes?|acts?|virus|disease|fire|loss|night|bombings?|massacre|explosions?|killings?|events?|incidents?|crash)\b)|pathetic|incompeten\w+|irresponsib\w+|reckless\w*|coward\w*|hypocri\w+|betray\w*|treason\w*|traitors?|corrupt(?!ion\b)\w*|liars?|lying|troublemaker|bully\w*|thugs?|simply wrong|dead wrong|absurd|naive|weakness(?! in\b)|embarrass\w+|(?<!\b(?:this|the|natural) )catastroph\w+|failed(?! to (?:find|predict|reach|turn|show|report|respond|appear|identify|detect)| (?:[\w']+ ){0,2}?(?:bids?|runs?|candidacy|candidacies|campaigns?|coups?|nominees?|nominations?|marriages?)\b)|failure|dishonest|insult\w*|witch hunt|misrepresent\w*|misleading|mislead|ignor(?:ing|ed|es)|bias\w*|inaccurate|distort\w*|racist|fascis\w+|tyran\w+|dictator\w*|havoc|unqualified|unfit(?! (?:to (?:work|fly|stand|drive|travel|be tried)|for (?:duty|trial|work|human|travel))\b)|(?<!\b(?:natural|major|serious|weather|national|federal|humanitarian|declare[sd]?(?: an?| the)?|declaring(?: an?| the)?) )disaster(?! (?:relief|aid|areas?|zones?|assistance|recovery|response|preparedness|declarations?|funds?|funding|loans?|management|victims?|bills?|money|spending|risks?|hits?|strikes?|struck|related)\b|-)|disastrous|rigged(?! (?:an?|up|with|the (?!(?:[\w']+ )?(?:elections?|system|votes?|voting|primar\w+|process|game|economy|race|results?|contest)\b)))|phony|phonies|con (?:man|artist)|crooked|rude|nasty|bigot\w*|sexis[tm]|misogyn\w*|xenophob\w*|hateful|divisive|jeopardi[sz]\w+|(?:puts?|putting|plac(?:e|es|ed|ing)) [^.;:?!]{2,60}? (?:in|at) jeopardy|crippl\w+|neglect\w*|out of touch|cruel\w*|immoral|unethical|(?<!\b(?:the|this|that|its|their|an?|military|ground|air|new|major|isis|spring|summer) )offensive(?! (?:weapons?|line|missiles?|operations?))|an? offensive (?!in\b|on\b|to\b|against\b)|ugly|haters?|losers?|troubling|disturb(?:ing|ed)(?! (?:psych\w+|person|individual|man|woman|young|mind|people))|special place in hell|no business|wrong-headed|laughable|farce|sham|scam\w*|madm[ae]n|lunatics?|clowns?|morons?|hypocrites?|inept\w*|corruption(?! (?:investigat\w+|probes?|inquir(?:y|ies)|charges?|cases?|trials?|lawsuits?|complaints?|scandals?|watchdogs?|prosecutors?)\b)|nonsens\w+|(?:is|was|very|so|deeply|most) concerning|(?<!\b(?:potentially|allegedly|would be|might be) )inappropriate(?! (?:communications?|relationships?|contacts?|e-?mails?|messages?|conduct|touching|photos?|questions?)\b)|ignoran\w+|heretic\w*|baboon|flawed|facile|more harm|a (?:\w+ )?mistake|undermin\w+|desperat(?:e|ely|ion)(?! (?:need|want|short))|deeply disturbed|pander\w*|selfish\w*|not (?:be )?fit|(?:do|does|did)(?: not|n't) (?:\w+ )?(?:understand|care)|(?:is|was|are|so|very|just|'s) (?:sad|scary)|inadequate\w*|(?:sick|tired) of|fed up|politici[sz]\w*|malarkey|(?:no|not|n't) have an? clue|no clue|clueless|sleaz\w+|cronyism|demoni[sz]\w*|scapegoat\w*|cynical\w*|incapable|(?:can't|cannot|can not|not) (?:be )?trust(?:ed)?|untrustworthy|insensitive|unconstitutional|endanger\w*|poor judge?ment|bad judge?ment|vapid|pissed|horrified|overreach\w*|draconian|unfair\w*|unjust\w*|disqualif\w+|greed\w*|arrogan\w+|bogus|malicious\w*|vicious\w*|vile|vulgar|despicable|abhorrent|repugnant|reprehensible|deplorable|heinous|thin-skinned|fear-?monger\w*|warmonger\w*|delusional|incoheren\w*|childish\w*|immature|callous\w*|heartless|inhuman\w*|double standards?|silly|foes?|(?:the|his|her|their|my|your|our) fault|destructive|did nothing(?! wrong)|not (?:very )?happy|unhappy|legitimi[sz]e|hobbled|cover(?:ed|ing)?[ -]up|flip-?flop\w*|garbage|trash|(?<!\b(?:something|nothing|anything) (?=was))(?:is|was|are|were|'s|'re) (?:a |an )?(?:\w+ly )?(?:wrong|worse(?! off)|joke|mess|threat|danger|weak|dangerous|harmful|damaging|illegal(?! (?:immigra|alien|worker))|nightmare|insane|crazy))\b/,
  ],
  [
    'praises',
    'warm-words',
    /\b(?=[\w'])(?<!not |n't |no |never )(?<!not an? )(?:(?:as an?|it's a|it is a|it was a) good thing|great (?:job|work|success|honou?r|meeting|leader|relationship|friend)|wonderful\w*|fantastic|terrific|tremendous(?:ly)? (?:job|success|work|help\w*|honou?r|leader|respect|progress|victory|asset|guy|person|people)|excellent|brilliant|outstanding (?:job|work|service|candidate|public|leader|record|citizen|person|man|woman|american)|proud|very (?:good|positive|constructive|productive) (?:meeting|talks?|conversations?|discussions?|job|work|person|man|woman|people|thing|step|start|sign|relationship)|extraordinary (?:leader\w*|man|woman|person|people|job|work|achievements?|accomplishments?|courage|success|talent|service|career|opportunity|efforts?|moment|president|team|relationship)|remarkable|historic (?:meeting|deal|agreement|achievement|victory|moment|step|opportunity|day|speech)|impressive|(?:an?|very|\w+ly) (?:\w+ )?success(?:ful)?(?! rate)\b|beautiful|courag\w+|brave|heroi?c?\w*|(?:most|more|uniquely|well|highly|eminently|better|best)[ -](?:\w+ )?qualified|(?:is|was|are|'s|be|as) the best|best (?:\w+ )?(?:candidate|person|man|woman|choice|president|nominee|hope)|(?<=\b(?:is|was|been|'s) an? )good friend|good (?:man|woman|person|guy|job|people|girl|citizen)|integrity(?! of)|articulate|talent(?:ed|s)?|inspir(?:ing|es?|ation\w*)|(?:is|was|are|were|been|so|truly|am|'m|me|us|has|have|had) inspired(?! by)|(?<!an? )breakthrough|powerful voice|generous\w*|legendary|magical|knocked it out|(?<!not |would be )(?:happy|glad|pleased|delighted|thrilled) (?:that|to(?! (?:announce|report|say|share|work|help|answer|talk|discuss|meet|provide)\b)|about|we|i|he|she|they)|good (?:start|conversations?|talks?|meeting|progress)|never been (?:stronger|better)|stronger than ever|statesmanship|(?:true|great|strong) leadership|positive (?:message|step|sign|development|direction)|kind heart|works? (?:hard|tirelessly)|working tirelessly|so nice|important step|step in the right direction|game[- ]changer|golden age|great (?:idea|thing|guy|purpose|news)|welcome (?:sight|step|news|change|development)|really good|very good(?! (?:chance|reason|question|idea of|at))|bipartisan (?:solution|achievement|victory|success)|professional job|better job|incredible (?:welcome|job|work|people|success)|major accomplishment|a model for|(?:the|our|world's) strongest|most (?:consistent|able|capable|professional|respected|honest|decent|talented|effective(?! way\b))|best (?:experience|able|remaining)|champion (?:for|of)|(?:passionate|tireless|true|strong|great) (?:advocate|fighter|champion|ally|friend)|fighter for|authentic voice|appealing(?! to)|good corporate citizen|wonder of the world|amazing (?:job|work|people|spirit|performances?|success)|(?:is|was|are|'s) (?:very |highly |so |extremely )?(?:inspiring|impressive))\b/,
  ],
]
