/**
 * Whom "they" means: of those who have spoken together and of what the sentences before name in the plural the likeliest, by weights
 * learnt as those of "he" and "she" are (`meant.ts`).
 */
import type { Attribution, Reason, Sentence, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { headOf } from '../descriptions/descriptions.ts'
import { countryNamed } from '../names/countries.ts'
import { listed, severalIn } from '../several.ts'
import { GROUPS, ROLES } from '../words.ts'
import { Features } from './features.ts'
import WEIGHTS from './plural.json' with { type: 'json' }

interface PluralCandidate {
  /** By its words where nobody has spoken under them. */
  name: string
  speaker: Member | null
  named: Span
  /** How many, where it lists people. */
  count: number | null
  features: string[]
}

const weights: Readonly<Record<string, number>> = WEIGHTS

type Listener = (at: Span, candidates: readonly PluralCandidate[]) => void
let listener: Listener | null = null
/** For training, and nothing else: hears of all candidates. */
export const onPlurals = (each: Listener): void => {
  listener = each
}

/** The likeliest; null where there is none. @param content what is said there, which names nobody who says it. @param cue the words that say so. */
export function pluralMeant(
  at: Span,
  content: readonly Span[],
  cue: string,
  context: Context,
): { candidate: PluralCandidate; more: Partial<Reason> } | null {
  const candidates = pluralsFor(at, content, cue, context)
  listener?.(at, candidates)
  const nobody = weights.nobody ?? 0
  const utilities = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0))
  // Hardly ever nobody is meant: the likeliest stands also where all are doubtful.
  const highest = Math.max(...utilities)
  const candidate = candidates[utilities.indexOf(highest)]
  if (!candidate) return null
  const sum = [nobody, ...utilities].reduce((all, utility) => all + Math.exp(utility - highest), 0)
  return { candidate, more: { spans: [at, candidate.named], score: Math.round(100 / sum) / 100 } }
}

/** How far back, in characters, whoever has spoken is meant. */
const REACH = 2500
/** Nouns in the plural with what stands before them; bounded, so linear. */
const PLURAL =
  /(?<![\p{L}’'-])(?:(?:the|some|many|most|several|few|all|both|other|these|those|two|three|four|five|six|dozens of|hundreds of|thousands of|more|such|his|her|its|their|our|fellow) )?(?:(?!\p{L}+n[’']t |(?:and|or|of|in|on|at|to|for|by|with|from|as|is|are|was|were|has|have|had|that|which|who|the|an?|but|than|not|so|when|if|while|like|down|up|out|over|into|because|after|before|only|just|even|also|then|now|where|why|how|what|think|we|you|i|they|he|she|it|would|could|can|will|may|might|must|do|did|does|be|been|being|said|says?|tells?|told|making|gives?|among|between|against|about|through|under|since|although|though|whether|until|there|here|no|nor|yet|still)\b)[\p{L}’'.-]{1,20} ){0,2}(?:\p{L}{2,}(?<![su’']|si)s|\p{L}{0,12}(?:men|people)|police|passers-?by|children|media|both)(?![\p{L}’'-])/giu
/** Of time, number and manner: nobody does anything under them. */
const NO_DOERS =
  /^(?:times?|days|weeks|months|years|hours|minutes|decades|ways|things|cases|percents?|points|dollars|millions|billions|politics|news|series|always|perhaps|besides|sometimes|says|was|has|its|this|his|hers|ours|theirs|yes|does|goes|comes|makes|takes|wants|needs|thinks|believes|seems|means|shows|gets|gives|calls|looks|tells|keeps|uses|claims|meets|finds|covers|serves|offers|spends|sells|buys|pays|loses|wins|terms|efforts|words|issues|problems|questions|reasons|results|rights|costs|taxes|jobs|votes|lives|sides|states|nations|countries|stands|runs|works|asks|argues|notes|adds|helps|leads|turns|plays|moves|holds|brings|remains|begins|feels|knows|explains|suggests|others|ones|themselves|yourselves|ourselves|elsewhere|seeks|intends|threatens|refuses|vows|smiles|handshakes|less|thus|plus|across|towards|afterwards|besides|as|us|is)$/i
const NAME_PAIR =
  /(?<!\p{Lu}[\p{L}’'-]{0,24},? )(?<!\p{L})\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}(?:, \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}){0,2},? and \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}(?![\p{L}’'-])/gu
const OPENING =
  /^(?:["“]?(?:(?:But|And|Yet|Still|So|While|As|If|When|After|Although|Because|Though|Since|Now|Then|Meanwhile|However|On \p{Lu}\p{Ll}+),? )*)$/u
const VERB =
  /^(?: (?:in|from|of|at|on|with|like|who|across) [^,.;“”"]{2,50})?,? (?:(?:also|now|then|still|already|often|\p{Ll}+ly) )?(?:are|were|have|had|will|would|could|can|do|did|may|might|should|must|say|said|want|think|believe|argue|hope|see|need|fear|worry|came|went|made|took|met|won|lost|got|\p{Ll}{2,}(?:ed|ize|ise|ate|ish|end|ect)|\p{Ll}+n[’']t)\b/u
const ASIDE =
  /\b(?:of|to|by|with|for|from|against|on|about|like|than|at|in|between|among|behind|under|over|towards?|into|including|as) (?:(?:the|some|many|most|all|other|these|those|his|her|its|their) )?$/i

interface Found {
  name: string
  speaker: Member | null
  span: Span
  sentence: number
  count: number | null
  pair: boolean
}

function pluralsFor(at: Span, content: readonly Span[], cue: string, context: Context): PluralCandidate[] {
  const { article, sentences } = context
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  if (own < 0) return []
  const found = withSpeakers(namedBefore(at, own, content, context), at, context)
  const minded = MIND.test(cue)
  const couldDo = ({ name, speaker, pair, span }: Found) =>
    speaker !== null || pair || !minded || isPeople(headOf(name)) || isName(name, span.start, article.text, sentences)
  const order = [...found].sort((a, b) => b.span.start - a.span.start)
  const opens = at.start - sentences[own]!.start < 6
  const stands = opens ? 'opens' : content.some(({ start }) => start < at.start) ? 'after' : 'within'
  const lastSpoke = context.spoken.findLast((each) => each.source[0]!.start < at.start)
  return found.filter(couldDo).map((each): PluralCandidate => {
    const features = new Features(stands)
    ofPlace(each, features, own, order, context)
    ofWords(each, features, context)
    ofSpeaking(each, features, lastSpoke, context)
    features.on('country', countryNamed(each.name)?.as === 'form')
    features.on('long', each.name.split(' ').length > 5)
    const { name, speaker, span, count } = each
    return { name, speaker, named: span, count, features: features.names }
  })
}

/** What the sentence and the two before it name in the plural, and which people together. */
function namedBefore(at: Span, own: number, content: readonly Span[], context: Context): Found[] {
  const inContent = (start: number) => content.some((each) => start >= each.start && start < each.end)
  const found: Found[] = []
  for (let sentence = Math.max(0, own - 2); sentence <= own; sentence++) {
    const { start, end } = context.sentences[sentence]!
    const words = context.article.text.slice(start, Math.min(end, at.start))
    for (const match of words.matchAll(PLURAL)) {
      const { written, at: offset } = nounPhrase(match[0])
      const place = start + match.index + offset
      const name = written.replace(/^(?:-+ )?(?:\p{Ll}+ing )?(?:(?:the|these|those|both|such) )?/iu, '')
      if (inContent(place) || !isSeveral(name, written, place, context)) continue
      const span = { start: place, end: place + written.length }
      found.push({ name, speaker: null, span, sentence, count: null, pair: false })
    }
    for (const match of words.matchAll(NAME_PAIR)) {
      const place = start + match.index
      const names = inContent(place) ? null : severalIn(match[0], place, context.cast)
      if (!names?.every((name) => context.cast.fullName(name, place))) continue
      const span = { start: place, end: place + match[0].length }
      found.push({ name: listed(names), speaker: null, span, sentence, count: names.length, pair: true })
    }
  }
  return found
}

/** Whether words in the plural are several who may do something. */
function isSeveral(name: string, written: string, place: number, { article, cast, places }: Context): boolean {
  // "Across Athens": a town.
  if (places.some(({ start, end }) => place <= start && end === place + written.length)) return false
  // "Have sacked | Emil Roth": one, behind a verb.
  if (/^\p{Lu}\S+ \p{Lu}/u.test(name) && cast.fullName(name, place)?.name === name) return false
  return !NO_DOERS.test(name.split(' ').at(-1)!) && !isVerb(written, place, article.text)
}

/** With those who have spoken, each in place of the words that name them. */
function withSpeakers(named: readonly Found[], at: Span, { cast, sentences }: Context): Found[] {
  let found = [...named]
  for (const member of cast.speakers) {
    const span = member.mentions.findLast(({ start }) => start < at.start)
    if (!span || span.start < at.start - REACH || !canBeMany(member)) continue
    const isSame = ({ span: { start, end } }: Found) => start < span.end && span.start < end
    const sentence = found.find(isSame)?.sentence ?? sentences.findLastIndex(({ start }) => start <= span.start)
    const pair = (member.count ?? 1) > 1 && member.kind === 'group'
    found = found.filter((each) => !isSame(each))
    found.push({ name: member.name, speaker: member, span, sentence, count: member.count, pair })
  }
  return found
}

/** How far before they are named, and how in their sentence. @param order all who are, the last first. */
function ofPlace(
  { span, sentence }: Found,
  features: Features,
  own: number,
  order: readonly Found[],
  { article: { text }, sentences }: Context,
): void {
  const distance = own - sentence
  features.both(`named ${distance > 5 ? '6-' : distance > 2 ? '3-5' : distance}`)
  features.on('same paragraph', sentences[sentence]!.block === sentences[own]!.block)
  const before = text.slice(sentences[sentence]!.start, span.start).replace(/(?:the|some|many|most|all|other) $/i, '')
  const behind = text.slice(span.end, span.end + 90)
  const aside = ASIDE.test(text.slice(Math.max(0, span.start - 40), span.start))
  features.both('first', OPENING.test(before))
  features.both('subject', !aside && VERB.test(behind))
  features.on('aside', aside)
  features.on('owner', /^[’']/.test(behind))
  const rank = order.findIndex((each) => each.span === span)
  features.both('nearest', rank === 0)
  features.on('second', rank === 1)
  features.on('further', rank > 3)
}

/** What they are by their words. */
function ofWords({ name, speaker, span, pair }: Found, features: Features, { article, sentences }: Context): void {
  const people = isPeople(headOf(name))
  const capital = isName(name, span.start, article.text, sentences)
  features.on('people', people)
  features.on('thing', speaker === null && !pair && !capital && !people)
  features.on('proper', capital && !pair)
  features.on('pair', pair)
}

/** Whether they have spoken, and as what. @param last who spoke last. */
function ofSpeaking({ speaker }: Found, features: Features, last: Attribution | undefined, context: Context): void {
  features.on('spoken', speaker !== null)
  features.on(`kind ${speaker?.kind ?? 'words'}`)
  features.on('written', speaker?.why[0]?.rule === 'document')
  features.on('media', speaker?.why[0]?.rule === 'media')
  const isLast = speaker !== null && speaker === context.cast.get(last?.speaker)
  const source = last?.source[0]
  const isThey = source !== undefined && /^they$/i.test(context.article.text.slice(source.start, source.end))
  features.both('spoke last', isLast)
  features.on('spoke last by pronoun', isLast && isThey)
  features.on('spoke often', (speaker?.mentions.length ?? 0) > 2)
}

/** Without a verb or an adverb that stands before it, or with which the sentence goes on: "pay | bills", "his colleagues | garnered headlines". */
function nounPhrase(words: string): { written: string; at: number } {
  const [, goesOn] = GOES_ON.exec(words) ?? []
  if (goesOn && isPeople(headOf(goesOn))) return { written: goesOn, at: 0 }
  const leads = [LEADS, HAS_DONE, IS_DONE_TO].map((each) => each.exec(words)?.[0]).find(Boolean) ?? ''
  return { written: words.slice(leads.length), at: leads.length }
}
/** "Researchers analysed outcomes": whoever does it, and a verb. */
const GOES_ON =
  /^((?:(?:the|some|many|most|several|few|all|both|other|these|those|his|her|its|their|our) )?(?:[\p{L}-]+ )?\p{L}{2,}(?:s|men|people)) \p{Ll}+ed \p{Ll}+s$/iu
/** "Sacked | Emil Roths", "beat | Halden Gulls": of the plural a name is never told to be done. */
const HAS_DONE = /^\p{Ll}+ed (?=\p{Lu}\S* \p{Lu})/u
/** "The hearing gave | Democrats", "unmask herself offered | dockers": behind a subject of their own. */
const IS_DONE_TO =
  /^(?:(?:the|some|many|most|several|few|all|these|those|his|her|its|their|our) )?(?!(?:newly|just|now|then|re) )[\p{L}’'-]{3,20} (?:(?:gave|took|got|made|kept|met|sent|told|came|saw|drew|brought|put|cost|beat|became|found|paid|caught|fought|sought|struck|joined|offered|allowed|helped|forced|reminded|warned) )(?=\p{L})/iu
const LEADS =
  /^(?:(?:pay|find|ran|run|make|made|take|took|get|got|keep|kept|meet|met|hire|let|send|sent|show|want|need|call|tell|ask|see|saw|give|gave|paid|found|become|became|drew|win|won|lose|lost|lead|led|leave|left|cost|hit|put|set|help|let|inspire|inspires|includes?|suggest|suggests|suggested|fines|once|nonetheless|especially|previously|currently|recently|finally|eventually|unlike|per|via|plus|within|without|often|never|ever|particularly|mostly|mainly|largely|supposedly|allegedly|reportedly|arguably|apparently|traditionally|historically|increasingly) )+(?=\p{L})/iu

/** "The campaign certainly understands that", "who studies ferries": no noun. */
const isVerb = (words: string, at: number, text: string): boolean =>
  / \p{Ll}+ly \p{Ll}+s$/u.test(` ${words}`) ||
  // "Halda plans to sue": no plans.
  (/^\p{Lu}[\p{L}’-]+ (?:plans|hopes)$/u.test(words) && text.startsWith(' to ', at + words.length)) ||
  /\b(?:which|who|that|it|he|she|they|we|you|to|not|will|would|could|can) $/i.test(
    text.slice(Math.max(0, at - 7), at),
  ) ||
  (/^(?!(?:the|some|many|most|several|few|all|these|those|his|her|its|their|our) )\p{L}[\p{L}’'.-]*(?: \p{Ll}+){0,2}$/iu.test(
    words,
  ) &&
    /^\p{Ll}/u.test(words.split(' ').at(-1)!) &&
    !isPeople(words.split(' ').at(-1)!) &&
    /^ (?:the|an?|that|this|itself|himself|herself|its|his|her|their|up|down|out|on|whether|how|why|what|alongside)\b/.test(
      text.slice(at + words.length, at + words.length + 14),
    ))
/** Whether its last word has a capital, and not only because a sentence begins with it. */
const isName = (name: string, at: number, text: string, sentences: readonly Sentence[]): boolean =>
  /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') &&
  (name.includes(' ') || !sentences.some(({ start }) => start === at || text.slice(start, at) === 'The '))
const isPeople = (head: string): boolean =>
  GROUPS.has(head) ||
  ROLES.has(head.replace(/s$/, '')) ||
  /(?:ers|ors|ists|ants|ents|ians|ans|ees|people|men|women|passers-?by|police|execs|kids|cops|moms|dads)$/.test(head)

/** What only somebody does. */
const MIND =
  /\b(?:sa(?:y|id)|think|thought|believ|hop(?:e|ing)|want|know|knew|remember|wonder|argu|fear|understand|understood|feel|felt|wrote|write|claim|convinced|insist|worr|agree|describ|complain|told|tell|conclud|respond|like|love|hate|see|saw|consider|discover|learn|expect|plan|tr(?:y|ied)|refus|look|welcom|support|oppos|reject|den(?:y|ied)|blam|prais|urg|demand)/i

const canBeMany = ({ kind, name, count, why }: Member): boolean =>
  kind === 'group' ||
  kind === 'organisation' ||
  // "If someone calls, they …"
  (kind === 'anonymous' && /^(?:some|any)(?:one|body)\b/i.test(name)) ||
  (kind === 'outlet' && why[0]?.rule !== 'own-voice') ||
  (kind === 'anonymous' && (count ?? 2) > 1 && !/^(?:an?|one)\b/i.test(name))
