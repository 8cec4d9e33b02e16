import { join } from 'node:path'
import { modelsFolder } from './assets.ts'
import { type Network, oneByOne } from './network.ts'
import { openSession, type SessionOptions } from './runtime.ts'

export const DIMENSIONS = 384

/** Opens the bundled sentence model in this thread: pieces, [CLS] first and [SEP] last, to a unit vector. */
export async function openSentenceNetwork(options: SessionOptions): Promise<Network<Int32Array, Float32Array>> {
  const session = await openSession(join(modelsFolder(), 'sentences', 'model.onnx'), options)
  return oneByOne(
    async (ids) => {
      const dims = [1, ids.length]
      const outputs = await session.run({
        input_ids: { type: 'int64', data: BigInt64Array.from(ids, BigInt), dims },
        attention_mask: { type: 'int64', data: new BigInt64Array(ids.length).fill(1n), dims },
        token_type_ids: { type: 'int64', data: new BigInt64Array(ids.length), dims },
      })
      return unitMean(outputs.last_hidden_state!.data as Float32Array)
    },
    () => session.close(),
  )
}

/** Mean over all pieces, scaled to length one, as all-MiniLM-L6-v2 was trained. */
function unitMean(hidden: Float32Array): Float32Array {
  const sum = new Float64Array(DIMENSIONS)
  for (let i = 0; i < hidden.length; i++) sum[i % DIMENSIONS]! += hidden[i]!
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1
  return Float32Array.from(sum, (value) => value / length)
}
