/** What is said and what it does: stance, the rule's name, and how it begins. */
import type { Stance } from '../types.ts'
import type { Ruling } from './ruling.ts'

export type Patterns = readonly (readonly [Stance, string, RegExp])[]

/** The first that fits. */
export function first(rules: Patterns, text: string): Ruling | null {
  for (const [stance, rule, pattern] of rules) if (pattern.test(text)) return { stance, rule }
  return null
}

/** Within one sentence, and not far from its beginning. */
export const NEAR = `[^.?!;:]{0,110}?`
/**
 * Neither in a condition nor in a ground, nor as what others think: "he joked because he had nothing to do with it" denies
 * nothing, and "many believe that it is a hoax" does not either.
 */
const STATED = `(?:(?!\\b(?:because|if|unless|whether|(?:people|many|some|others|who) (?:\\w+ )?(?:believe|think|say|insist))\\b)[^.?!;:]){0,110}?`
const NEGATIVE = `(?:not|never|n't)`

/** Deeds of which people are accused. */
export const DID_NOT =
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
    'question-behind',
    /^(?!.{0,80} [‘'])(?:[^.!?;:—]{1,80}(?<!\b(?:thought|think|sa(?:id|ys?|ying)|ask(?:s|ed|ing)?|wonder(?:ed|ing)?|like|about)), |or )(?:how|what|why|(?:when|where)(?= (?:do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b)|do|does|did|is|are|was|were|can|could|will|would|should|have|has)(?: not|n't)? \p{L}[^.!?—]{2,200}\?(?! [—–-])/u,
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
    /^(?:i|we|he|she|they)(?:'m|'re| am| is| are| was| were| would| will|'ll|'d| plan(?:s|ned)? to)? (?:\w+ly )?(?:agree[sd]?|(?:support|welcom|endors|back(?! (?:from|in|on|to|at|home|together|where|here|there|with|up and)\b))(?:s|es?|ed|ing)?|vot(?:e|ed|ing) for(?! (?:neither|none|nobody)\b)|stands? (?:fully )?(?:behind|by|with))\b/,
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
      `^${STATED}(?:\\b(?<!\\b(?:that|which|who) )(?:ha[ds]|have) nothing to do with\\b|\\bin no way\\b(?! (?:excus|justif|condon|diminish|lessen|mean|chang|affect|limit)\\w*)|\\b${NEGATIVE} (?:been )?(?:involved|responsible|behind|guilty|aware)\\b|\\bno (?:involvement|role|part|collusion|truth|evidence)\\b|\\bcontrary to (?:\\w+ )?(?:reports?|reporting|claims?|rumou?rs)\\b|\\bthere(?:'s| is| was| are| were) no (?:such|truth|basis|link|connection)\\b|(?:\\b(?:is|was|are|were|be)|'s) ['‘]?(?:a |an |all |just |pure |simply |completely |totally |utterly |absolutely |complete |total )*(?:false|untrue|baseless|groundless|unfounded|nonsense|lies?|fake|hoax|fabricat\\w+|not true|fiction|slander|fantasy)\\b|\\b(?:accounts?|reports?|reporting|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accusations?|suggestions?)\\b[^.;:,]{0,60}? (?:is|was|are|were) ["“]?(?:(?:simply|just|completely|totally|entirely|flatly|flat|absolutely|categorically) )*(?:wrong|inaccurate|incorrect|erroneous|unwarranted|not (?:true|accurate|correct|right|the case))\\b(?! (?:in|to|about|for)\\b)|\\b(?:claims?|allegations?|accusations?|suggestions?|assertions?|notion|idea)\\b[^.;:]{0,90}? (?:has|have|had) (?:absolutely )?no (?:\\w+ )?(?:basis|justification|foundation|merit|substance|validity)\\b|^(?:it|that|this) (?:is|was|'s) (?:simply |just )?(?:not (?:accurate|correct|the case)|inaccurate)(?=[^\\p{L}]*(?:$|[.,;!]))|\\b(?:do|does|did)(?: not|n't) (?:think|believe) (?:that )?(?:it's|it is|it was|there (?:is|was))\\b)`,
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
    'it-did-not-happen',
    /^(?:i|we) (?:was|were) (?:there|in the room|present)\b[^.?!;:]{0,40}?,? (?:and )?(?:it|that|this) (?:did not|didn't|never) happen(?:ed)?\b/,
  ],
  [
    'denies',
    'never-said-by-me',
    /^[^.?!;:]{3,120} (?:was|were) never (?:\w+ly )?(?:said|uttered|spoken|written|made|used|sent|given) by (?:me|us)\b/,
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
      `^(?:(?:it )?never happened\\b|${STATED}(?:\\bnothing (?:improper|wrong|illegal|inappropriate|unethical|to hide)\\b|(?:\\b(?:is|was|are|were)(?: not|n't)|'s not|'re not) (?:meant|intended|designed|trying) (?!just|only|to be (?:the|an?)\\b)|\\b(?<!\\b(?:that|which|who) )(?:did|has|have|had|does|do)(?: not|n't| never) (?:\\w+ )?(?:commit(?:ted|s)? (?:any|an?|the|this|that|these|those|such|his|her|their)\\b|violat|breach|br[eo]ken? (?:any|the|its|a) (?:rules?|laws?)|break (?:any|the|its|a) (?:rules?|laws?))|\\b(?:is|was|are|were) (?!what )(?:\\w+ )?(?:incorrect(?![^.]*\\b(?:insensitive|inappropriate|unacceptable|apolog))|(?<!\\bminds? (?:is|are|was|were) (?:\\w+ )?)made up(?! of\\b)|misinterpreted|taken out of context|far from the truth)\\b))`,
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
    /\bno comment\b|\bnot going to (?:go into|get into|comment|discuss|speculate|talk about|answer)\b|\b(?:wo|ca)n't (?:comment|discuss|speculate|get into)\b|\b(?:will|can|would) ?not (?:comment|discuss|speculate)\b|\b(?:could(?: not|n't)|(?:was|were|is|are) unable to) (?:comment\b|discuss (?:pending|ongoing|individual|specific|active|any|the (?:case|matter|details)|personnel|details)\b)|\b(?:never|(?:do|does)(?: not|n't)) (?:comment|speculate)(?: publicly)? on\b|^(?:i|we|he|she|they)(?:(?: would| wo|'ll| will| ca| can)n't|(?: would| will|'ll|'d) not|(?: am|'m| are|'re| is|'s| was| were) not going to) (?:answer|elaborate|(?<=\b(?:would|will|wo|'ll)(?: not|n't) )say(?! (?:no|yes|that|it|so|anything|much|more|to|i|we|he|she|they|there|this)\b))\b/,
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
      `^${NEAR}\\b(?:unlikely|${NEGATIVE} (?:\\w+ )?likely|(?:do|does|did)(?: not|n't) (?:expect|see how|(?:think|believe) [^.?!;]{2,80}?(?:\\b(?:will|would|could|can|may|might|works?|going to)\\b|'ll\\b))|(?<!\\b(?:no|any|without|beyond|benefit of the|his|her|their) (?:an? )?(?:\\w+ )?(?:to )?)doubts?|(?:am|is|are|was|were|'m|'re|'s|be|been|remains?|remained) (?:\\w+ )?s[ck]eptical|${NEGATIVE} (?:sure|certain|convinced|confident)|unsure|uncertain)\\b`,
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
