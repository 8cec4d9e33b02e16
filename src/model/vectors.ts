import { type ModelOptions, openLazily } from './open.ts'
import type { Embedder } from './predictor.ts'
import { remembered } from './remembered.ts'
import { DIMENSIONS } from './sentence-network.ts'
import type { Tokenizer } from './tokenizer.ts'
import { bundledTokenizer } from './vocabulary.ts'

const MODEL = 'sentences-4'
/** The model takes 256 pieces with [CLS] and [SEP]; what is longer is cut, as its makers do. */
const LONGEST = 254
/** 1.5 kB each. */
const MOST_REMEMBERED = 20_000

/** The bundled sentence model. Nothing is loaded before the first text, unless it is opened ahead. */
export function createEmbedder(options: ModelOptions = {}): Embedder {
  const network = remembered(openLazily('sentences', options), (ids) => String.fromCharCode(...ids), MOST_REMEMBERED)
  return {
    model: MODEL,
    dimensions: DIMENSIONS,
    async embed(texts) {
      const tokenizer = await bundledTokenizer()
      return Promise.all(texts.map((text) => network.run(inputOf(text, tokenizer))))
    },
    close: () => network.close(),
  }
}

function inputOf(text: string, { tokenize, cls, sep }: Tokenizer): Int32Array {
  return Int32Array.of(cls, ...tokenize(text).ids.subarray(0, LONGEST), sep)
}
