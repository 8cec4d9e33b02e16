import { expect, it } from 'vitest'
import { confidenceOf } from './confidence.ts'

const evidence = { anchor: 0.9, likelihood: -3, hasSource: true, contentLength: 80 }

it('is a probability, whatever the evidence', () => {
  for (const anchor of [0, 1]) {
    for (const likelihood of [0.001, -1e9]) {
      const confidence = confidenceOf({ ...evidence, anchor, likelihood })
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  }
})

it('grows with a surer anchor, surer labels, a source and a longer content', () => {
  const confidence = confidenceOf(evidence)
  expect(confidenceOf({ ...evidence, anchor: 0.99 })).toBeGreaterThan(confidence)
  expect(confidenceOf({ ...evidence, likelihood: -1 })).toBeGreaterThan(confidence)
  expect(confidenceOf({ ...evidence, contentLength: 200 })).toBeGreaterThan(confidence)
  expect(confidenceOf({ ...evidence, hasSource: false })).toBeLessThan(confidence)
})
