import { expect, it } from 'vitest'
import { isOpinion } from './opinion.ts'

it.each([
  ['https://harbour.example/opinion/2031/05/close-the-port', []],
  ['https://harbour.example/news/columnists/lund/close-the-port', []],
  ['https://opinion.harbour.example/close-the-port', []],
  [null, ['Opinion | Harbour']],
])('is an opinion piece: %s %j', (url, labels) => expect(isOpinion(url, labels)).toBe(true))

it.each([
  ['https://harbour.example/news/opinion', []],
  ['https://harbour.example/news/opinion-polls/port-closed', []],
  ['https://harbour.example/blogs/port-closed', []],
  ['not an address', ['Exclusive']],
  [null, ['Public opinion']],
])('is none: %s %j', (url, labels) => expect(isOpinion(url, labels)).toBe(false))
