/** Jobs one after the other: one writer at a time, however many pages give some. */
import { setTimeout as sleep } from 'node:timers/promises'
import { HearsayError } from '../errors.ts'
import { type Running, runJob } from './run.ts'

/** The jobs of one database. */
export interface Queue {
  /** Looks for what waits; does nothing while it is at work, since it looks again after each. */
  wake(): void
  /** Stops after the article that is being read; what is left goes on when a queue is opened again. */
  close(): Promise<void>
}

/** Another program may be at work on the same jobs. */
const LOOK_AGAIN_MS = 3000

/** Runs what waits, at once: jobs of an earlier run are gone on with. */
export function openQueue(running: Omit<Running, 'signal'>): Queue {
  const stop = new AbortController()
  const { signal } = stop
  let asked = false
  let work: Promise<void> | null = null

  async function run(): Promise<void> {
    while (!signal.aborted) {
      asked = false
      const release = await running.store.exclusively('jobs')
      if (!release) {
        await sleep(LOOK_AGAIN_MS, undefined, { signal, ref: false }).catch(() => {})
        continue
      }
      try {
        for (let job = await running.store.nextJob(); job && !signal.aborted; job = await running.store.nextJob())
          await runJob(job, { ...running, signal })
      } finally {
        release()
      }
      if (!asked) return
    }
  }

  const wake = () => {
    asked = true
    work ??= run()
      .catch((error) => console.error(error instanceof HearsayError ? error.message : error))
      .finally(() => {
        work = null
        if (asked && !signal.aborted) wake()
      })
  }
  wake()
  return {
    wake,
    async close() {
      stop.abort()
      await work
    },
  }
}
