import type { Article, Reason, Span, Speaker, SpeakerKind } from '../types.ts'
import { affiliationOf, partyOf } from './party.ts'
import type { Person } from './people.ts'
import { FEMALE } from './words.ts'

export interface Member extends Speaker {
  gender: 'he' | 'she' | null
}

/** The speakers of one article, as they come to be known. */
export class Cast {
  readonly speakers: Member[] = []
  private readonly byKey = new Map<string, Member>()
  private readonly bySurname = new Map<string, Person[]>()
  readonly article: Article

  constructor(article: Article, people: readonly Person[]) {
    this.article = article
    for (const person of people) {
      const key = surname(person.name)
      this.bySurname.set(key, [...(this.bySurname.get(key) ?? []), person])
    }
  }

  /** The person of the text whose full name a shorter one stands for. A surname of several people stands for the one named last before. */
  fullName(name: string, before: number): Person | null {
    const all = this.bySurname.get(surname(name)) ?? this.misspelt(surname(name))
    const words = plain(name).split(' ')
    const fit = all.filter((person) => {
      const full = plain(person.name).split(' ')
      return words.length === 1 || full[0] === words[0] || words.every((word) => full.includes(word))
    })
    if (words.length === 1 && fit.length > 0 && fit.every((person) => this.isOtherOfFamily(person))) return null
    // A family's surname alone means whoever the text speaks of most; of equals, whoever was named last before.
    const most = Math.max(0, ...fit.map(({ count }) => count))
    const main = fit.filter(({ count }) => count === most)
    return main.findLast(({ start }) => start <= before) ?? main[0] ?? null
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
  private isOtherOfFamily({ name }: Person): boolean {
    const [first, last] = [name.split(' ')[0]!.toLowerCase(), name.split(' ').at(-1)!]
    if (!FEMALE.has(first)) return false
    const { text } = this.article
    const with_ = (titles: string) => titles.split(',').some((title) => text.includes(`${title} ${last}`))
    return with_('President,Mr.,Mr,Sir,Lord,King') && !with_('Mrs.,Mrs,Ms.,Ms,Lady')
  }

  /** Finds or makes a speaker by what names it. */
  add(
    kind: SpeakerKind,
    name: string,
    about: {
      role?: string | null
      party?: string | null
      affiliation?: string | null
      gender?: 'he' | 'she' | null
      count?: number | null
    },
    mention: Span | null,
    why: Reason,
  ): Member {
    const key = kind === 'person' ? `person ${surname(name)} ${firstName(name)}` : `${kind} ${plain(name)}`
    let member = this.byKey.get(key) ?? (kind === 'person' ? this.bySurnameOnly(name) : undefined)
    if (!member) {
      member = {
        id: `s${this.speakers.length}`,
        name,
        kind,
        role: null,
        affiliation: null,
        party: null,
        count: about.count ?? null,
        anonymity: null,
        aliases: [],
        mentions: [],
        why: [why],
        gender: null,
      }
      this.speakers.push(member)
    }
    this.byKey.set(key, member)
    if (kind === 'person' && name.split(' ').length > member.name.split(' ').length) member.name = name
    if (!member.aliases.includes(name)) member.aliases.push(name)
    if (mention && !member.mentions.some(({ start }) => start === mention.start))
      member.mentions.push({ start: mention.start, end: mention.end })
    member.gender ??= about.gender ?? null
    if (about.role && !member.role) member.role = about.role
    member.affiliation ??= about.affiliation ?? affiliationOf(member.role)
    member.party ??= about.party ?? partyOf(member.role, member.affiliation, member.name)
    return member
  }

  private bySurnameOnly(name: string): Member | undefined {
    const fit = this.speakers.filter((each) => each.kind === 'person' && surname(each.name) === surname(name))
    return fit.length === 1 && (name.split(' ').length === 1 || fit[0]!.name.split(' ').length === 1)
      ? fit[0]
      : undefined
  }
}

function isOneEditApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === [...y].reverse().join(''))
}

export const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s?[’']s(?= |$)/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Last word; transliterations of one ending are one: Zelensky, Zelenskyy, Zelenskiy. */
export const surname = (name: string): string =>
  (
    plain(name)
      .replace(/ (?:jr|sr|ii|iii)$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).replace(/(?:yy|iy|ii|yi|ij)$/, 'y')
/** The first name, or its first four letters: "Dmitry" and "Dmitri" are one, "John" and "Jane" are two. "" for a surname alone. */
const firstName = (name: string): string => {
  const words = plain(name).split(' ')
  return words.length > 1 ? words[0]!.slice(0, 4) : ''
}
