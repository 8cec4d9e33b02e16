/** The bundled models. This folder alone knows ONNX; everything else sees a `Predictor` and an `Embedder`. */
export { createPredictor } from './attributions.ts'
export type { ModelOptions } from './open.ts'
export { openCommonThread } from './open.ts'
export type { Embedder, Predictor } from './predictor.ts'
export { createEmbedder } from './vectors.ts'
