import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { within } from './deadline.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const untilStopped = (stop: AbortSignal) =>
  new Promise<never>((_, failed) => stop.addEventListener('abort', () => failed(stop.reason)))

describe('what is done within a time', () => {
  it('is told to stop at its end, however much garbage is collected before', async () => {
    const work = within(60, new AbortController().signal, untilStopped)
    sleep(20).then(collectGarbage)
    await expect(work).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('is told to stop with the signal', async () => {
    const stop = new AbortController()
    const work = within(60_000, stop.signal, untilStopped)
    stop.abort(new Error('enough'))
    await expect(work).rejects.toThrow('enough')
    await expect(within(60_000, stop.signal, async ({ aborted }) => aborted)).resolves.toBe(true)
  })

  it('gives what comes of it', async () => {
    await expect(within(60_000, undefined, async () => 1)).resolves.toBe(1)
  })
})
