import { createEmbedder, createPredictor, openCommonThread } from '../model/index.ts'
import type { Reader } from './prepare.ts'

export type OpenReader = Reader & { close(): Promise<unknown> }

/** Both models, which open meanwhile, to be closed when there is nothing more to read: they take memory. */
export async function openReader(): Promise<OpenReader> {
  const options = { ahead: true, thread: openCommonThread() }
  const [predictor, embedder] = [createPredictor(options), createEmbedder(options)]
  return { predictor, embedder, close: () => Promise.all([predictor.close(), embedder.close()]) }
}
