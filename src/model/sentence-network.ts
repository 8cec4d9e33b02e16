import { join } from 'node:path'
import { modelsFolder } from './assets.ts'
import { type Network, oneByOne } from './network.ts'
import { openSession, type SessionOptions, toInt64 } from './runtime.ts'

export const DIMENSIONS = 384

/** Opens the bundled sentence model in this thread: pieces, [CLS] first and [SEP] last, to a unit vector. */
export async function openSentenceNetwork(options: SessionOptions): Promise<Network<Int32Array, Float32Array>> {
  const session = await openSession(join(modelsFolder(), 'sentences', 'model.onnx'), options)
  return oneByOne(
    async (ids) => {
      const input_ids = { type: 'int64', data: toInt64(ids), dims: [1, ids.length] } as const
      return (await session.run({ input_ids })).vector!.data as Float32Array
    },
    () => session.close(),
  )
}
