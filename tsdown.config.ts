import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'tsdown'
import { shortenLetters } from './scripts/letters.ts'

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
const sources = createHash('sha256')
for (const file of files.sort()) sources.update(file).update(readFileSync(file))

// Commands are imported when they are called for, so each comes as a file or two of its own with all that it needs: start-up is
// mostly the opening of files, and Kysely alone has two hundred.
const program = defineConfig({
  entry: [
    'src/index.ts',
    'src/cli/main.ts',
    'src/engine.ts',
    'src/model/worker.ts',
    'src/ingest/worker.ts',
    'src/jobs/worker.ts',
    'src/watch/worker.ts',
  ],
  // As modules V8 could not be given back what it has compiled (`bin/compiled.js`).
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  noExternal: ['kysely', 'commander', 'zod'],
  outputOptions: { dynamicImportInCjs: false },
  clean: true,
  dts: { entry: ['src/index.ts'] },
  plugins: [
    {
      name: 'letters',
      renderChunk(code) {
        return shortenLetters(code, (program) => this.parse(program))
      },
    },
  ],
  define: { SOURCES: JSON.stringify(sources.digest('hex')) },
  outDir: 'dist',
})

// What runs in a reader's browser: one file, also from `file://`, where a module would not be let in.
const islands = defineConfig({
  entry: { islands: 'src/web/islands/islands.ts' },
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  clean: false,
  outputOptions: { entryFileNames: '[name].js' },
  outDir: 'dist',
})

export default [program, islands]
