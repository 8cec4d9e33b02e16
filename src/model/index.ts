import { openAttributionModel } from './attribution-model.ts'
import type { Embedder, Predictor } from './predictor.ts'
import type { SessionOptions } from './runtime.ts'
import { openSentenceModel } from './sentence-model.ts'

export type { Embedder, Predictor } from './predictor.ts'

export type ModelOptions = SessionOptions

/** The bundled attribution model. Nothing is loaded before the first prediction. */
export function createPredictor(options: ModelOptions = {}): Predictor {
  const open = lazily(() => openAttributionModel(options))
  return {
    model: 'attribution-1',
    predict: async (articles) => (await open()).predict(articles),
    close: () => open.close(),
  }
}

/** The bundled sentence model. Nothing is loaded before the first text. */
export function createEmbedder(options: ModelOptions = {}): Embedder {
  const open = lazily(() => openSentenceModel(options))
  return {
    model: 'all-MiniLM-L6-v2-int8',
    dimensions: 384,
    embed: async (texts) => (await open()).embed(texts),
    close: () => open.close(),
  }
}

function lazily<T extends { close(): Promise<void> }>(make: () => Promise<T>) {
  let made: Promise<T> | undefined
  const open = () => {
    made ??= make()
    return made
  }
  open.close = async () => {
    const opened = made
    made = undefined
    await (await opened)?.close()
  }
  return open
}
