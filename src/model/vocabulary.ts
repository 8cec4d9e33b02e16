import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../errors.ts'
import { modelsFolder, REINSTALL } from './assets.ts'
import { createTokenizer, type Tokenizer } from './tokenizer.ts'

let loaded: Promise<Tokenizer> | undefined

/** The tokenizer both bundled models share, read once. */
export function bundledTokenizer(): Promise<Tokenizer> {
  loaded ??= load(join(modelsFolder(), 'tokenizer.json'))
  return loaded
}

async function load(path: string): Promise<Tokenizer> {
  try {
    const { model } = JSON.parse(await readFile(path, 'utf8')) as { model: { vocab: Record<string, number> } }
    return createTokenizer(model.vocab)
  } catch {
    throw new HearsayError(path, 'the vocabulary is missing or damaged', REINSTALL)
  }
}
