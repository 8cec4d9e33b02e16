/** The models in threads of the built program, closed at any moment. In a process of its own: ONNX Runtime ends all of it. */
import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

it('may be closed while they are being opened', { timeout: 120_000 }, async () => {
  const script = `
    import { openPool } from ${JSON.stringify(new URL('../src/model/pool.ts', import.meta.url))}
    import { openThread } from ${JSON.stringify(new URL('../src/model/thread.ts', import.meta.url))}
    const worker = new URL(${JSON.stringify(new URL('../dist/model/worker.cjs', import.meta.url))})
    for (let milliseconds = 0; milliseconds < 500; milliseconds += 10) {
      const start = () => openThread(worker, ['attribution', 'sentences'], {})
      const common = start()
      const pools = ['attribution', 'sentences'].map((name) => openPool(name, start, { most: 2, worth: 8 }, common))
      await new Promise((done) => setTimeout(done, milliseconds))
      await Promise.all(pools.map((pool) => pool.close()))
    }`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect(await new Promise((done) => child.on('close', (status, signal) => done(signal ?? status)))).toBe(0)
})
