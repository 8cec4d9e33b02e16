import { expect, it } from 'vitest'
import { daysPhrase, isToldBy, numberPhrase, originsBeside, restsPhrase, stepsOf } from './phrase.ts'
import type { Origin } from './types.ts'

it.each([
  ['federal officials', 'officials', true],
  ['Lawmakers', 'lawmakers', true],
  ['ambassador to the U.S.', 'U.S.', true],
  ['Mara Lund', 'mayor', false],
  ['Mara Lund', null, false],
  [null, 'mayor', false],
])('%s tells of %s already: %s', (words, what, told) => expect(isToldBy(words, what)).toBe(told))

it.each([
  [1, 1, '1 claim, from nowhere else'],
  [3, 0, '3 claims, also from elsewhere'],
  [1200, 1100, '1,200 claims, 1,100 of them from nowhere else'],
])('what rests on an outlet: %d claims, %d on nothing else', (claims, alone, phrase) =>
  expect(restsPhrase(claims, alone)).toBe(phrase),
)

it('names each on the way from the page inward once, by whatever name a page has for it', () => {
  expect(stepsOf('Star', ['Meridian'], 'Lund')).toEqual(['Star', 'Meridian', 'Lund'])
  expect(stepsOf('Star', ['Meridian Daily'], 'Meridian', ['Meridian', 'Meridian Daily'])).toEqual(['Star', 'Meridian'])
  expect(stepsOf('Star', ['Star'], 'Star')).toEqual(['Star'])
})

it('counts a speaker once, and an outlet once with all that its sources told it', () => {
  const origin = (kind: Origin['kind'], who: string, to: string | null = null): Origin => ({
    id: 'o0',
    kind,
    who,
    to,
    on: null,
    name: who,
    mentions: [],
    why: '',
  })
  const claims = [
    [origin('utterance', 'Mara Lund'), origin('own-word', 'courier.example'), origin('unknown', 'courier.example')],
    [origin('utterance', 'Mara Lund', 'Courier'), origin('outlet', 'Amsel Daily')],
    [origin('anonymous', 'a source', 'Amsel Daily'), origin('anonymous', 'an aide', 'Amsel Daily')],
  ]
  expect(originsBeside(claims.map((origins) => ({ origins })))).toBe(2)
  expect(originsBeside([])).toBe(0)
})

it.each([
  ['2031-05-02', '2031-05-02', '2031-05-02'],
  ['2031-05-02', '2031-05-08', '2031-05-02 to 2031-05-08'],
  ['2031-05-01', '2031-05-31', '2031-05'],
  ['2032-02-01', '2032-02-29', '2032-02'],
  ['2031-05-01', '2031-05-30', '2031-05-01 to 2031-05-30'],
  ['2031-01-01', '2031-12-31', '2031'],
  ['2030-01-01', '2031-12-31', '2030-01-01 to 2031-12-31'],
])('%s to %s is told as “%s”', (from, to, told) => expect(daysPhrase(from, to)).toBe(told))

it.each([
  0, 7, 999, 1000, 23_418, 1_234_567, 0.5, 2.25, 1234.125, 1.0005, 33.333333, 999.9996, -5, -1234.5, 1e21, 1e-7,
])('writes %d as Intl does', (n) => expect(numberPhrase(n)).toBe(new Intl.NumberFormat('en').format(n)))
