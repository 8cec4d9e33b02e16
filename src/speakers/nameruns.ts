/** Runs of capitalised words that may be somebody's name, parted into titles and name. */
import type { Article, BlockKind } from '../types.ts'
import { COMPANIES } from './names/companies.ts'
import { countryNamed } from './names/countries.ts'
import { canBeFirstName, isFirstName, isNoFirstName } from './names/firstnames.ts'
import { actsBefore } from './names/personphrase.ts'
import { inSmallLetters } from './names/spelling.ts'
import { isPlace } from './names/thingnames.ts'
import { honorificsBefore } from './names/titles.ts'
import { outletNamed } from './outlets/outlets.ts'
import { isRoleWord, isTrade } from './roles.ts'
import { GROUPS, ORGANISATION_WORDS } from './words.ts'

/** Capitalised words in a row: "President Ada Lund MP". */
export interface NameRun {
  /** Where the run begins. */
  at: number
  /** What stands before the name: "President". */
  titles: readonly string[]
  /** The words of the name, as the text writes them. */
  words: readonly string[]
  /** The name: no possessive, nor the capitals of a label. */
  name: string
  /** "Bo", of `Robert "Bo" Marsh`. */
  nickname: string | null
  /** Where the name begins and ends. */
  start: number
  end: number
  /** Whether it stands in a headline or in what is around the text. */
  headline: boolean
}

const WORD = "(?:(?<!\\p{L})[ae]l-)?\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}"
/** One to eight capitalised words in a row, with a nickname in quotation marks between; the "S." of "ISIS." is no initial. Bounded, so linear. */
const NAME_RUN = new RegExp(
  `(?:(?:${WORD}|(?<![\\p{L}.])\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,3}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Amb|Rev|Msgr|Pres)\\.)(?: ["“‘(](?![RDI]-)(?:[Tt]he )?${WORD}[,”"’)]{1,2})?(?: (?:de|del|della|des|di|dos|da|du|van|von|der|den|bin|bint|binti|al|el|la|los|las)){0,2} ){1,7}${WORD}`,
  'gu',
)
/** What is no part of a name; "A. J. Lund" has no article. */
export const NOT_NAMES =
  /^(?![AI]\.$)(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Msgr|Mme|Mlle|Madame|Monsieur|Herr|Frau|Señor|Señora|Shri)\.?$/
/** "H.E. Ada Lund", "Eng Ada Lund"; but "H.E. Lund". */
const EXCELLENCY = /^(?:H\.?E\.?|H\.?H\.?|H\.?R\.?H\.?|Engr?\.?)$/
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** "REP. TREY LUND" */
const TITLE = /\b(?:REP|SEN|GOV|GEN|MR|MRS|MS|DR)\. $/
/** What somebody does, and nobody is called. */
const HEADLINE_VERB =
  /^(?:Strikes|Says|Tells|Calls|Vows|Claims|Warns|Puts|Takes|Makes|Gets|Gives|Hits|Slams|Blasts|Wins|Loses|Signs|Orders|Urges|Backs|Rejects|Denies|Faces|Meets|Visits|Wants|Asks|Seeks|Plans|Announces|Defends|Attacks|Threatens|Accuses|Admits|Refuses|Returns|Joins|Leaves|Holds|Offers|Praises|Welcomes|Pushes|Exposes|Reveals)$/
/** Also "Lund D-Calif.", where the page forgot the parentheses. */
const LETTERS_AFTER = /^(?:MP|MSP|MEP|MLA|TD|SC|QC|KC|OBE|CBE|MBE|[DRI]-\p{Lu}\p{Ll}+)$/u
/** Headlines write every word with a capital. */
const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'heading', 'furniture'])

/** The runs of a text, in order. */
export function* nameRunsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Generator<NameRun> {
  let block = 0
  for (const match of text.matchAll(NAME_RUN)) {
    while (block < blocks.length - 1 && blocks[block]!.end <= match.index) block++
    const kind = blocks[block]?.kind
    // "Ada Lund contributed to this report": of whoever helped with the page its text does not tell.
    if (kind !== 'note') yield runOf(match, text, kind !== undefined && HEADLINES.has(kind))
  }
}

function runOf({ 0: whole, index: at }: RegExpExecArray, text: string, headline: boolean): NameRun {
  const nickname = /["“‘(](?:[Tt]he )?(\p{Lu}[\p{L}’'-]+?)[,”"’)]+/u.exec(whole)
  const all = (nickname ? whole.replace(`${nickname[0]} `, '') : whole).split(' ')
  // "Ada Lund Friday" said.
  const day = all.length > 2 && DAY.test(all.at(-1)!) ? all.pop()!.length + 1 : 0
  // "Jo Lund MP"
  const letters = all.length > 2 && LETTERS_AFTER.test(all.at(-1)!) ? all.pop()!.length + 1 : 0
  // "Ada Lund Strikes a Deal", of a headline.
  const verb = all.length > 2 && HEADLINE_VERB.test(all.at(-1)!) ? all.pop()!.length + 1 : 0
  const from = firstWordOf(all, text, at)
  const [titles, words] = [all.slice(0, from), all.slice(from)]
  const end = at + whole.length - day - letters - verb
  const start = nickname ? at + titles.join(' ').length + (from ? 1 : 0) : end - words.join(' ').length
  const name = nameOf(words, TITLE.test(text.slice(Math.max(0, at - 5), at)))
  return { at, titles, words, name, nickname: nickname?.[1] ?? null, start, end, headline }
}

/** A name without its possessive; that of a transcript's label, which stands in capitals, in small letters. */
function nameOf(words: readonly string[], isTitled: boolean): string {
  const written = words.join(' ').replace(/[’']s?$/, '')
  const isLabel = words.length > 1 && written === written.toUpperCase() && (isFirstName(words[0]!) || isTitled)
  return isLabel ? inSmallLetters(written) : written
}

/** Where, in a run of capitalised words, the name begins: behind titles, countries, possessives, and what begins a sentence. */
function firstWordOf(words: readonly string[], text: string, at: number): number {
  let from = 0
  for (const [i, word] of words.slice(0, -1).entries())
    if (
      NOT_NAMES.test(word) ||
      (/[’']s?$|-\p{Ll}+$/u.test(word) && !/^O[’']$/.test(word)) ||
      (isTrade(word.toLowerCase()) && i < words.length - 2 && !canBeFirstName(word)) ||
      (EXCELLENCY.test(word) && i < words.length - 2) ||
      (isRoleWord(word) &&
        !(i === words.length - 2 && word === 'Guy') &&
        !(word === 'ADA' && /^\p{Lu}{2,}$/u.test(words[i + 1]!)) &&
        !(i > from && i > words.length - 3 && isFirstName(words[i - 1]!))) ||
      /^(?:Democrat|Republican|Democratic|GOP|[ECMP][DS]T|GMT|AP|AFP|UPI)$/.test(word) ||
      // "Rumian Ada Lund"; but "Saudi Arabia".
      (countryNamed(word) && countryNamed(`${word} ${words[i + 1]}`)?.as !== 'name') ||
      countryNamed(`${words[i - 1]} ${word}`) ||
      (i < words.length - 2 && ORGANISATION_WORDS.test(word)) ||
      // "Facebook Ada Lund", "Republicans Lund" of a list of links or a headline.
      (COMPANIES.has(word) && !canBeFirstName(word)) ||
      (word.endsWith('s') && GROUPS.has(word.toLowerCase())) ||
      (i > 0 && i < words.length - 2 && isPlace([words[i - 1]!, word]))
    )
      from = i + 1
  from += honorificsBefore(words.slice(from))
  // "Fox News Ada Lund"
  for (let to = words.length - 2; to > from; to--)
    if (to - from > 1 && outletNamed(words.slice(from, to).join(' '))) from = to
  // "Halda County Ada Lund": a known first name behind two words that are none.
  const first = words.findIndex((word, i) => i > from + 1 && i < words.length - 1 && isFirstName(word))
  if (first > 0 && !words.slice(from, first).some((word) => canBeFirstName(word) || /\./.test(word))) from = first
  // "Surfer Ada Lund"
  from += actsBefore(words.slice(from))
  // "National Intelligence Ada Lund", "Meanwhile Ada Lund"
  while (words.length - from > 2 && isNoFirstName(words[from]!)) from++
  // "Supervisor of Elections Ada Lund": what follows "of" is no first name.
  const behindOf = from === 0 && words.length > 2 && text.slice(Math.max(0, at - 4), at) === ' of '
  return behindOf && !isFirstName(words[0]!) ? 1 : from
}

/** Whether a sentence or a quotation begins there. */
export const isOpening = (text: string, at: number): boolean =>
  /(?:^|[.!?:;“"‘'(\n]\s*)$/.test(text.slice(Math.max(0, at - 4), at))
