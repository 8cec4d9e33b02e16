import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '../errors.ts'

/** The package's root: the nearest folder upwards, from src/ as from dist/, that holds `models/`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'models', 'tokenizer.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new HearsayError('models/tokenizer.json', 'is missing', REINSTALL)
    folder = parent
  }
  return folder
}

export const REINSTALL = 'install the package again, or check the repository out again'

/** Where the bundled models lie. */
export function modelsFolder(): string {
  return join(packageRoot(), 'models')
}
