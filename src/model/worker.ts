/** Runs one network in a thread of its own, so that a server stays responsive while it reads. */
import { parentPort, workerData } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Network } from './network.ts'
import { NETWORKS, type NetworkName } from './networks.ts'
import type { SessionOptions } from './runtime.ts'

export interface WorkerData {
  network: NetworkName
  options: SessionOptions
}
export type ToWorker = { input: unknown } | 'close'
export type Answer = { output: unknown } | { problem: HearsayError['problem'] } | { error: string }

const { network, options } = workerData as WorkerData
const opened = NETWORKS[network](options) as Promise<Network<unknown, unknown>>
// A failure to open is the answer to each question.
opened.catch(() => {})

// Questions are answered in the order in which they came.
parentPort!.on('message', async (message: ToWorker) => {
  if (message === 'close') return end()
  let answer: Answer
  try {
    answer = { output: await (await opened).run(message.input) }
  } catch (error) {
    answer = error instanceof HearsayError ? { problem: error.problem } : { error: String(error) }
  }
  parentPort!.postMessage(answer)
})

/** A thread that is ended while ONNX Runtime opens a model or runs one brings the whole process down: it ends by itself. */
async function end(): Promise<void> {
  await opened.then((network) => network.close()).catch(() => {})
  parentPort!.close()
}
