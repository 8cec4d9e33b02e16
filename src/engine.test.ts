import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

// A string that is still in two halves takes the way that V8 else takes only when something interrupts a pattern.
it('leaves a pattern that has run before as it is', () => {
  const script = `
const pattern = /(?:north|south)(ern)? pier/
pattern.exec('the northern pier')
await import('./src/engine.ts')
const [half, other] = process.argv.slice(1)
process.stdout.write(String(pattern.exec(half + other)))`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script, 'it was at the south', 'ern pier, she said']
  const { signal, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([signal, stdout]).toEqual([null, 'southern pier,ern'])
})
