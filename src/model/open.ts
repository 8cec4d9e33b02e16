import { availableParallelism } from 'node:os'
import { builtScript } from '../root.ts'
import type { Network } from './network.ts'
import { type Input, NETWORKS, type NetworkName, type Output } from './networks.ts'
import { openPool } from './pool.ts'
import type { SessionOptions } from './runtime.ts'

export interface ModelOptions extends SessionOptions {
  /**
   * Worker threads of one thread each; 0 runs in this thread. By default as many as there are cores, up to four: on a busy
   * machine several threads of one network wait for each other, several networks do not.
   */
  workers?: number | undefined
}

/** More would take memory (each holds its own copy of the model) and leave nothing for the rest. */
const MOST_WORKERS = 4

/** Opens a network when it is first asked: in workers from a built package, in this thread from source. */
export function openLazily<N extends NetworkName>(name: N, options: ModelOptions): Network<Input<N>, Output<N>> {
  const { workers = Math.min(MOST_WORKERS, availableParallelism()), ...session } = options
  let opened: Promise<Network<Input<N>, Output<N>>> | undefined
  const open = async (): Promise<Network<Input<N>, Output<N>>> => {
    const script = builtScript('model/worker')
    if (workers > 0 && script) return openPool(name, script, workers, session)
    return (await NETWORKS[name](session)) as unknown as Network<Input<N>, Output<N>>
  }
  return {
    async run(input) {
      opened ??= open()
      return (await opened).run(input)
    },
    async close() {
      const closing = opened
      opened = undefined
      // What could not be opened need not be closed.
      await (await closing?.catch(() => null))?.close()
    },
  }
}
