import { expect, it } from 'vitest'
import { trailOf, trailText } from './trail.ts'

it('holds what was skipped and what was decided, in order, within an address', () => {
  const steps = [
    { item: 'k3j2.a12', correction: null },
    { item: 'k3j2.a99', correction: '7' },
  ]
  expect(trailText(steps)).toBe('k3j2.a12,7~k3j2.a99')
  expect(trailOf(trailText(steps))).toEqual(steps)
})

it('leaves out what is no step, and forgets what is long past', () => {
  expect(trailOf('')).toEqual([])
  expect(trailOf('x,<b>.a1,7~,k3j2.a1?a=b,../..')).toEqual([])
  const many = Array.from({ length: 500 }, (_, n) => ({ item: `p.a${n}`, correction: null }))
  expect(trailOf(trailText(many)).at(-1)).toEqual(many.at(-1))
  expect(trailText(many).length).toBeLessThan(2000)
})
