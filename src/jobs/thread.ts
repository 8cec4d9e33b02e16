import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { builtScript } from '../root.ts'
import type { Store } from '../store/store.ts'
import { openReader } from '../stories/reader.ts'
import { openQueue, type Queue } from './queue.ts'
import type { JobsData, JobsMessage } from './worker.ts'

/** The queue of a database: in a thread of its own; from source, where there is no built script, in this one. */
export function openJobs(data: JobsData, store: Store): Queue {
  const script = builtScript('jobs/worker')
  return script ? inThread(script, data) : openQueue({ ...data, store, openReader, now: () => new Date() })
}

/** Where the thread fails, its jobs wait for the next start. */
function inThread(script: URL, workerData: JobsData): Queue {
  const worker = new Worker(script, { workerData })
  const ended = once(worker, 'exit')
  worker.unref()
  worker.on('error', (error) => console.error(error))
  const send = (message: JobsMessage) => worker.postMessage(message)
  return {
    wake: () => send('wake'),
    async close() {
      // Nothing else may keep the program alive until then.
      worker.ref()
      send('close')
      await ended
    },
  }
}
