import { readFileSync } from 'node:fs'

/** The records of a file of JSON Lines. */
export const readJsonl = <T>(path: string | URL): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
