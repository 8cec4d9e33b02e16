import type { Article, Span } from '../types.ts'
import { countryNamed } from './countries.ts'
import { outletNamed } from './outlets.ts'
import { ORGANISATION_WORDS, ROLES, TITLES } from './words.ts'

/** A person named in full somewhere in the text, with the words before the name that say what they are. */
export interface Person extends Span {
  name: string
  role: string | null
  /** How often the text writes it. */
  count: number
}

/** Two to six capitalised words in a row. Bounded, so linear. */
const NAME_RUN =
  /(?:(?:\p{Lu}[\p{L}\p{M}’'-]{1,24}|\p{Lu}\.(?: ?\p{Lu}\.)?)(?: (?:de|del|van|von|der|bin|al|el|la))? ){1,5}\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu
const NOT_NAMES =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr)$/

/** People named with at least two words, once each by name, in order. What looks like an outlet, a country or a day is none. */
export function peopleIn({ text }: Pick<Article, 'text'>): Person[] {
  const found = new Map<string, Person>()
  for (const match of text.matchAll(NAME_RUN)) {
    const words = match[0].split(' ')
    let from = 0
    for (const [i, word] of words.entries()) {
      const plain = word
        .toLowerCase()
        .replace(/\./g, '')
        .replace(/[’']s$/, '')
      if (
        i < words.length - 1 &&
        (NOT_NAMES.test(word) ||
          /[’']s$/.test(word) ||
          isTitle(plain) ||
          countryNamed(word.replace(/[’']s$/, '')) ||
          (i < words.length - 2 && ORGANISATION_WORDS.test(word)))
      )
        from = i + 1
    }
    const name = words
      .slice(from)
      .join(' ')
      .replace(/[’']s$/, '')
    const known = found.get(name)
    if (known) known.count++
    if (words.length - from < 2 || known || found.size >= MOST || isShouted(name, words.slice(from))) continue
    if (from === 0 && isOpening(text, match.index) && NOT_FIRST.test(words[0]!)) continue
    if (outletNamed(name) || countryNamed(name) || words.slice(from).some((word) => NOT_NAMES.test(word))) continue
    const start = match.index + match[0].length - words.slice(from).join(' ').length
    found.set(name, {
      name,
      role: roleBefore(text, match.index, words.slice(0, from)),
      start,
      end: start + name.length,
      count: 1,
    })
  }
  return [...found.values()].filter((person) => !isDoubtful(person, text, found))
}
const MOST = 500

/** What begins a sentence with a capital and is nobody's first name. */
const NOT_FIRST =
  /^(?:No|Not|Nor|Now|Then|So|Or|Yet|Still|Even|Just|Only|Also|Both|Either|Neither|Though|Although|Because|Since|Unlike|Like|Despite|During|Until|Unless|Whether|Whatever|Whenever|Wherever|What|Why|How|Who|Whom|Whose|Which|Where|Here|There|Once|Last|Next|First|Given|Love|Did|Does|Do|Is|Are|Was|Were|Can|Could|Will|Would|Should|Has|Have|Had|May|Might|Must|Let|My|Our|Your|His|Her|Its|Their|More|Most|Many|Some|Any|All|Each|Every|Few|Several|About|Around|Over|Under|From|To|By|Of|Per|Via|That['’]s|It['’]s|\p{L}+ing|\p{L}+ed|\p{L}+ly)$/u

const isOpening = (text: string, at: number): boolean =>
  /(?:^|[.!?:;“"‘'(\n]\s*)$/.test(text.slice(Math.max(0, at - 4), at))

/** "SIGN ME UP": capitals throughout are headlines and calls, not names, unless the name is short. */
const isShouted = (name: string, words: readonly string[]): boolean =>
  name === name.toUpperCase() &&
  (words.length > 2 || words.some((word) => /^(?:ME|UP|WITH|FROM|THE|FOR|TO|OF|ON|IN|AND|US|YOU|YOUR|OUR)$/.test(word)))

/** A name written once, at the start of a sentence, whose surname the text knows with another first name or alone. */
function isDoubtful({ name, start, count }: Person, text: string, all: ReadonlyMap<string, Person>): boolean {
  if (count > 1 || !isOpening(text, start)) return false
  const last = name.split(' ').at(-1)!
  return [...all.values()].some((other) => other.name !== name && other.count > 1 && other.name.endsWith(` ${last}`))
}

/** "Presidents Zelensky and Trump" are two presidents. */
const isTitle = (word: string): boolean =>
  [word, word.replace(/s$/, '')].some((each) => TITLES.has(each) || ROLES.has(each))

/** "Russian President" in "Russian President Vladimir Putin"; "Kremlin spokesman" where the role is in small letters. */
function roleBefore(text: string, at: number, titles: readonly string[]): string | null {
  const capital = titles.filter((word) => !NOT_NAMES.test(word))
  if (capital.some((word) => isRoleWord(word))) return capital.join(' ')
  const before = text.slice(Math.max(0, at - 60), at)
  const small = /((?:\p{Lu}[\p{L}.’'-]{0,20} ){0,3}(?:\p{Ll}[\p{L}-]{1,20} ){1,3})$/u.exec(before)?.[1]?.trim()
  const words = small?.split(' ') ?? []
  const from =
    words.findLastIndex(
      (word, i) => i < words.length - 1 && /^(?:the|a|an|and|said|by|with|of|to|that|as|for|from)$/i.test(word),
    ) + 1
  const role = [...words.slice(from), ...capital].join(' ')
  return words.length > 0 && isRoleWord(words.at(-1)!) ? role : null
}

const isRoleWord = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/\./g, '')
  return ROLES.has(plain) || (TITLES.has(plain) && !/^(?:mr|mrs|ms|miss|dr)$/.test(plain))
}
