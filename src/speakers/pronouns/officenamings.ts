/** "The president was not backing down": where a person of the page is called by an office, near a pronoun. */
import type { Context } from '../context.ts'
import { holderOf } from '../descriptions/holderof.ts'
import { Naming } from '../namings.ts'
import { GROUPS, ROLES } from '../words.ts'

/** "The president", "The Rumian foreign minister", "the former mayor". */
const OFFICE =
  /\b[Tt]he (?:(?:former|outgoing|\p{Lu}[\p{L}.-]{1,24}|prime|vice|foreign|attorney) ){0,3}(\p{Ll}{4,20})\b/gu

/** In a sentence and the one before, by the name of who holds the office there; in order. */
export function officeNamings(own: number, context: Context): ReadonlyMap<string, readonly Naming[]> {
  const { article, sentences, namings } = context
  const found = new Map<string, Naming[]>()
  for (let index = Math.max(0, own - 1); index <= own; index++) {
    const { start: from, end } = sentences[index]!
    for (const match of article.text.slice(from, end).matchAll(OFFICE)) {
      if (!ROLES.has(match[1]!) || GROUPS.has(match[1]!)) continue
      const start = from + match.index
      const name = holderOf(match[0], start, context)?.name
      if (!name) continue
      const quoted = namings.quotations.some((each) => each.start <= start && start < each.end)
      const naming = new Naming(article.text, start, start + match[0].length, index, quoted)
      found.set(name, [...(found.get(name) ?? []), naming])
    }
  }
  return found
}
