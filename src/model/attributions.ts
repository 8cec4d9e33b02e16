/** From texts to attributions: tokenizer, windows, the network, spans. */

import { silentBlocks } from '../text/blocks.ts'
import { lengthOf } from '../text/spans.ts'
import type { Article, AttributionSpans, Span } from '../types.ts'
import type { Anchors, WindowInput } from './attribution-network.ts'
import { confidenceOf, type Evidence, LEAST_CONFIDENCE } from './confidence.ts'
import { spansOf } from './decode.ts'
import { featuresOf } from './features.ts'
import { MODEL } from './name.ts'
import type { Network } from './network.ts'
import { type ModelOptions, openLazily } from './open.ts'
import type { Predictor } from './predictor.ts'
import { remembered } from './remembered.ts'
import { stopTitle } from './title.ts'
import type { Pieces, Tokenizer } from './tokenizer.ts'
import { bundledTokenizer } from './vocabulary.ts'
import { type Window, windowsOf } from './windows.ts'

/** Up to 6 kB each. */
const MOST_REMEMBERED = 2_000

type Candidate = Omit<AttributionSpans, 'confidence'> & { evidence: Evidence }

/** The bundled attribution model. Nothing is loaded before the first prediction, unless it is opened ahead. */
export function createPredictor(options: ModelOptions = {}): Predictor {
  const network = remembered(openLazily('attribution', options), keyOf, MOST_REMEMBERED)
  // What is wrong with it is told with the first prediction.
  if (options.ahead) bundledTokenizer().catch(() => {})
  return {
    model: MODEL,
    async predict(articles) {
      const tokenizer = await bundledTokenizer()
      const found = articles.map((article) => predictOne(article, tokenizer, network))
      return (await Promise.all(found)).map((attributions) => ({ model: MODEL, attributions }))
    },
    close: () => network.close(),
  }
}

/** No piece has a number that a character cannot hold. */
const keyOf = ({ ids, features }: WindowInput): string => String.fromCharCode(...ids, ...features)

async function predictOne(
  article: Pick<Article, 'text' | 'blocks'>,
  tokenizer: Tokenizer,
  network: Network<WindowInput, Anchors>,
): Promise<AttributionSpans[]> {
  return (await candidatesOf(article, tokenizer, network))
    .map(({ evidence, ...spans }) => ({ ...spans, confidence: confidenceOf(evidence) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
}

/** Every attribution that the network sees, however unlikely, with what is known of it. */
export async function candidatesOf(
  article: Pick<Article, 'text' | 'blocks'>,
  tokenizer: Tokenizer,
  network: Network<WindowInput, Anchors>,
): Promise<Candidate[]> {
  const { pieces, windows } = prepare(article, tokenizer)
  const found = await Promise.all(
    windows.map(async ({ window, input }) => candidatesIn(window, await network.run(input), pieces, article.text)),
  )
  return found.flat()
}

/** What the network sees of an article, window by window. */
export function windowInputs(article: Pick<Article, 'text' | 'blocks'>, tokenizer: Tokenizer): WindowInput[] {
  return prepare(article, tokenizer).windows.map(({ input }) => input)
}

function prepare({ text, blocks }: Pick<Article, 'text' | 'blocks'>, tokenizer: Tokenizer) {
  const seen = asTrained(text)
  // A rule between two items ("___") parts them for the model too; only words are hidden from it.
  const hidden = silentBlocks(blocks).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  const pieces = outside(hidden, stopTitle(tokenizer.tokenize(seen), text, tokenizer.tokenize('.').ids[0]!))
  const features = featuresOf(seen, pieces)
  const windows = windowsOf(pieces, features)
  return { pieces, windows: windows.map((window) => ({ window, input: inputOf(window, pieces, features, tokenizer) })) }
}

/** The corpus knows “these” and "these" marks only; others are read as such. Every place stays the same. */
function asTrained(text: string): string {
  return text
    .replace(/„([^„“”\n]*)“/g, '“$1”')
    .replace(/[«„‟]/g, '“')
    .replace(/»/g, '”')
}

/** The pieces that do not lie in any of some ordered, disjoint spans: the model never sees page furniture. */
function outside(spans: readonly Span[], pieces: Pieces): Pieces {
  if (!spans.length) return pieces
  const kept = new Int32Array(pieces.starts.length)
  let count = 0
  for (let i = 0, at = 0; i < kept.length; i++) {
    const start = pieces.starts[i]!
    while (at < spans.length && spans[at]!.end <= start) at++
    if (at === spans.length || spans[at]!.start > start) kept[count++] = i
  }
  const places = kept.subarray(0, count)
  return {
    ids: places.map((i) => pieces.ids[i]!),
    starts: places.map((i) => pieces.starts[i]!),
    ends: places.map((i) => pieces.ends[i]!),
    continues: new Uint8Array(places.map((i) => pieces.continues[i]!)),
  }
}

function inputOf({ from, to }: Window, pieces: Pieces, features: Uint8Array, { cls, sep }: Tokenizer): WindowInput {
  const input = { ids: new Int32Array(to - from + 2), features: new Uint8Array(to - from + 2) }
  input.ids[0] = cls
  input.ids.set(pieces.ids.subarray(from, to), 1)
  input.ids[to - from + 1] = sep
  input.features.set(features.subarray(from, to), 1)
  return input
}

function candidatesIn(window: Window, anchors: Anchors, pieces: Pieces, text: string): Candidate[] {
  const { from, to, ownFrom, ownTo } = window
  const found: Candidate[] = []
  anchors.positions.forEach((position, i) => {
    if (from + position < ownFrom || from + position >= ownTo) return
    const labels = anchors.labels.subarray(i * (to - from), (i + 1) * (to - from))
    const spans = spansOf(labels, from, pieces, text)
    if (!spans.content.length && !spans.source.length) return
    const evidence = {
      anchor: anchors.probabilities[i]!,
      likelihood: anchors.likelihoods[i]!,
      hasSource: spans.source.length > 0,
      contentLength: lengthOf(spans.content),
    }
    found.push({ ...spans, evidence })
  })
  return found
}
