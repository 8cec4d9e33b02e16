/** A noun phrase that ends in words with a capital, parted into what stands before a name and the name. */
import { isCommon } from '../../text/common.ts'
import { isHolder, isNation, isTrade, roleAfter } from '../roles.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { canBeFirstName, isFirstName, isNoFirstName } from './firstnames.ts'
import { isInitials, PARTICLES, SUFFIXES } from './nameparts.ts'
import { isPlace } from './thingnames.ts'
import { honorificsBefore, isTitle } from './titles.ts'
import { isOfName, type Run } from './wordsasnames.ts'

/** "The former ferry minister Dr. Ada Lund", parted. */
export interface PersonPhrase {
  /** Up to the words with a capital: "The former ferry minister". */
  before: readonly string[]
  /** Those before the name, and what they are titles of: "Dr.". */
  titles: readonly string[]
  name: readonly string[]
  /** The name as it is written. */
  called: string
  /** Of what stands before the name, what may say what somebody is: "former ferry minister Dr.". */
  roleWords: readonly string[]
  /** What the words behind the phrase say somebody is. */
  roleBehind: string | null
  /** "Rumian Ada Lund" */
  ofNation: boolean
}

/** Parts a phrase; null where no words with a capital end it, or a title does. */
export function personPhrase(head: string, after: string): PersonPhrase | null {
  const all = head.split(' ')
  const start = runStart(all)
  if (start === all.length) return null
  const [before, words] = [all.slice(0, start), all.slice(start)]
  const roleBehind = roleAfter(after)
  const behindTitles = titlesIn({ words, before, roleBehind })
  if (behindTitles === null) return null
  let from = firstNameFrom(words, behindTitles, before.length > 0)
  from += actsBefore(words.slice(from))
  const ofNation = from > 0 && isNation(words[from - 1]!)
  while (words.length - from > 2 && isNoFirstName(words[from]!)) from++
  const titles = words.slice(0, from)
  const name = words.slice(from).map((word) => word.replace(/[,;]$/, ''))
  const roleWords = [...before, ...titles].filter((word, i) => i > 0 || !/^(?:the|a|an|sitting|to|by)$/i.test(word))
  return { before, titles, name, called: name.join(' '), roleWords, roleBehind, ofNation }
}

const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lu}\.|al-\p{Lu}[\p{L}-]+|O[’']\p{Lu}\p{L}+|d[’']\p{Lu}\p{L}+)$/u

/** Where the words with a capital that end a phrase begin, behind an article. */
function runStart(words: readonly string[]): number {
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]!
    const isParticle = from < words.length && PARTICLES.has(word)
    if (!isParticle && !CAPITALISED.test(word.replace(/,$/, '')) && !SUFFIXES.test(word)) break
    from--
  }
  while (from < words.length && PARTICLES.has(words[from]!)) from++
  return /^(?:The|An?)$/.test(words[from] ?? '') ? from + 1 : from
}

/**
 * How many of the words are titles and what they are titles of, which stand in capitals too: "Deputy Attorney General Rod
 * Rosenstein". Null where the last is a title.
 */
function titlesIn(run: Run): number | null {
  const { words } = run
  const last = words.length - 1
  let count = 0
  for (let i = 0; i < last; i = Math.max(i + 1, count)) {
    const honorifics = i === count ? honorificsBefore(words.slice(i)) : 0
    if (honorifics > 0) count += honorifics
    else if (isBeforeName(run, i, count)) count = i + 1
  }
  // "Omar Sen": without its full stop a surname.
  const isSurname = words[last] === 'Sen' && last > count
  return isTitle(words[last]!) && !isSurname && !isOfName(run, last, count) ? null : count
}

function isBeforeName(run: Run, at: number, from: number): boolean {
  const word = run.words[at]!
  if (/[’']s$/.test(word)) return true
  const isPart = ORGANISATION_WORDS.test(word) || isTrade(word.toLowerCase())
  if (isPart && at < run.words.length - 2 && !canBeFirstName(word)) return true
  return (isTitle(word) || isNation(word) || /-\p{Ll}+$/u.test(word)) && !isOfName(run, at, from)
}

/** Behind titles, where the name begins: at a first name that stands behind what is none. */
function firstNameFrom(words: readonly string[], behindTitles: number, isDescribed: boolean): number {
  // "… of New York Ada Lund"
  const isTown = words.length - behindTitles > 3 && isPlace(words.slice(behindTitles, behindTitles + 2))
  const from = isTown ? behindTitles + 2 : behindTitles
  if (isFirstName(words[from]!) || isInitials(words[from]!) || (from === 0 && !isDescribed)) return from
  const title = words[behindTitles - 1]
  if (title && isHolder(title) && canBeFirstName(words[from]!) && !isCommon(words[from]!)) return from
  // "Director of National Intelligence Ada Lund"; but "Herman Van Orlan": a particle.
  const behind = (test: (word: string) => boolean) =>
    words.findIndex(
      (word, i) =>
        i > from && i < words.length - 1 && test(word) && !isCommon(word) && !PARTICLES.has(word.toLowerCase()),
    )
  const surely = behind(isFirstName)
  const first = surely > 0 ? surely : behind(canBeFirstName)
  return first > 0 ? first : from
}

/** How many words before a name say what somebody does: "Surfer Ada Lund", "Gulls GM Ada Lund". */
export function actsBefore(words: readonly string[]): number {
  const first = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && (isFirstName(word) || (canBeFirstName(word) && !isCommon(word))),
  )
  const more = words.slice(0, first)
  return first > 0 && !SUFFIXES.test(words[first + 1]!) && doesSomething(more.at(-1)!) && !more.some(canBeFirstName)
    ? first
    : 0
}
/** What somebody does, and no first name. */
const doesSomething = (word: string): boolean => DOES.test(word) && !canBeFirstName(word) && !NAME_LIKE.test(word)
/** "Tanveer", "Amir": first names that end so. */
const NAME_LIKE = /^\p{Lu}\p{Ll}*(?:[aeiou]{2}r|[^aeiou]ir)$/u
const DOES = /^(?:\p{Lu}\p{L}*\p{Ll}(?:er|or|ist|ian)|(?!JJ|MJ|AJ|TJ|DJ|CJ|RJ|BJ|PJ|[JK]\p{Lu}$)\p{Lu}{2,3})$/u
