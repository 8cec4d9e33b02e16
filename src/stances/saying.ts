/** What is said with a plain verb of saying. */
import { isBase } from '../text/verbs.ts'
import { byContent } from './content.ts'
import { byJudgement } from './judgement.ts'
import { ASSERTS, BIDS, PLAIN, type Ruling, type Told, textOf } from './ruling.ts'

/** A plain verb of saying takes its stance from what is said. */
export function saying({ article, source, content, form, reports, who, how, what }: Told): Ruling | null {
  if (!PLAIN.test(how) && how !== '') return null
  if (!reports && CALLS.test(how) && FALSE.test(what)) return { stance: 'denies', rule: 'calls-it-false' }
  const judged = !reports && CALLS.test(how) ? byJudgement(what) : null
  if (judged) return judged
  if (SIGNS.test(`${who} ${how}`) && /^\W+(?!welcome|god|love)/.test(what) && isBase(/\p{L}+/u.exec(what)?.[0] ?? ''))
    return { stance: 'demands', rule: 'slogan' }
  const read = reports ? null : byContent(what, form !== 'indirect')
  const settled = read?.rule === 'will' && (ANNOUNCES.test(how) || SCHEDULED.test(what))
  if (
    !settled &&
    read?.rule === 'will' &&
    OURS.test(what.replace(/^that |["“”]/g, '')) &&
    (SPEAKS_FOR.test(who) || !/^(?:that )?["“]?the /.test(what))
  )
    return { stance: 'promises', rule: 'ours-will' }
  const found = settled ? null : read
  const suggests = /\bsuggest/.test(how) && !/(?:\b(?:not|never)|n't) (?:\w+ly )?suggest/.test(how)
  if (found?.rule === 'will-do' && HABIT.test(what)) return ASSERTS
  // "Lawmakers say it would harm the port": people are no "it".
  if (found?.rule === 'will-do' && IT.test(what) && PEOPLE.test(textOf(article, source)))
    return { stance: 'expects', rule: 'it-will' }
  if (found?.rule === 'will-do' && BELIEVES.test(how)) return { stance: 'expects', rule: 'believes-it-will' }
  if (found) return found.stance === 'demands' && suggests ? { ...found, stance: 'proposes' } : found
  if (NEEDS.test(what) && STRESSES.test(how)) return { stance: 'demands', rule: 'stresses-the-need' }
  if (content.length === 1 && /\bt(?:ell|ells|old|elling)$/.test(how) && HIM_TO.test(what))
    return { stance: 'demands', rule: 'bids' }
  if (what.startsWith('to ') && BIDS.test(how)) return { stance: 'demands', rule: 'bids' }
  if (!reports && NAMES.test(how)) {
    const judged = byJudgement(what)
    if (judged) return judged
    if (/\baccus/.test(how) && !DEED.test(what)) return { stance: 'criticises', rule: 'accuses-of-a-fault' }
  }
  if (suggests && !EVIDENCE.test(who) && !STATES.test(what.slice(0, 120)))
    return { stance: 'proposes', rule: 'suggests-to-do' }
  return null
}

/** What is announced is settled, and no forecast: "announced that the ferry will leave at noon". */
const ANNOUNCES = /\bannounc/
/** Who believes that something will be done promises nothing. */
const BELIEVES = /\b(?:believ|think|thought|expect|hop(?:e|es|ed|ing)\b|suspect|feel|felt|guess|assum|predict)/
/** "Called the mayor a liar": what is judged by the verb's own words. */
const CALLS = /\b(?:call|brand|label|dubb)(?:s|ed|ing)?\b/
/** "Called the charges baseless". */
const FALSE =
  /\b(?:meritless|baseless|groundless|unfounded|untrue|false|bogus|without merit|nonsense|slander|libel|lies|fabrications?|(?:an?|another|pure|complete|outright) (?:hoax|lie|smear|fabrication|fiction|fake|fairy[ -]?tale|fantasy|myth|invention)|fake(?: news)?|disinformation)(?: (?:slander|smears?|allegations?|accusations?|charges|claims?|rumou?rs?))?(?:["”’']? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[^\p{L}]*$/u
/** What is carried or chanted calls for what its verb says. */
const SIGNS = /\b(?:signs?|banners?|placards?|posters?|billboards?|chant\w*|shout(?:s|ed|ing)|yell(?:s|ed|ing))\b/
const IT = /^(?:that )?it\b/
/** Several people, or whoever is told of with "who". */
const PEOPLE =
  /^(?:who$|(?:[\p{L}-]+ ){0,3}?(?:\p{Ll}{3,}s|people|many|some|both)(?:$|,| (?:from|of|in|at|on|across|who|with)\b))/u
/** "He would skip prayers at times": what somebody used to do. */
const HABIT =
  /\bwould\b[^.;:?!]{0,100}\b(?:at times|sometimes|often|occasionally|used to|every (?:day|morning|night|week|weekend|summer|time))\b/
/** What somebody can be charged with: a deed, not a fault. */
const DEED =
  /\b(?:meddl|interfer|hack|attack|kill|murder|poison|bomb|steal|stole|theft|spy|espionage|violat|conspir|brib|launder|shoot|shot|assault|rap(?:e|ing)|harass|hid(?:e|ing)|leak|plot|fund|financ|collud|rig(?:ged|ging)|crim|obstruct|fraud|perjur|plagiari|overthr|coup|kidnap|unleash|torture|invad|smuggl|traffick)/
/** "Stressed the need for order". */
const STRESSES = /\b(?:stress|emphasi[sz]|underscor|underlin|highlight|reiterat|point|sp(?:oke|oken|eak)|talk)\w*/
const NEEDS =
  /^(?:on |about )?(?:the|a) (?:\w+ )?(?:need|importance|urgency|necessity) (?:for|of|to)\b(?<!importance of(?! \p{L}{2,}ing\b))/u
/** "Told her to wait", "told residents not to drink it". */
const HIM_TO = /^(?:(?:him|her|them|me|us|you) (?:not )?to|(?!to |that )(?:[^\s,.]+ ){1,4}?not to) \p{Ll}/u
/** "Called the report misleading", "accused the paper of misleading its readers"; an accusation of a deed only asserts it. */
const NAMES = /\b(?:call|describ|brand|label|dub|denot|portray|cast|depict|cit|accus)\w*/
/** "Suggested that he was late" states; "suggested a pause", "suggested that they wait" propose. */
const STATES =
  /n't\b|\b(?:remains|faces|needs|makes|is|are|was|were|has|have|had|do|does|did|can|may|might|could|\p{L}{3,}ed)\b|'s\b/u
/** What suggests something without anybody's wish. */
const EVIDENCE =
  /\b(?:evidence|remarks|comments|words|tweets?|statements?|actions|moves?|facts?|behaviou?r|events?|signs?|results?|data|figures|numbers|polls?|polling|surveys?|stud(?:y|ies)|research|findings?|reports?|records|documents|analysis|history)\b/

/** Who speaks for others speaks of them as of himself: a spokesman's "the company will pay" promises. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|officials?|aides?|advis[eo]rs?|campaign|administration|lawyers?|attorneys?|counsel|secretary|director|chairman|chairwoman|chief|ministers?|managers?|staff(?:ers)?|leaders?|staff|department|group|youth)\b/
/** No state that something will be in, and nothing that will happen to it. */
const DOES =
  '(?! (?:not rule out|likely|probably|possibly))(?: also| soon| now| continue to| be)?(?: \\w+ly)? (?!be (?!\\w+ing\\b)|not\\b|able|have\\b|need|lose|get\\b|see\\b|find\\b|take (?:a|the|time|place)|mean\\b|cost\\b|require\\b|hurt|harm|lead\\b|result|become|remain|make it|come\\b|happen|play\\b|depend|end\\b|fall|rise|face\\b|suffer|benefit|affect|cause|win\\b|end up|go\\b)\\p{Ll}'
/** "Her campaign will", "our plan would"; of those who speak for it also "the company will". */
const OURS = new RegExp(
  `^(?:if [^,.]{3,60}, )?(?:his|her|its|their|our|my|the) (?:new |own |\\w+ )?(?:campaign|administration|government|office|party|(?<!the (?:\\w+ )?)plan|team|company|group|department|agency|panel|committee|firm|network|candidate|white house|organi[sz]ation|(?<!the (?:\\w+ )?)(?:bill|proposal|budget)|senate|republicans|democrats|state|city|university|school|police)(?:'ll| will| would|(?: is| are|'s) (?:going|planning) to)${DOES}`,
  'u',
)
/** "Will step down on Friday": what has its time is settled. */
const SCHEDULED =
  /\b(?:will|would|(?:is|are|was|were) (?:scheduled|set|due|going) to)(?: also)?(?: be)? (?:meet|hold|appear|visit|travel|step down|join|release|begin|arriv|take place|testif|speak|attend|announc|host|deliver|return|leave|be (?:released|held|represented)|discuss|sign|end|expire|start|open)\w*\b[^.]{0,120}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|(?:next|this|later this) (?:week|month)|at the end of|at \d|p\.?m\.?|a\.?m\.?|(?:january|february|march|april|june|july|august|september|october|november|december) \d)\b/
