import { describe, expect, it } from 'vitest'
import { barLine, duration, plainLine, progress } from './progress.ts'

const so = { what: 'reading', done: 318, share: 0.52, seconds: 39.26 }

describe('progress', () => {
  it('has a bar, a rate and the time left', () => {
    expect(barLine(so, 80)).toBe('reading ████████████████░░░░░░░░░░░░░░ 52 % · 318, 8.1 a second, 37 s left')
    expect(plainLine(so)).toBe('reading: 52 % · 318, 8.1 a second, 37 s left')
  })

  it('says no more than it knows', () => {
    expect(barLine({ ...so, share: null }, 80)).toBe('reading 318, 8.1 a second')
    expect(plainLine({ ...so, share: 0, done: 0 })).toBe('reading: 0 % · 0, 0.0 a second')
  })

  it.each([200, 80, 60, 40, 20, 5])('never breaks a line of %i columns', (columns) => {
    expect(barLine(so, columns).length).toBeLessThan(columns)
  })

  it.each([
    [0.2, '1 s'],
    [59.5, '1 min 0 s'],
    [200, '3 min 20 s'],
    [7500, '2 h 5 min'],
  ])('%d seconds: %s', (seconds, words) => expect(duration(seconds)).toBe(words))

  it.each([
    [true, 100, '\r\x1b[K'],
    [false, 10_000, '\n'],
  ])('on a terminal (%s) is written every %i ms', (isTTY, every, mark) => {
    const written: string[] = []
    let time = 0
    const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
    const reading = progress('reading', stream, () => time)
    for (; time <= 2 * every; time += every / 4) reading.at(time, 0.5)
    expect(written).toHaveLength(2)
    expect(written.every((each) => each.includes(mark))).toBe(true)
  })
})
