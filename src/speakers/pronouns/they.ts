/** "They", "both", "the two": several people, sides, or one who is not named. */
import { isCommon } from '../../text/common.ts'
import type { Attribution, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { described } from '../descriptions/described.ts'
import { headOf } from '../descriptions/descriptions.ts'
import { countryNamed } from '../names/countries.ts'
import { isFirstName } from '../names/firstnames.ts'
import { listed, severalIn } from '../several.ts'
import { pluralMeant } from './plural.ts'
import { cueOf, type Meant } from './rule.ts'

/** "The two leaders". */
export function two(text: string, attribution: Attribution, context: Context): Meant | null {
  if (!TWO.test(text)) return null
  const { cast } = context
  const at = attribution.source[0]!
  const pair = pairBefore(at, context, 12)
  return (
    pair && {
      speaker: cast.add('group', listed(pair.names), { count: 2 }, at, {
        about: 'speaker',
        rule: 'pronoun-plural',
        spans: [at],
      }),
      rule: 'pronoun-plural',
    }
  )
}

/** "They", "both". */
export function they(text: string, attribution: Attribution, context: Context): Meant | null {
  if (!THEY.test(text)) return null
  const { cast, article } = context
  const at = attribution.source[0]!
  const sides = sidesBefore(attribution, context)
  if (sides) return { speaker: described(sides, at, cast), rule: 'pronoun-plural' }
  const going = /^they$/i.test(text) && ADDS.test(cueOf(attribution, article.text)) ? oneGoingOn(at, context) : null
  if (going) return { speaker: going, rule: 'pronoun' }
  const both = /^both$/i.test(text) ? pairBefore(at, context) : null
  const likeliest = both ? null : pluralMeant(at, attribution.content, cueOf(attribution, article.text), context)
  const body = both || likeliest ? null : bodyInPlural(at, context)
  if (body)
    return {
      speaker: cast.add('organisation', body.name, {}, null, {
        about: 'speaker',
        rule: 'pronoun-plural',
        spans: [body],
      }),
      rule: 'pronoun-plural',
    }
  const pair = both ?? (likeliest ? null : twoNamed(at, context))
  if (!pair && !likeliest) return { speaker: null, rule: 'pronoun-open' }
  const { name, speaker, named, count } = likeliest?.candidate ?? {
    name: listed(pair!.names),
    speaker: null,
    named: at,
    count: 2,
  }
  const made =
    speaker ??
    (count === null
      ? described(name, named, cast)
      : cast.add('group', name, { count }, null, { about: 'speaker', rule: 'pronoun-plural', spans: [at] }))
  return { speaker: made, rule: 'pronoun-plural', ...(likeliest ? { more: likeliest.more } : {}) }
}

/** "Gov. Ada Lund joined Hugh Marsh in Halda. They": whom alone the sentence before names, where nobody else can be meant. */
function twoNamed(at: Span, { sentences, namings, cast }: Context): { names: string[] } | null {
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const before = sentences[own - 1]
  if (!before || before.block !== sentences[own]!.block || at.start - sentences[own]!.start > OPENS) return null
  const there = [...namings.people].flatMap(([person, all]) => {
    const naming = all.find((each) => each.sentence === own - 1 && !each.quoted && !each.owner)
    return naming ? [{ person, start: naming.start }] : []
  })
  if (there.length !== 2) return null
  const inOrder = there.sort((a, b) => a.start - b.start)
  return { names: inOrder.map(({ person }) => cast.fullName(person.name, at.start)?.name ?? person.name) }
}
/** How far into its sentence "they" still begins it, in characters. */
const OPENS = 6

/** "Halden have sacked Emil Roth. In a statement they": a club or a company with which the British plural stands. */
function bodyInPlural(at: Span, { article: { text }, sentences, cast }: Context): (Span & { name: string }) | null {
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  for (let index = own; index >= Math.max(0, own - 3); index--) {
    const { start } = sentences[index]!
    const name = HAVE.exec(text.slice(start, Math.min(at.start, start + 90)))?.[1]
    if (
      name &&
      !cast.fullName(name, at.start) &&
      !isCommon(name) &&
      !countryNamed(name) &&
      !isFirstName(name.split(' ')[0]!)
    )
      return { name, start, end: start + name.length }
  }
  return null
}
const HAVE = /^(\p{Lu}[\p{L}’&-]{2,24}(?: \p{Lu}[\p{L}’&-]{1,24}){0,2}) (?:have|are|were) \p{Ll}/u

const THEY = /^(?:they|them|their|themselves|both)$/i
/** "The two leaders", "both men". */
const TWO =
  /^(?:(?:the two|both) (?:men|women|leaders|presidents|candidates|rivals|politicians|senators|governors)|the (?:two|pair))$/i
/** "…, the official said. …, they added": one who is not named goes on. */
function oneGoingOn(at: Span, { spoken, cast }: Context): Member | null {
  const last = spoken.findLast(({ source, parent }) => !parent && source[0]!.start < at.start)
  const who = cast.get(last?.speaker)
  const near = last && at.start - (last.content.at(-1) ?? last.source[0]!).end < GOES_ON
  return near && who?.kind === 'anonymous' && (who.count ?? 1) === 1 && !/s$/.test(headOf(who.name)) ? who : null
}
const ADDS = /^(?:also |then )?(?:added|adds|continued|went on)\b/
/** In characters. */
const GOES_ON = 400

/** "… what Ada Lund and Hugh Marsh had told. They": two people in this sentence or the one before. */
function pairBefore(
  at: Span,
  { article, sentences, cast }: Context,
  reach = 1,
): { names: string[]; start: number } | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const own = sentences[index]?.start ?? at.start
  // "The forces that they …" are nearer than the two before.
  const near = reach === 1 && /\p{Ll}{3,}s\b/u.test(article.text.slice(own, at.start))
  const from = near ? own : (sentences[Math.max(0, index - reach)]?.start ?? own)
  const pair = [...article.text.slice(from, at.start).matchAll(PAIR)].at(-1)
  if (!pair?.slice(1).every((name) => cast.fullName(name!, at.start))) return null
  const names = severalIn(pair[0], at.start, cast)
  return names && { names, start: from + pair.index }
}
const PAIR =
  /(?<!\p{Lu}[\p{L}’'-]{0,24},? )(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}) and (\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2})(?![\p{L}’'-])/gu

/** "Ties between the two nations are strained. They have accused one another of it": the two. */
function sidesBefore({ source, content }: Attribution, { article: { text }, sentences }: Context): string | null {
  const at = source[0]!.start
  const until = Math.min(content.at(-1)?.end ?? at, at + 160)
  if (!/\b(?:one another|each other)\b/.test(text.slice(at, until))) return null
  const index = sentences.findLastIndex(({ start }) => start <= at)
  const before = text.slice(sentences[Math.max(0, index - 1)]?.start ?? at, at)
  return [...before.matchAll(SIDES)].at(-1)?.[1] ?? null
}
const SIDES =
  /\b(?:the |its |their )?((?:two|both) (?:(?:of|the|[\p{L}-]{2,20}) ){0,4}?(?:countries|nations|sides|neighbou?rs|governments|rivals|foes|allies|enemies|states|parties|companies|leaders|powers|camps|armies))\b/giu
