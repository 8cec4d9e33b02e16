import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { describe as inWords } from '../../errors.ts'
import type { Article } from '../../types.ts'
import { type ReadOptions, readPaths } from '../index.ts'

/** Reads files that are written for it; removed when the tests are done. */
export function reading(prefix: string) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  /** Each article, or the line that says why there is none. */
  const all = async (path: string, options?: ReadOptions): Promise<(Article | string)[]> => {
    const found: (Article | string)[] = []
    for await (const each of readPaths([path], options))
      found.push('article' in each ? each.article : inWords(each.problem).replaceAll(`${folder}/`, ''))
    return found
  }
  const one = async (name: string, bytes: string | Uint8Array, options?: ReadOptions): Promise<Article> => {
    const [found] = await all(write(name, bytes), options)
    if (typeof found !== 'object') throw new Error(found ?? 'nothing was read')
    return found
  }
  const failures = async (name: string, bytes: string | Uint8Array, options?: ReadOptions) =>
    (await all(write(name, bytes), options)).filter((each) => typeof each === 'string')
  return { folder, write, all, one, failures }
}

/** A block of an article as "kind: words". */
export const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
