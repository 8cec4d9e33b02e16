/** The speakers of one article. */
import { addTo } from '../lists.ts'
import type { Office, Reason, Span, Speaker, SpeakerKind } from '../types.ts'
import { affiliationOf } from './affiliation.ts'
import { uncapitalised } from './descriptions/uncapitalised.ts'
import { isOtherOfFamily, isRelative } from './family.ts'
import { lettersOf } from './names/acronyms.ts'
import { countryIn } from './names/countries.ts'
import { type Gender, genderOf, isFirstName, isInitials, sameFirstName } from './names/firstnames.ts'
import { firstName, generation, plain, remembered, surname } from './names/spelling.ts'
import { outletNamed } from './outlets/outlets.ts'
import { partyOf } from './party.ts'
import { toldBy } from './people.ts'
import { PeopleByName } from './peoplebyname.ts'
import type { Person, Said } from './person.ts'
import { isParty, roleOfOne } from './roleofone.ts'

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

/** The speakers of one article, as they come to be known; whom a name means is asked of the people whom the text names. */
export class Cast extends PeopleByName {
  readonly speakers: Member[] = []
  private readonly byId = new Map<string, Member>()
  private readonly byKey = new Map<string, Member>()
  /** Speakers who are persons, by surname. */
  private readonly families = new Map<string, Member[]>()

  get(id: string | null | undefined): Member | null {
    return this.byId.get(id ?? '') ?? null
  }

  /** Whoever has spoken or been spoken of by this name. */
  called(name: string): Member | null {
    return this.byKey.get(keyOfPerson(name)) ?? null
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
    addTo(this.families, last, member)
    const nickname = this.named(name)?.nickname
    if (nickname) member.aliases.push(`${nickname} ${name.split(' ').at(-1)}`)
    for (const said of this.saidOf(name)) this.say(member, said)
    return member
  }

  private genderBy(name: string): Gender | null {
    return this.named(name)?.gender ?? genderOf(name.split(' ')[0]!)
  }

  /** A speaker of that surname with a first name that can be the same, where there is only one. */
  private relative(name: string, about: About): Member | undefined {
    const fit = (this.families.get(surname(name)) ?? []).filter((each) => this.canBe(each, name, about))
    return fit.length === 1 ? fit[0] : undefined
  }

  /** "ADA LUND SUES" between the paragraphs is not Lund, who said that he would not: of a surname alone pronouns tell. */
  private isOfOther(gender: Gender, { name, gender: known }: Member, written: string): boolean {
    const isHeadline = written === written.toUpperCase()
    const told = known ?? (isHeadline && !name.includes(' ') ? toldBy(this.article.text, name, null, 1) : null)
    return told !== null && told !== gender
  }

  private canBe(member: Member, name: string, { gender: said = null, role = null }: About): boolean {
    if (generation(member.name) !== generation(name)) return false
    const [first, other] = [firstName(name), firstName(member.name)]
    const isKnownFirst = isFirstName(member.name.split(' ')[0]!)
    // "President Trump" is not Ivanka Trump, though she alone has spoken.
    if (role && !name.includes(' ') && isKnownFirst && isOtherOfFamily(member, this.article)) return false
    const person = first && !other ? this.named(name) : null
    if (person && (isOtherOfFamily(person, this.article) || isRelative(person, this.article.text))) return false
    // "Mrs. Lund" is not Bill Lund.
    if (said && member.gender && said !== member.gender && isKnownFirst) return false
    if (member.aliases.some((alias) => firstName(alias) === first)) return true
    const gender = genderOf(first)
    return sameFirstName(first, other) && !(gender && this.isOfOther(gender, member, name))
  }
}

const keyOfPerson = remembered((name) => `person ${plain(name)}`)

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

/** Why a speaker is who they are. The spans are copies: what is stored must not hold the page. */
export const reason = (rule: string, spans: readonly Span[]): Reason => ({
  about: 'speaker',
  rule,
  spans: spans.map(({ start, end }) => ({ start, end })),
})
