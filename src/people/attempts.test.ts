import { expect, it } from 'vitest'
import { attempts } from './attempts.ts'

it('lets so many through within a time, each person for itself', () => {
  let now = 0
  const tries = attempts(2, 1000, () => now)
  tries.note('ada')
  now = 400
  tries.note('ada')
  expect(tries.wait('ada')).toBe(600)
  expect(tries.wait('jan')).toBe(0)
  now = 1000
  expect(tries.wait('ada')).toBe(0)
  tries.note('ada')
  expect(tries.wait('ada')).toBe(400)
  tries.forget('ada')
  expect(tries.wait('ada')).toBe(0)
})
