import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_START } from './features.ts'
import type { Pieces } from './tokenizer.ts'
import { STRIDE, WINDOW, windowsOf } from './windows.ts'

/** Pieces of which those listed go on with the word before. */
function some(count: number, continues: (at: number) => boolean): Pieces {
  const ids = new Int32Array(count)
  return { ids, starts: ids, ends: ids, continues: Uint8Array.from(ids, (_, i) => (continues(i) ? 1 : 0)) }
}
const never = () => false

describe('windows', () => {
  it('are none for no text, and one for a short one', () => {
    expect(windowsOf(some(0, never), new Uint8Array(0))).toEqual([])
    expect(windowsOf(some(10, never), new Uint8Array(10))).toEqual([{ from: 0, to: 10, ownFrom: 0, ownTo: 10 }])
  })

  it('begin every 320 pieces where there are no lines', () => {
    expect(windowsOf(some(800, never), new Uint8Array(800)).map(({ from }) => from)).toEqual([0, 320, 640])
  })

  it('begin with a line that begins up to 80 pieces before', () => {
    const features = new Uint8Array(800)
    features[250] = LINE_START
    expect(windowsOf(some(800, never), features)[1]!.from).toBe(250)
  })

  it('never begin inside a word', () => {
    expect(
      windowsOf(
        some(500, (at) => at >= 318 && at < 325),
        new Uint8Array(500),
      )[1]!.from,
    ).toBe(317)
  })

  it('get through one endless word', () => {
    expect(
      windowsOf(
        some(2000, () => true),
        new Uint8Array(2000),
      ).length,
    ).toBeLessThan(10)
  })

  it('own every piece once, and lie around what they own, on any text', () => {
    const shape = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 1500, size: 'max' })
    fc.assert(
      fc.property(shape, (flags) => {
        const pieces = some(flags.length, (at) => flags[at]![0])
        const windows = windowsOf(
          pieces,
          Uint8Array.from(flags, ([, line]) => (line ? LINE_START : 0)),
        )
        let owned = 0
        for (const { from, to, ownFrom, ownTo } of windows) {
          expect(ownFrom).toBe(owned)
          expect(from <= ownFrom && ownFrom <= ownTo && ownTo <= to).toBe(true)
          expect(to - from).toBeLessThanOrEqual(WINDOW)
          owned = ownTo
        }
        expect(owned).toBe(flags.length)
        expect(windows.length).toBeLessThanOrEqual(Math.ceil(flags.length / (STRIDE - 80)))
      }),
    )
  })
})
