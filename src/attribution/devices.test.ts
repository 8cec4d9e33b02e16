import { describe, expect, it } from 'vitest'
import { foundIn } from './testing.ts'

describe('a device', () => {
  it('tells of nothing', () => {
    expect(foundIn('[A red light] <shows> {when the tank is empty}.')).toBeUndefined()
  })

  it('and a way of speaking tell nothing', () => {
    expect(foundIn('It is [anyone’s] <guess> {how the talks will end}.')).toBeUndefined()
  })

  it.each([
    ['[The mayor] <shows> {when the tank is empty}.', ['The mayor', 'shows', 'when the tank is empty']],
    ['[The traffic light] <told> {her that it was late}.', ['The traffic light', 'told', 'her that it was late']],
  ])('is nobody else: %s', (line, expected) => {
    expect(foundIn(line)).toEqual(expected)
  })
})
