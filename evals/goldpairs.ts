/** Pairs of statements of fresh stories, labelled by hand, found again among what the program read. */
import type { Store } from '../src/store/store.ts'
import type { Span } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

/** Two statements. Articles by the id that the input gave them, spans as `[start, end]`. */
interface Pair {
  story: string
  a: Place
  b: Place
}

interface Place {
  article: string
  spans: [number, number][]
}

/** A line of `gold/pairs*.jsonl`. */
export interface GoldPair extends Pair {
  label: 'same' | 'not' | 'contains' | 'contradicts'
  /** How many pairs of the story it stands for; 0 where it was drawn from those that the program had joined. */
  weight: number
}

/** A line of `gold/disputes.read*.jsonl`: a dispute that was reported, and whether it is one. */
export interface ReadDispute extends Pair {
  real: boolean
}

export const goldPairs = <T = GoldPair>(name: string): T[] => readJsonl(new URL(`gold/${name}.jsonl`, import.meta.url))

/** A line of `gold/positions.read*.jsonl`: a position that was shown, and whether it is right: whose it is, on what, and for or against that. */
export interface ReadPosition extends Place {
  story: string
  party: string
  term: string
  side: string
  right: boolean
}

/** Ids of the mentions that stand where the pairs' statements do; null where the program has none such, or not the story. */
export async function mentionPairs<T extends Pair>(
  store: Store,
  pairs: readonly T[],
): Promise<{ pair: T; a: string | null; b: string | null }[]> {
  const at = await mentionsAt(store, new Set(pairs.map(({ story }) => story)))
  return pairs.map((pair) => ({ pair, a: at(pair.story, pair.a), b: at(pair.story, pair.b) }))
}

/** Finds the mention of a place in one of the stories. */
export async function mentionsAt(
  store: Store,
  stories: ReadonlySet<string>,
): Promise<(story: string, place: Place) => string | null> {
  const placed = new Map<string, { id: string; spans: Span[] }[]>()
  for (const story of stories) {
    if (!(await store.story(story))) continue
    const readings = await store.readings(story)
    const names = new Map((await store.articles(story)).map(({ id, externalId }) => [id, externalId]))
    for (const { article, mentions } of readings) placed.set(`${story} ${names.get(article)}`, mentions)
  }
  return (story, { article, spans }) => nearest(placed.get(`${story} ${article}`) ?? [], spans)
}

/** The mention that shares most with a stretch, at least half of both together. */
function nearest(mentions: readonly { id: string; spans: Span[] }[], spans: [number, number][]): string | null {
  const [start, end] = [spans[0]![0], spans.at(-1)![1]]
  let best: string | null = null
  let most = 0.5
  for (const { id, spans } of mentions) {
    const [from, to] = [spans[0]!.start, spans.at(-1)!.end]
    const shared = (Math.min(end, to) - Math.max(start, from)) / (Math.max(end, to) - Math.min(start, from))
    if (shared > most) [best, most] = [id, shared]
  }
  return best
}
