/** Statements as vectors: all-MiniLM-L6-v2, mean over pieces, unit length, as its makers use it. */
import { join } from 'node:path'
import { modelsFolder } from './assets.ts'
import { Batches } from './batches.ts'
import type { Embedder } from './predictor.ts'
import { openSession, type Session, type SessionOptions } from './runtime.ts'
import type { Tokenizer } from './tokenizer.ts'
import { bundledTokenizer } from './vocabulary.ts'

export const SENTENCE_MODEL = 'all-MiniLM-L6-v2-int8'
export const DIMENSIONS = 384
/** The model was trained on up to 128 pieces and takes 256 with [CLS] and [SEP]; what is longer is cut. */
const LONGEST = 254

/** Opens the bundled sentence model in this thread. */
export async function openSentenceModel(options: SessionOptions = {}): Promise<Embedder> {
  const tokenizer = await bundledTokenizer()
  const session = await openSession(join(modelsFolder(), 'sentences', 'model.onnx'), options)
  const batches = new Batches((texts: Int32Array[]) => runTexts(session, tokenizer, texts))
  return {
    model: SENTENCE_MODEL,
    dimensions: DIMENSIONS,
    embed: (texts) =>
      Promise.all(
        texts.map((text) => {
          const ids = tokenizer.tokenize(text).ids.subarray(0, LONGEST)
          return batches.add(ids, ids.length)
        }),
      ),
    async close() {
      await batches.idle()
      await session.close()
    },
  }
}

async function runTexts(session: Session, { pad, cls, sep }: Tokenizer, texts: Int32Array[]): Promise<Float32Array[]> {
  const width = 2 + Math.max(...texts.map((ids) => ids.length))
  const dims = [texts.length, width]
  const ids = new BigInt64Array(texts.length * width).fill(BigInt(pad))
  const mask = new BigInt64Array(ids.length)
  texts.forEach((pieces, row) => {
    let at = row * width
    mask.fill(1n, at, at + pieces.length + 2)
    ids[at] = BigInt(cls)
    for (const piece of pieces) ids[++at] = BigInt(piece)
    ids[at + 1] = BigInt(sep)
  })
  const outputs = await session.run({
    input_ids: { type: 'int64', data: ids, dims },
    attention_mask: { type: 'int64', data: mask, dims },
    token_type_ids: { type: 'int64', data: new BigInt64Array(ids.length), dims },
  })
  const hidden = outputs.last_hidden_state!.data as Float32Array
  return texts.map((pieces, row) => unitMean(hidden, row * width, pieces.length + 2))
}

function unitMean(hidden: Float32Array, first: number, count: number): Float32Array {
  const sum = new Float32Array(DIMENSIONS)
  for (let i = first * DIMENSIONS; i < (first + count) * DIMENSIONS; i += DIMENSIONS) {
    for (let d = 0; d < DIMENSIONS; d++) sum[d]! += hidden[i + d]!
  }
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}
