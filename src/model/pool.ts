import type { Network } from './network.ts'
import type { Input, NetworkName, Output } from './networks.ts'
import type { Thread } from './thread.ts'

interface Asked {
  input: unknown
  done: (output: never) => void
  failed: (error: unknown) => void
}

interface Member {
  thread: Thread
  asked: Set<Asked>
}

/** So that a worker never waits for the main thread between two inputs. */
const AHEAD = 2

/** At most so many worker threads, and for how many inputs that wait it is worth opening another. */
export interface Size {
  most: number
  worth: number
}

/**
 * The same network in several worker threads; an input goes to the first that is free.
 *
 * @param first of its threads, where others have it, too.
 */
export function openPool<N extends NetworkName>(
  network: N,
  start: () => Thread,
  { most, worth }: Size,
  first: Thread | null = null,
): Network<Input<N>, Output<N>> {
  const waiting: Asked[] = []
  let closed: unknown = null
  const members = [first?.have() ? memberOf(first) : another()]

  function another(): Member {
    const thread = start()
    thread.have()
    return memberOf(thread)
  }

  function memberOf(thread: Thread): Member {
    void thread.broken.then(fail)
    return { thread, asked: new Set() }
  }

  function dispatch(): void {
    while (waiting.length) {
      const free = members.reduce((a, b) => (b.asked.size < a.asked.size ? b : a))
      if (free.asked.size >= AHEAD) {
        if (members.length >= most || waiting.length < worth) return
        members.push(another())
        continue
      }
      void ask(free, waiting.shift()!)
    }
  }

  async function ask({ thread, asked }: Member, next: Asked): Promise<void> {
    asked.add(next)
    try {
      next.done((await thread.run(network, next.input)) as never)
    } catch (error) {
      next.failed(error)
    }
    asked.delete(next)
    dispatch()
  }

  function fail(error: unknown): void {
    closed ??= error
    for (const { failed } of [...waiting.splice(0), ...members.flatMap(({ asked }) => [...asked])]) failed(closed)
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
      await Promise.all(members.map(({ thread }) => thread.letGo()))
    },
  }
}
