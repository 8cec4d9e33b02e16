import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelsFolder } from './assets.ts'
import { bestLabels, LABELS, type Transitions } from './decode.ts'
import { type Network, oneByOne } from './network.ts'
import { bundledPieces } from './pieces.ts'
import { openSession, type SessionOptions, toInt64 } from './runtime.ts'

/** One window, [CLS] first and [SEP] last. Both arrays have the same length. */
export interface WindowInput {
  ids: Int32Array
  features: Uint8Array
}

/** The cues that begin in a window, and for each the role of every piece. */
export interface Anchors {
  /** Where each cue begins, an index into the window without [CLS]. */
  positions: Int32Array
  probabilities: Float32Array
  /** Log-probability of each row of labels. */
  likelihoods: Float32Array
  /** One row an anchor, one label a piece, without [CLS] and [SEP]. */
  labels: Uint8Array
}

/** Low: `confidence.ts` weighs an anchor together with the spans that belong to it. */
const THRESHOLD = 0.2

/** Opens the bundled attribution model in this thread. */
export async function openAttributionNetwork(options: SessionOptions): Promise<Network<WindowInput, Anchors>> {
  const folder = join(modelsFolder(), 'attribution')
  const session = await openSession(join(folder, 'model.onnx'), options)
  const pieces = await bundledPieces()
  const transitions: Transitions = JSON.parse(readFileSync(join(folder, 'transitions.json'), 'utf8'))
  return oneByOne(
    async ({ ids, features }) => {
      const outputs = await session.run({
        embeddings: pieces.vectorsOf(ids),
        features: { type: 'int64', data: toInt64(features), dims: [1, ids.length] },
        threshold: { type: 'float32', data: Float32Array.of(THRESHOLD), dims: [] },
      })
      return decode(
        ids.length,
        outputs.anchor!.data as Float32Array,
        outputs.at!.data as BigInt64Array,
        outputs.roles!.data as Float32Array,
        outputs.first!.data as BigInt64Array,
        transitions,
      )
    },
    () => session.close(),
  )
}

function decode(
  length: number,
  anchor: Float32Array,
  at: BigInt64Array,
  roles: Float32Array,
  first: BigInt64Array,
  transitions: Transitions,
): Anchors {
  const count = length - 2
  const width = roles.length / LABELS / first.length
  const found: { position: number; probability: number; from: number; labels: Uint8Array; likelihood: number }[] = []
  for (let i = 0; i < at.length / 2; i++) {
    const position = Number(at[2 * i + 1]) - 1
    if (position < 0 || position >= count) continue
    const row = Number(first[i])
    // Without [CLS] and [SEP].
    const from = Math.max(row, 1)
    const pieces = Math.min(row + width, length - 1) - from
    const best = bestLabels(roles, i * width + from - row, pieces, transitions)
    found.push({ position, probability: anchor[position + 1]!, from: from - 1, ...best })
  }
  const labels = new Uint8Array(found.length * count)
  found.forEach((each, i) => {
    labels.set(each.labels, i * count + each.from)
  })
  return {
    positions: Int32Array.from(found, (each) => each.position),
    probabilities: Float32Array.from(found, (each) => each.probability),
    likelihoods: Float32Array.from(found, (each) => each.likelihood),
    labels,
  }
}
