/** What seems to tell something and does not: a device, a way of speaking, what happens, whoever keeps silent. */
import type { AttributionSpans } from '../types.ts'

/** "A red light shows when the tank is empty". */
const DEVICE = /(?:^|\s)(?:arrow|dial|gauge|icon|lamp|light|needle|pointer|sensor|symbol)s?$/iu
const SHOWS = /^(?:show|indicate|tell)s?$/iu
/** "It is anyone’s guess how the talks will end": nobody guesses. */
const NOBODY = /^(?:any(?:one|body)|everyone)['’]s$/iu
/** "Your questions about the new bins": nobody's in particular. */
const YOURS = /^your$/i
const CLAUSE = /^(?:when|where|how|whether|which)\b/iu

/** "The swift spread highlights how …": what happens has no words; the page draws the conclusion. */
const HAPPENS =
  /^(?:saga|episode|incident|event|spread|dissemination|proliferation|revelation|disclosure|precedent|election|primary|attack|death|killing|shooting|bombing|massacre|tragedy|tragedies|disaster|crash|victory|victories|win|defeat|losse?|rise|surge|spike|decline|growth|collapse|success|failure|arrest|departure|resignation|firing|ouster|appointment|nomination|selection|trip|protest|riot|unrest|violence|war|conflict|scandal|affair|controversy|standoff|clashe?|outbreak|pandemic|crisis|trend|shift|move|episode|inaction|behaviou?r|silence|absence|lack|presence|existence|willingness|unwillingness|refusal|reluctance|ability|inability|timing|popularity|difference|gap|disparity|pattern|history|experience|reality|logic|economy|situation|feud|sense|pardon)s?$/iu
const CONCLUDES =
  /^(?:(?:\p{L}+ly|also|only|again|once again|can|could|may|might|would) )*(?:highlight|underscor|underlin|illustrat|reflect|exemplif|demonstrat|epitomi|signal|symboli|show|suggest|reveal|indicat|prov|mean|remind|expos|attest|herald|embod)(?:e[sd]?|s|ed|i?ies|i?ied|n|[sz]e[sd]?)?(?: (?:once )?again)?$/iu
const BEHIND_HEAD = / (?:of|in|to|by|for|from|over|at|on|with|between|against|among|after|during|that|which|who)\b/u

/** "Fails to note that …", "did not mention it": what somebody leaves unsaid the page says. Whether something is so they may not say. */
const LEAVES_UNSAID =
  /^(?:(?:\p{L}+ly|also|often|always|again) )*(?:(?:fail|neglect|forg[eo]t|omit)(?:s|ted|ed)? to (?:note|mention|acknowledge|point out|recogni[sz]e|reali[sz]e|grasp|see|appreciate|notice|address|admit)|(?:forgets?|forgot|ignores?|ignored|overlooks?|overlooked)(?: the fact)?(?: that)?|ma(?:de|kes?) no (?:mention|reference)(?: (?:of|to))?|(?:(?:do|does|did)(?: not|n[’']t)|never) (?:even |once |ever )?(?:mentions?|mentioned|notes?|noted|acknowledges?|acknowledged|grasp|reali[sz]e|recogni[sz]e))$/iu
/** "Ignored that the port was closed", but "ignored their pleas". */
const IGNORES = /(?:forg[eo]t|ignore|overlook)\p{L}*(?: the fact)?(?: that)?$/iu
const IS_SO = /(?:forg[eo]t|ignore|overlook)\p{L}* (?:that|the fact|how)\b/iu
const OPEN = /^(?:whether|if)\b/iu
const FIRST_PERSON = /^(?:I|we)$/iu

/** "The bill still has to be approved by the council": it has not. */
const TO_BE_DONE =
  /^(?:(?:still|also|first) )*(?:ha[sd]|have|needs?|needed|yet|(?:is|are|was|were|has|have) yet) to be (?:approved|confirmed|ratified|endorsed|adopted|accepted|authori[sz]ed|agreed|cleared|passed)(?: by)?$|^must (?:(?:still|also|first) )*be (?:approved|confirmed|ratified|endorsed|adopted|accepted|authori[sz]ed|agreed|cleared|passed)(?: by)?$/iu

/** "When we call it a lie", "until we know that it sank": nobody has said it. */
const IF_WE = /(?:^|[\s(“"])(?:when|whenever|if|unless|until|before|once|do|should(?:n[’']t)?|can|could|must)\s$/iu
const PAST = /(?:ed|ought|aid)$|\b(?:had|did|was|were|knew|saw|heard|told)\b/iu

/** "Tell them that it sank", "do not expect it to sink": what the page bids its readers. */
const BIDS =
  /^(?:Tell|Imagine|Suppose|Accept|Expect|Remember|(?:[Dd]o not|[Dd]on[’']t) (?:expect|believe|assume|forget|think))$/u

/** "A rally called “I’m with Ada”", "all are required to report it": a name, a rule. */
const OF_NOBODY = /^(?:called|named|titled|entitled|nicknamed|(?:is|are|was|were) required(?: by law)?)$/iu

/** "The new ship boasts three decks": what it has, and not what it says. */
const HAS = /^(?:(?:will|would|can|also|still|now) ){0,2}(?:features?|featured|boasts?|boasted|sports?|sported)$/iu
const IS_SAID = /^(?:that|about|of|how|he|she|it|they|we|I|you)\b|["“‘]/u
/** "Future plans call for two more": the page tells of them. */
const PLANS = /^(?:future|current|present|initial|original|early|preliminary|tentative|long-term) plans$/iu

/** Whether an attribution is none: a lamp shows something, a ship has it, somebody keeps silent. */
export function tellsNothing({ source, cue, content }: AttributionSpans, text: string): boolean {
  const [who = '', says = '', what = ''] = [source, cue, content].map(([first]) =>
    first ? text.slice(first.start, first.end) : '',
  )
  if (YOURS.test(who)) return true
  if (NOBODY.test(who) && what !== '' && /^guess$/iu.test(says)) return true
  if (DEVICE.test(who) && SHOWS.test(says) && CLAUSE.test(what)) return true
  if (LEAVES_UNSAID.test(says))
    return !OPEN.test(what) && !FIRST_PERSON.test(who) && (!IGNORES.test(says) || IS_SO.test(`${says} ${what}`))
  if (TO_BE_DONE.test(says)) return true
  if (source.length === 0 && (OF_NOBODY.test(says) || BIDS.test(says))) return true
  if (
    /^(?:we|you)$/i.test(who) &&
    !PAST.test(says) &&
    IF_WE.test(text.slice(Math.max(0, source[0]!.start - 12), source[0]!.start))
  )
    return true
  if (HAS.test(says) && what !== '' && !IS_SAID.test(what) && !FIRST_PERSON.test(who)) return true
  if (PLANS.test(who) && /^calls? for$/iu.test(says)) return true
  const head = who.split(BEHIND_HEAD)[0]!.split(' ').at(-1)!
  return HAPPENS.test(head) && CONCLUDES.test(says)
}
