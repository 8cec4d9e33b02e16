/** "It": a body, an outlet or a country. */
import type { Attribution, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { headOf } from '../descriptions/descriptions.ts'
import { readName } from '../names/names.ts'
import { CAPITALS, last, type Meant } from './rule.ts'

/** "It", "its". */
export function it(text: string, attribution: Attribution, context: Context): Meant | null {
  if (!IT.test(text)) return null
  const at = attribution.source[0]!
  const canBe = ({ kind, name }: Member) =>
    kind === 'organisation' || kind === 'outlet' || kind === 'place' || (kind === 'group' && isOneBody(name))
  const nearest = last(context, at, canBe)
  const body = (nearest && subjectBeside(nearest, canBe, at, context)) ?? nearest ?? bodyNamed(at, context)
  return { speaker: body, rule: body ? 'pronoun-it' : 'pronoun-open' }
}
const IT = /^(?:it|its|itself)$/i

/** "The coastguard", "the opposition"; no people. */
const isOneBody = (name: string): boolean => BODY.test(headOf(name))
const BODY =
  /^(?:coast-?guard|navy|army|military|militia|opposition|government|junta|regime|judiciary|police|watchdog|regulator|ombudsman|embassy|consulate|council|parliament|prosecution|defen[cs]e|management|church|charity|guild|society|federation|chamber|institute|hospital|airport|airline|broadcaster|operator)$/

/** A body or country named in its sentence before the pronoun, or that the sentence before begins with, where none has spoken. */
function bodyNamed(at: Span, { article, sentences, cast }: Context): Member | null {
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const from = sentences[own]?.start ?? at.start
  const inIt = [...article.text.slice(from, at.start).matchAll(RUN)]
    .filter(
      ({ 0: run, index }) =>
        !/[’']s?$/.test(run) &&
        !/^[’']s?(?!\p{L})/u.test(article.text.slice(from + index + run.length, from + index + run.length + 3)),
    )
    .map(({ 0: run }) => readName(run))
    .findLast((each) => each !== null && each.kind !== 'person')
  const before = sentences[own - 1]
  const subject =
    before && at.start - from < OPENS ? OPENING.exec(article.text.slice(before.start, before.end))?.[1] : null
  const opens = subject ? readName(subject) : null
  const named = inIt ?? (opens?.kind !== 'person' ? opens : null)
  return (
    (named && cast.add(named.kind, named.name, {}, null, { about: 'speaker', rule: 'pronoun-it', spans: [at] })) ?? null
  )
}
const RUN = new RegExp(CAPITALS, 'gu')
const OPENING = new RegExp(`^(?:The )?(${CAPITALS})(?<![’']s?)(?=,? \\p{Ll})`, 'u')

/** "The act limits it, according to the project. It …": the act, of which the sentence speaks. */
function subjectBeside(
  member: Member,
  test: (member: Member) => boolean,
  at: Span,
  { cast, sentences }: Context,
): Member | null {
  const place = member.mentions.findLast(({ start }) => start < at.start)!.start
  const sentence = sentences.findLast(({ start }) => start <= place)
  if (!sentence || place - sentence.start < OPENS) return null
  return (
    cast.speakers.find(
      (each) =>
        each !== member &&
        test(each) &&
        each.mentions.some(({ start }) => start >= sentence.start && start - sentence.start < OPENS),
    ) ?? null
  )
}
/** A name that begins a sentence stands so near to it, in characters. */
const OPENS = 5
