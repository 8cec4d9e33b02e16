import { defineConfig } from 'tsdown'

// Commands are imported when they are called for, so each comes as a file or two of its own with all that it needs: start-up is
// mostly the opening of files, and Kysely alone has two hundred.
export default defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts', 'src/model/worker.ts', 'src/ingest/worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: ['kysely'],
  fixedExtension: false,
  clean: true,
  dts: { entry: ['src/index.ts'] },
  outDir: 'dist',
})
