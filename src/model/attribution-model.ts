/** From texts to attributions, in this thread: tokenizer, windows, the network, decoding. */
import { join } from 'node:path'
import type { Article, AttributionSpans, Prediction } from '../types.ts'
import { modelsFolder } from './assets.ts'
import { Batches } from './batches.ts'
import { bestLabels, spansOf } from './decode.ts'
import { featuresOf } from './features.ts'
import type { Predictor } from './predictor.ts'
import { openSession, type Session, type SessionOptions } from './runtime.ts'
import type { Pieces, Tokenizer } from './tokenizer.ts'
import { bundledTokenizer } from './vocabulary.ts'
import { type Window, windowsOf } from './windows.ts'

export const ATTRIBUTION_MODEL = 'attribution-1'
/** Anchors above it are cues; chosen on PolNeAR's dev split when the model was made. */
const THRESHOLD = 0.5

interface Document {
  text: string
  pieces: Pieces
  features: Uint8Array
}

interface Slice extends Window {
  document: Document
}

type Found = AttributionSpans & { anchor: number }

/** Opens the bundled attribution model in this thread. */
export async function openAttributionModel(options: SessionOptions = {}): Promise<Predictor> {
  const tokenizer = await bundledTokenizer()
  const session = await openSession(join(modelsFolder(), 'attribution', 'model.onnx'), options)
  const batches = new Batches((slices: Slice[]) => runSlices(session, tokenizer, slices))
  async function predictOne({ text }: Pick<Article, 'text'>): Promise<Prediction> {
    const pieces = tokenizer.tokenize(text)
    const document = { text, pieces, features: featuresOf(text, pieces) }
    const windows = windowsOf(pieces, document.features)
    const found = await Promise.all(
      windows.map((window) => batches.add({ ...window, document }, window.to - window.from)),
    )
    const attributions = found.flat().sort((a, b) => a.anchor - b.anchor)
    return { model: ATTRIBUTION_MODEL, attributions: attributions.map(({ anchor: _, ...spans }) => spans) }
  }
  return {
    model: ATTRIBUTION_MODEL,
    predict: (articles) => Promise.all(articles.map(predictOne)),
    async close() {
      await batches.idle()
      await session.close()
    },
  }
}

async function runSlices(session: Session, { pad, cls, sep }: Tokenizer, slices: Slice[]): Promise<Found[][]> {
  const width = 2 + Math.max(...slices.map(({ from, to }) => to - from))
  const dims = [slices.length, width]
  const ids = new BigInt64Array(slices.length * width).fill(BigInt(pad))
  const mask = new BigInt64Array(ids.length)
  const features = new BigInt64Array(ids.length)
  slices.forEach(({ from, to, document }, row) => {
    let at = row * width
    ids[at] = BigInt(cls)
    mask.fill(1n, at, at + to - from + 2)
    for (let piece = from; piece < to; piece++) {
      ids[++at] = BigInt(document.pieces.ids[piece]!)
      features[at] = BigInt(document.features[piece]!)
    }
    ids[at + 1] = BigInt(sep)
  })
  const { anchor, at, roles } = await session.run({
    input_ids: { type: 'int64', data: ids, dims },
    attention_mask: { type: 'int64', data: mask, dims },
    features: { type: 'int64', data: features, dims },
    threshold: { type: 'float32', data: Float32Array.of(THRESHOLD), dims: [] },
  })
  const probabilities = anchor!.data as Float32Array
  const places = at!.data as BigInt64Array
  const scores = roles!.data as Float32Array
  const found: Found[][] = slices.map(() => [])
  for (let i = 0; i < places.length / 2; i++) {
    const row = Number(places[2 * i])
    const position = Number(places[2 * i + 1])
    const { document, from, to, ownFrom, ownTo } = slices[row]!
    const piece = from + position - 1
    if (piece < ownFrom || piece >= ownTo) continue
    const labels = bestLabels(scores, i * width + 1, to - from)
    const spans = spansOf(labels, from, document.pieces, document.text)
    if (!spans.content.length && !spans.source.length) continue
    found[row]!.push({ ...spans, confidence: probabilities[row * width + position]!, anchor: piece })
  }
  return found
}
