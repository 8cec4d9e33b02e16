/** Runs networks in a thread of its own, so that a server stays responsive while it reads. */
import { parentPort, workerData } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Network } from './network.ts'
import { NETWORKS, type NetworkName } from './networks.ts'
import type { SessionOptions } from './runtime.ts'

export interface WorkerData {
  /** Those that are opened ahead: the first at once, the others when it has answered what it was asked. */
  networks: readonly NetworkName[]
  options: SessionOptions
}
export type ToWorker = { network: NetworkName; input: unknown } | 'close'
export type Answer = { output: unknown } | { problem: HearsayError['problem'] } | { error: string }

const { networks, options } = workerData as WorkerData
const opened = new Map<NetworkName, Promise<Network<unknown, unknown>>>()

function open(name: NetworkName): Promise<Network<unknown, unknown>> {
  const known = opened.get(name)
  if (known) return known
  const opening = NETWORKS[name](options) as Promise<Network<unknown, unknown>>
  // A failure to open is the answer to each question.
  opening.catch(() => {})
  opened.set(name, opening)
  return opening
}
if (networks[0]) void open(networks[0])

let last: Promise<unknown> = Promise.resolve()
let asked = 0

// Questions are answered in the order in which they came.
parentPort!.on('message', (message: ToWorker) => {
  if (message === 'close') return end()
  asked++
  last = last.then(async () => {
    parentPort!.postMessage(await answerTo(message))
    asked--
    if (!asked) for (const each of networks) void open(each)
  })
})

async function answerTo({ network, input }: Exclude<ToWorker, 'close'>): Promise<Answer> {
  try {
    return { output: await (await open(network)).run(input) }
  } catch (error) {
    return error instanceof HearsayError ? { problem: error.problem } : { error: String(error) }
  }
}

/** A thread that is ended while ONNX Runtime opens a model or runs one brings the whole process down: it ends by itself. */
async function end(): Promise<void> {
  await Promise.all([...opened.values()].map((opening) => opening.then((network) => network.close()).catch(() => {})))
  parentPort!.close()
}
