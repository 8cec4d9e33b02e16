import { join } from 'node:path'
import { modelsFolder } from './assets.ts'
import { type Network, oneByOne } from './network.ts'
import { bundledPieces } from './pieces.ts'
import { openSession, type SessionOptions } from './runtime.ts'

export const DIMENSIONS = 384

/** Opens the bundled sentence model in this thread: pieces, [CLS] first and [SEP] last, to a unit vector. */
export async function openSentenceNetwork(options: SessionOptions): Promise<Network<Int32Array, Float32Array>> {
  const session = await openSession(join(modelsFolder(), 'sentences', 'model.onnx'), options)
  const pieces = await bundledPieces()
  return oneByOne(
    async (ids) => (await session.run({ embeddings: pieces.vectorsOf(ids) })).vector!.data as Float32Array,
    () => session.close(),
  )
}
