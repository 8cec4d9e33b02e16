import { expect, it } from 'vitest'
import { found } from './testing.ts'

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const contents = (text: string, second: string, source = 'Hald') =>
  found(text, [
    { source: [at(text, 'Hald')], cue: [at(text, 'says')], content: [at(text, text.slice(10, -1))], confidence: 0.9 },
    { source: [at(text, source)], cue: [at(text, second)], content: [at(text, 'it will open')], confidence: 0.8 },
  ]).map(([, , content]) => content)

it.each([
  ['Hald says she had no idea, but thinks it will open.', 'thinks', 'she had no idea'],
  ['Hald says the port is shut and also hopes it will open.', 'hopes', 'the port is shut'],
])('what a source says ends where it says more: %s', (text, second, expected) => {
  expect(contents(text, second)).toEqual([expected, 'it will open'])
})

it.each([
  ['Hald says the board is late, hoping it will open.', 'hoping', 'Hald'],
  ['Hald says the board knows and hopes it will open.', 'hopes', 'the board'],
])('what may be part of what is said stays: %s', (text, second, source) => {
  expect(contents(text, second, source)[0]).toBe(text.slice(10, -1))
})
