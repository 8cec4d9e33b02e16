/** Does the jobs of one database in a thread of its own, so that pages are answered meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { sqliteStore } from '../store/sqlite/index.ts'
import { openReader } from '../stories/reader.ts'
import { openQueue } from './queue.ts'

export interface JobsData {
  file: string
  allowed: readonly string[]
  version: string
}
export type JobsMessage = 'wake' | 'close'

const { file, ...options } = workerData as JobsData
const store = sqliteStore(file)
const queue = openQueue({ ...options, store, openReader, now: () => new Date() })

parentPort!.on('message', async (message: JobsMessage) => {
  if (message === 'wake') return queue.wake()
  await queue.close()
  await store.close()
  parentPort!.close()
})
