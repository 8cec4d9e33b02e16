import { describe, expect, it } from 'vitest'
import { oneByOne } from './network.ts'

describe('a network', () => {
  it('runs one input at a time, in order, whatever fails between', async () => {
    let running = 0
    const network = oneByOne(
      async (input: number) => {
        expect(++running).toBe(1)
        await new Promise((done) => setTimeout(done, 1))
        running--
        if (input === 2) throw new Error('two')
        return input * 10
      },
      async () => {},
    )
    const results = await Promise.allSettled([1, 2, 3].map((input) => network.run(input)))
    expect(results.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([10, 'failed', 30])
  })

  it('is closed after what was asked is answered', async () => {
    const events: string[] = []
    const network = oneByOne(
      async (input: string) => void events.push(input),
      async () => void events.push('closed'),
    )
    const asked = network.run('asked')
    await network.close()
    await asked
    expect(events).toEqual(['asked', 'closed'])
  })
})
