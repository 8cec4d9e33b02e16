/** How a sentence looks at a time it names: ahead, back, or as told. */
import { hasVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import { yearOf } from './days.ts'

export interface Setting {
  /** The article's own day. */
  today: string
  /** The sentence, for its tense. */
  sentence: string
  /** Place of the expression in it. */
  at: number
}

/** What looks ahead in a clause, and right before the expression: "will meet the mayor on Friday", "no later than Friday". */
const FUTURE =
  /\b(?:will|won[’']t|[’']ll|would|going to|set to|set for|pencill?ed in|adjourned (?:to|until|till)|due|expected|scheduled|slated|(?<!\b(?:an?|the|his|her|its|their|our|this|that|new|own|[\p{L}-]+[’']s?|[\p{L}\d]+-(?:point|year|part)) )plans?|planned|ahead of|upcoming|to (?:be|meet|visit|hold|vote|appear|stand trial)|tomorrow|coming)\b/iu
const UP_TO =
  /\b(?:before|until|till|by|for|next|as (?:early|soon) as|later than|starting|beginning|from|(?:head|go|com)(?:ing|es|s)? into|after \p{L}+ (?:closes?|ends?|meets?|opens?|returns?|reconvenes?|votes?))\s(?:(?!\p{L}{3,}ed\s)[\p{L}’']+\s){0,2}$/iu
/** And what looks back, whatever the clause says of what is to come: "in the wake of Friday", "said on Friday that he will". */
const SINCE = new RegExp(
  `\\b(?:${[
    "(?:after(?! midnight)|since|following|in (?:the )?wake of|as of|in response to)\\s(?:(?!(?:will|would|closes?|ends?|meets?|opens?|returns?|reconvenes?|votes?)\\b)[\\p{L}’']+\\s){0,3}",
    // "Is believed to have died on Saturday"
    'to have (?:been )?(?:\\p{Ll}+(?:ed|en|wn)|gone|come|begun|done|made|met|won|lost|left|shot)(?: (?!by|before|until)\\p{L}+){0,4}\\s',
    // "Said Lund, the mayor, on Tuesday"
    'said\\s[^,.;:“”"]{2,50},\\s[^,.;:“”"]{2,60},\\s(?:late\\s|early\\s)?on\\s',
    // "Set to be announced Monday" looks ahead.
    '(?<!\\bbe\\s)(?:said|told|asked|announced|warned|tweeted|wrote|added|argued|confirmed|testified|acknowledged|insisted)(?:\\s(?:reporters|late|early|on|in a (?:statement|tweet|speech)|at a [\\p{Ll} ]{3,30})){0,3}\\s',
  ].join('|')})$`,
  'iu',
)
/** "Tuesday's attack", "the Monday explosions": what nobody would name so that had not happened. */
const HAS_HAPPENED = new RegExp(
  `^\\p{Lu}\\p{Ll}+day(?: (?:morning|afternoon|evening|night))?(?:[’']s)? (?:[\\p{L}\\d-]+ ){0,2}?(?:${[
    '(?:air|missile )strikes?|ambush(?:es)?|arrests?|assassinations?|attacks?|blasts?|bombings?|collapse|collisions?',
    'crash(?:es)?|deaths?|derailment|earthquakes?|explosions?|killings?|massacre|murders?|rampage|rebuff|resignation',
    'shootings?|slayings?|stabbings?|theft|tragedy|agreement|communiqu[eé]|deal',
  ].join(
    '|',
  )})(?![\\p{L}-])(?! (?:anniversary|case|debate|deadline|hearing|inquest|memorial|service|talks|trial|vote))`,
  'u',
)
const CLAUSE = /[,;:—–()“”"]|\.{3}|\s-\s|\b(?:and|but|after|while|who|which|where|because|although|though)\b/giu

/** What stands before and after an expression, as far as its clause reaches. */
function clauseAround({ sentence, at }: Setting): [string, string] {
  const [before, after] = [sentence.slice(0, at), sentence.slice(at)]
  const joints = [...before.matchAll(CLAUSE)]
  // "Will question Lund and her aide on Friday": what "and" joins is a clause where it has a verb.
  const joint = joints.findLast(({ 0: word, index }) =>
    word === 'and' ? hasVerb(words(before.slice(index + 3))) : word !== ',' || !DOING.test(before.slice(index)),
  )
  const to = after.search(ENDS_CLAUSE)
  return [before.slice(joint?.index ?? 0), to < 0 ? after : after.slice(0, to)]
}

/** "Left on Saturday with samples | that will tell" */
const ENDS_CLAUSE = new RegExp(`${CLAUSE.source}|\\bthat\\b`, 'iu')

/** "Will leave, | travelling to Halden": no clause of its own time. */
const DOING = /^, (?!according|adding|calling|citing|following|including|noting|saying|telling|using)\p{Ll}+ing\b/u

/** Whether what stands around an expression looks ahead or back; null where it does neither. */
export function looks(setting: Setting): 'ahead' | 'back' | null {
  const before = setting.sentence.slice(0, setting.at)
  const here = setting.sentence.slice(setting.at)
  // "Fired on the camp | earlier on Wednesday"
  if (SINCE.test(before) || /^earlier on /i.test(here) || HAS_HAPPENED.test(here)) return 'back'
  if (
    (UP_TO.test(before) && !isDoer(setting) && !hasBeen(setting)) ||
    clauseAround(setting).some((part) => FUTURE.test(part))
  )
    return 'ahead'
  const [told = '', comes] = OPENS.test(before) ? opened(setting).split(IS_TO_COME, 2) : []
  return comes !== undefined && !TOLD.test(told) ? 'ahead' : null
}

/** "Faults that were exposed by | Sunday's theft", "announced by Lund on | Friday": who did it, and no deadline; "recovering from | Sunday's storm". */
const isDoer = ({ sentence, at }: Setting): boolean => {
  const before = sentence.slice(0, at)
  if (/\p{L}{3}(?:ed|en|wn) by (?:\p{Lu}[\p{L}.’'-]*\s){1,3}on $/u.test(before)) return true
  return /(?:\p{L}{3}(?:ed|en|wn) by|\bfrom) (?:the )?$/u.test(before) && /^\p{L}+[’']s /u.test(sentence.slice(at))
}

/** "By Saturday, the storm had passed", "forecasts from Friday showed", "did not know until Friday": no deadline, and nothing that starts then. */
function hasBeen({ sentence, at }: Setting): boolean {
  const [before, after] = [
    sentence.slice(0, at),
    sentence.slice(at).replace(/^\S+(?: (?:morning|afternoon|evening|night))?/, ''),
  ]
  if (/\bfrom (?:\p{Ll}+ )?$/u.test(before)) return IT_SHOWED.test(after)
  if (/\b(?:until|till) (?:\p{Ll}+ )?$/u.test(before)) return DID_NOT_UNTIL.test(before)
  return /\b[Bb]y (?:\p{Ll}+ )?$/u.test(before) && WAS_SO.test(after) && !NOT_YET.test(after)
}
/** Of what others did, in whatever clause: "she did not know that boats had left until". */
const DID_NOT_UNTIL =
  /(?:\bdid(?: not|n[’']t)|\bnever|\b(?:was|were|had) (?:not|never|only)|\b(?:wasn|weren|hadn)[’']t) (?!due|expected|scheduled|set|supposed|going|to )[^.;]*$/u
const IT_SHOWED = /^ (?:\p{Ll}{2,}ed|shows?|was|were|had|said|gave|found|saw)\b/u
const WAS_SO =
  /^(?: and \p{Lu}\p{Ll}+day)?[^.;]*?\b(?:had (?!to\b)|(?:was|were) (?!to\b|due\b|expected\b|set\b|supposed\b|scheduled\b))/u
const NOT_YET =
  /\b(?:will|would|must|should|is|are|has|have|can|could|may|might|wants?|wanted|needs?|needed)\b|['’]ll\b/u

/** "Wants the council to accept it by Friday", "is bracing for Friday", "Friday is the day": to come, however far ahead. */
export function isDeadline(setting: Setting): boolean {
  const [before] = clauseAround(setting)
  const here = setting.sentence.slice(setting.at)
  return (
    (NO_LATER.test(before) && IS_WANTED.test(before) && !WAS_DONE.test(before)) ||
    AWAITED.test(before) ||
    (IS_THE_DAY.test(here) && !/\bon $/.test(before)) ||
    (IS_A_DEADLINE.test(here) && !IS_MISSED.test(before) && !isTold(setting))
  )
}
const NO_LATER = /\b(?:by|until|before|no later than|(?<!day )through)\s$/iu
const IS_WANTED = /\b(?:must|will|would|should|could|can|may|might|wants?|needs?|has|have|deadline|to \p{Ll}+)\b/u
const AWAITED = /\b(?:(?:is|are) (?:bracing|gearing up|preparing|getting ready) for (?:the )?|looms on )$/u
/** "The Thursday deadline", "as Tuesday's vote nears" */
const IS_A_DEADLINE =
  /^\p{Lu}\p{Ll}+day(?:[’']s)? (?:(?:\p{Ll}+ ){0,3}(?:nears|looms|approaches)\b|(?:[\p{Ll}-]+ ){0,2}deadline\b)/u
const IS_MISSED = /\b(?:after|ignor\p{L}+|let|miss\p{L}*|past|since) (?:\p{Ll}+ )?$/u
const WAS_DONE = /\b(?:had|was|were|been)\b/
const IS_THE_DAY = /^\p{Lu}\p{Ll}+day(?:, [\p{L}’' ]{2,20},)? (?:is|will be)\b/u

/** What follows an expression and its comma, up to the next, unless it is a mere "he said": "On Friday, the council will vote". */
const OPENS = /^\P{L}*(?:(?:and|but|then|on|late|early)\s)*$/iu
const opened = ({ sentence, at }: Setting): string => OPENED.exec(sentence.slice(at))?.[1] ?? ''
/** "On Monday, one day after the storm, | Lund spoke" */
const OPENED = /^[^,]{0,30}, (?:(?:\p{Ll}+ ){0,3}(?:days?|hours?|weeks?) (?:after|before) [^,]{2,60}, )?([^,]{20,})/u
const IS_TO_COME =
  /\b(?:will|won[’']t)\s|\b(?:is|are|[\p{Ll}]+[’'](?:s|re)) (?:set|due|expected|scheduled|slated|going|to)\b|[’']ll\s/u
/** Verbs of what has happened: "met in November", "in August, when fears soared". */
const HAPPENED = String.raw`(?:was|were|met|began|came|went|won|lost|died|took (?:place|office|over)|fell|rose|held|made|left|said so|spoke|wrote|sent|ran|fled|broke|drew|flew|fought|\p{Ll}{2,12}ed)`
const BEFORE_IT = new RegExp(
  String.raw`(?<!\b(?:is|are|be|been|being|will|to|’s|the|a|an)\s)\b${HAPPENED}\s(?:\p{Ll}+\s)?$`,
  'u',
)
const AFTER_IT = new RegExp(String.raw`^, when (?:\p{L}+ ){1,6}?${HAPPENED}\b`, 'u')

/** Whether what a month without a year tells of has happened, by the verb beside it or by an earlier year before it. */
export const wasThen = ({ sentence, at, today }: Setting, words: string): boolean =>
  [...sentence.slice(0, at).matchAll(/\b(?:19|20)\d\d\b/g)].some(([y]) => Number(y) < yearOf(today)) ||
  AFTER_IT.test(sentence.slice(at + words.length)) ||
  (BEFORE_IT.test(sentence.slice(0, at)) && !(/^(?:for|until) /i.test(words) && PLANNED.test(sentence.slice(0, at))))
/** "Was scheduled / for October" tells of what is to come, as far as the page knows. */
const PLANNED = /\b(?:(?:re)?scheduled|planned|pencill?ed in|slated|postponed|adjourned|listed|fixed|booked)\s$/

/** "It will not be enforced until December": to come, however far ahead. */
export function willBe(setting: Setting): boolean {
  const before = setting.sentence.slice(0, setting.at)
  const will = [...before.matchAll(WILL)].at(-1)
  const since = will && before.slice(will.index).replace(BE_DONE, '')
  return since !== undefined && !TOLD.test(since) && looks(setting) === 'ahead'
}
/** "Will be enforced": the participle is no past. */
const BE_DONE = /\bbe(?:en)? (?:\p{Ll}+ly )?\p{Ll}+ed\b/gu
const WILL = /\b(?:will|won[’']t)\b|[’']ll\b/gu

/** "Said that she would run in November", "the election in November": to come, where that is months away and nothing tells of it as past. */
export function isLookedForward(setting: Setting, words: string): boolean {
  const [before, after] = clauseAround(setting)
  const would = [...before.matchAll(WOULD)].at(-1)
  if (would && (would[0] !== 'would' || IS_SAID.test(setting.sentence)) && !TOLD.test(before.slice(would.index)))
    return true
  if (TOLD.test(before) || /^from /i.test(words) || looks(setting) === 'back') return false
  return (
    (VOTED_ON.test(before) && !TOLD.test(after)) ||
    (/^in /i.test(words) && IS_TO_COME.test(after) && !TOLD.test(after.split(IS_TO_COME)[0]!))
  )
}
const WOULD = /\b(?:will|would|could|can|may|might|plan(?:s|ned)? to|(?:wants?|hopes?|hoping) to)(?! have\b)\b/gu
const IS_SAID = /\b(?:said|says?|told|tells?|believes?|thinks?|hopes?|promis\p{Ll}+|if|until)\b/iu
const VOTED_ON =
  /^(?!.*\b(?:victory|win|defeat|loss)\b).*\b(?:elections?|re-?election(?: (?:battle|bid|campaign|fight|race))?|conventions?|match-?up|midterms|referendum|showdown) $/u

/** "They began it at a summit in June": told as past before it, and by no word as present or to come. */
export function isPast(setting: Setting): boolean {
  const before = clauseAround(setting)[0].replace(TRYING, '')
  return PAST.test(before) && !PRESENT.test(before) && looks(setting) !== 'ahead'
}

/** "The man in Friday's attack had a licence"; "on Friday, the port said that it would close", where the first verb decides. */
export function isTold(setting: Setting): boolean {
  const clause = clauseAround(setting).join('').replace(TRYING, '')
  if (TOLD.test(clause) && !PRESENT.test(clause)) return true
  const [before, ...after] = opened(setting).split(TOLD)
  return after.length > 0 && !PRESENT.test(before!)
}
/** "Was caught trying to leave", "seemed to end": what was tried then is not to come. */
const TRYING =
  /(?:\b(?:attempting|trying)|(?<=\b(?:appear|attempt|decid|fail|forc|help|manag|opt|refus|seem|start)ed|\btried|\bbegan|\b(?:was|were) meant))(?: not)? to \p{Ll}+/gu
/** "A plan, followed by a vote in June" is no past. */
const PAST = new RegExp(String.raw`\b(?!said)${HAPPENED}\b(?!(?<=ed) by\b)`, 'u')
const TOLD = new RegExp(String.raw`\b(?:had|said|told|gave|took|saw|found|${HAPPENED})\b`, 'u')
const PRESENT = /\b(?:is|are|am|will|would|has|have|can|could|may|might|should|must|going|to \p{Ll}+)\b/u
