import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Article, Office, Reason, Span, Speaker, SpeakerKind } from '../types.ts'
import { affiliationOf } from './affiliation.ts'
import { uncapitalised } from './descriptions/uncapitalised.ts'
import { lettersOf } from './names/acronyms.ts'
import { countryIn } from './names/countries.ts'
import { hasFamilyFirst } from './names/familyfirst.ts'
import { canBeFirstName, type Gender, genderOf, isFirstName, isInitials, sameFirstName } from './names/firstnames.ts'
import { firstName, generation, isOneEditApart, plain, remembered, surname } from './names/spelling.ts'
import { outletNamed } from './outlets/outlets.ts'
import { partyOf } from './party.ts'
import type { People } from './people.ts'
import type { Person, Said } from './person.ts'
import { isParty, roleOfOne } from './roleofone.ts'
import { ORGANISATION_WORDS } from './words.ts'

export interface Member extends Speaker {
  gender: Gender | null
}

/** What is known of a speaker where it is named. */
export interface About {
  role?: string | null
  /** Where the role stands, if not in the mention. */
  said?: Span
  party?: string | null
  affiliation?: string | null
  gender?: Gender | null
  count?: number | null
}

/** The speakers of one article, as they come to be known. */
export class Cast {
  readonly speakers: Member[] = []
  private readonly byId = new Map<string, Member>()
  private readonly byKey = new Map<string, Member>()
  /** Speakers who are persons, by surname. */
  private readonly families = new Map<string, Member[]>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byFirst = new Map<string, Person | null>()
  private readonly mains = new Map<string, readonly Person[]>()
  private readonly bySaid = new Map<string, readonly Said[]>()
  readonly article: Article
  readonly people: People

  constructor(article: Article, people: People) {
    this.article = article
    this.people = people
    for (const person of people.named) {
      push(this.bySurname, surname(person.name), person)
      // "Moon Lan-un" is Moon, which is no first name.
      const family = person.name.split(' ')[0]!
      if (hasFamilyFirst(person.name) && !isFirstName(family)) push(this.bySurname, surname(family), person)
    }
    for (const [name, said] of people.titled) this.bySaid.set(surname(name), said)
  }

  get(id: string | null | undefined): Member | null {
    return this.byId.get(id ?? '') ?? null
  }

  /** Whether the text names somebody with this surname, in full or with a title. */
  knows(name: string): boolean {
    return this.bySurname.has(surname(name)) || this.bySaid.has(surname(name))
  }

  /** Whether several people of the text have this surname. */
  isShared(name: string): boolean {
    return (this.bySurname.get(surname(name))?.length ?? 0) > 1
  }

  /** Whoever has spoken or been spoken of by this name. */
  called(name: string): Member | null {
    return this.byKey.get(keyOfPerson(name)) ?? null
  }

  /** The person of the text whose full name a shorter one stands for. A surname of several people stands for the one named last before. */
  fullName(name: string, before: number, gender: Gender | null = null): Person | null {
    const all = this.bySurname.get(surname(name)) ?? this.misspelt(surname(name))
    const words = plain(name).split(' ')
    const first = firstName(name)
    const alike = all.filter((person) => generation(person.name) === generation(name))
    const fit = (alike.length > 0 ? alike : generation(name) ? [] : all).filter((person) => {
      const full = plain(person.name).split(' ')
      return (
        !first ||
        sameFirstName(first, full[0]!) ||
        (person.nickname !== null && plain(person.nickname) === first) ||
        words.every((word) => full.includes(word)) ||
        // "Challenger Ada Lund" of a headline.
        (full.length > 1 &&
          words.length > full.length &&
          full.every((word, i) => word === words[words.length - full.length + i]))
      )
    })
    const own = gender ? fit.filter((person) => (person.gender ?? gender) === gender) : fit
    if (gender && own.length === 0) return null
    // "Mr." is her husband, and may be the son as well as the father.
    const others = (person: Person) =>
      ((!gender || generation(person.name)) && this.isOtherOfFamily(person)) ||
      (!gender && this.isRelative(person) && this.isTitled(name) && !this.hasThatTitle(person))
    if (!first && !generation(name) && own.length > 0 && own.every(others)) return null
    const nicknamed = own.find(({ nickname }) => nickname !== null && plain(nickname) === first)
    if (first) return nicknamed ?? fullest(own, first)
    // A family's surname alone means whoever the text speaks of most; of equals, whoever was named last before.
    const main = this.mainOf(own)
    return main.findLast(({ start }) => start <= before) ?? main[0] ?? null
  }

  /** Those of a family who are named most in full, or by the surname alone before the next of them is introduced. */
  private mainOf(all: readonly Person[]): readonly Person[] {
    if (all.length < 2) return all
    const key = all.map(({ name }) => name).join()
    const known = this.mains.get(key)
    if (known) return known
    const likely = all.filter((person) => !this.isOtherOfFamily(person))
    const family = likely.length > 0 ? likely : all
    let counts = family.map(({ count }) => count)
    const { text, blocks } = this.article
    const body = blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0
    let strange = 0
    const last = family[0]!.name.split(' ').at(-1)!
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
      const alone = !/\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, at - 20), at).replace(COURTESY, ''))
      const introduced = family.filter(({ start }) => start < at)
      if (!alone) continue
      if (introduced.length === 1) counts[family.indexOf(introduced[0]!)]!++
      if (introduced.length === 0 && at > body) strange++
    }
    // Whom the text takes to be known it introduces nowhere, or in passing.
    if (strange > 1) counts = family.map(({ count }) => count)
    const most = Math.max(...counts)
    const equal = family.filter((_, i) => counts[i] === most)
    // "Ada Lund, whose husband, Hugh Lund, …": of equals, whoever is introduced by another comes after them.
    const first = equal.filter(({ start }) => !KIN.test(text.slice(Math.max(0, start - 80), start)))
    const main = first.length > 0 ? first : equal
    this.mains.set(key, main)
    return main
  }

  /** "Ada", where the text names one Ada in full, or one of them at least twice as often as all others. */
  calledBy(first: string): Person | null {
    let person = this.byFirst.get(first)
    if (person === undefined) {
      const fit = this.people.named.filter(({ name, nickname }) => name.startsWith(`${first} `) || nickname === first)
      const most = fit.reduce((a, b) => (b.count > a.count ? b : a), fit[0]!)
      // "Ha Lan-un" and "Ha Lan Un" are one.
      const others = fit.filter(({ name }) => plain(name) !== plain(most.name))
      const only = fit.length > 0 && 2 * others.reduce((sum, { count }) => sum + count, 0) <= most.count ? most : null
      person =
        only && (isFirstName(first) || (isRarer(first) && /\p{Ll}$/u.test(only.name)) || this.hasSurnameFirst(only))
          ? only
          : null
      this.byFirst.set(first, person)
    }
    return person
  }

  /** "Geng Shuang" of a text that writes "Geng" again, and never "Shuang": some peoples have the surname first. */
  private hasSurnameFirst({ name }: Person): boolean {
    const [first, last, ...more] = name.split(' ')
    if (!first || !last || more.length > 0 || NO_SURNAME.test(first) || ORGANISATION_WORDS.test(last)) return false
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

  /** "President Trump" is not Melania Trump, though no other full name of the family stands in the text. */
  private isOtherOfFamily({ name, gender }: Pick<Person, 'name' | 'gender'>): boolean {
    if (generation(name)) return this.isNamedBefore(name)
    if (gender !== 'she') return false
    const { text } = this.article
    const last = name.split(' ').at(-1)!
    const with_ = (titles: string) => titles.split(',').some((title) => text.includes(`${title} ${last}`))
    return with_('President,Mr.,Mr,Sir,Lord,King') && !with_('Mrs.,Mrs,Ms.,Ms,Lady')
  }

  /** "President Trump" of a text that names Donald Trump Jr. only later is the father. */
  private isNamedBefore(name: string): boolean {
    const { text, blocks } = this.article
    const body = blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0
    const last = name
      .replace(/,? (?:Jr|Sr)\.?$/, '')
      .split(' ')
      .at(-1)!
    return hasWord(text.slice(body, Math.max(body, text.indexOf(name))), last)
  }

  /** A person as the text names them, with all that it says of them. */
  addPerson(person: Person, rule: string, mention: Span | null = null): Member {
    const spans = [...(mention ? [mention] : []), person]
    return this.add('person', person.name, {}, mention, reason(rule, spans))
  }

  /** Finds or makes a speaker by what names it. */
  add(kind: SpeakerKind, written: string, about: About, mention: Span | null, why: Reason): Member {
    const isDescribed = kind === 'group' || kind === 'anonymous'
    const name = isDescribed ? uncapitalised(written, this.article.text) : written
    const key = kind === 'person' ? keyOfPerson(name) : `${kind} ${plain(name)}`
    const member =
      this.byKey.get(key) ??
      (kind === 'person' ? this.relative(name, about) : undefined) ??
      this.make(kind, name, about, why)
    this.byKey.set(key, member)
    if (
      kind === 'person' &&
      (name.split(' ').length > member.name.split(' ').length || isInitials(firstName(member.name)))
    )
      member.name = name.split(' ').length >= member.name.split(' ').length ? name : member.name
    if (!member.aliases.includes(name)) member.aliases.push(name)
    const last = member.mentions.at(-1)
    if (mention && (!last || last.start !== mention.start))
      member.mentions.push({ start: mention.start, end: mention.end })
    member.gender ??= about.gender ?? null
    if (about.role) this.say(member, { role: about.role, ...(about.said ?? mention ?? { start: 0, end: 0 }) })
    member.affiliation ??= about.affiliation ?? null
    member.party ??= about.party ?? (kind === 'person' ? null : partyOf(member.role, member.affiliation, member.name))
    return member
  }

  /** Somebody is said to have a role: the first that the text gives is shown, all are kept. */
  private say(member: Member, { role: written, start, end }: Said): void {
    // "Presidents Lund and Kral" are a president each; "the Meridian’s Ada Lund" has no role there.
    const role = member.kind === 'person' ? roleOfOne(written) : written
    if (!role) {
      member.affiliation ??= outletNamed(written.replace(/^(?:The|the) |[’']s?$/g, ''))?.name ?? null
      return
    }
    if (member.offices.some((each) => each.role === role)) return
    const office = officeOf(role, this.article.text, { start, end })
    member.offices.push(office)
    if (member.role === null || (isParty(member.role) && !isParty(office.role))) member.role = office.role
    member.affiliation ??= office.organisation
    member.party ??= partyOf(office.role, office.organisation, member.kind === 'person' ? '' : member.name)
  }

  private make(kind: SpeakerKind, name: string, about: About, why: Reason): Member {
    const member: Member = {
      id: `s${this.speakers.length}`,
      name,
      kind,
      role: null,
      affiliation: null,
      party: null,
      offices: [],
      count: about.count ?? null,
      anonymity: null,
      aliases: lettersOf(kind, name, this.article.text),
      mentions: [],
      why: [why],
      gender: kind === 'person' ? (about.gender ?? (name.includes(' ') ? this.genderBy(name) : null)) : null,
    }
    this.speakers.push(member)
    this.byId.set(member.id, member)
    if (kind !== 'person') return member
    const last = surname(name)
    push(this.families, last, member)
    const person = this.bySurname.get(last)?.find((each) => each.name === name)
    if (person?.nickname) member.aliases.push(`${person.nickname} ${name.split(' ').at(-1)}`)
    // What a title tells of Lund it does not tell of his wife, whom the page names otherwise.
    const [other, ...others] = this.bySurname.get(last) ?? []
    const isOther =
      other && (!sameFirstName(firstName(other.name), firstName(name)) || generation(other.name) !== generation(name))
    const alone = others.length === 0 && !isOther && !(person && this.isOtherOfFamily(person))
    for (const said of [...(person?.said ?? []), ...(alone ? (this.bySaid.get(last) ?? []) : [])])
      this.say(member, said)
    return member
  }

  private genderBy(name: string): Gender | null {
    const person = this.bySurname.get(surname(name))?.find((each) => each.name === name)
    return person?.gender ?? genderOf(name.split(' ')[0]!)
  }

  /** "Lund's brother Hugh Lund". */
  private isRelative({ start }: Span): boolean {
    return KIN.test(this.article.text.slice(Math.max(0, start - 80), start))
  }

  /** "Sen. Lund": whom a title tells from relatives. */
  private isTitled(name: string): boolean {
    return this.bySaid.has(surname(name))
  }

  /** "Her father, Rev. Emil Lund. Rev. Lund": the relative himself. */
  private hasThatTitle({ name, said }: Person): boolean {
    const titles = this.bySaid.get(surname(name)) ?? []
    return titles.some(({ role }) => said.some((each) => each.role === role))
  }

  /** A speaker of that surname with a first name that can be the same, where there is only one. */
  private relative(name: string, { gender: said = null, role = null }: About): Member | undefined {
    const first = firstName(name)
    const gender = genderOf(first)
    const fit = (this.families.get(surname(name)) ?? []).filter((each) => {
      const other = firstName(each.name)
      const nick = each.aliases.some((alias) => firstName(alias) === first)
      if (generation(each.name) !== generation(name)) return false
      // "President Trump" is not Ivanka Trump, though she alone has spoken.
      if (role && !name.includes(' ') && isFirstName(each.name.split(' ')[0]!) && this.isOtherOfFamily(each))
        return false
      const person = this.bySurname.get(surname(name))?.find((one) => one.name === name)
      if (first && !other && person && (this.isOtherOfFamily(person) || this.isRelative(person))) return false
      // "Mrs. Lund" is not Bill Lund.
      if (said && each.gender && said !== each.gender && isFirstName(each.name.split(' ')[0]!)) return false
      return nick || (sameFirstName(first, other) && !(gender && each.gender && gender !== each.gender))
    })
    return fit.length === 1 ? fit[0] : undefined
  }
}

const keyOfPerson = remembered((name) => `person ${plain(name)}`)

/** What begins the names of places. */
const NO_SURNAME = /^(?:San|Santa|Los|Las|New|North|South|East|West|Fort|Port|Saint|St|El|La|York)$/
/** What stands behind the surname alone, where lines begin with that. */
const SPEAKS =
  /^(?:also |then |later )?(?:said|says|told|added|adds|noted|wrote|called|warned|urged|is|was|has|had|would|will)\b/mu
const COURTESY = /(?:Mr|Mrs|Ms|Dr)\.? $/
const KIN =
  /(?:\b(?:whose|[Hh]is|[Hh]er|[Tt]heir)|[’']s) (?:\p{Ll}+ )?(?:husband|wife|spouse|partner|child|baby|fianc[eé]e?|boyfriend|girlfriend|grandson|granddaughter|stepson|stepdaughter|son|daughter|father|mother|brother|sister|widow|widower|niece|nephew|cousin|uncle|aunt),? (?:[\p{L}.-]+ ){0,3}$|\b(?:husband|wife|son|daughter|father|mother|brother|sister|widow|widower|nephew|niece) of (?:[\p{L}.-]+ ){0,5}$/u

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

/** A role, what it is in, and of which country, with the words that say so. */
function officeOf(role: string, text: string, { start, end }: Span): Office {
  const at = text.slice(start, end).indexOf(role)
  return {
    role,
    organisation: affiliationOf(role),
    country: countryIn(role.replace(/ (?:to|on|in) .*$/, '')),
    span: at < 0 ? { start, end } : { start: start + at, end: start + at + role.length },
  }
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

export const reason = (rule: string, spans: readonly Span[]): Reason => ({
  about: 'speaker',
  rule,
  spans: spans.map(({ start, end }) => ({ start, end })),
})
/** "Dina": a rarer first name, and no word. */
const isRarer = (first: string): boolean => canBeFirstName(first) && !isCommon(first.toLowerCase())
