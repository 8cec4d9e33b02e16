/** A network that turns one input into one output. What is asked while it works waits its turn. */
export interface Network<In, Out> {
  run(input: In): Promise<Out>
  close(): Promise<void>
}

/**
 * One input at a time, in this thread. Never several in a batch: int8 activations are scaled over a whole batch, so that a
 * result would depend on its neighbours; and on a CPU a batch of 8 is no faster than 8 runs, and takes twice the memory.
 */
export function oneByOne<In, Out>(run: (input: In) => Promise<Out>, close: () => Promise<void>): Network<In, Out> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(input) {
      const result = last.then(() => run(input))
      last = result.catch(() => {})
      return result
    },
    async close() {
      await last
      await close()
    },
  }
}
