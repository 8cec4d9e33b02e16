import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../errors.ts'
import { modelsFolder, REINSTALL } from './assets.ts'
import { createTokenizer, type Tokenizer } from './tokenizer.ts'

let loaded: Promise<Tokenizer> | undefined

/** The tokenizer both bundled models share, read once. */
export function bundledTokenizer(): Promise<Tokenizer> {
  loaded ??= load(join(modelsFolder(), 'vocabulary.txt'))
  return loaded
}

/** So many has uncased BERT's. */
const PIECES = 30_522

async function load(path: string): Promise<Tokenizer> {
  try {
    const pieces = (await readFile(path, 'utf8')).trimEnd().split('\n')
    if (pieces.length !== PIECES) throw new Error('too short')
    return createTokenizer(pieces)
  } catch {
    throw new HearsayError(path, 'the vocabulary is missing or damaged', REINSTALL)
  }
}
