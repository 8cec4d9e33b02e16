/** "The harbour board", "the company": which body of the page a description means. */

import { isCommon } from '../../text/common.ts'
import type { Sentence, Span } from '../../types.ts'
import type { Cast } from '../cast.ts'
import type { Context } from '../context.ts'
import { COMPANIES } from '../names/companies.ts'
import { countryIn } from '../names/countries.ts'
import { canBeFirstName } from '../names/firstnames.ts'
import { isCity } from '../names/things.ts'
import { isRoleWord } from '../roles.ts'
import { clubMeant } from './clubs.ts'
import { headOf, ORGANISATIONS } from './descriptions.ts'
import { lastLike } from './personmeant.ts'

const NAME = `\\p{Lu}[\\p{L}.&’'-]{1,24}(?: \\p{Lu}[\\p{L}.&’'-]{1,24}){0,3}`

interface Meant {
  name: string
  span: Span
}

/** Which body of the page a description means: the one in apposition, or one of which the text has just spoken. */
export function organisationMeant(text: string, at: Span, context: Context): Meant | null {
  const { article, sentences, cast } = context
  const named = namedBehind(text, at)
  if (named) return named
  const campaign = /^the (?:\p{L}+ )?(campaign|administration)(?:[’']s)?$/iu.exec(text)?.[1]
  if (campaign) return ownerOf(campaign.toLowerCase(), at, article.text, cast) ?? ofPresident(campaign, at, context)
  const club = /^the club$/i.test(text) ? (rightBefore(at, context) ?? clubMeant(at, context)) : null
  if (club) return club
  const [whose, head, ...more] = text.split(' ')
  if (!head || more.length > 0 || !/^(?:the|his|her|their|its)$/i.test(whose!) || !ORGANISATIONS.test(head)) return null
  return (
    subjectOfSentence(at, context) ??
    rightBefore(at, context) ??
    apposedBefore(head, at, article.text, sentences) ??
    ofLastSpeaker(context)
  )
}

/** "The main opposition party, Fianna Fáil": the name in apposition. */
function namedBehind(text: string, at: Span): Meant | null {
  const [all, what, name] = THEN_NAMED.exec(text) ?? []
  if (!all || !what || !name || !/^\p{Lu}/u.test(name)) return null
  // "The chair of the Ferry Committee, Ada Lund": no committee.
  const head = headOf(text)
  if (what.toLowerCase() !== head || !ORGANISATIONS.test(head)) return null
  const start = at.start + all.lastIndexOf(name)
  return { name, span: { start, end: start + name.length } }
}

/** "Sinn Féin will …, the party has confirmed": the name that begins the sentence. */
function subjectOfSentence(at: Span, { article, sentences, cast }: Context): Meant | null {
  const sentence = sentences.findLast(({ start }) => start <= at.start)
  const name = sentence && SUBJECT.exec(article.text.slice(sentence.start, at.start))?.[0]
  if (!name || /^(?:The|In|On|At|But|And|A|An|It|He|She|They|We|This|That)\b/.test(name) || countryIn(name)) return null
  const isPerson = name.includes(' ')
    ? canBeFirstName(name.split(' ')[0]!) || cast.fullName(name, at.start)?.role
    : cast.knows(name)
  // "Dock workers will vote, their union said"
  if (isRoleWord(/^\P{L}*(\p{L}+)/u.exec(article.text.slice(sentence.start + name.length))?.[1] ?? '')) return null
  // "Three employees", "We've", "Unlike others"
  const isWord = !name.includes(' ') && !COMPANIES.has(name) && (isCommon(name) || /[’']/.test(name))
  return isPerson || isWord ? null : { name, span: { start: sentence.start, end: sentence.start + name.length } }
}
const SUBJECT = new RegExp(`^${NAME}(?= (?:will|would|can|could|may|might|must|should|do|\\p{Ll}+(?:s|ed))\\b)`, 'u')

/** "It was bought by Harbour Works, | the company said": the name that ends what the body says of itself. */
function rightBefore(at: Span, { article, sentences }: Context): Meant | null {
  const sentence = sentences.findLast(({ start }) => start <= at.start)
  const name = sentence && BEHIND_BY.exec(article.text.slice(sentence.start, at.start))?.[1]
  if (!name || countryIn(name) || canBeFirstName(name.split(' ')[0]!) || isCity(name)) return null
  const start = article.text.lastIndexOf(name, at.start)
  return { name, span: { start, end: start + name.length } }
}
const BEHIND_BY = new RegExp(
  `\\b(?:by|for|with|from|of|at|leaves?|joins?|joined|left|leaving|joining) (?:the )?(${NAME}), $`,
  'u',
)

/** "Ms McDonald said … the party": hers. */
function ofLastSpeaker({ cast, spoken }: Context): Meant | null {
  const before = spoken.at(-1)
  const [member, span] = [cast.get(before?.speaker), before?.source[0]]
  if (member?.kind !== 'person' || !member.affiliation || !span) return null
  // "Paris prosecutor Ada Lund": a city is no company.
  return /^[RDI]-/.test(member.affiliation) || isCity(member.affiliation) ? null : { name: member.affiliation, span }
}
/** "Harbour Works, the parent company of Lund, rose. The company": the name with which the sentence before begins. */
function apposedBefore(head: string, at: Span, text: string, sentences: readonly Sentence[]): Meant | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const before = sentences[index - 1]
  if (!before) return null
  const [, name, what] = APPOSED.exec(text.slice(before.start, before.end)) ?? []
  return name && what && calls(what, head)
    ? { name, span: { start: before.start, end: before.start + name.length } }
    : null
}
/** "The parent company", "a group behind the strike"; but "(However,) the group raised alarm". */
function calls(what: string, head: string): boolean {
  const words = what.split(' ')
  const at = words.indexOf(head)
  return at >= 0 && (at === words.length - 1 || GOES_ON.test(words[at + 1]!))
}
const GOES_ON = /^(?:at|behind|from|to|with|on|by|under|near|owned|led|run|founded|formed|backed|\p{Ll}+ing)$/u
const APPOSED = new RegExp(`^(${NAME}), (?:the|an?) ([\\p{L} -]{3,60}?)(?: (?:of|for|that|which|in|based)\\b|,)`, 'u')
/** "The administration" of a text that names the president. */
function ofPresident(body: string, at: Span, context: Context): Meant | null {
  if (!/^administration$/i.test(body)) return null
  const holder = lastLike('the president', at.start, context)
  return holder?.role && OF_A_COUNTRY.test(holder.role)
    ? { name: `${holder.name.split(' ').at(-1)} administration`, span: holder }
    : null
}
const OF_A_COUNTRY =
  /^(?:(?:then-?|the |U\.?S\.? |American |United States )*president(?: of the United States)?|president)$/i
const THEN_NAMED = new RegExp(`^(?:the|a|an|its) (?:[\\p{L}-]+ ){0,4}(\\p{Ll}+), (${NAME})(?=$|,| and )`, 'iu')
/** "The campaign" after "the Lund campaign" or "Lund’s campaign". */
function ownerOf(body: string, at: Span, text: string, cast: Cast): Meant | null {
  const from = Math.max(0, at.start - 3000)
  const named = [...text.slice(from, at.start).matchAll(OWNED)].findLast(
    ({ 1: name, 2: what }) => what === body && cast.knows(name!),
  )
  if (!named) return null
  const start = from + named.index
  return { name: `${named[1]} ${body}`, span: { start, end: start + named[0].length } }
}
const OWNED = /\b(\p{Lu}[\p{L}-]{2,24})(?:[’']s?)? (?:presidential |general election )?(campaign|administration)\b/gu
