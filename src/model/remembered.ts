import type { Network } from './network.ts'

/**
 * A network that is not asked the same twice: half of what is stated on a story may be copies.
 *
 * @param keyOf What an input is known by; equal keys get one answer, which nobody may change.
 * @param most So many answers are kept; then all are forgotten.
 */
export function remembered<In, Out>(
  network: Network<In, Out>,
  keyOf: (input: In) => string,
  most: number,
): Network<In, Out> {
  const known = new Map<string, Promise<Out>>()
  return {
    run(input) {
      const key = keyOf(input)
      const found = known.get(key)
      if (found) return found
      if (known.size >= most) known.clear()
      const answer = network.run(input)
      known.set(key, answer)
      answer.catch(() => known.delete(key))
      return answer
    },
    close() {
      known.clear()
      return network.close()
    },
  }
}
