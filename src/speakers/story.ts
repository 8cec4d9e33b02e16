/** The speakers of all articles of a story as one list: names are joined across pages, those without a name never are. */
import { slug } from '../text/slug.ts'
import type { Speaker, SpeakerKind } from '../types.ts'
import { plain, surname } from './spelling.ts'

export interface StorySpeaker {
  id: string
  name: string
  kind: SpeakerKind
  role: string | null
  affiliation: string | null
  party: string | null
  aliases: string[]
}

export interface StorySpeakers {
  speakers: StorySpeaker[]
  /** `{article}/{speaker id within it}` → story-wide id. */
  of: Map<string, string>
}

interface Known {
  kind: SpeakerKind
  names: Map<string, number>
  roles: Map<string, number>
  affiliations: Map<string, number>
  parties: Map<string, number>
  members: string[]
}

/** Order does not matter: what is shown is what most pages say, and of equals the first by letter. */
export function storySpeakers(
  readings: readonly { article: string; published: string | null; speakers: readonly Speaker[] }[],
): StorySpeakers {
  const full = fullNames(readings.flatMap(({ speakers }) => speakers))
  const known = new Map<string, Known>()
  for (const { article, speakers } of readings)
    for (const each of speakers) {
      const key = keyOf(article, each, full)
      const entry: Known = known.get(key) ?? {
        kind: each.kind,
        names: new Map(),
        roles: new Map(),
        affiliations: new Map(),
        parties: new Map(),
        members: [],
      }
      known.set(key, entry)
      entry.members.push(`${article}/${each.id}`)
      for (const alias of [each.name, ...each.aliases]) count(entry.names, alias)
      count(entry.roles, each.role)
      count(entry.affiliations, each.affiliation)
      count(entry.parties, each.party)
    }
  const of = new Map<string, string>()
  const taken = new Set<string>()
  const speakers = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => {
      const name = entry.kind === 'person' ? longest(entry.names) : (most(entry.names) ?? '')
      const free = entry.kind === 'anonymous' || entry.kind === 'unnamed'
      let id = free ? key : slug(name)
      if (taken.has(id)) id = `${id}-${entry.kind}`
      taken.add(id)
      for (const member of entry.members) of.set(member, id)
      return {
        id,
        name,
        kind: entry.kind,
        role: most(entry.roles),
        affiliation: most(entry.affiliations),
        party: most(entry.parties),
        aliases: [...entry.names.keys()].filter(Boolean).sort(),
      }
    })
  return { speakers, of }
}

/** So many letters of a first name tell it from others; so many times more often than the next is clearly. */
const SAME = 4
const CLEARLY = 3

/** Surname → first initials in the story; a surname that only one full name has stands for it. */
function fullNames(speakers: readonly Speaker[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { kind, name } of speakers) {
    const words = plain(name).split(' ')
    if (kind !== 'person' || words.length < 2) continue
    const key = surname(name)
    const firsts = found.get(key) ?? new Map<string, number>()
    found.set(key, firsts)
    count(firsts, words[0]!.slice(0, SAME))
  }
  return found
}

function keyOf(article: string, { id, kind, name }: Speaker, full: Map<string, Map<string, number>>): string {
  if (kind === 'anonymous' || kind === 'unnamed') return `${article}-${id}`
  if (kind !== 'person') return `${kind} ${plain(name)}`
  const words = plain(name).split(' ')
  const firsts = [...(full.get(surname(name)) ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  // A surname alone is the one most pages speak of, where they clearly do.
  const clear = firsts[0] && (firsts.length === 1 || firsts[0][1] >= CLEARLY * firsts[1]![1])
  const first = words.length > 1 ? words[0]!.slice(0, SAME) : clear ? firsts[0]![0] : ''
  // "Dmitry" and "Dmitri", "Jon" and "Jonathan": one person where the beginning is the same.
  return `person ${surname(name)} ${first}`
}

function count(counts: Map<string, number>, value: string | null): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
}

const most = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null

/** The fullest common form: more words first, then what most pages write. */
const longest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(
    ([a, n], [b, m]) =>
      Math.min(b.split(' ').length, 3) - Math.min(a.split(' ').length, 3) || m - n || (a < b ? -1 : 1),
  )[0]?.[0] ?? ''
