import { slug } from '../text/slug.ts'
import type { Speaker } from '../types.ts'
import type { DossierSpeaker } from './types.ts'

type ArticleSpeakers = { article: string; published: string | null; speakers: readonly Speaker[] }

/** Story-wide speakers, and who of them an article's speaker is: `of` is keyed `{article}/{speaker id}`. */
export interface StorySpeakers {
  speakers: Omit<DossierSpeaker, 'mentions'>[]
  of: Map<string, string>
}

/**
 * Speakers of one full name are one. A surname alone is the one person of the story who has it, and nobody else's where two
 * have it. Anonymous and unnamed sources are their article's own. Depends on the set of articles alone.
 */
export function storySpeakers(articles: readonly ArticleSpeakers[]): StorySpeakers {
  const people = new Map<string, Set<string>>()
  for (const { speakers } of articles)
    for (const { kind, name } of speakers) {
      const parts = name.trim().split(/\s+/)
      if (kind !== 'person' || parts.length < 2) continue
      const surname = slug(parts.at(-1)!)
      people.set(surname, (people.get(surname) ?? new Set()).add(slug(name)))
    }
  const all = new Map<string, { speaker: Speaker; count: Map<string, number>; aliases: Set<string> }>()
  const of = new Map<string, string>()
  for (const { article, speakers } of [...articles].sort((a, b) => (a.article < b.article ? -1 : 1)))
    for (const speaker of speakers) {
      const id = idOf(article, speaker, people)
      of.set(`${article}/${speaker.id}`, id)
      const known = all.get(id) ?? { speaker, count: new Map(), aliases: new Set() }
      known.count.set(speaker.name, (known.count.get(speaker.name) ?? 0) + 1)
      for (const alias of speaker.aliases) known.aliases.add(alias)
      const { role, affiliation, party } = known.speaker
      known.speaker = {
        ...known.speaker,
        role: role ?? speaker.role,
        affiliation: affiliation ?? speaker.affiliation,
        party: party ?? speaker.party,
      }
      all.set(id, known)
    }
  const speakers = [...all].map(([id, { speaker, count, aliases }]) => ({
    id,
    name: [...count].sort(
      ([x, n], [y, m]) => y.split(' ').length - x.split(' ').length || m - n || (x < y ? -1 : 1),
    )[0]![0],
    kind: speaker.kind,
    role: speaker.role,
    affiliation: speaker.affiliation,
    party: speaker.party,
    aliases: [...aliases].sort(),
  }))
  return { speakers: speakers.sort((a, b) => (a.id < b.id ? -1 : 1)), of }
}

function idOf(article: string, speaker: Speaker, people: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (speaker.kind === 'anonymous' || speaker.kind === 'unnamed' || !speaker.name) return `${article}-${speaker.id}`
  const id = slug(speaker.name.replace(/^the /i, ''))
  const full = speaker.kind === 'person' ? people.get(id) : undefined
  return full?.size === 1 ? [...full][0]! : id
}
