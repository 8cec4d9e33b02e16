import { createPredictor } from '../model/index.ts'
import type { ExtractOptions } from './extracting.ts'

/** `hearsay extract`: the model is opened while the rest of the program is loaded, which takes about as long. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<void> {
  const predictor = createPredictor({ ahead: true })
  try {
    const { extractWith } = await import('./extracting.ts')
    await extractWith(predictor, files, options)
  } finally {
    await predictor.close()
  }
}
