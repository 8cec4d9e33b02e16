import { afterEach, describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import type { Network } from './network.ts'
import { openPool } from './pool.ts'
import { openThread, type Thread } from './thread.ts'

/** A stand-in that answers, fails or dies as it is told; the first input it gets also says which thread it is. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', (message) => {
      if (message === 'close') return parentPort.close()
      const { input } = message
      if (input === 'die') process.exit(3)
      if (input === 'problem') return parentPort.postMessage({ problem: { where: 'model.onnx', what: 'is missing', hint: '' } })
      if (input === 'error') return parentPort.postMessage({ error: 'broken' })
      parentPort.postMessage({ output: { input, threadId } })
    })`)}`,
)
type Echo = Network<unknown, { input: unknown; threadId: number }>
let pool: Echo
const start = () => openThread(SCRIPT, [], {})
const open = (workers: number) => {
  pool = openPool('sentences', start, { most: workers, worth: 8 }) as unknown as Echo
}
afterEach(() => pool.close())

describe('a pool of workers', () => {
  it('answers each input with its own output', async () => {
    open(2)
    const inputs = Array.from({ length: 50 }, (_, i) => i)
    const outputs = await Promise.all(inputs.map((input) => pool.run(input)))
    expect(outputs.map(({ input }) => input)).toEqual(inputs)
    expect(new Set(outputs.map(({ threadId }) => threadId)).size).toBe(2)
  })

  it('opens another worker only for what is worth it', async () => {
    open(2)
    const outputs = await Promise.all(Array.from({ length: 9 }, (_, i) => pool.run(i)))
    expect(new Set(outputs.map(({ threadId }) => threadId)).size).toBe(1)
  })

  it('hands on what a worker says is wrong', async () => {
    open(1)
    await expect(pool.run('problem')).rejects.toBeInstanceOf(HearsayError)
    await expect(pool.run('error')).rejects.toThrow('broken')
    expect(await pool.run('still there')).toMatchObject({ input: 'still there' })
  })

  it('fails what is asked and what will be asked when a worker dies', async () => {
    open(1)
    const results = await Promise.allSettled([pool.run('die'), pool.run('waiting'), pool.run('waiting too')])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await expect(pool.run('later')).rejects.toThrow('stopped')
  })

  it('fails what is asked when it is closed', async () => {
    open(1)
    const asked = expect(pool.run('waiting')).rejects.toThrow('closed')
    await pool.close()
    await asked
  })

  it('begins with a thread that others have, too, which ends with the last of them', async () => {
    const common: Thread = start()
    const size = { most: 1, worth: 8 }
    pool = openPool('sentences', () => expect.fail('starts another'), size, common) as unknown as Echo
    const other = openPool('attribution', () => expect.fail('starts another'), size, common) as unknown as Echo
    const [one, two] = await Promise.all([pool.run(1), other.run(2)])
    expect(one.threadId).toBe(two.threadId)
    await other.close()
    expect(await pool.run(3)).toMatchObject({ input: 3 })
    await pool.close()
    expect(common.have()).toBe(false)
  })

  it('starts one of its own where that has ended', async () => {
    const common = start()
    common.have()
    await common.letGo()
    pool = openPool('sentences', start, { most: 1, worth: 8 }, common) as unknown as Echo
    expect(await pool.run(1)).toMatchObject({ input: 1 })
  })
})
