/** Which other stories are about the same people: by whose names stand in their articles. */
import type { Dossier } from '../dossier/types.ts'
import type { Store, StoryRow } from '../store/store.ts'

export interface Related {
  story: StoryRow
  /** Those heard most here who are named there, the most heard first. */
  names: string[]
}

/** So many of those heard most are looked for. */
const VOICES = 8

/** The stories that name most of those who are heard most in this one; of as many names, by how many articles do. */
export async function relatedTo(
  { story, speakers }: Pick<Dossier, 'story' | 'speakers'>,
  store: Pick<Store, 'stories' | 'naming'>,
): Promise<Related[]> {
  const others = (await store.stories()).filter(({ id }) => id !== story.id)
  if (others.length === 0) return []
  // A single word may be anybody's name.
  const heard = speakers.filter(({ kind, name }) => kind === 'person' && /\S\s+\S/.test(name)).slice(0, VOICES)
  const found = await Promise.all(heard.map(async ({ name }) => ({ name, in: await store.naming(name) })))
  return others
    .map((other) => {
      const naming = found.filter((each) => each.in.has(other.id))
      const articles = naming.reduce((sum, each) => sum + each.in.get(other.id)!, 0)
      return { story: other, names: naming.map(({ name }) => name), articles }
    })
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length || b.articles - a.articles || (a.story.id < b.story.id ? -1 : 1))
    .map(({ story, names }) => ({ story, names }))
}
