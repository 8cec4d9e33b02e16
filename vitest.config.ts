import { defineConfig } from 'vitest/config'
import { shortenLetters } from './scripts/letters.ts'

export default defineConfig({
  plugins: [
    {
      name: 'letters',
      enforce: 'post',
      transform(code) {
        return { code: shortenLetters(code, (program) => this.parse(program)), map: null }
      },
    },
  ],
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
