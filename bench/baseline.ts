/** The model that attribution began with, run as its card says: windows of 384 pieces every 320, padded, eight at once. */
import { featuresOf } from '../src/model/features.ts'
import type { Session } from '../src/model/runtime.ts'
import type { Tokenizer } from '../src/model/tokenizer.ts'

const SIZE = 384
const STRIDE = 320
const BATCH = 8

export interface BaselineWindow {
  ids: readonly number[]
  features: readonly number[]
}

export function baselineWindows(text: string, { tokenize, cls, sep }: Tokenizer): BaselineWindow[] {
  const pieces = tokenize(text)
  const features = featuresOf(text, pieces)
  const windows: BaselineWindow[] = []
  for (let from = 0; from < pieces.ids.length; ) {
    const to = Math.min(pieces.ids.length, from + SIZE - 2)
    windows.push({ ids: [cls, ...pieces.ids.slice(from, to), sep], features: [0, ...features.slice(from, to), 0] })
    if (to === pieces.ids.length) break
    from += STRIDE
    while (pieces.continues[from]) from--
  }
  return windows
}

export async function runBaseline(session: Session, windows: readonly BaselineWindow[], pad: number): Promise<void> {
  for (let at = 0; at < windows.length; at += BATCH) {
    const batch = windows.slice(at, at + BATCH)
    const width = Math.max(...batch.map(({ ids }) => ids.length))
    const dims = [batch.length, width]
    const padded = (rows: (window: BaselineWindow) => readonly number[], filler: number) => {
      const data = new BigInt64Array(batch.length * width).fill(BigInt(filler))
      batch.forEach((window, row) => {
        data.set(rows(window).map(BigInt), row * width)
      })
      return { type: 'int64' as const, data, dims }
    }
    await session.run({
      input_ids: padded(({ ids }) => ids, pad),
      attention_mask: padded(({ ids }) => ids.map(() => 1), 0),
      features: padded(({ features }) => features, 0),
      threshold: { type: 'float32', data: Float32Array.of(0.5), dims: [] },
    })
  }
}
