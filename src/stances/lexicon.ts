import type { Stance } from '../types.ts'

/** A negation that bears on the cue's own verb, which is left out: "has no … for". */
export const NEGATION =
  /\b(?:not|never|no longer|n't|neither|nor|without|stopped short of|refus\w* to|declin\w* to|fail\w* to|reluctan\w*|hesita\w*|avoid\w*|unable to(?=\s\s|\s?$)|unable to confirm|cannot confirm|yet to|no reason to|no(?=\s\s|\s?$))\b|n't\b/

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
    /\b(?:(?<!\b(?:could|might|may|can) (?:\w+ )?|\bconfirm(?:ed|ing)? n?or )den(?:y|ies|ied|ying)|denials?|disavow\w*(?! (?:(?:his|her|its|their|the|any|an?|\p{L}+[’']s) )?(?:\p{L}+ )?(?:endorsements?|support|backing|remarks?|comments?|groups?|movement|candidates?))|(?<!(?:was|were|is|are|be|been|being) )dismiss\w*|disclaim\w*|pleaded not guilty|recant\w*|retract\w*)\b/u,
  ],
  [
    'downplays',
    'verb-of-downplaying',
    /\b(?:downplay\w*|play(?:s|ed|ing)? down|minimi[sz]\w*|shrug\w* off|brush\w* (?:off|aside|away)|lower\w* expectations|casually lower\w*|ma(?:de|kes?) light of|shak(?:e|es|ing) off|play down|wav(?:e|es|ed|ing) (?:off|away)|tamp\w* down|laugh\w* off)\b/u,
  ],
  [
    'disputes',
    'verb-of-disputing',
    /\b(?:disput\w*|(?<!\bconfirm(?:ed|ing)? n?or )refut\w+|rebut\w*|contest(?:s|ed|ing)?|contradict\w*|disagre\w*|took issue|takes? issue|challeng(?:e|es|ed|ing)|push(?:es|ed|ing)? back|debunk\w*|shot down|sho(?:ots?|oting) down|opposing views|at odds|argu(?:e|es|ed|ing) against|beg(?:s|ged)? to differ|second-guess\w*|bicker\w*|spar(?:s|red|ring)|clash\w*)\b/u,
  ],
  // What follows is what the speaker holds: "countered that it is safe".
  ['disputes', 'verb-of-countering', /\b(?:counter(?:s|ed|ing)?|fir(?:e|es|ed|ing) back)\b/],
  // "Has dropped its opposition to"
  [
    'agrees',
    'opposition-given-up',
    /\b(?:drop(?:s|ped|ping)?|withdr[ae]w\w*|abandon\w*|g(?:ive|ives|ave|iving|iven) up|lift(?:s|ed|ing)?|overc[ao]me|end(?:s|ed|ing)?) (?:its|his|her|their|all|any) (?:\p{L}+ ){0,2}(?:opposition|objections?|resistance|veto|refusal)\b/u,
  ],
  [
    'rejects',
    'verb-of-rejecting',
    /\b(?:reject\w*|disavow\w*|repudiat\w*|oppos(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|object(?:s|ed|ing)?|veto\w*|resist\w*|(?:do|does|did) (?:not|n't) (?:want|agree|support|accept)|will not agree|turn(?:s|ed)? down|back(?:s|ed|ing) (?:away|off)|vot(?:e|es|ed|ing) (?:against|down)|(?:campaign\w*|fight(?:s|ing)?|fought|argu(?:e[sd]?|ing)|lobb(?:y|ied|ies|ying)) (?:\w+ )?against|decid\w* against|(?:came|come|comes) out against|balk\w*|rebuff\w*|overturn(?:s|ed|ing)?|block(?:s|ed|ing)?|spurn\w*|snub\w*|opposition|refusals?|rejections?|disapprov\w*|shun(?:s|ned|ning)?|protest(?:s|ed|ing)?|opponents?|opposed|turn(?:s|ed|ing)? against|rul(?:e|es|ed|ing) against|str(?:ike|ikes|uck|iking) down|(?:withdr[ae]w\w*|pull\w*|rescind\w*|yank\w*) (?:\p{L}+ )?(?:support|endorsements?)|unwilling\w*|reluctan\w*|hostil\w*)\b|don't want/u,
  ],
  [
    'confirms',
    'verb-of-confirming',
    /\b(?:confirm\w*(?! n?or (?:den|disprov|refut))|verif(?:y|ies|ied|ying)|corroborat\w*)\b/u,
  ],
  [
    'confirms',
    'verb-of-admitting',
    /\b(?:acknowledg\w*|admit\w*|admission|conced\w*|pleaded guilty|pleads guilty|(?:fess|own)\w* up|c(?:ame|omes?|oming) clean|confess\w*)\b/u,
  ],
  [
    'demands',
    'verb-of-demanding',
    /\b(?:demand\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:\w+day )?(?:on|for|upon)|insist(?:s|ed|ing)? on|press(?:es|ed|ing)? for|order(?:s|ed|ing)?|requir(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:to|for)|implor\w*|pressur\w*|reiterat\w* demands?|instruct\w*|want(?:s|ed)? .{0,30}\bto|push(?:es|ed|ing)? (?:for|to|\p{L}+ to)|push$|(?:rall(?:y|ied|ies|ying)|march(?:es|ed|ing)|argu(?:e|es|ed|ing)) for(?! (?:\p{L}+ )?(?:years|months|weeks|decades|days|hours)\b)|direct(?:s|ed|ing)$|lobb(?:y|ies|ied|ying)|mandat(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|prod(?:s|ded|ding)?|exhort\w*|campaign(?:s|ed|ing)? for|calls? (?:to|for)|plead\w* with|beseech\w*|command(?:s|ed|ing)|implor\w*|dar(?:es|ed)|direct appeal|crusad\w* for|clamou?r\w*)\b/u,
  ],
  [
    'threatens',
    'verb-of-threatening',
    /\b(?:threat\w*|vow\w* (?:to )?(?:retaliat|reveng|punish)\w*|warn(?:s|ed|ing)? of (?:retaliation|consequences))\b/u,
  ],
  [
    'promises',
    'verb-of-promising',
    /\b(?:promis\w*|pledg\w*|vow\w*|swore|swears|commit(?:s|ted|ting)? to|guarantee\w*|assur(?:e|es|ed|ing)|plan(?:s|ned|ning(?! for\b))(?: on| to)?|plan to|intend(?:s|ed|ing)?|intentions?|willing(?:ness)?|read(?:y|iness)|prepared|determined to|(?=determined)(?<=\b(?:is|are|am|was|were|be|been|being|remain|remains|remained) (?:\p{L}+ )?|'s |'re |'m )determined|(?<=\b(?:is|are|am|was|were|be|been|being|remain|remains|remained|stay|stays) (?:\p{L}+ )?|'s |'re |'m )committed|commitment|resolved? to|volunteer(?:s|ed|ing)?)\b/u,
  ],
  [
    'proposes',
    'verb-of-proposing',
    /\b(?:propos(?:e|es|ed|ing|al)\w*|recommend\w*|advis(?:e|es|ed|ing)|offer(?:s|ed|ing)?(?! (?:\w+ ){0,2}(?:reports?|accounts?|explanations?|details?|evidence|clues?|glimpses?|look|insights?|statements?|series|levels?|apolog\w*|condolences|sympath\w*|congratulations|remarks|comments?|praise|critici[sz]\w*|critiques?|thoughts|reasons?|opinions?|assessments?|views?|versions?|hints?|support)\b)|advocat\w*|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|nominat(?:e|es|ed|ing)|pitch(?:es|ed|ing)?|considering|contemplat(?:es?|ed|ing)|flirt(?:s|ed|ing)? with|mull(?:s|ed|ing)|eager(?:ness)?(?!\w)|keen|aim(?:s|ed|ing)?(?: to|$)|(?:would|(?<=')d) (?:like|love|prefer)|desires?|prefer(?:s|red)?|look(?:s|ed|ing) to(?! be)|wish(?:es|ed)?|envision\w*|advoca\w+|advice|aspir\w+|goals?|preferring|preference|ambitions?|(?:express|voic|show)\w* (?:an |some |strong |great )?interest in)\b/u,
  ],
  [
    'agrees',
    'verb-of-agreeing',
    /\b(?:agre(?:e|es|ed|eing)|accept(?:s|ed|ing)?|support(?:s|ed|ing)?|back(?:s|ed|ing)(?! (?:away|off|out|down)\b)|(?<!\p{L} )back|(?<=\b(?:to|not|n't|would|will|could|can|should|must|may|might|do|does|did|also|both|still|\p{L}+ly) )back|endors\w*|defend(?:s|ed|ing)?|approv\w*|welcom\w*|concur\w*|liked|(?<!\b(?:(?:look|sound|feel|seem|smell|act|talk)(?:s|ed|ing)?|felt|just|more|is|are|was|were|something|much) )likes?(?! to\b)|retweet\w*|expressed support|vot(?:e|es|ed|ing) (?:for|in favou?r)|sid(?:es|ed|ing)\b|side with|bless(?:es|ed)?|g[oe]t(?:s|ten)? behind|espous\w*|acquiesc\w*|(?<=\b(?:is|are|was|were|be|been|remain|remains|remained|'s|'re) (?:\p{L}+ )?)open to|echo(?:es|ed|ing)?|embrac(?:e|es|ed|ing)|champion(?:s|ed|ing)?|advocacy|(?:co-?)?sponsor(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|(?:stand|stood|stands|rall(?:y|ied|ying)) (?:by(?! and\b)|behind|with|around)|supportive|proponents?|consent\w*|ratif\w*|adopt(?:s|ed|ing)|(?:reach(?:es|ed|ing)?|str(?:ike|ikes|uck|iking)) (?:an?|the) (?:\p{L}+ )?(?:agreement|deal|accord|compromise)|sign(?:s|ed|ing)? off|blessing|approval|authori[sz](?:e|es|ed|ing)|supporters?|supporting|defen(?:der|ders|se|ce) of|defending|(?:lin(?:e|es|ed|ing)|get|got|gets|fall|falls|fell|swing|swings|swung|coalesc\w+) (?:\p{L}+ )?behind|c[ao]m(?:e|es|ing) (?:around|round) to|ma(?:ke|kes|de|king) the case for|loyal|(?<!(?:not|n't) (?:\w+ )?)satisfied with|back(?:ing|er|ers) (?:of|for)|backing|endorsing|welcoming)\b/u,
  ],
  ['asks', 'puts-questions', /\b(?:ask|shout|pos|put|fir)\w* .{0,20}questions?\b/],
  [
    'doubts',
    'verb-of-doubting',
    /\b(?:doubt\w*|(?=question)(?<!\b(?:answer\w*|t[ao]k\w*|field\w*|dodg\w*|duck\w*|evad\w*|fac(?:e|es|ed|ing)) (?:\p{L}+ )?)question(?:s|ed|ing)?(?! (?:of|is|that)\b)|skeptic\w*|sceptic\w*|cast\w* doubt|wonder\w*|(?:not|n't) (?:\w+ )?(?:sure|certain)|uncertain\w*|improbable|disbelief|unlikely|(?:do|does|did) ?n[o']t (?:believe|think|expect)|uneas[ey]|wary|leery|qualms|reservations|dubious|unconvinced|hard to (?:imagine|believe|see)|unsure|unclear|not clear|suspicio\w+|distrust\w*|mistrust\w*|(?:never|not|n[o']t) (?:buy|bought|buying|trust|trusted))\b/u,
  ],
  ['apologises', 'verb-of-apologising', /\b(?:apologi[sz]\w*|apolog(?:y|ies)|regret\w*)\b/u],
  ['thanks', 'verb-of-thanking', /\b(?:thank\w*|gratitude|grateful|appreciat\w*)\b/u],
  [
    'praises',
    'verb-of-praising',
    /\b(?:prais\w*|laud\w*|hail\w*|herald\w*|acclaim\w*|victory lap|(?<=\b(?:is|are|am|was|were|be|feel|feels|felt|'m|'s|'re) (?:\p{L}+ )?)(?:glad|excited)|applaud\w*|commend\w*|compliment\w*|congratulat\w*|tout\w*|credit(?:s|ed|ing)|admir\w*|respect\w*(?! (?:the |his |her |their |its )?(?:\w+ )?(?:laws?|rules?|constitution|rights|decisions?|treaty|treaties|agreements?|sovereignty|results?|verdict|ruling|wishes|privacy)\b)|optimis\w+|cheer(?:s|ed|ing)?|celebrat\w*|salut\w*|gush\w*|talk(?:s|ed|ing)? up|thrilled|proud|pleased|delighted|impressed|boast\w*|brag(?:s|ged|ging)?|trumpet\w*|extol\w*|tribute|glowing\w*|beam(?:s|ed|ing)|vouch\w*|enamou?red|relish\w*|lov(?:e|es|ed|ing)|idoli[sz]\w*|rever(?:e|es|ed|ence)|fond of|faith in|confidence in|kind words|enthusias\w+|enthus(?:e|ed|es)|rav(?:e|es|ed) about|prid(?:e|es|ed))\b/u,
  ],
  [
    'criticises',
    'verb-of-criticising',
    /\b(?:critici[sz]\w*|criticis\w*|critics? of|(?:not|n't) (?:\w+ )?(?:happy|pleased|fond)|unhappy|displeas\w*|furious|fury|infuriat\w*|fum(?:es|ed|ing)|seeth\w*|angr(?:y|ily)|condemn\w*|complain\w*|complaint|assail\w*|lambast\w*|deri(?:de|ded|des|sion)\w*|disparag\w*|denigrat\w*|chastis\w*|admonish\w*|reprimand\w*|skewer\w*|scoff\w*|taunt\w*|belittl\w*|vilif\w*|smear\w*|rail(?:s|ed|ing) against|hit(?:s|ting)? (?:out|back) at|t(?:ake|akes|ook|aking) aim|sound(?:s|ed|ing)? off|swipe[sd]? at|tor?e(?:s|aring)? into|call(?:s|ed|ing)? out|denounc\w*|blast\w*|slam\w*|blam(?:e|es|ed|ing)|attack(?:s|ed|ing)?|rebuk\w*|mock\w*|lash\w* out|rip(?:s|ped)|scold\w*|decr(?:y|ies|ied|ying)|vent(?:s|ed|ing)? (?:about|over|at|on)|rag(?:es|ed|ing) (?:against|at|over)|takedowns?|harsh words|(?:not|n't) (?:\w+ )?satisfied|dissatisf\w+|demagoguery|deplor\w*|lament\w*|ridicul\w*|castigat\w*|excoriat\w*|fault(?:s|ed)|bash\w*|berat\w*|chid\w*|insult\w*|harangu\w*|swip(?:e|es|ed|ing) at|tak\w* a swipe|pummel\w*|whack\w*|hit(?:s|ting)? (?:\p{L}+ ){0,2}on|(?:went|go|goes|going|gone) after|sp(?:eak|eaks|oke|oken|eaking) out against|t(?:ake|akes|ook|aking) (?:exception|umbrage)|upbraid\w*|lampoon\w*|malign(?:s|ed|ing)|(?:sharply |sternly |highly )?critical of|critici\w*|critiqu\w*|broadsides?|lines? of attack|attacks?|assaults?|disappoint\w*|unload\w*|(?:tak\w+|took|pot) (?:\p{L}+ ){0,2}(?:pot)?shots? at|potshots?|jabs?|jeer\w*|boo(?:s|ed|ing)|rant(?:s|ed|ing)|fum(?:es|ed|ing)|bemoan\w*|bristl\w*|sneer\w*|knock(?:s|ed|ing)?|zing\w*|trash(?:es|ed|ing)|savag(?:es|ed|ing)|eviscerat\w*|outrage\w*|angr(?:y|ily)|angered|furious|dismay\w*|scath\w*|scorn\w*|troll(?:s|ed|ing)|pil(?:e|es|ed|ing) on|portray\w* .{0,30}\bas|dislik\w*|hat(?:e|es|ed|red)|loath\w*|despis\w*|detest\w*|revil\w*|resent\w*|disdain\w*|contempt\w*|upset|irritat\w*|frustrat\w*|infuriat\w*|exasperat\w*|aghast|appalled|disgusted|horrified|embitter\w*|unhappy|galling|offended|impugn\w*|heckl\w*|hammer(?:s|ed|ing)|pann(?:ed|ing)|l(?:it|ay|aid|ights?|ays) into|bludgeon\w*|sw(?:ing|ings|inging|ung) .{0,10}at|(?:no|not a) fan of|not fond of|point(?:s|ed|ing)? fingers|(?:sink|sinks|sank|sinking) (?:\p{L}+ )?teeth|rankl\w*|fault|ads? .{0,20}against|lashing|cr(?:y|ies|ied|ying) (?:foul|["“]?fraud)|needl(?:es|ed|ing)|pillor\w*|barb|barbs|dig at|digs at|nasty|grumbl\w*|grous\w*|griev\w*|indignation|dressed down)\b/u,
  ],
  [
    'expects',
    'verb-of-expecting',
    /\b(?:expect\w*|predict\w*|forecast\w*|anticipat\w*|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|look(?:s|ed|ing)? forward|warn\w*|foresee\w*|project(?:s|ed)|believes? .{0,20}will|likely|concern(?:s|ed)?|anxi\w+|alarm\w*|confident|pessimis\w*|hopeful|forese\w+|foreshadow\w*|dread\w*|brac(?:e|es|ed|ing) for|nervous\w*|scared|apprehens\w*|fearful|bet(?:s|ting)? (?:on|that)|(?<=\b(?:is|are|was|were) )betting$|count(?:s|ed|ing)? on|fret(?:s|ted|ting)?|surmis\w*|worrisome|jitter\w*)\b/u,
  ],
  [
    'asks',
    'verb-of-asking',
    /\b(?:quer(?:y|ies|ied)|quizz\w*|grill(?:s|ed|ing)|press(?:es|ed|ing) (?:on|about)|ask(?:s|ed|ing)?|inquir\w*|enquir\w*|request(?:s|ed|ing)?|(?<!guilty )plea(?! (?:agreement|bargain|deal|hearing))|pleaded|beg(?:s|ged|ging)?|invit(?:e|es|ed|ing|ation)|solicit\w*|question(?:er)?:)\b/u,
  ],
]
