import type { Article, Prediction } from '../types.ts'

/** Finds attributions. The stages never see a model, only what it predicts. */
export interface Predictor {
  /** Name and version of the model; goes into every prediction. */
  readonly model: string
  /** One prediction an article, in order. Calls may overlap; work is batched across them. */
  predict(articles: readonly Pick<Article, 'text' | 'blocks'>[]): Promise<Prediction[]>
  close(): Promise<void>
}

/** Turns statements into unit vectors whose dot product says how alike they are. */
export interface Embedder {
  readonly model: string
  readonly dimensions: number
  /** One unit vector a text, in order. Equal texts give equal vectors, whatever stands beside them. */
  embed(texts: readonly string[]): Promise<Float32Array[]>
  close(): Promise<void>
}
