import type { Stance } from '../types.ts'

/** A negation that bears on the cue's own verb. */
export const NEGATION =
  /\b(?:not|never|no longer|n't|neither|nor|without|stopped short of|refus\w* to|declin\w* to|fail\w* to|reluctan\w*|hesita\w*|avoid\w*|yet to)\b|n't\b/

/** What the negation of a rule's or a stance's verb does. Those not named here fall back to asserting. */
export const NEGATED: Readonly<Record<string, Stance>> = {
  'verb-of-admitting': 'denies',
  confirms: 'declines-to-comment',
  agrees: 'rejects',
  expects: 'doubts',
  demands: 'asserts',
  promises: 'rejects',
  proposes: 'rejects',
}

/** Stance, rule and the verbs that show it; the first that fits holds. */
export const LEXICON: readonly [Stance, string, RegExp][] = [
  [
    'denies',
    'verb-of-denying',
    /\b(?:den(?:y|ies|ied|ying)|denials?|disavow\w*|(?<!(?:was|were|is|are|be|been|being) )dismiss\w*|disclaim\w*|repudiat\w*|pleaded not guilty)\b/,
  ],
  [
    'downplays',
    'verb-of-downplaying',
    /\b(?:downplay\w*|play(?:s|ed|ing)? down|minimi[sz]\w*|shrug\w* off|brush\w* (?:off|aside)|lower\w* expectations|casually lower\w*|ma(?:de|kes?) light of)\b/,
  ],
  [
    'disputes',
    'verb-of-disputing',
    /\b(?:disput\w*|refut\w+|rebut\w*|contest(?:s|ed|ing)?|contradict\w*|disagre\w*|took issue|takes? issue|challeng(?:e|es|ed|ing)|push(?:es|ed|ing)? back)\b/,
  ],
  [
    'rejects',
    'verb-of-rejecting',
    /\b(?:reject\w*|oppos(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|object(?:s|ed|ing)?|veto\w*|resist\w*|(?:do|does|did) (?:not|n't) (?:want|agree|support|accept)|will not agree|turn(?:s|ed)? down)\b|don't want/,
  ],
  ['confirms', 'verb-of-confirming', /\b(?:confirm\w*|verif(?:y|ies|ied|ying)|corroborat\w*)\b/],
  ['confirms', 'verb-of-admitting', /\b(?:acknowledg\w*|admit\w*|admission|conced\w*|pleaded guilty|pleads guilty)\b/],
  [
    'demands',
    'verb-of-demanding',
    /\b(?:demand\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|insist(?:s|ed|ing)? on|press(?:es|ed|ing)? for|order(?:s|ed|ing)?|requir(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:to|for)|implor\w*|pressur\w*|reiterat\w* demands?|instruct\w*|want(?:s|ed)? .{0,30}\bto)\b/,
  ],
  [
    'threatens',
    'verb-of-threatening',
    /\b(?:threat\w*|vow\w* (?:to )?(?:retaliat|reveng|punish)\w*|warn(?:s|ed|ing)? of (?:retaliation|consequences))\b/,
  ],
  [
    'promises',
    'verb-of-promising',
    /\b(?:promis\w*|pledg\w*|vow\w*|swore|swears|commit(?:s|ted|ting)? to|guarantee\w*|assur(?:e|es|ed|ing))\b/,
  ],
  [
    'proposes',
    'verb-of-proposing',
    /\b(?:propos(?:e|es|ed|ing|al)\w*|recommend\w*|advis(?:e|es|ed|ing)|offer(?:s|ed|ing)?|advocat\w*|want(?:s|ed|ing)?|seek(?:s|ing)?|sought)\b/,
  ],
  [
    'agrees',
    'verb-of-agreeing',
    /\b(?:agre(?:e|es|ed|eing)|accept(?:s|ed|ing)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w*|defend(?:s|ed|ing)?|approv\w*|welcom\w*|concur\w*|liked?|retweet\w*|expressed support)\b/,
  ],
  ['asks', 'puts-questions', /\b(?:ask|shout|pos|put|fir)\w* .{0,20}questions?\b/],
  [
    'doubts',
    'verb-of-doubting',
    /\b(?:doubt\w*|question(?:s|ed|ing)?|skeptic\w*|sceptic\w*|cast\w* doubt|wonder\w*|not (?:sure|convinced|certain)|unlikely|(?:do|does|did) ?n[o']t (?:believe|think|expect))\b/,
  ],
  ['apologises', 'verb-of-apologising', /\b(?:apologi[sz]\w*|apolog(?:y|ies)|regret\w*)\b/],
  ['thanks', 'verb-of-thanking', /\b(?:thank\w*|gratitude|grateful|appreciat\w*)\b/],
  [
    'praises',
    'verb-of-praising',
    /\b(?:prais\w*|laud\w*|hail\w*|applaud\w*|commend\w*|compliment\w*|congratulat\w*|tout\w*|credit(?:s|ed|ing)|admir\w*|respect\w*|optimis\w+)\b/,
  ],
  [
    'criticises',
    'verb-of-criticising',
    /\b(?:critici[sz]\w*|criticis\w*|condemn\w*|complain\w*|complaint|assail\w*|lambast\w*|deri(?:de|ded|des|sion)\w*|disparag\w*|denigrat\w*|chastis\w*|admonish\w*|reprimand\w*|skewer\w*|scoff\w*|taunt\w*|belittl\w*|vilif\w*|smear\w*|rail(?:s|ed|ing) against|hit(?:s|ting)? (?:out|back) at|t(?:ake|akes|ook|aking) aim|sound(?:s|ed|ing)? off|swipe[sd]? at|tor?e(?:s|aring)? into|call(?:s|ed|ing)? out|denounc\w*|blast\w*|slam\w*|blam(?:e|es|ed|ing)|attack(?:s|ed|ing)?|rebuk\w*|mock\w*|lash\w* out|rip(?:s|ped)|scold\w*|decr(?:y|ies|ied)|deplor\w*|lament\w*|ridicul\w*|castigat\w*|excoriat\w*|fault(?:s|ed)|bash\w*|berat\w*|chid\w*|insult\w*|harangu\w*)\b/,
  ],
  [
    'expects',
    'verb-of-expecting',
    /\b(?:expect\w*|predict\w*|forecast\w*|anticipat\w*|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|look(?:s|ed|ing)? forward|warn\w*|foresee\w*|project(?:s|ed)|believes? .{0,20}will)\b/,
  ],
  ['asks', 'verb-of-asking', /\b(?:ask(?:s|ed|ing)?|inquir\w*|enquir\w*|request(?:s|ed|ing)?|plea|pleaded|begg?\w*)\b/],
]
