import { Worker } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Network } from './network.ts'
import type { Input, NetworkName, Output } from './networks.ts'
import type { SessionOptions } from './runtime.ts'
import type { Answer, ToWorker, WorkerData } from './worker.ts'

interface Asked {
  input: unknown
  done: (output: never) => void
  failed: (error: unknown) => void
}

interface Member {
  worker: Worker
  ended: Promise<void>
  asked: Asked[]
}

/** So that a worker never waits for the main thread between two inputs. */
const AHEAD = 2

/** At most so many worker threads, and for how many inputs that wait it is worth opening another. */
export interface Size {
  most: number
  worth: number
}

/** The same network in several worker threads; an input goes to the first that is free. */
export function openPool<N extends NetworkName>(
  network: N,
  script: URL,
  { most, worth }: Size,
  options: SessionOptions,
): Network<Input<N>, Output<N>> {
  const waiting: Asked[] = []
  let closed: unknown = null
  const members = [start()]

  function start(): Member {
    const worker = new Worker(script, { workerData: { network, options } satisfies WorkerData })
    const ended = new Promise<void>((done) => worker.on('exit', () => done()))
    const member: Member = { worker, ended, asked: [] }
    // A program that has nothing else to do may end.
    worker.unref()
    worker.on('message', (answer: Answer) => {
      const asked = member.asked.shift()
      // It was closed meanwhile.
      if (!asked) return
      const { done, failed } = asked
      if (!member.asked.length) worker.unref()
      if ('output' in answer) done(answer.output as never)
      else if ('problem' in answer) failed(toError(answer.problem))
      else failed(new Error(answer.error))
      dispatch()
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`the worker that runs the ${network} model stopped (${code})`)))
    return member
  }

  function end({ worker, ended }: Member): Promise<void> {
    worker.ref()
    worker.postMessage('close' satisfies ToWorker)
    return ended
  }

  function dispatch(): void {
    while (waiting.length) {
      const free = members.reduce((a, b) => (b.asked.length < a.asked.length ? b : a))
      if (free.asked.length >= AHEAD) {
        if (members.length >= most || waiting.length < worth) return
        members.push(start())
        continue
      }
      const next = waiting.shift()!
      free.asked.push(next)
      free.worker.ref()
      free.worker.postMessage({ input: next.input } satisfies ToWorker)
    }
  }

  function fail(error: unknown): void {
    closed ??= error
    for (const { failed } of [...waiting.splice(0), ...members.flatMap(({ asked }) => asked.splice(0))]) failed(closed)
  }

  return {
    run: (input) =>
      new Promise((done, failed) => {
        if (closed) return failed(closed)
        waiting.push({ input, done, failed })
        dispatch()
      }),
    async close() {
      fail(new Error('the model was closed'))
      await Promise.all(members.map(end))
    },
  }
}

const toError = ({ where, what, hint }: HearsayError['problem']) => new HearsayError(where, what, hint)
