/** The stores that there are: all tests of this folder run on each of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { sqliteStore } from '../sqlite/index.ts'
import type { Store } from '../store.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

export const STORES: readonly (readonly [name: string, open: () => Store])[] = [
  ['SQLite in memory', () => sqliteStore(':memory:')],
  ['SQLite in a file', () => sqliteStore(join(folder, `${files++}`, 'hearsay.db'))],
]
