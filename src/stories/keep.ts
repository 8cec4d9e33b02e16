/** Keeping what was made of a story beside it, so that it is read the next time and not made. */
import type { State } from '../dossier/state.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { packed } from './packed.ts'

export type Keep = (story: StoryRow, maker: string, state: State) => Promise<void>

/** What cannot be kept, as on a disk that is full or read-only, is made again. */
export const keepIn =
  (store: Store): Keep =>
  (story, maker, state) =>
    store.keepMade(story, maker, packed(state)).catch(() => {})

/**
 * Keeps the last state of each story once none has followed it for a while: whoever corrects one statement corrects the next, and
 * waits for none of what only another start of the program needs.
 */
export function keepLater(keep: Keep, ms: number): { keep: Keep; settle(): Promise<void> } {
  const waiting = new Map<string, { timer: NodeJS.Timeout; write: () => Promise<void> }>()
  return {
    async keep(story, maker, state) {
      clearTimeout(waiting.get(story.id)?.timer)
      const write = () => {
        waiting.delete(story.id)
        return keep(story, maker, state)
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
