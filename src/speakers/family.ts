/** Who of those with one surname is meant, and who is spoken of only as somebody's relative. */
import { occurrences } from '../text/occurrences.ts'
import { hasWord } from '../text/whole.ts'
import type { Article, Span } from '../types.ts'
import { generation } from './names/spelling.ts'
import { lastOf, type Person } from './person.ts'

type Page = Pick<Article, 'text' | 'blocks'>

/** Those of a family who are named most in full, or by the surname alone before the next of them is introduced. */
export function mainOf(all: readonly Person[], page: Page): readonly Person[] {
  if (all.length < 2) return all
  const likely = all.filter((person) => !isOtherOfFamily(person, page))
  const family = likely.length > 0 ? likely : all
  const counts = timesMeant(family, page)
  const most = Math.max(...counts)
  const equal = family.filter((_, i) => counts[i] === most)
  // "Ada Lund, whose husband, Hugh Lund, …": of equals, whoever is introduced by another comes after them.
  const first = equal.filter((person) => !isRelative(person, page.text))
  return first.length > 0 ? first : equal
}

function timesMeant(family: readonly Person[], page: Page): number[] {
  const { text } = page
  const inFull = family.map(({ count }) => count)
  const meant = [...inFull]
  const body = bodyStart(page)
  const last = lastOf(family[0]!)
  let strange = 0
  for (const at of occurrences(text, last)) {
    const isAlone = !/\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, at - 20), at).replace(COURTESY, ''))
    if (!isAlone) continue
    const introduced = family.filter(({ start }) => start < at)
    if (introduced.length === 1) meant[family.indexOf(introduced[0]!)]!++
    if (introduced.length === 0 && at > body) strange++
  }
  // Whom the text takes to be known it introduces nowhere, or in passing.
  return strange > 1 ? inFull : meant
}
const COURTESY = /(?:Mr|Mrs|Ms|Dr)\.? $/

const bodyStart = ({ blocks }: Page): number => blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0

/** "President Trump" is not Melania Trump, though no other full name of the family stands in the text. */
export function isOtherOfFamily(person: Pick<Person, 'name' | 'gender'>, page: Page): boolean {
  if (generation(person.name)) return isSurnameBefore(person.name, page)
  if (person.gender !== 'she') return false
  const hasTitle = (titles: readonly string[]) =>
    titles.some((title) => page.text.includes(`${title} ${lastOf(person)}`))
  return hasTitle(HIS) && !hasTitle(HERS)
}
const HIS = ['President', 'Mr.', 'Mr', 'Sir', 'Lord', 'King']
const HERS = ['Mrs.', 'Mrs', 'Ms.', 'Ms', 'Lady']

/** "President Trump" of a text that names Donald Trump Jr. only later is the father. */
function isSurnameBefore(name: string, page: Page): boolean {
  const body = bodyStart(page)
  const before = page.text.slice(body, Math.max(body, page.text.indexOf(name)))
  return hasWord(before, lastOf({ name: name.replace(/,? (?:Jr|Sr)\.?$/, '') }))
}

/** "Lund's brother Hugh Lund". */
export const isRelative = ({ start }: Pick<Span, 'start'>, text: string): boolean =>
  KIN.test(text.slice(Math.max(0, start - 80), start))
const KIN =
  /(?:\b(?:whose|[Hh]is|[Hh]er|[Tt]heir)|[’']s) (?:\p{Ll}+ )?(?:husband|wife|spouse|partner|child|baby|fianc[eé]e?|boyfriend|girlfriend|grandson|granddaughter|stepson|stepdaughter|son|daughter|father|mother|brother|sister|widow|widower|niece|nephew|cousin|uncle|aunt),? (?:[\p{L}.-]+ ){0,3}$|\b(?:husband|wife|son|daughter|father|mother|brother|sister|widow|widower|nephew|niece) of (?:[\p{L}.-]+ ){0,5}$/u
