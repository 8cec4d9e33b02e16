import { Worker } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import './telemetry.ts'
import type { NetworkName } from './networks.ts'
import type { SessionOptions } from './runtime.ts'
import type { Answer, ToWorker, WorkerData } from './worker.ts'

/** A worker thread that runs networks, an input after the other in the order in which they come. Several may have it in common. */
export interface Thread {
  run(network: NetworkName, input: unknown): Promise<unknown>
  /** Resolves with the reason once it runs nothing more. */
  readonly broken: Promise<unknown>
  /** Whether it can be had: it ends when the last who has it lets go of it. */
  have(): boolean
  letGo(): Promise<void>
}

interface Asked {
  done: (output: unknown) => void
  failed: (error: unknown) => void
}

/** @param networks those that it opens ahead; others when they are asked for. */
export function openThread(script: URL, networks: readonly NetworkName[], options: SessionOptions): Thread {
  const worker = new Worker(script, { workerData: { networks, options } satisfies WorkerData })
  const ended = new Promise<void>((done) => worker.on('exit', () => done()))
  const asked: Asked[] = []
  let holders = 0
  let reason: unknown = null
  const broken = new Promise<unknown>((told) => {
    const end = (error: unknown) => {
      reason ??= error
      for (const { failed } of asked.splice(0)) failed(reason)
      told(reason)
    }
    worker.on('error', end)
    worker.on('exit', (code) => end(new Error(`the worker that runs the model stopped (${code})`)))
  })
  // A program that has nothing else to do may end.
  worker.unref()
  worker.on('message', (answer: Answer) => {
    const { done, failed } = asked.shift()!
    if (!asked.length && !reason) worker.unref()
    if ('output' in answer) done(answer.output)
    else failed('problem' in answer ? toError(answer.problem) : new Error(answer.error))
  })
  return {
    broken,
    run: (network, input) =>
      new Promise((done, failed) => {
        if (reason) return failed(reason)
        asked.push({ done, failed })
        worker.ref()
        worker.postMessage({ network, input } satisfies ToWorker)
      }),
    have() {
      if (reason) return false
      holders++
      return true
    },
    letGo() {
      holders--
      if (holders > 0) return Promise.resolve()
      reason ??= new Error('the model was closed')
      worker.ref()
      worker.postMessage('close' satisfies ToWorker)
      return ended
    },
  }
}

const toError = ({ where, what, hint }: HearsayError['problem']) => new HearsayError(where, what, hint)
