/** "The official", "the minister", "Putin's spokesman": descriptions of somebody the text names elsewhere. */
import type { Span } from '../types.ts'
import type { Cast, Member } from './cast.ts'
import { countryIn } from './countries.ts'
import { peopleIn } from './people.ts'
import type { Context } from './resolve.ts'
import { GROUPS, ROLES } from './words.ts'

export const isDescription = (text: string): boolean =>
  /^(?:the|his|her|their|its|this|that|[\p{Lu}][\p{L}.-]+[’']s?) /iu.test(text) || /^\p{Ll}/u.test(text)

const headOf = (text: string): string =>
  text
    .split(/,| who | with | from | in | at | of | to | for /)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase()
    .replace(/[’']s?$/, '')

const singular = (word: string): string => word.replace(/s$/, '')

/** The speaker spoken of last whose description has the same head: "the official" after "a Ukrainian official". */
export function sameDescription(text: string, before: number, cast: Cast): Member | null {
  if (/^(?:an?|another|two|three|four|five|several|some|one)\b/i.test(text)) return null
  const head = headOf(text)
  const words = text
    .toLowerCase()
    .replace(/^(?:the|this|that) /, '')
    .split(' ')
  const fit = cast.speakers.filter(({ kind, name, mentions }) => {
    if (kind === 'person' || kind === 'outlet' || kind === 'unnamed' || (mentions[0]?.start ?? 0) >= before)
      return false
    const known = name.toLowerCase().split(/[\s,]+/)
    if (kind === 'organisation') return known.at(-1) === head && words.length <= 2
    return (
      known.some((word) => singular(word) === singular(head)) &&
      words.every((word) => known.includes(word) || singular(word) === singular(head) || !/^\p{L}{4,}/u.test(word))
    )
  })
  return (
    fit.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ??
    generic(head, before, cast)
  )
}

/** "The party", "the company", "the group": the organisation spoken of last. */
function generic(head: string, before: number, cast: Cast): Member | null {
  if (
    !/^(?:party|company|group|organi[sz]ation|agency|department|ministry|committee|union|firm|bank|campaign|club|team|university)$/.test(
      head,
    )
  )
    return null
  return (
    cast.speakers
      .filter(({ kind, mentions }) => kind === 'organisation' && (mentions[0]?.start ?? 0) < before)
      .sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ?? null
  )
}

/** The person named in the text who has the role: the one named last before, among those of the right country or principal. */
export function lastLike(
  text: string,
  before: number,
  { article, cast }: Context,
): (Span & { name: string; role: string | null }) | null {
  const head = headOf(text)
  if (!ROLES.has(head) || GROUPS.has(head)) return null
  const whose = /^(\p{Lu}[\p{L}.-]+)[’']s? /u.exec(text)?.[1]?.toLowerCase()
  const country = countryIn(text)
  const people = roles(article, cast)
  const fit = people.filter(({ role, name }) => {
    const plain = role?.toLowerCase() ?? ''
    if (!plain.split(/[\s,]+/).includes(head)) return false
    if (name.toLowerCase().endsWith(` ${whose}`)) return false
    return !country || !role || countryIn(role) === null || countryIn(role) === country
  })
  return fit.findLast(({ start }) => start < before) ?? fit[0] ?? null
}

const known = new WeakMap<object, ReturnType<typeof peopleIn>>()
/** People of the text and their roles, found once an article. */
function roles(article: Context['article'], cast: Cast) {
  let people = known.get(article)
  if (!people) {
    people = peopleIn(article)
    known.set(article, people)
  }
  const spoken = cast.speakers.flatMap(({ kind, name, role, mentions }) =>
    kind === 'person' && role && mentions[0]
      ? [{ name, role, start: mentions[0].start, end: mentions[0].end, count: 1 }]
      : [],
  )
  return [...people, ...spoken].sort((a, b) => a.start - b.start)
}
