/** Adds what waits in a process of its own: when it ends, all the memory that reading took is free again. */
import '../engine.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { HearsayError } from '../errors.ts'
import { fetcher } from '../fetch/fetcher.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { openReader } from '../stories/reader.ts'
import type { Problem } from '../types.ts'
import { addWaiting } from './additions.ts'
import type { WatchEvent } from './watch.ts'

export interface AddingData {
  database: string
  allowed: readonly string[]
  version: string
}
export type ToWorker = AddingData | 'stop'
/** "Begun" when it reads the first items: what ends it before is none of their doing. */
export type FromWorker = 'begun' | { event: WatchEvent } | { problem: Problem }

const send = (message: FromWorker) => void process.send!(message)
const stop = new AbortController()
// Ctrl+C reaches it too; the watch that started it says when to stop.
process.on('SIGINT', () => {}).on('SIGTERM', () => {})
// What is not written yet waits, as for any watch that is killed.
const killed = () => process.exit(1)
process.on('disconnect', killed)
process.on('message', (message: ToWorker) => {
  if (message === 'stop') stop.abort()
  else void run(message)
})

async function run({ database, allowed, version }: AddingData): Promise<void> {
  const store = sqliteStore(database)
  const pages = fetcher({ allowed, version, signal: stop.signal })
  try {
    const release = await alone(store)
    await addWaiting({
      store,
      fetcher: pages,
      openReader,
      now: () => new Date(),
      signal: stop.signal,
      tell: (event) => send({ event }),
      begin: () => send('begun'),
    })
    release()
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    send({ problem: error.problem })
  } finally {
    await pages.close()
    await store.close()
  }
  // It ends when what was sent has gone, and nothing is left to do.
  process.off('disconnect', killed).disconnect()
}

/** One whose watch was killed may still be writing its last. */
async function alone(store: Store): Promise<() => void> {
  for (;;) {
    const release = await store.exclusively('adding')
    if (release) return release
    await sleep(100)
  }
}
