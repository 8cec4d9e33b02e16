import { defineConfig } from 'tsdown'

// One file a module keeps start-up small: a command loads only what it imports.
export default defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts', 'src/model/worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  fixedExtension: false,
  clean: true,
  dts: { entry: ['src/index.ts'] },
  outDir: 'dist',
})
