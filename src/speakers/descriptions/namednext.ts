/** "The top Democrat on the committee said …": whom the next sentences name. */

import type { Article, Sentence, Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { countryIn } from '../names/countries.ts'
import { readName } from '../names/names.ts'
import type { Person } from '../person.ts'
import { GROUPS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import { isA, isOfOther, OF_A_SIDE } from './officesapart.ts'

interface NamedNext extends Span {
  name: string
  role: string | null
}

/** "The top Democrat on the committee said …" opens the text; the next sentences name him: "…, Sen. Mark Warner said". */
export function namedNext(text: string, at: Span, context: Context): NamedNext | null {
  const { article, sentences } = context
  const head = headOf(text.replace(/^(?:the|a|an) /i, ''))
  const one = (ROLES.has(head) && !GROUPS.has(head)) || OF_A_SIDE.test(head)
  const definite = /^the /i.test(text)
  if (!one || (definite && text.split(' ').length < 3)) return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const here = sentences[index]!
  const opens = !sentences.slice(0, index).some(({ start, end }) => end - start > 80)
  const item = isItem(here, article)
  if (!opens && !(item && definite)) return null
  const next = personIn({ start: here.end, end: (sentences[index + 4] ?? sentences.at(-1))?.end ?? 0 }, context)
  if (!next) return null
  const { person, full } = next
  const roles = [person.role, ...(full?.said ?? []).map(({ role }) => role)].filter((role) => role !== null)
  if (roles.some((role) => isOfOther(text, role))) return null
  const last = person.name.split(' ').at(-1)!
  // "Rumia’s Lund says …" over "Rumia’s foreign minister said …": whose words the headline gives is whom the lead describes.
  const title = article.blocks[0]?.end ?? 0
  const heads = saysInHeadline(last, title, context)
  if (!heads && isAnothers(text, article.text.slice(person.start, person.end))) return null
  // Somebody whom the opening names already is somebody else; "a judge" is whoever is said to be one, or nothing else.
  const from = item ? here.start : heads && here.start >= title ? here.start : 0
  if (article.text.slice(from, here.end).includes(last)) return null
  const fits =
    roles.length === 0
      ? full !== null && opens && isAlone(here, at, context)
      : OF_A_SIDE.test(head) || roles.some((role) => isA(role, head))
  return fits ? person : null
}

/** "2:35 p.m." stands over an item of its own. */
function isItem({ block }: Sentence, { text, blocks }: Article): boolean {
  const above = blocks[block - 1]
  return above !== undefined && TIME.test(text.slice(above.start, Math.min(above.end, above.start + 40)))
}
const TIME = /^\d{1,2}(?::\d\d)? ?[ap]\.?m\.?/i

/** The first person whose words stand in a part of the text, and what else the text says of them. */
function personIn(
  { start, end }: Span,
  { article, attributions, cast }: Context,
): { person: NamedNext; full: Person | null } | null {
  for (const {
    source: [span],
  } of attributions) {
    if (!span || span.start < start || span.end > end) continue
    const said = readName(article.text.slice(span.start, span.end))
    if (said?.kind !== 'person') continue
    const full = cast.fullName(said.name, span.start)
    const [name, role] = [full?.name ?? said.name, said.role ?? full?.role ?? null]
    return { person: { name, role, start: span.start, end: span.end }, full }
  }
  return null
}

/** Whether the headline, which ends at `title`, gives the words of somebody of that surname. */
const saysInHeadline = (last: string, title: number, { article, attributions }: Context): boolean =>
  attributions.some(
    ({ source: [who] }) => who && who.end <= title && article.text.slice(who.start, who.end).endsWith(last),
  )

/** "Lund’s lawyer said …, but an official said": whoever is named next without an office may be either. */
const isAlone = (here: Sentence, at: Span, { article, attributions }: Context): boolean =>
  !attributions.some(
    ({ source: [other] }) =>
      other &&
      other.start >= here.start &&
      other.end < at.start &&
      ONE_UNNAMED.test(article.text.slice(other.start, other.end)),
  )
const ONE_UNNAMED = /^(?:an?|the|his|her|their|its|\p{Lu}[^,]{1,40}[’']s?) (?:\p{Ll}+ ){0,3}\p{Ll}+$/u

/** "Roth’s spokesperson" is not "harbour spokesperson Emil Dahl"; "Rumia’s president" is "Rumian President Lund". */
function isAnothers(text: string, name: string): boolean {
  const owner = OWNED.exec(text)?.[1]
  return (
    owner !== undefined && !name.includes(owner) && (countryIn(owner) === null || countryIn(owner) !== countryIn(name))
  )
}
const OWNED = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.-]+ ){0,2}(\p{Lu}[\p{L}.-]+)[’']s? \p{Ll}/u
