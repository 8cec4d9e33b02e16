/** "The 55-year-old", "the 55-year-old actor": of whose age the page tells. */

import type { Context } from '../context.ts'
import type { Person } from '../person.ts'

const AGED = /^the (\d{1,3})-year-old(?: \p{Ll}[\p{L}-]*){0,3}$/iu
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}"

/** Whether the page gives somebody another age than a description does. */
export function isOfOtherAge(core: string, name: string, { article: { text } }: Context): boolean {
  const age = AGED.exec(core)?.[1]
  if (!age) return false
  const last = name.slice(name.lastIndexOf(' ') + 1).replace(/[^\p{L}\p{N}’'-]/gu, '.')
  const told = new RegExp(
    `(?<!\\p{L})${last}(?:, | \\()(\\d{1,3})[,.;)]|(\\d{1,3})-year-old (?:[\\p{L}.-]+ ){0,6}?${last}(?!\\p{L})`,
    'gu',
  )
  const ages = [...text.matchAll(told)].map((match) => match[1] ?? match[2])
  return ages.length > 0 && !ages.includes(age)
}

/** The only person whom the page says to be so old; null where there is none, or several. */
export function ofThatAge(core: string, before: number, { article: { text }, cast }: Context): Person | null {
  const age = AGED.exec(core)?.[1]
  if (!age) return null
  // "Ada Lund, 55,", "Lund, who is 55", "55-year-old dockworker Ada Lund"
  const told = new RegExp(
    `(?<behind>${NAME}(?: ${NAME}){0,3})(?:, (?:(?:who|now) (?:is |was )?|aged )?| \\()${age}(?=[,.;)]| (?:who|and|was|is|of|from)\\b)|(?<![\\p{N}-])${age}-year-old,? (?:\\p{Ll}[\\p{L}-]* ){0,4}(?<ahead>${NAME}(?: ${NAME}){0,3})`,
    'gu',
  )
  let found: Person | null = null
  for (const { groups } of text.matchAll(told)) {
    const words = (groups!.behind ?? groups!.ahead)!.replace(/[’']s?$|\.$/, '').split(' ')
    const person =
      cast.fullName(words.length > 1 ? words.slice(-2).join(' ') : words[0]!, before) ??
      cast.fullName(words.at(-1)!, before)
    if (!person) continue
    if (found && found.name !== person.name) return null
    found = person
  }
  return found
}
