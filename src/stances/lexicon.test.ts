import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'

describe('what the cue does', () => {
  it.each([
    ['took a swipe at', 'criticises'],
    ['was sternly critical of', 'criticises'],
    ['voted against', 'rejects'],
    ['voted in favor of', 'agrees'],
    ['has long championed', 'agrees'],
    ['is planning', 'promises'],
    ['pushed for', 'demands'],
    ['is mulling', 'proposes'],
    ['talked up', 'praises'],
    ['debunked', 'disputes'],
    ['fessed up to', 'confirms'],
    ['is wary of', 'doubts'],
    ['is concerned about', 'expects'],
    ['would not discuss', 'declines-to-comment'],
    ['described', 'asserts'],
    ['mentioned', 'asserts'],
  ])('%s: %s', (cue, stance) =>
    expect(attributed(`[Ada Lund] <${cue}> {the new ferry}.`).attributions[0]!.stance).toBe(stance),
  )
})
