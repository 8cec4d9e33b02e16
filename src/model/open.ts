import { availableParallelism } from 'node:os'
import { builtScript } from '../root.ts'
import type { Network } from './network.ts'
import { type Input, NETWORKS, type NetworkName, type Output } from './networks.ts'
import { openPool } from './pool.ts'
import type { SessionOptions } from './runtime.ts'
import { openThread, type Thread } from './thread.ts'

export interface ModelOptions extends SessionOptions {
  /**
   * Worker threads of one thread each; 0 runs in this thread. By default as many as there are cores, up to four: on a busy
   * machine several threads of one network wait for each other, several networks do not.
   */
  workers?: number | undefined
  /** Opens it at once and not when it is first asked: something is about to be read, and the program does other things before. */
  ahead?: boolean | undefined
  /** The first of its threads, which it has in common with other networks (`openCommonThread`). */
  thread?: Thread | null | undefined
}

/** More would take memory (each holds its own copy of the model) and leave nothing for the rest. */
const MOST_WORKERS = 4

/** Another worker is opened for so many inputs that wait: about as many as the first one does meanwhile. */
const WORTH: Readonly<Record<NetworkName, number>> = { attribution: 8, sentences: 64 }

/**
 * One thread for both networks, opened at once: to start a second, and to read there again what both know of pieces, takes longer than
 * reading an article. Null where they run in this one.
 */
export function openCommonThread(): Thread | null {
  const script = builtScript(WORKER)
  return script && openThread(script, ['attribution', 'sentences'], {})
}
const WORKER = 'model/worker'

/** Opens a network when it is first asked: in workers from a built package, in this thread from source. */
export function openLazily<N extends NetworkName>(name: N, options: ModelOptions): Network<Input<N>, Output<N>> {
  const { workers = Math.min(MOST_WORKERS, availableParallelism()), ahead, thread, ...session } = options
  let opened: Promise<Network<Input<N>, Output<N>>> | undefined
  let closed: Promise<unknown> = Promise.resolve()
  const open = async (): Promise<Network<Input<N>, Output<N>>> => {
    const script = builtScript(WORKER)
    const size = { most: workers, worth: WORTH[name] }
    if (workers > 0 && script) return openPool(name, () => openThread(script, [name], session), size, thread)
    return (await NETWORKS[name](session)) as unknown as Network<Input<N>, Output<N>>
  }
  if (ahead) {
    opened = open()
    // A failure to open is the answer to each input.
    opened.catch(() => {})
  }
  return {
    async run(input) {
      opened ??= open()
      return (await opened).run(input)
    },
    close() {
      const closing = opened
      opened = undefined
      // What could not be opened need not be closed. Who closes again waits for what is being closed.
      closed = Promise.all([closed, closing?.catch(() => null).then((network) => network?.close())])
      return closed.then(() => {})
    },
  }
}
