import { placesNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { splitSentences } from '../text/split.ts'
import type { Article, BlockKind, Place, Span } from '../types.ts'
import { SHIP_BEFORE } from './names/bodyname.ts'
import { COMPANIES } from './names/companies.ts'
import { countryNamed } from './names/countries.ts'
import { canBeFirstName, type Gender, genderOf, isFirstName, isNoFirstName } from './names/firstnames.ts'
import { actsBefore, genderBy, isPlace, isRarelyCalled, isThing, SUFFIXES, SURNAMES_TOO } from './names/personname.ts'
import { inSmallLetters } from './names/spelling.ts'
import { outletNamed } from './outlets/outlets.ts'
import { isNation, isRoleWord, isTrade, roleAfter, roleBefore } from './roles.ts'
import { GROUPS, ORGANISATION_WORDS } from './words.ts'

/** Words that say what somebody is, where they stand. */
export interface Said extends Span {
  role: string
}

/** A person named in full somewhere in the text. */
export interface Person extends Span {
  name: string
  /** What the text first says they are. */
  role: string | null
  /** Everything it says they are. */
  said: Said[]
  /** "Bo", of `Robert "Bo" Marsh`. */
  nickname: string | null
  /** How often the text writes it. */
  count: number
  gender: Gender | null
}

export interface People {
  /** Named with at least two words, once each by name, in order. */
  named: Person[]
  /** What the text says of those whom it writes with a title and a surname: "President Orlan". */
  titled: ReadonlyMap<string, Said[]>
}

const WORD = "(?:(?<!\\p{L})[ae]l-)?\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}"
/** One to eight capitalised words in a row, with a nickname in quotation marks between; the "S." of "ISIS." is no initial. Bounded, so linear. */
const NAME_RUN = new RegExp(
  `(?:(?:${WORD}|(?<![\\p{L}.])\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,3}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Amb|Rev|Msgr|Pres)\\.)(?: ["“‘(](?![RDI]-)(?:[Tt]he )?${WORD}[,”"’)]{1,2})?(?: (?:de|del|della|des|di|du|van|von|der|den|bin|al|el|la|los|las)){0,2} ){1,7}${WORD}`,
  'gu',
)
/** "A. J. Lund" has no article. */
const NOT_NAMES =
  /^(?![AI]\.$)(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Msgr)\.?$/
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** "REP. TREY LUND" */
const TITLE = /\b(?:REP|SEN|GOV|GEN|MR|MRS|MS|DR)\. $/
const LETTERS_AFTER = /^(?:MP|MSP|MEP|MLA|TD|SC|QC|KC|OBE|CBE|MBE)$/
/** Surnames, too: "Theresa May". */
const MONTH_NAME = /^(?:March|April|May|June|August)$/
/** Headlines write every word with a capital. */
const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'heading', 'furniture'])

/** People of the text, with what it says they are. What looks like an outlet, a country or a day is none. */
export function peopleIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>, places: readonly Place[] = []): People {
  const towns = new Set(places.map(({ start, end }) => text.slice(start, end)))
  const found = new Map<string, Person>()
  const titled = new Map<string, Said[]>()
  let block = 0
  for (const match of text.matchAll(NAME_RUN)) {
    while (block < blocks.length - 1 && blocks[block]!.end <= match.index) block++
    const kind = blocks[block]?.kind
    // "Ada Lund contributed to this report": of whoever helped with the page its text does not tell.
    if (kind === 'note') continue
    const headline = kind && HEADLINES.has(kind)
    const nickname = /["“‘(](?:[Tt]he )?(\p{Lu}[\p{L}’'-]+?)[,”"’)]+/u.exec(match[0])
    const words = (nickname ? match[0].replace(`${nickname[0]} `, '') : match[0]).split(' ')
    // "Ada Lund Friday" said.
    const day = words.length > 2 && DAY.test(words.at(-1)!) ? words.pop()!.length + 1 : 0
    // "Jo Lund MP"
    const letters = words.length > 2 && LETTERS_AFTER.test(words.at(-1)!) ? words.pop()!.length + 1 : 0
    const from = firstWordOf(words, text, match.index)
    const written = words
      .slice(from)
      .join(' ')
      .replace(/[’']s?$/, '')
    // A transcript's labels stand in capitals.
    const name =
      words.length - from > 1 &&
      written === written.toUpperCase() &&
      (isFirstName(words[from]!) || TITLE.test(text.slice(Math.max(0, match.index - 5), match.index)))
        ? inSmallLetters(written)
        : written
    const end = match.index + match[0].length - day - letters
    const known = found.get(name)
    if (known) {
      known.count++
      if (known.said.length < MOST_SAID) known.said.push(...saidOf(text, match, words.slice(0, from), end))
      continue
    }
    // "Mr. de Marsh", "Marsh Jr." have a surname only.
    if (words.slice(from).filter((word) => IS_NAME.test(word) && !SUFFIXES.test(word)).length < 2) {
      const said = saidBefore(text, match.index, words.slice(0, from))
      if (
        said &&
        !countryNamed(name) &&
        !ORGANISATION_WORDS.test(name) &&
        !NO_SURNAME.test(name) &&
        !(isCommon(name) && PART_OF_BODY.test(text.slice(end, end + 60))) &&
        !GROUPS.has(name.toLowerCase()) &&
        // "Daughters of the Rumian | Revolution"; but "president of the Netherlands Lund"
        !countryNamed(OF_THE.exec(said.role)?.[1] ?? '') &&
        // "Harbour Official Invokes"
        !(headline && [name, name.replace(/e?s$/, '')].some(isCommon))
      )
        titled.set(name, [...(titled.get(name) ?? []), said])
      continue
    }
    if (headline && (words.length - from > 3 || !isFirstName(words[from]!))) continue
    if (found.size >= MOST || words.length - from > 5 || isShouted(name, words.slice(from))) continue
    if (from === 0 && isOpening(text, match.index) && NOT_FIRST.test(words[0]!) && !isFirstName(words[0]!)) continue
    if (towns.has(name) && !isFirstName(words[from]!)) continue
    if (
      outletNamed(name) ||
      countryNamed(name) ||
      COMPANIES.has(name) ||
      (isNation(words.at(-1)!) && !isFirstName(words[from]!))
    )
      continue
    // "Junge SVP"
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const isShort = /^(?![IVX]+$)\p{Lu}{2,}$/u.test(last) && name !== name.toUpperCase()
    if (
      isShort &&
      (last.length > 2 || (!canBeFirstName(words[from]!) && !saidBefore(text, match.index, words.slice(0, from))))
    )
      continue
    if (isTwice(name)) continue
    const rarely = words.length - from === 2 && isRarelyCalled(words[from]!, last)
    // "Lund County Clerk"
    if (
      isRoleWord(last) &&
      !isFirstName(words[from]!) &&
      !rarely &&
      !(
        SURNAMES_TOO.test(last) &&
        ((from > 0 && isRoleWord(words[from - 1]!)) || HAS_SEAT.test(text.slice(end, end + 6)))
      )
    )
      continue
    if (isThing(name.split(' ')) || PARTISAN.test(name) || STORM.test(name)) continue
    if (isProduct(words[from]!)) continue
    if (
      from === 0 &&
      !isFirstName(words[0]!) &&
      WITH_ARTICLE.test(text.slice(Math.max(0, match.index - 5), match.index))
    )
      continue
    // "Marine Commandos"
    if (GROUPS.has(last.toLowerCase()) && last.endsWith('s') && !canBeFirstName(words[from]!)) continue
    // "NBC Halden": a station.
    if (/^\p{Lu}{3,4}$/u.test(words[from]!) && outletNamed(words[from]!)) continue
    // "The frigate INS Halden"
    if (words.slice(from, -1).some((word) => SHIP_BEFORE.test(word))) continue
    const isMay = MONTH_NAME.test(words.at(-1)!) && isFirstName(words.at(-2)!)
    if (words.slice(from, isMay ? -1 : undefined).some((word) => NOT_NAMES.test(word) || FUNCTION.test(word))) continue
    // "Lund Misleads", a headline; but "Kwame Rose, 20, of Halden".
    if (
      !canBeFirstName(words[from]!) &&
      !rarely &&
      !HAS_AGE.test(text.slice(end, end + 8)) &&
      !(words.length - from === 2 && !headline && isCalledSo(words.slice(from), text, end)) &&
      [last, last.replace(/(?<=[^s])s$/, '')].some(isCommon)
    )
      continue
    if (
      isNoFirstName(words[from]!) &&
      !hasFamilyFirst(name) &&
      (headline || !isIntroduced(words.slice(from), text, end))
    )
      continue
    const start = nickname
      ? match.index + words.slice(0, from).join(' ').length + (from ? 1 : 0)
      : end - words.slice(from).join(' ').length
    found.set(name, {
      name,
      role: null,
      said: saidOf(text, match, words.slice(0, from), end),
      nickname: nickname?.[1] ?? null,
      start,
      end: nickname ? end : start + name.length,
      count: 1,
      gender: genderBy(words.slice(Math.max(0, from - 1), from)) ?? genderOf(words[from]!),
    })
  }
  for (const person of couplesIn(text, found)) found.set(person.name, person)
  for (const person of found.values()) {
    const first = person.name.split(' ')[0]!
    if (hasFamilyFirst(person.name)) person.gender = toldBy(text, first, null)
    else if (!isFirstName(first)) person.gender = toldBy(text, lastOf(person), person.gender)
  }
  const named = [...found.values()].filter((person) => !isATeam(person, text))
  for (const person of named) person.role = person.said[0]?.role ?? null
  const families = new Map<string, Person[]>()
  for (const person of named) {
    const last = lastOf(person)
    families.set(last, [...(families.get(last) ?? []), person])
  }
  return { named: named.filter((person) => !isDoubtful(person, text, families.get(lastOf(person))!)), titled }
}
const MOST = 500
const IS_NAME = /^(?:[ae]l-)?\p{Lu}/u
/** An age, between commas or before the end of the sentence: only a person has one. */
const HAS_AGE = /^, (?:1[0-9]|[2-9]\d|10\d)(?:,|\.(?!\d)| and\b)/u
/** "Ada King, R-Halda" */
const HAS_SEAT = /^, \(?[RDI]-\p{Lu}/u
/** Months, parties, creeds, and words that say what is done or believed: behind a title they name nobody. */
const NO_SURNAME =
  /^(?:January|February|July|September|October|November|December|Republican|Democrat|Democratic|Catholic|Muslim|Jewish|Islamic|Orthodox|Methodist|Lutheran|Anglican|Protestant|Presbyterian|Episcopal|Evangelical|Buddhist|Media|Minority|Majority|Says|\p{L}{3,}(?:isms?|ted|ded|ked|sed))$/u
const OF_THE = / of the (\p{Lu}\p{L}+[^s\P{L}])$/u
/** "Secretary of the National Security | and Ferry Council": what goes on into a body's name is nobody's. */
const PART_OF_BODY =
  /^ and (?:\p{Lu}[\p{L}’-]+ ){1,3}(?:Council|Committee|Commission|Agency|Board|Department|Ministry|Bureau|Office|Administration|Service|Fund|Authority)(?!\p{L})/u
/** "Utah Republican", "Senate Democrats", "a Halda Catholic" */
const PARTISAN =
  /\b(?:Republican|Democrat|Democratic|Conservative|Liberal|Libertarian|Socialist|Catholic|Muslim|Mormon|Lutheran)s?$| Tories$/
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Superstorm) /
/** "MacBook Air": no Scot, whose second part is no word. */
const isProduct = (word: string): boolean => {
  const rest = /^Ma?c(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1]
  return rest !== undefined && isCommon(rest.toLowerCase())
}
/** "The Red Gulls won": a team or a thing; but "the Ada Lund interview". */
const WITH_ARTICLE = /(?<!\p{L})[Tt]he $/u
/** What never stands without its article, though it begins like somebody's name. */
function isATeam({ name, start, count }: Person, text: string): boolean {
  const times = (words: string) => text.split(words).length - 1
  return (
    count > 1 &&
    WITH_ARTICLE.test(text.slice(Math.max(0, start - 5), start)) &&
    times(name) === times(`the ${name}`) + times(`The ${name}`)
  )
}
/** "Rush Lund, a radio host", "Charm Lund" whom the text calls "Ms. Lund" or lets speak as "Lund": a common word for a first name. */
function isIntroduced(name: readonly string[], text: string, end: number): boolean {
  const [first, last] = [name[0]!, name.at(-1)!]
  if (name.length !== 2 || last.length < 4 || isCommon(last) || outletNamed(last) || COMPANIES.has(last)) return false
  if (NEVER_FIRST.test(first) || ORGANISATION_WORDS.test(last)) return false
  if (text.startsWith(', ', end) && roleAfter(text.slice(end + 2, end + 120).split('\n')[0]!)) return true
  // "Instead Lund said"
  if (!IS_SUBJECT.test(text.slice(end, end + 12)) || isOpening(text, end - name.join(' ').length)) return false
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const before = text.slice(Math.max(0, at - 6), at)
    if (/\b(?:Mr|Mrs|Ms)\.? $/.test(before)) return true
    if (!/[\p{L}-] ?$/u.test(before) && SPEAKS.test(text.slice(at + last.length, at + last.length + 12))) return true
  }
  return false
}
/** "Bettina Page, the model", "Bettina Page" whom the text calls "Ms Page": a rare first name before a word of English. */
function isCalledSo(name: readonly string[], text: string, end: number): boolean {
  const [first, last] = [name[0]!, name.at(-1)!]
  if (isCommon(first) || isNation(first) || ORGANISATION_WORDS.test(last) || placesNamed(first).length > 0) return false
  const told = text.startsWith(', ', end) ? roleAfter(text.slice(end + 2, end + 120).split('\n')[0]!) : null
  return (
    told !== null ||
    new RegExp(
      `\\b(?:Mr|Mrs|Ms|Miss)\\.? ${last}(?![\\p{L}-])|(?<![\\p{L}-] )${last} (?:later |also )?(?:said|told|added)\\b`,
      'u',
    ).test(text)
  )
}
const IS_SUBJECT = /^,? (?:is|was|has|had|said|says|told|will|would|who|wrote|called|also|[a-z]{3,}ed)\b/
const SPEAKS = /^ (?:said|says|told|added|wrote)\b/
/** Verbs, parties and numbers, which headlines write with a capital. */
const NEVER_FIRST =
  /(?:s|ed|ing|ly|ive|al|an|ic)$|^(?:Lead|Top|Chief|Late|Judge|Justice|President|Speaker|Two|Three|Four|Team|Young|Old|Big|Good|Great|Dear|Then|Former)$/
/** "Ada Lund Ada Lund": a name and its link. */
function isTwice(name: string): boolean {
  const half = (name.length - 1) / 2
  return name[half] === ' ' && name.slice(0, half) === name.slice(half + 1)
}
/** More than so many places that say what somebody is tell nothing new. */
const MOST_SAID = 4
const lastOf = ({ name }: Person): string => name.slice(name.lastIndexOf(' ') + 1)

/**
 * "Ravi and Sumala Orlan": the first has the surname of the second, who is found already. Where neither name tells, "Mr. Orlan" and
 * "Ms. Orlan" are one each, and she whose name ends like a woman's.
 */
function couplesIn(text: string, found: ReadonlyMap<string, Person>): Person[] {
  const surnames = new Set([...found.values()].map(lastOf))
  return [...text.matchAll(COUPLE)].flatMap(({ 1: first, 2: second, 3: last, index: end }) => {
    const other = found.get(`${second} ${last}`)
    const name = `${first} ${last}`
    if (!other || found.has(name) || surnames.has(first!) || NOT_NAMES.test(first!) || isRoleWord(first!)) return []
    const both = new RegExp(`\\bMr\\.? ${last}\\b`).test(text) && new RegExp(`\\bMr?s\\.? ${last}\\b`).test(text)
    if (!isFirstName(first!) && !both) return []
    const gender = genderOf(first!) ?? (both ? opposite(other.gender ?? (second!.endsWith('a') ? 'she' : 'he')) : null)
    if (both && gender) other.gender ??= opposite(gender)
    return [{ name, role: null, said: [], nickname: null, start: end - first!.length, end, count: 1, gender }]
  })
}
/** From " and " on, which few places have. */
const COUPLE =
  / and (?<=(?<!\p{Lu}[\p{L}.’'-]{0,24}[,\s]{1,2})(?<![\p{L}’'-])(\p{Lu}\p{Ll}{1,24}) and )(\p{Lu}\p{Ll}{1,24}) (\p{Lu}[\p{L}’-]{1,24})(?! \p{Lu})/gu
const opposite = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he')

/** "Kim Lan-un": Kim is the family, and no woman's first name. */
export const hasFamilyFirst = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,4}(?:-\p{Ll}{1,5}| \p{Lu}\p{Ll}{1,4})$/u.test(name) &&
  !isFirstName(name.split(' ')[1]!)

/** Of a rarer first name, which may be a woman's in one language and a man's in another, what the pronouns after the surname say. */
function toldBy(text: string, last: string, gender: Gender | null): Gender | null {
  let he = 0
  let she = 0
  for (let at = text.indexOf(last), n = 0; at >= 0 && n < 20; at = text.indexOf(last, at + last.length), n++) {
    const rest = /^[^.;:?!"“”\n]{0,120}/.exec(text.slice(at + last.length, at + last.length + 120))![0]
    const pronoun = /\b(?:(he|his|him|himself)|she|hers?|herself)\b/.exec(rest)
    if (pronoun?.[1]) he++
    else if (pronoun) she++
  }
  if (he > 1 && he >= CLEARLY * she) return 'he'
  return she > 1 && she >= CLEARLY * he ? 'she' : gender
}

/** So many times more often than the other pronoun, which may mean somebody else of the sentence. */
const CLEARLY = 4

/** Where, in a run of capitalised words, the name begins: behind titles, countries, possessives, and what begins a sentence. */
function firstWordOf(words: readonly string[], text: string, at: number): number {
  let from = 0
  for (const [i, word] of words.slice(0, -1).entries())
    if (
      NOT_NAMES.test(word) ||
      (/[’']s?$|-\p{Ll}+$/u.test(word) && !/^O[’']$/.test(word)) ||
      (isTrade(word.toLowerCase()) && i < words.length - 2 && !canBeFirstName(word)) ||
      (isRoleWord(word) &&
        !(i === words.length - 2 && word === 'Guy') &&
        !(word === 'ADA' && /^\p{Lu}{2,}$/u.test(words[i + 1]!)) &&
        !(i > from && i > words.length - 3 && isFirstName(words[i - 1]!))) ||
      /^(?:Democrat|Republican|Democratic|GOP|[ECMP][DS]T|GMT|AP|AFP|UPI)$/.test(word) ||
      countryNamed(word) ||
      countryNamed(`${words[i - 1]} ${word}`) ||
      (i < words.length - 2 && ORGANISATION_WORDS.test(word)) ||
      // "Facebook Ada Lund", "Republicans Lund" of a list of links or a headline.
      (COMPANIES.has(word) && !canBeFirstName(word)) ||
      (word.endsWith('s') && GROUPS.has(word.toLowerCase())) ||
      (i > 0 && i < words.length - 2 && isPlace([words[i - 1]!, word]))
    )
      from = i + 1
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

/** What the words before and after one place of a name say. */
function saidOf(text: string, { index }: RegExpExecArray, titles: readonly string[], end: number): Said[] {
  const before = saidBefore(text, index, titles)
  const gap = /^(?:, | \(| [–—-] )/.exec(text.slice(end, end + 3))?.[0]
  const line = gap ? text.slice(end + gap.length, end + gap.length + 160).split('\n')[0]! : ''
  const role = roleAfter(line.slice(0, splitSentences(line)[0]?.end))
  if (!role) return before ? [before] : []
  const start = text.indexOf(role, end)
  return [...(before ? [before] : []), { role, start, end: start + role.length }]
}

/** "Kremlin spokesman", "Secretary of the Harbour Council": what stands before a name, some of it in the run of capitals. */
function saidBefore(text: string, at: number, titles: readonly string[]): Said | null {
  const line = text.slice(Math.max(0, at - 90, text.lastIndexOf('\n', at - 1) + 1), at)
  const all = [...(line.endsWith(' ') ? line.trimEnd().split(' ') : []), ...titles]
  const length = roleBefore(all)
  if (length === 0) return null
  const whole = all.slice(all.length - length).join(' ')
  // "Former mayor Emil Roth and Ferry Minister": what stands before another is his.
  const [another = '', first = ''] = AND_ANOTHER.exec(whole) ?? []
  const role = canBeFirstName(first) ? whole.slice(another.length) : whole
  const end = titles.length === 0 ? at - 1 : at + titles.join(' ').length
  const start = end - role.length
  return text.slice(start, end) === role ? { role, start, end } : null
}

const AND_ANOTHER = /^.{0,80}?(?<!\p{L})(\p{Lu}\p{L}+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+,? and (?=\p{L})/u

/** Words of grammar, which headlines write with a capital and names do not have. */
const FUNCTION =
  /^(?:No|Not|Nor|Now|Then|So|Or|Yet|Still|Even|Just|Only|Also|Both|Either|Neither|Though|Although|Because|Since|Unlike|Like|Despite|During|Until|Unless|Whether|Whatever|Whenever|Wherever|What|Why|How|Who|Whom|Whose|Which|Where|Here|There|Once|Last|Next|First|Given|Did|Does|Do|Is|Are|Was|Were|Can|Could|Would|Should|Has|Have|Had|Might|Must|Let|My|Our|Your|His|Her|Its|Their|More|Most|Many|Some|Any|All|Each|Every|Few|Several|About|Around|Over|Under|From|To|By|Of|Per|Via|Maybe|Perhaps|Out|Up|Off|Into|Again|Says|Say|Said|That['’]s|It['’]s)$/
/** What begins a sentence with a capital and is nobody's first name. */
const NOT_FIRST = /^(?:Will|May|Love|\p{L}+ing|\p{L}+ed|\p{L}+ly)$/u

const isOpening = (text: string, at: number): boolean =>
  /(?:^|[.!?:;“"‘'(\n]\s*)$/.test(text.slice(Math.max(0, at - 4), at))

const PARTICLE = /^(?:Van|Von|De|Del|Della|Di|Da|Du|Al|El|Ben|Bin|Ten|Ter)$/
/** "SIGN ME UP": capitals throughout are headlines and calls, not names, unless the name is short. */
const isShouted = (name: string, words: readonly string[]): boolean =>
  name === name.toUpperCase() &&
  (words.length > 2 || words.some((word) => /^(?:ME|UP|WITH|FROM|THE|FOR|TO|OF|ON|IN|AND|US|YOU|YOUR|OUR)$/.test(word)))

/**
 * "Republican Ada Lund" of a text that mostly writes "Ada Lund"; "Stubborn Lund", once, of one that does; what begins a
 * sentence, once, where the text knows the surname otherwise.
 */
function isDoubtful({ name, start, count }: Person, text: string, family: readonly Person[]): boolean {
  const first = name.slice(0, name.indexOf(' '))
  // "Van Orlan", of whom the text writes "Herman Van Orlan".
  if (PARTICLE.test(first)) return family.some((other) => other.name.endsWith(` ${name}`))
  return family.some(
    (other) =>
      other.name !== name &&
      !PARTICLE.test(other.name.split(' ')[0]!) &&
      ((other.count >= count && name.endsWith(` ${other.name}`)) ||
        (count === 1 &&
          other.count > 1 &&
          (isOpening(text, start) || !isFirstName(first)) &&
          (isCommon(first) || !canBeFirstName(first)) &&
          !/^\p{Lu}\./u.test(first))),
  )
}
