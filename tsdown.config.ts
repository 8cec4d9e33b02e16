import { defineConfig } from 'tsdown'

// Commands are imported when they are called for, so each comes as a file or two of its own with all that it needs: start-up is
// mostly the opening of files, and Kysely alone has two hundred.
const program = defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts', 'src/model/worker.ts', 'src/ingest/worker.ts', 'src/jobs/worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: ['kysely'],
  fixedExtension: false,
  clean: true,
  dts: { entry: ['src/index.ts'] },
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
