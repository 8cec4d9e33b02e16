import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = dirname(fileURLToPath(import.meta.url))
const CORE = [
  'amounts',
  'attribution',
  'chains',
  'claims',
  'corrections',
  'dates',
  'disputes',
  'dossier',
  'mentions',
  'origins',
  'places',
  'positions',
  'review',
  'speakers',
  'stances',
  'text',
  'timeline',
]
const OUTSIDE = ['store', 'server', 'web', 'cli', 'model', 'ingest', 'stories']

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : /(?<!\.test|testing)\.ts$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  )

/** Modules that a file imports for their values; types bind nothing at run time. */
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]{0,2000}? from ['"]([^'"]+)['"]/gm)].map(
    (match) => match[1]!,
  )

it.each(CORE.flatMap((folder) => files(join(src, folder))).map((file) => [relative(src, file), file]))(
  '%s is pure: no store, server, model or network',
  (_, file) => {
    for (const name of imports(file)) {
      if (name.startsWith('.')) expect(OUTSIDE).not.toContain(relative(src, resolve(dirname(file), name)).split('/')[0])
      else expect(['node:crypto', 'zod']).toContain(name)
    }
  },
)
