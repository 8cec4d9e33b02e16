/** Keeping what was made of a story beside it, so that it is read the next time and not made. */
import type { Follows } from '../dossier/follows.ts'
import { type AnswerAt, isPageName, type Memory } from '../dossier/memory.ts'
import type { State } from '../dossier/state.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { packed } from './packed.ts'

export type Keep = (story: StoryRow, maker: string, state: State, memory: Memory) => Promise<void>

/** What cannot be kept, as on a disk that is full or read-only, is made again. */
export const keepIn =
  (store: Store): Keep =>
  async (story, maker, state, memory) => {
    try {
      await remember(store, story.id, maker, memory)
      await store.keepMade(story, maker, packed(state))
    } catch {}
  }

/**
 * Remembers at once, but of a large story keeps the whole only when it is made a second time without a change in between: that takes
 * as long to write as it takes to make from what is remembered, and who asks after every change never reads it.
 */
export const keepIfAskedAgain =
  (store: Store): Keep =>
  async (story, maker, state, memory) => {
    const keep = keepIn(store)
    if (story.articles < LARGE || (await store.made(story.id, maker)) === NOT_KEPT)
      return keep(story, maker, state, memory)
    try {
      await remember(store, story.id, maker, memory)
      await store.keepMade(story, maker, NOT_KEPT)
    } catch {}
  }
/** Articles. */
const LARGE = 2000
/** In place of what was made and not kept. */
const NOT_KEPT = ''

/** What is stored of a story's memory, where that has not been asked for. */
export async function recall(store: Store, story: string, maker: string, memory: Memory): Promise<void> {
  if (memory.stored !== null) return
  const stored = await store.remembered(story, maker)
  memory.stored = new Set(stored.keys())
  const claims = new Map<string, Follows>()
  const answers = new Map<string, AnswerAt[]>()
  for (const [key, body] of stored) (isPageName(key) ? answers : claims).set(key, JSON.parse(body))
  memory.claims = new Map([...claims, ...memory.claims])
  memory.answers = new Map([...answers, ...memory.answers])
}

async function remember(store: Store, story: string, maker: string, memory: Memory): Promise<void> {
  const { claims, answers, stored } = memory
  const fresh = new Map<string, string>()
  for (const all of [claims, answers])
    for (const [key, known] of all) if (!stored?.has(key)) fresh.set(key, JSON.stringify(known))
  const gone = [...(stored ?? [])].filter((key) => !claims.has(key) && !answers.has(key))
  if (fresh.size + gone.length > 0) await store.remember(story, maker, fresh, gone)
  memory.stored = new Set([...claims.keys(), ...answers.keys()])
}

/**
 * Keeps the last state of each story once none has followed it for a while: whoever corrects one statement corrects the next, and
 * waits for none of what only another start of the program needs.
 */
export function keepLater(keep: Keep, ms: number): { keep: Keep; settle(): Promise<void> } {
  const waiting = new Map<string, { timer: NodeJS.Timeout; write: () => Promise<void> }>()
  return {
    async keep(story, maker, state, memory) {
      clearTimeout(waiting.get(story.id)?.timer)
      const write = () => {
        waiting.delete(story.id)
        return keep(story, maker, state, memory)
      }
      waiting.set(story.id, { timer: setTimeout(write, ms).unref(), write })
    },
    /** Keeps at once what waits. */
    async settle() {
      for (const { timer, write } of [...waiting.values()]) {
        clearTimeout(timer)
        await write()
      }
    },
  }
}
