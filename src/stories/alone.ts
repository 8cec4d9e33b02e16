import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../store/store.ts'

const holder = new AsyncLocalStorage<Store>()
const LOOK_AGAIN_MS = 50

/**
 * Compares, sorts or arranges while nobody else does, in this process or another: each goes by what is filed, and of two at once
 * either would miss what the other is about to file. Waits for as long as that takes; whoever is alone already goes on.
 */
export async function alone<T>(store: Store, work: () => Promise<T>): Promise<T> {
  if (holder.getStore() === store) return work()
  for (;;) {
    const release = await store.exclusively('grouping')
    if (release)
      try {
        return await holder.run(store, work)
      } finally {
        release()
      }
    await sleep(LOOK_AGAIN_MS)
  }
}
