import { describe, expect, it } from 'vitest'
import { outletKey, outletKeys } from './outlets.ts'

describe('the key of an outlet', () => {
  it.each([
    ['CBS News', 'cbsnews.com'],
    ['The New York Times', 'New York Times'],
    ['Finnish radio', 'Finland Radio'],
    ['Israeli state television', 'Israel TV'],
  ])('is one for %s and %s', (a, b) => expect(outletKey(a)).toBe(outletKey(b)))

  it.each([['Finnish radio', 'Swedish radio']])('is another for %s and %s', (a, b) =>
    expect(outletKey(a)).not.toBe(outletKey(b)),
  )

  it('is that of the page that has it as its host', () =>
    expect(outletKeys(['latimes.com'])('Los Angeles Times')).toBe(outletKeys(['latimes.com'])('latimes.com')))
})
