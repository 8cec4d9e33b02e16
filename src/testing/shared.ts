import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SHARED = new URL('../../../shared/', import.meta.url)

/**
 * A file of the data beside the project, which its licences keep out of it; null, loudly, where it is absent. In CI, which
 * has it, absence is an error.
 */
export function sharedPath(name: string): string | null {
  const path = fileURLToPath(new URL(name, SHARED))
  if (existsSync(path)) return path
  if (process.env.CI) throw new Error(`${path} is missing; CI must have it`)
  console.warn(`NOT RUN: ${path} is missing`)
  return null
}
