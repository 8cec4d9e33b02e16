/** What feeds bring for no story in particular goes to the stories that it belongs to. */
import { addTo } from '../lists.ts'
import type { Added } from '../store/store.ts'
import { sortHeap } from '../stories/sort.ts'
import type { Watch } from './watch.ts'

/** Sorting looks at the whole heap each time: it has this much rest for the time it takes, while more is coming. */
const REST = 10

/** An article that was added, or a new version. */
export interface Brought {
  article: string
  outcome: Exclude<Added, 'unchanged'>
}

/** Sorts what came, not too often. */
export interface HeapSorter {
  add(brought: readonly Brought[]): void
  /** Unless it has been sorted lately. */
  sortNowAndThen(): Promise<void>
  sort(): Promise<void>
}

/** Of one watch. It tells of each story to which something came. */
export function heapSorter({ store, now, tell }: Pick<Watch, 'store' | 'now' | 'tell'>): HeapSorter {
  let came: Brought[] = []
  let rested = Number.NEGATIVE_INFINITY
  const sort = async () => {
    if (came.length === 0) return
    const began = now().getTime()
    await sortHeap(store)
    const ended = now().getTime()
    rested = ended + REST * (ended - began)
    const within = new Map<string, Brought[]>()
    for (const each of came) for (const story of await store.storiesOf(each.article)) addTo(within, story, each)
    came = []
    for (const [story, brought] of [...within].sort(([a], [b]) => (a < b ? -1 : 1)))
      tell({ kind: 'story', story, ...counted(brought) })
  }
  return {
    add: (brought) => void came.push(...brought),
    sortNowAndThen: async () => {
      if (now().getTime() >= rested) await sort()
    },
    sort,
  }
}

/** How many are new, and how many new versions. */
export const counted = (brought: readonly Brought[]): { added: number; versions: number } => {
  const added = brought.filter(({ outcome }) => outcome === 'added').length
  return { added, versions: brought.length - added }
}
