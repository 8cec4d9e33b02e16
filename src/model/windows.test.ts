import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_START } from './features.ts'
import type { Pieces } from './tokenizer.ts'
import { LEAST, WINDOW, windowsOf } from './windows.ts'

/** Pieces of which those listed go on with the word before. */
function some(count: number, continues: (at: number) => boolean = () => false): Pieces {
  const ids = new Int32Array(count)
  return { ids, starts: ids, ends: ids, continues: Uint8Array.from(ids, (_, i) => (continues(i) ? 1 : 0)) }
}

/** The windows of so many pieces with lines that begin at some of them. */
const cut = (count: number, lines: number[] = [], continues?: (at: number) => boolean) =>
  windowsOf(
    some(count, continues),
    Uint8Array.from({ length: count }, (_, at) => (lines.includes(at) ? LINE_START : 0)),
  ).map(({ from, to }) => [from, to])

describe('windows', () => {
  it('are none for no text, and one for a short one', () => {
    expect(cut(0)).toEqual([])
    expect(cut(10)).toEqual([[0, 10]])
  })

  it('overlap inside a line', () => {
    expect(cut(800)).toEqual([
      [0, 320],
      [260, 580],
      [520, 800],
    ])
  })

  it('end with a line and read none of it twice', () => {
    expect(cut(500, [0, 90, 250, 400])).toEqual([
      [0, 250],
      [250, 500],
    ])
  })

  it('read short lines at the end twice', () => {
    expect(cut(500, [0, 200, 270, 290, 300])).toEqual([
      [0, 300],
      [270, 500],
    ])
  })

  it('never begin inside a word', () => {
    expect(cut(500, [], (at) => at >= 258 && at < 265)[1]).toEqual([257, 500])
  })

  it('get through one endless word', () => {
    expect(cut(2000, [], () => true).length).toBeLessThan(10)
  })

  it('own every piece once, and lie around what they own, on any text', () => {
    const shape = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 60 })), { maxLength: 1500, size: 'max' })
    fc.assert(
      fc.property(shape, (flags) => {
        const pieces = some(flags.length, (at) => flags[at]![0])
        const windows = windowsOf(
          pieces,
          Uint8Array.from(flags, ([, line]) => (line ? 0 : LINE_START)),
        )
        let owned = 0
        for (const { from, to, ownFrom, ownTo } of windows) {
          expect(ownFrom).toBe(owned)
          expect(from <= ownFrom && ownFrom <= ownTo && ownTo <= to).toBe(true)
          expect(to - from).toBeLessThanOrEqual(WINDOW)
          owned = ownTo
        }
        expect(owned).toBe(flags.length)
        windows.slice(1).forEach(({ from }, i) => {
          expect(from).toBeGreaterThan(windows[i]!.from)
        })
        windows.slice(0, -1).forEach(({ from, to }) => {
          expect(to - from).toBeGreaterThanOrEqual(LEAST)
        })
      }),
    )
  })
})
