import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The package's root folder: the nearest upwards, from src/ as from dist/, that holds `package.json`. */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
})()

/** The built form of a source file that runs by itself ("model/worker"); null when running from source. */
export function builtScript(name: string): URL | null {
  const script = join(packageRoot, 'dist', `${name}.cjs`)
  return import.meta.url.endsWith('.cjs') && existsSync(script) ? pathToFileURL(script) : null
}
