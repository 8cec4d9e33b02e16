import { expect, it } from 'vitest'
import { texts } from './testing.ts'

const POINTS = [
  'demanded a pay rise of 8 percent',
  'demanded … a limit of 48 hours a week',
  'demanded … an end to compulsory night work',
]

it.each(['an end', 'and an end'])('are statements of their own, whoever tells that they are wanted: %s', (last) => {
  const list = `a pay rise of 8 percent, a limit of 48 hours a week${last === 'an end' ? ' and an end' : ', and an end'} to compulsory night work`
  const expected = POINTS.map((point) => `The guild ${point}`)
  expect(texts(`[X The guild demanded ${list}], [S Lund] [C said].`)).toEqual(expected)
  expect(texts(`[S The guild] [C demanded] [X ${list}].`)).toEqual(expected)
})

it.each([
  'The guild demanded the release of Ada Lund, Emil Roth, and Ida Berg',
  'The guild demanded a pay rise of 8 percent and an end to night work',
  'The guild demanded a pay rise, which the council refused, and left the hall',
  'The guild demanded to see the mayor, the councillors, and the captain of the ferry',
])('are none where nothing is listed that somebody wants: %s', (text) =>
  expect(texts(`[X ${text}], [S Lund] [C said].`).every((each) => !each.includes('…'))).toBe(true),
)
