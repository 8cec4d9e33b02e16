/** Whom of the people of a page a shorter name means. */
import { isCommon } from '../text/common.ts'
import type { Article } from '../types.ts'
import { isOtherOfFamily, isRelative, mainOf } from './family.ts'
import { hasFamilyFirst } from './names/familyfirst.ts'
import { canBeFirstName, type Gender, isFirstName, isInitials, sameFirstName } from './names/firstnames.ts'
import { firstName, generation, isOneEditApart, plain, surname } from './names/spelling.ts'
import { firstSurname } from './names/twosurnames.ts'
import type { People } from './people.ts'
import type { Person, Said } from './person.ts'
import { bare } from './roles.ts'
import { ORGANISATION_WORDS } from './words.ts'

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** The people whom a page names, asked by what it calls them elsewhere: "Mr. Lund", "Ada", "Lund Jr.". */
export class PeopleByName {
  private readonly bySurname = new Map<string, readonly Person[]>()
  private readonly byFirst = new Map<string, Person | null>()
  private readonly mains = new Map<string, readonly Person[]>()
  /** What stands as a title before a surname. */
  private readonly titles = new Map<string, readonly Said[]>()
  readonly article: Article
  readonly people: People

  constructor(article: Article, people: People) {
    this.article = article
    this.people = people
    for (const person of people.named) {
      this.addTo(person.name, person)
      // "Moon Lan-un" is Moon, which is no first name.
      const family = person.name.split(' ')[0]!
      if (hasFamilyFirst(person.name) && !isFirstName(family)) this.addTo(family, person)
    }
    for (const person of people.named) {
      const family = firstSurname(person.name)
      if (family && !this.bySurname.has(surname(family)) && standsAlone(family, person.name, article.text))
        this.addTo(family, person)
    }
    for (const [name, said] of people.titled) this.titles.set(surname(name), said)
  }

  /** Whether the text names somebody with this surname, in full or with a title. */
  knows(name: string): boolean {
    return this.bySurname.has(surname(name)) || this.titles.has(surname(name))
  }

  /** Whether several people of the text have this surname. */
  isShared(name: string): boolean {
    return this.ofFamily(name).length > 1
  }

  /** The person of the text whose full name a shorter one stands for. A surname of several people stands for the one named last before. */
  fullName(name: string, before: number, gender: Gender | null = null): Person | null {
    const fit = this.fitting(name)
    const own = gender ? fit.filter((person) => (person.gender ?? gender) === gender) : fit
    const first = firstName(name)
    if (first) return own.find((person) => isNicknamed(person, first)) ?? fullest(own, first)
    if (!generation(name) && own.every((person) => this.isAnother(person, name, gender))) return null
    // A family's surname alone means whoever the text speaks of most; of equals, whoever was named last before.
    const main = this.mainOf(own)
    return main.findLast(({ start }) => start <= before) ?? main[0] ?? null
  }

  /** "Rep. Lund", where the text names a senator of that surname as well; null where it does not tell two of them apart so. */
  byTitle(name: string, role: string): Person | null {
    const title = titleOf(role)
    const fit = this.ofFamily(name).filter(({ said }) => said.some((each) => titleOf(each.role) === title))
    return this.isShared(name) && fit.length === 1 ? fit[0]! : null
  }

  /** "Ada", where the text names one Ada in full, or one of them at least twice as often as all others. */
  calledBy(first: string): Person | null {
    const known = this.byFirst.get(first)
    if (known !== undefined) return known
    const most = this.mostNamed(first)
    const isFirst =
      most && (isFirstName(first) || (isRarer(first) && /\p{Ll}$/u.test(most.name)) || this.hasSurnameFirst(most))
    const person = isFirst ? most : null
    this.byFirst.set(first, person)
    return person
  }

  /** "ABL", of the one Ada Berit Lund whom the text names in full. */
  calledByLetters(letters: string): Person | null {
    if (!/^\p{Lu}{3,5}$/u.test(letters) || new RegExp(`\\b[Tt]he ${letters}\\b`).test(this.article.text)) return null
    const fit = this.people.named.filter(
      ({ name }) => initialsOf(name) === letters && canBeFirstName(name.split(/[ -]/)[0]!),
    )
    return fit.length === 1 ? fit[0]! : null
  }

  /** Whoever the text names in full just so. */
  protected named(name: string): Person | undefined {
    return this.ofFamily(name).find((each) => each.name === name)
  }

  /** All that the text says of somebody, at the full name and, where that means nobody else, with a title before the surname. */
  protected saidOf(name: string): readonly Said[] {
    const person = this.named(name)
    const [other, ...others] = this.ofFamily(name)
    // What a title tells of Lund it does not tell of his wife, whom the page names otherwise.
    const isOther =
      other && (!sameFirstName(firstName(other.name), firstName(name)) || generation(other.name) !== generation(name))
    const isAlone = others.length === 0 && !isOther && !(person && isOtherOfFamily(person, this.article))
    return [...(person?.said ?? []), ...((isAlone && this.titles.get(surname(name))) || [])]
  }

  private addTo(family: string, person: Person): void {
    this.bySurname.set(surname(family), [...this.ofFamily(family), person])
  }

  private ofFamily(name: string): readonly Person[] {
    return this.bySurname.get(surname(name)) ?? []
  }

  /** Those of that surname and generation whose first name can be the same. */
  private fitting(name: string): readonly Person[] {
    const all = this.bySurname.get(surname(name)) ?? this.misspelt(surname(name))
    const alike = all.filter((person) => generation(person.name) === generation(name))
    const words = plain(name).split(' ')
    const first = firstName(name)
    return (alike.length > 0 || generation(name) ? alike : all).filter((person) => {
      const full = plain(person.name).split(' ')
      return (
        !first ||
        sameFirstName(first, full[0]!) ||
        isNicknamed(person, first) ||
        words.every((word) => full.includes(word)) ||
        // "Challenger Ada Lund" of a headline.
        (full.length > 1 &&
          words.length > full.length &&
          full.every((word, i) => word === words[words.length - full.length + i]))
      )
    })
  }

  /** "Mr. Lund" is her husband, and may be the son as well as the father; "Sen. Lund" is none of the relatives without that title. */
  private isAnother(person: Person, name: string, gender: Gender | null): boolean {
    if ((!gender || generation(person.name)) && isOtherOfFamily(person, this.article)) return true
    const titles = this.titles.get(surname(name))
    if (gender || !titles || !isRelative(person, this.article.text)) return false
    // "Her father, Rev. Emil Lund. Rev. Lund": the relative himself.
    return !titles.some(({ role }) => person.said.some((each) => each.role === role))
  }

  private mainOf(all: readonly Person[]): readonly Person[] {
    const key = all.map(({ name }) => name).join()
    const main = this.mains.get(key) ?? mainOf(all, this.article)
    this.mains.set(key, main)
    return main
  }

  /** Who is named with that first name, or called so, at least twice as often as all others. */
  private mostNamed(first: string): Person | null {
    const fit = this.people.named.filter(({ name, nickname }) => name.startsWith(`${first} `) || nickname === first)
    if (fit.length === 0) return null
    const most = fit.reduce((a, b) => (b.count > a.count ? b : a))
    // "Ha Lan-un" and "Ha Lan Un" are one.
    const others = fit.filter(({ name }) => plain(name) !== plain(most.name))
    return 2 * others.reduce((sum, { count }) => sum + count, 0) <= most.count ? most : null
  }

  /** "Geng Shuang" of a text that writes "Geng" again, and never "Shuang": some peoples have the surname first. */
  private hasSurnameFirst({ name }: Person): boolean {
    const words = name.split(' ')
    const [first, last] = [words[0], words.at(-1)]
    if (
      !first ||
      !last ||
      first === last ||
      words.length > 3 ||
      NO_SURNAME.test(first) ||
      ORGANISATION_WORDS.test(last)
    )
      return false
    if ([first, last].some((word) => isCommon(word.toLowerCase()))) return false
    const { text } = this.article
    const times = (words: string) => text.split(words).length - 1
    return times(last) === times(name) && SPEAKS.test(text.split(`${first} `).slice(1).join('\n'))
  }

  /** "Hunstman" is Huntsman, who is named in full: one letter more, less, other or in another place of a long name. */
  private misspelt(last: string): readonly Person[] {
    if (last.length < 6) return []
    const near = [...this.bySurname].filter(
      ([other]) => other.length > 5 && other[0] === last[0] && isOneEditApart(last, other),
    )
    return near.length === 1 ? near[0]![1] : []
  }
}

/** The last word of what stands before a name, written out: "senator" of "Sen.". */
const titleOf = (role: string): string => {
  const last = bare(role.slice(role.lastIndexOf(' ') + 1))
  return TITLES_IN_FULL[last] ?? last
}
const TITLES_IN_FULL: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
}

/** Whether a text has a name without the one that follows it in full. */
const standsAlone = (family: string, full: string, text: string): boolean =>
  text.split(family).length > text.split(full.slice(full.indexOf(family))).length

const isNicknamed = ({ nickname }: Person, first: string): boolean => nickname !== null && plain(nickname) === first

/** What begins the names of places. */
const NO_SURNAME = /^(?:San|Santa|Los|Las|New|North|South|East|West|Fort|Port|Saint|St|El|La|York)$/
/** What stands behind the surname alone, where lines begin with that. */
const SPEAKS =
  /^(?:also |then |later )?(?:said|says|told|added|adds|noted|wrote|called|warned|urged|asked|is|was|has|had|would|will)\b/mu
/** "Dina": a rarer first name, and no word. */
const isRarer = (first: string): boolean => canBeFirstName(first) && !isCommon(first.toLowerCase())

/** Of one person's several forms the one written most, of equals the longest first name; an initial of two people is nobody's. */
function fullest(people: readonly Person[], first: string): Person | null {
  const full = people.filter(({ name }) => !isInitials(firstName(name)))
  if (
    isInitials(first) &&
    full.length > 1 &&
    full.some(({ name }) => !sameFirstName(firstName(name), firstName(full[0]!.name)))
  )
    return null
  const length = ({ name }: Person) => firstName(name).length
  return [...(full.length > 0 ? full : people)].sort((a, b) => b.count - a.count || length(b) - length(a))[0] ?? null
}
