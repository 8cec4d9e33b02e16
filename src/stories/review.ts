/** What of a story a person should check, and how much of it people have. */
import { corrected } from '../corrections/apply.ts'
import type { Dossier } from '../dossier/types.ts'
import { doubtsOf } from '../review/doubts.ts'
import { type Doubtful, type Item, queueOf } from '../review/queue.ts'
import type { Store } from '../store/store.ts'
import type { Reading } from '../types.ts'
import { named } from './named.ts'

export interface Review {
  /** What is left, in the order in which to check it. */
  queue: Item[]
  /** How many doubtful statements people have looked at or corrected. */
  done: number
}

/** So many readings are held at a time. */
const AT_ONCE = 200

/** Of all pages of a dossier, as the story's corrections have them. Made anew each time: nothing but the queue needs it. */
export async function reviewOf(store: Store, dossier: Dossier): Promise<Review> {
  const { story, articles } = dossier
  const pages = await named(store, story)
  const now = new Map(correctedReadings(pages, story).map((each) => [each.article, each]))
  const ids = articles.map(({ id }) => id)
  const left: Doubtful[] = []
  const settled: Doubtful[] = []
  for (let i = 0; i < ids.length; i += AT_ONCE)
    for (const reading of await store.readings(story.id, ids.slice(i, i + AT_ONCE))) {
      const last = now.get(reading.article) ?? reading
      const doubtful = doubtfulIn(last)
      const still = new Set(doubtful.map(({ attribution }) => attribution))
      left.push(...doubtful)
      if (last !== reading) settled.push(...doubtfulIn(reading).filter(({ attribution }) => !still.has(attribution)))
    }
  const checked = new Set(settled.flatMap(({ mentions }) => mentions))
  return { queue: queueOf(dossier, left, checked), done: settled.length }
}

function correctedReadings(pages: Awaited<ReturnType<typeof named>>, story: Dossier['story']): readonly Reading[] {
  const none = { claims: new Map(), copies: [], contradictions: [], labels: new Map(), ofTerms: new Map() }
  return corrected({ ...none, ...pages, story }).readings
}

function doubtfulIn({ article, attributions, mentions }: Reading): Doubtful[] {
  return attributions.flatMap((each) => {
    const doubts = doubtsOf(each)
    if (doubts.length === 0) return []
    const own = mentions.filter(({ attribution }) => attribution === each.id).map(({ id }) => id)
    return [{ article, attribution: each.id, doubts, mentions: own }]
  })
}
