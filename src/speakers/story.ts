/**
 * The speakers of all articles of a story as one list: names are joined across pages, and with them descriptions of the office
 * that one of them holds; others without a name never are.
 */
import { slug } from '../text/slug.ts'
import type { Office, Reason, Speaker, SpeakerKind } from '../types.ts'
import { holdersOf } from './descriptions/holders.ts'
import { spoken } from './descriptions/spoken.ts'
import { isHost } from './names/outletnames.ts'
import { inFull, isFull, keysOf } from './names/storykeys.ts'

/** A role as pages give it; `from` and `until` are the first and last day of a page that does, null where none is dated. */
export interface RoleTerm {
  role: string
  from: string | null
  until: string | null
}

export interface StorySpeaker {
  /** From the name, `dmitry-peskov`; from the article for anonymous sources. */
  id: string
  name: string
  kind: SpeakerKind
  role: string | null
  /** Every role that pages give, from the earliest, with the first and last day of a page that does. */
  roles: RoleTerm[]
  affiliation: string | null
  party: string | null
  aliases: string[]
}

export interface StorySpeakers {
  speakers: StorySpeaker[]
  /** The story-wide id of a speaker of an article. */
  of(article: string, speaker: string): string | undefined
}

/** What joining speakers across pages needs of one within its page. */
export interface ReadSpeaker {
  id: string
  who: Who
}

/** Pages that tell the same of somebody may share one of these: what follows from it is then found out once. */
export type Who = Pick<Speaker, 'name' | 'kind' | 'role' | 'affiliation' | 'party' | 'count' | 'aliases'> & {
  offices: Pick<Office, 'role' | 'country'>[]
  why: Pick<Reason, 'rule'>[]
}

/** A page with its speakers. */
export interface SpeakersOfPage {
  article: string
  published: string | null
  speakers: readonly ReadSpeaker[]
}

interface Known {
  kind: SpeakerKind
  pages: number
  names: Map<string, number>
  /** By which it is called where it is not named. */
  descriptions: Set<string> | null
  // Of those without a name, who are most of the speakers of a large story, hardly any has any of these.
  roles: Map<string, number> | null
  terms: Map<string, Pick<RoleTerm, 'from' | 'until'>> | null
  affiliations: Map<string, number> | null
  parties: Map<string, number> | null
  id: string
}

/** Order does not matter: what is shown is what most pages say, and of equals the first by letter. */
export function storySpeakers(pages: readonly SpeakersOfPage[]): StorySpeakers {
  const { named, nameless } = parted(pages)
  const keyOf = keysOf(named)
  const holder = holdersOf([...named].map(([who, its]) => ({ who, key: keyOf(who), pages: its })))
  const known = new Map<string, Known>()
  const entryOf = (key: string, kind: SpeakerKind): Known => {
    const entry = known.get(key) ?? unknown(kind)
    known.set(key, entry)
    return entry
  }
  const byWho = new Map<Who, Known>()
  for (const [who, its] of named) {
    const key = keyOf(who)
    const entry = entryOf(key, key.split(' ', 1)[0] as SpeakerKind)
    byWho.set(who, entry)
    tell(entry, who, its)
  }
  for (const { id, who, page } of nameless) {
    const held = byWho.get(who) ?? holder(who)
    if (held === null) {
      tell(entryOf(`${page.article}-${id}`, who.kind), who, [page])
      continue
    }
    const entry = typeof held === 'string' ? entryOf(held, 'person') : held
    byWho.set(who, entry)
    entry.descriptions ??= new Set()
    for (const alias of who.aliases) entry.descriptions.add(alias)
  }
  const speakers = shown(known)
  const byArticle = new Map(pages.map(({ article, speakers }) => [article, speakers]))
  return {
    speakers,
    of(article, speaker) {
      const read = byArticle.get(article)?.find(({ id }) => id === speaker)
      return read && (byWho.get(read.who) ?? known.get(`${article}-${speaker}`))?.id
    },
  }
}

/** Under their keys' order, each with an id of its own, which is noted in the entry. */
function shown(known: ReadonlyMap<string, Known>): StorySpeaker[] {
  const taken = new Set<string>()
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => {
      const name = entry.kind === 'person' ? quiet(inFull(entry.names)) : (most(shownOf(entry)) ?? '')
      const free = entry.kind === 'anonymous' || entry.kind === 'unnamed'
      let id = free ? key : slug(name)
      if (taken.has(id)) id = `${id}-${entry.kind}`
      taken.add(id)
      entry.id = id
      return {
        id,
        name: spoken(name, entry.kind),
        kind: entry.kind,
        role: most(entry.roles),
        roles: termsOf(entry.terms),
        affiliation: affiliationOf(entry),
        party: most(entry.parties),
        aliases: [...new Set([...entry.names.keys(), ...(entry.descriptions ?? [])])].filter(Boolean).sort(),
      }
    })
}

/** For whom hundreds of pages name, one of them has taken another's house for his. */
function affiliationOf({ affiliations, pages }: Known): string | null {
  const found = most(affiliations)
  return found !== null && affiliations!.get(found)! >= SHARE * pages ? found : null
}
const SHARE = 0.02

/** Those with a name, with the pages that tell the same of them, and those who are others on each page unless they are described. */
function parted(pages: readonly SpeakersOfPage[]): {
  named: Map<Who, SpeakersOfPage[]>
  nameless: (ReadSpeaker & { page: SpeakersOfPage })[]
} {
  const named = new Map<Who, SpeakersOfPage[]>()
  const nameless: (ReadSpeaker & { page: SpeakersOfPage })[] = []
  for (const page of pages)
    for (const { id, who } of page.speakers) {
      if (who.kind === 'anonymous' || who.kind === 'unnamed') {
        nameless.push({ id, who, page })
        continue
      }
      const its = named.get(who)
      if (its) its.push(page)
      else named.set(who, [page])
    }
  return { named, nameless }
}

const unknown = (kind: SpeakerKind): Known => ({
  kind,
  pages: 0,
  names: new Map(),
  descriptions: null,
  roles: null,
  terms: null,
  affiliations: null,
  parties: null,
  id: '',
})

/** An outlet by its name, where any page gives that, rather than by its host. */
function shownOf({ kind, names }: Known): Known['names'] {
  const proper = kind === 'outlet' ? [...names].filter(([name]) => !isHost(name)) : []
  return proper.length > 0 ? new Map(proper) : names
}

/** What these pages tell of somebody. */
function tell(entry: Known, who: Who, pages: readonly SpeakersOfPage[]): void {
  const n = pages.length
  entry.pages += n
  count(entry.names, who.name, n)
  for (const alias of who.aliases) count(entry.names, alias, n)
  entry.roles = counted(entry.roles, who.role, n)
  for (const { role } of who.offices) {
    entry.terms ??= new Map()
    for (const { published } of pages)
      entry.terms.set(role, spanning(entry.terms.get(role), published ? published.slice(0, 10) : null))
  }
  entry.affiliations = counted(entry.affiliations, who.affiliation, n)
  entry.parties = counted(entry.parties, who.party, n)
}

/** Each role with the first and last day on which a page gives it; from the earliest. */
function termsOf(roles: Known['terms']): RoleTerm[] {
  if (roles === null) return []
  return [...roles]
    .map(([role, { from, until }]) => ({ role, from, until }))
    .sort((a, b) =>
      (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : a.role < b.role ? -1 : 1,
    )
}

/** A term with one more day. */
function spanning(term: Pick<RoleTerm, 'from' | 'until'> | undefined, day: string | null): NonNullable<typeof term> {
  const { from, until } = term ?? { from: null, until: null }
  if (day === null) return { from, until }
  return { from: from === null || day < from ? day : from, until: until === null || day > until ? day : until }
}

function count(counts: Map<string, number>, value: string | null, n: number): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + n)
}

/** The same where nothing may have been counted yet. */
function counted(counts: Map<string, number> | null, value: string | null, n: number): Map<string, number> | null {
  if (!value) return counts
  const all = counts ?? new Map<string, number>()
  count(all, value, n)
  return all
}

const most = (counts: ReadonlyMap<string, number> | null): string | null =>
  counts === null ? null : ([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null)

/** A transcript's "ADA LUND". */
const quiet = (name: string): string =>
  isFull(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())
