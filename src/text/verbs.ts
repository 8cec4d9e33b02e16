/** Whether a stretch of text has a finite verb, as far as that can be told without a parser. */
import type { Word } from './words.ts'

const AUXILIARIES = new Set(
  (
    "is are was were am has have had does do did will would can could may might must should shall isn't aren't wasn't " +
    "weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't i'm you're " +
    "we're they're he's she's it's that's there's what's who's i've you've we've they've i'd you'd he'd she'd it'd we'd they'd " +
    "i'll you'll he'll she'll it'll we'll they'll there'd there'll let's ain't needn't"
  ).split(' '),
)

/** Verbs of news prose, in their base form; inflections are made by rule, irregular pasts are listed. */
const BASES = (
  'abandon accept accompany accuse achieve acknowledge acquire act add address admire admit adopt advance advise ' +
  'affect agree aim allege allow annex announce answer appear apply appoint approach approve argue arrest arrive ' +
  'ascribe ask assert assess assume assure attack attempt attend attribute avoid ban beat become begin believe ' +
  'benefit blame block boost break bring build buy calculate call campaign cancel carry cause cease celebrate ' +
  'challenge change characterise characterize charge chide choose cite claim classify close coincide collapse come ' +
  'comment commit compare compel complain comprise concede concern conclude condemn conduct confirm confront ' +
  'consider constitute contain continue contradict contribute control convene convey cost count create criticise ' +
  'criticize cross cut damage deal decide declare decline deem defend defy delay deliver demand demonstrate ' +
  'denounce deny depart depend depict deploy derive describe deserve designate destroy determine develop dictate ' +
  'die differ disagree disclose discuss dismiss dispute divide dominate draw drive drop earn echo elect eliminate ' +
  'embody embrace emerge emphasize enable enact encourage end endorse engage enjoy ensure enter erode escalate ' +
  'establish evacuate evolve exceed exist expand expect expel explain expose express extend extradite face ' +
  'facilitate fail fall favor fear feel fight file fill find finish fire fly focus follow forbid force foresee ' +
  'foreshadow free gain gather generate get give go govern grab grow guarantee hack halt handle happen hear help ' +
  'hide hit hold hope host hurt identify ignore illustrate imagine imply impose improve include increase indicate ' +
  'indict influence inform inherit insist inspire intend interfere interpret intervene introduce invade invest ' +
  'invite invoke involve issue join jump justify keep kick kill know lack lament land launch lay lead leak learn ' +
  'leave let lie lift like limit link list live look lose love maintain make manage march mark matter mean meddle ' +
  'meet mention miss mock motivate move name need negotiate nominate note obtain occupy occur offer open oppose ' +
  'order organize overturn own participate pass pay perceive persist persuade place plan play point portray pose ' +
  'possess post praise predict prefer prepare present preserve press pressure prevent proceed proclaim ' +
  'produce prohibit promise promote propose protect protest prove provide publish pull pursue push put qualify ' +
  'question quit raise range reach react read realize recall receive recognize recommend recount reduce refer ' +
  'reflect refuse regard reject release rely remain remember remind remove repeat replace reply report represent ' +
  'request require resemble resign resist resolve respect respond rest restore restrict result retain return ' +
  'reveal reverse ride rise risk rule run satisfy say scrap see seek seem seize sell send separate serve set ' +
  'settle shake share shift shoot show sign simplify sit slam solve sound spark speak spend split spread stand ' +
  'start state stay steal step stop strengthen stress strike struggle study submit succeed sue suffer suggest ' +
  'support surprise survive suspect suspend sustain swear take talk target tell tend testify threaten throw tie ' +
  'tolerate touch tout trade train transcend transfer travel treat trigger trust try turn tweet undermine ' +
  'underscore understand unite unleash unveil uphold urge use validate vary view violate visit vote vow wage wait walk ' +
  'want warn watch weaken welcome win wing withdraw wonder work worry write'
).split(' ')
const PASTS =
  'became began broke brought built came chose drew drove fell felt fought found flew forbade got gave went grew ' +
  'heard held kept hid knew led left lay lost made meant met paid put quit read rode rose ran said saw sought sold ' +
  'sent shook shot showed sat spoke spent split spread stood stole struck swore took taught told threw thought ' +
  'understood won withdrew wrote rolled ate bore bought clung fled foresaw forgot froze laid overcame ' +
  'overthrew sank slept spun tore undertook upheld woke wore'

/** A verb in the form in which it commands. */
export const isBase = (word: string): boolean => VERBS.has(word)
/** All of them. */
export const VERBS: ReadonlySet<string> = new Set(BASES)

/** Their form in -s is hardly ever a verb. */
const NO_THIRD: ReadonlySet<string> = new Set(['file', 'wage'])
const FINITE = new Set([
  ...BASES.flatMap((base) => [base, ...(NO_THIRD.has(base) ? [] : [third(base)]), past(base)]),
  ...PASTS.split(' '),
])

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return /^(?:[a-z]*[^aeiou])?[aeiou][bdgmnprt]$/.test(base) && base.length < 6
    ? `${base}${base.at(-1)}ed`
    : `${base}ed`
}

const DETERMINERS = new Set(
  'the a an this these his her its their our my your no of for to in on at by with from'.split(' '),
)

/** Oftener a noun than a verb where nothing follows. */
const NOUNS =
  /^(?:concern|threat|talk|plan|report|claim|demand|call|attack|effort|view|promise|remark|charge|tie|link|strike|protest|release|order|tweet|post|result|control|risk|issue|question|hope|fear|vote|offer|deal|attempt|request|visit|comment|change|cost|cut|fight|push|move|test)s$/
/** What it is like that comes next: a noun follows. */
const ADJECTIVE =
  /^(?:violent|peaceful|mass|massive|new|recent|major|further|additional|possible|potential|serious|similar|previous|earlier|economic|nuclear|political|diplomatic|nationwide|fresh|joint|direct)$/
/** The same of what a hyphen joins: "strike-related", "guild-led". */
const COMPOUND = /^(?:based|backed|driven|era|free|led|level|linked|made|owned|related|run|scale|sponsored|style|wide)$/

/** "Any links": after these a word in -s is a noun, */
const SOME = /^(?:any|some|no|several|many|few|these|those|more|most|other|such|all|both|two|three|four|five)$/
/** and after these one in -ed no finite verb. */
const BEING = /^(?:being|been|be|having|getting)$/

/** "The mayor's plans": what somebody has is no verb. */
const isPossessive = ({ text, start, end }: Word): boolean => end - start > text.length

/** "An indefinite ban", "Russian support": a verb in its base form has a subject of several, or an auxiliary or adverb before it. */
const mayPrecedeBase = ({ text }: Word): boolean => BEFORE_BASE.test(text) || AUXILIARIES.has(text)
const BEFORE_BASE =
  /^(?!(?:as|is|was|has|his|this|its|does|perhaps|across|towards)$).*(?:[^su]s|ly)$|^(?:i|you|we|they|who|that|which|people|men|women|children|police|and|or|but|both|all|many|some|few|most|not|never|also|still|now|then|only|even|just|always|often|please|let|help|helped|make|made)$/
/** Base forms that are past forms as well. */
const UNCHANGED = new Set(
  'put quit read split spread cut hit set cost let hurt beat shut bet come become run'.split(' '),
)

/** Nouns of which the verb takes its object at once. */
const THING =
  /^(?:support|respect|praise|demand|need|blame|cause|favou?r|control|use|fear|review|study|release|criticism|cost|change|loss|defen[cs]e|love|trust|supply|increase|lack|reform)$/

/** An auxiliary, or a verb's finite form where a verb can stand: not straight after an article, a preposition or "to". */
export function hasVerb(words: readonly Word[]): boolean {
  return verbAt(words) >= 0
}

/** "were in fact officers": what such a stretch is about stands elsewhere. */
export const startsWithVerb = (text: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s/.test(text)

/** Says when or how, and is no subject. */
const ADVERB =
  /^(?:also|then|only|even|still|just|once|again|now|never|always|often|soon|later|already|perhaps|instead|thus|(?!(?:ally|bully|family|italy|july|reply|assembly|monopoly|rally|supply|anomaly)$)\p{Ll}+ly)$/u
/** What contracts holds its own subject. */
const OWN_SUBJECT = /^(?:i|you|he|she|it|we|they|there)'/
/** "She's", "they'll" */
export const holdsSubject = ({ text }: Word): boolean => OWN_SUBJECT.test(text)

/** "Then called for help": before the verb stands nobody. */
export function lacksSubject(found: readonly Word[]): boolean {
  const verb = verbAt(found)
  if (verb < 0 || holdsSubject(found[verb]!)) return false
  return found.slice(0, verb).every(({ text }) => ADVERB.test(text))
}

/** "Is", "has", "will", "might". */
export const hasAuxiliary = (words: readonly Word[]): boolean => words.some(({ text }) => AUXILIARIES.has(text))

/**
 * A finite verb that is not in a relative clause: "the talks that failed" has none; nor is what comes after "to", unless it is an
 * auxiliary: "any attempt to meddle is an attack".
 */
export function hasMainVerb(words: readonly Word[]): boolean {
  // "Requests to help": a noun, where no subject is.
  const at = words.findIndex(
    ({ text }, i) => isFiniteVerb(words, i) && (i > 0 || AUXILIARIES.has(text) || !/[^s]s$/.test(text)),
  )
  if (at < 0) return false
  const before = words.slice(1, at).map(({ text }) => text)
  const only = !words.some((_, i) => i > at && isFiniteVerb(words, i) && !isPassive(words, i))
  if (only && (before.some((text) => HANGING.test(text)) || isContact(words, at))) return false
  if (!before.includes('to')) return !before.some((text) => RELATIVE.test(text))
  return AUXILIARIES.has(words[at]!.text) && !before.some((text) => RELATIVE.test(text) || SUBORDINATE.test(text))
}
const RELATIVE = /^(?:that|who|which|whose)$/
/** After a noun, what follows hangs on it. */
const HANGING = /^(?:what|when|where|because|if|unless|whether|why|how|although|though)$/
/** "Was said": one verb. */
const isPassive = (words: readonly Word[], i: number): boolean =>
  /ed$/.test(words[i]!.text) && AUXILIARIES.has(words[i - 1]?.text ?? '')

/** "Legislation he was introducing": a noun and what hangs on it, without a verb that is the noun's. */
function isContact(words: readonly Word[], verb: number): boolean {
  if (verb < 2 || verb > 4 || !/^(?:he|she|they|we|i|it)$/.test(words[verb - 1]!.text)) return false
  const [first] = words
  const noun = /^(?:the|an?|his|her|their|some|any|all|every)$/.test(first!.text)
    ? verb > 2
    : verb === 2 && !first!.capital && !NO_NOUN.test(first!.text)
  return noun
}
const NO_NOUN =
  /^(?:that|whatever|what|if|when|and|but|or|so|because|as|while|since|though|although|before|after|until|than|today|now|then|here|there|yesterday|yet|maybe|perhaps|yes|no|well|still|once|often|sometimes|instead|\p{L}+ly)$/u
const SUBORDINATE = /^(?:where|when|because|if|unless|how|why|what|whether|after|before|as|while|since|until)$/

/** Index of the first finite verb; -1 when there is none. */
export const verbAt = (words: readonly Word[]): number => words.findIndex((_, i) => isFiniteVerb(words, i))

/** Whether the word at an index can be a finite verb there. */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const { text } = words[i]!
  if (AUXILIARIES.has(text)) return words[i - 1]?.text !== 'to'
  if (!FINITE.has(text) && !(i > 0 && text.length > 4 && /[a-z]ed$/.test(text))) return false
  return i === 0 ? !isFirstNoun(words) : !isNoun(words, i) && !isParticiple(words, i) && !isBaseAlone(words, i)
}

/** Whether what looks like a verb and comes first is a noun. */
function isFirstNoun(words: readonly Word[]): boolean {
  const { text, joined } = words[0]!
  const after = words[1]?.text ?? ''
  return (
    (joined && JOINED.test(text)) ||
    // "Concerns have come up"
    (/s$/.test(text) && AUXILIARIES.has(after)) ||
    // "Support for the mayor": a verb would take him without "for".
    ((after === 'for' || after === 'of') && THING.test(text))
  )
}

/** Whether what looks like a verb is a noun, or a name, by what stands before it. */
function isNoun(words: readonly Word[], i: number): boolean {
  const [{ text, capital }, previous, isLast] = [words[i]!, words[i - 1]!, i === words.length - 1]
  const before = previous.text
  if (capital || DETERMINERS.has(before) || isPossessive(previous) || (/s$/.test(text) && SOME.test(before)))
    return true
  // "Violent protests at the pier", "strike-related posts"
  if (ADJECTIVE.test(before) ? NOUNS.test(text) : previous.joined && COMPOUND.test(before)) return true
  if (!isLast) return false
  // "That claim"
  if (i === 1 && before === 'that' && VERBS.has(text)) return true
  // "Security concerns"
  return i < 3 && NOUNS.test(text) && IS_OF.test(before) && !previous.capital
}
/** What a noun may be of: no pronoun. */
const IS_OF = /^(?!it$|he$|she$|this$|that$|who$|.*(?:one|body)$)\p{Ll}/u

/** Whether what looks like a verb says what something is like, or what was done to it. */
function isParticiple(words: readonly Word[], i: number): boolean {
  const [{ text, joined }, before, after] = [words[i]!, words[i - 1]!.text, words[i + 1]?.text]
  if ((/ed$/.test(text) && BEING.test(before)) || (joined && JOINED.test(text))) return true
  // "The proposed plan".
  if (/[a-z]ed$/.test(before) && DETERMINERS.has(words[i - 2]?.text ?? '')) return true
  if (after === undefined) return false
  return (
    // "The towns occupied by the army", "the revised peace plan".
    (after === 'by' && !/^(?:he|she|it|who)$/.test(before)) ||
    // "Officers accused of hacking": who accuses somebody names him first.
    PARTICIPLES.get(after)?.test(text) ||
    CLASSED.test(`${text} ${after}`) ||
    (text === 'aimed' && after === 'at' && words[i + 2]?.text.endsWith('ing')) ||
    // "Boats used in the harbour", but "they used to sail".
    (text === 'used' && /^(?:in|as|for)$/.test(after))
  )
}
/** "Banned" of "now-banned guns", "held" of "the Rumian-held town". */
const JOINED = /(?:ed|^(?:held|made|led|built|run|born|paid|kept|sold|lost|hit|torn))$/
/** What somebody is, and does to nobody, where these words follow. */
const PARTICIPLES: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:accused|suspected|convicted|acquitted|cleared|composed)$/],
  ['in', /^(?:involved|implicated|engaged|interested|based|located)$/],
  ['with', /^(?:charged|associated|affiliated|connected|armed|tasked)$/],
  ['to', /^(?:linked|tied|related|devoted|dedicated|exposed|subjected|entitled|designed|accustomed|confined)$/],
  ['under', /^(?:enshrined|guaranteed|protected|required|held)$/],
])
/** Said of things like these what they are, and not what somebody does. */
const CLASSED =
  /^(?:classified (?:data|documents?|e-?mails?|files?|information|intelligence|materials?|records?|secrets?)|occupied (?:lands?|territor(?:y|ies))|affiliated \p{L}+s)$/u

/** Whether a verb stands in its base form where nobody before it can do it. */
function isBaseAlone(words: readonly Word[], i: number): boolean {
  const { text } = words[i]!
  if (!VERBS.has(text)) return false
  if (i > 1 && i === words.length - 1 && !BEFORE_BASE.test(words[i - 1]!.text)) return true
  return !UNCHANGED.has(text) && !words.slice(0, i).some(mayPrecedeBase)
}
