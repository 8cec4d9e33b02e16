/** What others are bidden to do, and how bids and claims of others are met. */
import { tellingNouns } from '../disputes/accusations.ts'
import { isBase } from '../text/verbs.ts'
import { NEGATION } from './lexicon.ts'
import { ASSERTS, type Ruling, type Told } from './ruling.ts'

/** Bids, and what became of them: by the cue and the first words of what follows. */
export function bidden({ how, what, said, content }: Told): Ruling | null {
  if (/\bden(?:y|ies|ied|ying)\b/.test(how) && REFUSED.test(what))
    return { stance: 'rejects', rule: 'denies-a-request' }
  const bid = `${how} ${what.split(' ', 3).join(' ')}`
  if (TURNS_AWAY.test(bid) && !NEGATION.test(bid)) return { stance: 'rejects', rule: 'turns-a-call-away' }
  if (MEETS_CALLS.test(bid)) return ASSERTS
  if (/\breject(?:s|ed|ing)?$/.test(how) && CLAIMS.test(what) && !NEGATION.test(how))
    return { stance: 'denies', rule: 'rejects-a-claim' }
  if (/\bdismiss/.test(how) && NAMED.test(said)) return ASSERTS
  if (/\bdismiss/.test(how) && JUDGED_AS.test(what) && !tellingNouns(said).length)
    return { stance: 'criticises', rule: 'dismisses-as' }
  if (/\bchalleng/.test(how) && content.length === 1 && DARES.test(what))
    return { stance: 'demands', rule: 'challenges-to' }
  if (/\bwarn/.test(how) && (KEEPS_FROM.test(what) || isBidden(how, what)))
    return { stance: 'demands', rule: 'warns-off' }
  if (
    /\bappeal(?:s|ed|ing)?$/.test(how) &&
    content.length < 3 &&
    (/^to ["“]?\p{Ll}/u.test(what) || OTHERS_DO.test(what))
  )
    return { stance: 'demands', rule: 'appeals-to-do' }
  if (/\bsh(?:ot|oots?|ooting) down\b/.test(how) && BILL.test(what)) return { stance: 'rejects', rule: 'shoots-down' }
  if (WANTS.test(how) && /^(?:\S+ ){1,5}to know\b/.test(what)) return ASSERTS
  if (WANTS.test(how) && !NEGATION.test(how) && content.length === 1 && OTHERS_DO.test(what))
    return { stance: 'demands', rule: 'wants-others-to' }
  if (/\binsist\w*$/.test(how) && what.startsWith('on ')) return { stance: 'demands', rule: 'insists-on' }
  if (/\bpress(?:es|ed|ing)$/.test(how) && QUESTION.test(what)) return { stance: 'asks', rule: 'presses-on' }
  if (
    /\b(?:push|press)(?:es|ed|ing)$/.test(how) &&
    (/^to \p{Ll}/u.test(what) || (content.length === 1 && OTHERS_DO.test(what)))
  )
    return { stance: 'demands', rule: 'pushes-to' }
  if (/\bvot(?:e|es|ed|ing)$/.test(how) && VOTES_TO.test(what) && !NEGATION.test(how))
    return UNDOES.test(what) ? { stance: 'rejects', rule: 'votes-to-undo' } : { stance: 'agrees', rule: 'votes-to' }
  return null
}

/** "Pressed / on whether it would sail". */
const QUESTION = /^(?:on|about|as to|over) (?:whether|why|how|what|when|who|if)\b/
/** "Dismissed Police Director Ada Lund", "Hugh and Emil Roth from the council": an office was taken from them. */
const NAMED =
  /^(?:\p{Lu}[\p{L}.’'-]*(?<![’']s)(?: |$)){2,6}$|^(?:\p{Lu}[\p{L}.’'-]*(?<![’']s) |and ){1,7}(?<!s )(?:from|as) (?:the|an?|his|her|its|their|\p{Lu})/u
/** "Voted 59 to 41 to release it"; "voted to block it" is against. */
const VOTES_TO = /^(?:\d+(?:-| to )\d+ )?to \p{Ll}/u
const UNDOES =
  /^(?:\d+(?:-| to )\d+ )?to (?:block|reject|repeal|override|overturn|end|stop|defund|kill|strike|deny|table|oust|remove|impeach|censure|condemn|leave|cut|ban|bar|oppose|reverse|rescind|limit|curb|scrap)\b/
/** "Denied the union's request", "denied him the chance": what was asked for is not given. */
const REFUSED =
  /^(?!\p{L}+ing\b|that\b|any\b|there\b)(?:[\p{L}'-]+ ){0,5}?(?:requests?|permission|permits?|applications?|entry|visas?|bail|appeals?|motions?|petitions?|asylum|(?:the|a|any|his|her|their|its) (?:chance|opportunity|ability|right|solace) (?:to|of|they|he|she|it)|citizenship)\b/u
/** "Rejected Rumian claims that a ship was hit": what is told is not so; but "suggestions that he should go" are proposals. */
const CLAIMS =
  /^(?:(?!to |that |of |by )[\p{L}'-]+ ){0,4}?(?:(?:claims?|allegations?|accusations?|assertions?|insinuations?|contentions?|rumou?rs?|accounts?|(?:reports?|stor(?:y|ies))(?: (?:in|by|from) (?:[\p{L}.'-]+ ){0,4}?[\p{L}.'-]+)?(?= that\b))(?: that\b| of\b| by\b| made\b| against\b| as\b|[.,]?$)|(?:suggestions?|charges?|notion|idea) that (?!.*\b(?:should|must|ought)\b))/u
/** "Warned residents to stay inside", "a warning to fishermen to stay in port"; not "that failure to pay would end it". */
const isBidden = (how: string, what: string): boolean =>
  !/\b(?:of|about|over|against)$/.test(how) && (BIDDEN.test(what) || isBase(/^to (\p{Ll}+)\b/u.exec(what)?.[1] ?? ''))

const BIDDEN =
  /^(?:to )?(?!(?:to|of|about|against|on|over)\b)(?:(?!(?:that|how|what|from|about|there|is|are|was|were|has|have|had|will|would|could|can|may|might|failure|efforts?|attempts?|plans?|decisions?|moves?|threats?|refusal|ability|right)\b)[^\s,.;:"“]+ ){0,4}?(?:from (?:\S+ ){1,4}?)?to (?!(?:the|an?|his|her|their|its|our|your|all|any)\b)\p{Ll}{2,}\b(?![^.;:]*\b(?:will|would|could|may|might)\b)/u
/** "Shot down the proposal", which says nothing of what is so. */
const BILL =
  /^(?:\S+ ){0,5}?(?:proposals?|bills?|measures?|amendments?|plans?|ideas?|offers?|requests?|motions?|resolutions?|deals?|appeals?|legislation)\b/
/** "Warned him away from it", "warned them not to". */
const KEEPS_FROM = /^(?:\S+ ){0,4}?(?:not to|away from|against)\b/
/** "Has ignored mounting calls for her resignation": what others demand of whoever ignores it. */
const A_BID =
  '\\w* (?:\\w+ ){0,2}(?:calls?|demands?|pleas?|appeals?)\\b(?! (?:from|with|to) (?:the |a |his |her )?(?:reporter|voter|journalist))'
const TURNS_AWAY = new RegExp(
  `\\b(?:ignor|dismiss|disregard|spurn|rebuff|reject|resist|def(?:y|ied)|fend(?:ed|ing)? off|brush(?:ed|ing)? (?:off|aside)|shrug(?:ged)? off|wav(?:ed|ing) (?:off|away))${A_BID}`,
)
/** "Faces calls for his resignation", "drew demands for an inquiry": another makes them. */
const MEETS_CALLS = new RegExp(`\\b(?:fac|drew|drawn|spark|prompt|provok|trigger|fuell?|ignit|attract)${A_BID}`)
/** "Dismissed the treaty as an overreach"; who dismisses what others tell, or calls it made up, says that it is not so. */
const JUDGED_AS =
  /^(?!(?:it|that|this|any)\b)(?:(?!\b(?:concerns?|questions?|critici\w+|worries|fears|talk|speculation|notion|idea|possibility|findings?|evidence|accounts?)\b).)*? as (?!.*\b(?:hoax|fake|fals\w+|lies?|untrue|fiction\w*|myths?|nonsense|fabricat\w+|baseless|unfounded|groundless|propaganda|smears?)\b)/
/** "Challenged the mayor to resign", and not over what he does. */
const DARES =
  /^(?:(?!over\b|about\b|for\b|on\b|to\b)[^\s,.;:"“]+ ){1,4}(?<!\b(?:attempt|effort|bid|decision|plan|move|right|authority|power|claim|threat|proposal|order|refusal|ability)s? )to ["“]?(?!the |an? |his |her )\p{Ll}{2,}/u
/** "Wants him to resign", "wanted her removed"; what has "to" of its own ("the right to stay") is wanted for oneself. */
const WANTS = /\b(?:wants?|wanted|would (?:\w+ )?(?:like|love|prefer))$/
const OTHERS_DO =
  /^(?!to |an? |more )(?!\S+ (?:right|chance|opportunity|ability|power|time|money|way|reason|permission)\b)(?:[^,.;:"“]|(?<=\b\p{L})\.){1,60}? (?:to (?!the |an? |his |her )\p{Ll}{2,}|(?:banned|removed|signed|approved|ratified|fired|gone|jailed|prosecuted|investigated|released|deported|returned|closed|stopped)\b)/u
