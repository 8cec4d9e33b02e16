import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshness, nextCheck, nextTry, type Told } from './schedule.ts'

const NOW = new Date('2031-05-04T10:15:00Z') // a Sunday
const SAYS_NOTHING = { minutes: null, skipHours: [], skipDays: [] }
const minutes = (told: Partial<Told>, jitter = 0): number =>
  (nextCheck(NOW, { hints: null, fresh: null, retryAfter: null, failures: 0, ...told }, () => jitter).getTime() -
    NOW.getTime()) /
  60_000
const hinted = (hints: Partial<Told['hints'] & object>) => ({ hints: { ...SAYS_NOTHING, ...hints } })

describe('the next request for a feed', () => {
  it.each([
    ['half an hour where nothing is said', {}, 30],
    ['what the feed says', hinted({ minutes: 90 }), 90],
    ['what its server says where the feed does not', { ...hinted({}), fresh: 20 * 60_000 }, 20],
    ['what the feed says where both do', { ...hinted({ minutes: 90 }), fresh: 60_000 }, 90],
    ['not too soon', hinted({ minutes: 0.1 }), 5],
    ['not too late', hinted({ minutes: 525_600 }), 1440],
    ['not a year, as caches are told', { fresh: 365 * 86_400_000 }, 360],
    ['later after a failure', { failures: 1 }, 60],
    ['and later', { failures: 4 }, 480],
    ['within a day at last', { failures: 400 }, 1440],
    ['not before the server is ready', { failures: 1, retryAfter: 5 * 3_600_000 }, 300],
    ['within weeks, whatever it asks', { failures: 1, retryAfter: 9e15 }, 7 * 1440],
  ])('comes after %s', (_, told: Partial<Told>, expected) => expect(minutes(told)).toBe(expected))

  it('comes a little later than it might, never earlier', () => expect(minutes({}, 1)).toBe(33))

  it.each([
    ['hours', hinted({ skipHours: [10, 11, 12] }), '2031-05-04T13:45:00.000Z'],
    ['days', hinted({ skipDays: ['Sunday', 'monday'] }), '2031-05-06T00:45:00.000Z'],
    ['everything, which says nothing', hinted({ skipHours: [...Array(24).keys()] }), '2031-05-04T10:45:00.000Z'],
  ])('does not come in %s that are ruled out', (_, told, expected) =>
    expect(nextCheck(NOW, { fresh: null, retryAfter: null, failures: 0, ...told }, () => 0).toISOString()).toBe(
      expected,
    ),
  )

  it('always comes, whatever is said', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e300, Number.NaN))
    fc.assert(
      fc.property(
        number,
        number,
        fc.option(fc.nat()),
        fc.nat(),
        fc.array(fc.integer({ min: -5, max: 30 })),
        (m, f, retryAfter, failures, skipHours) => {
          const told = { hints: { minutes: m, skipHours, skipDays: ['', 'x'] }, fresh: f, retryAfter, failures }
          const at = nextCheck(NOW, told, () => 0.5).getTime()
          expect(at).toBeGreaterThan(NOW.getTime())
          expect(at).toBeLessThan(NOW.getTime() + 20 * 86_400_000)
        },
      ),
    )
  })
})

describe('how long an answer is fresh', () => {
  it.each([
    [{ 'cache-control': 'public, max-age=600' }, 600_000],
    [{ 'cache-control': 'max-age=600, no-cache' }, null],
    [{ expires: 'Sun, 04 May 2031 10:25:00 GMT' }, 600_000],
    [{ expires: 'Sun, 04 May 2031 10:05:00 GMT' }, null],
    [{ expires: '0' }, null],
    [{ 'cache-control': 'max-age=60', expires: 'Sun, 04 May 2031 10:25:00 GMT' }, 60_000],
    [{}, null],
  ])('%j', (headers, expected) => expect(freshness(headers as Record<string, string>, NOW)).toBe(expected))
})

it('a page is tried again after ten minutes, later each time, and not for ever', () => {
  const tries = [0, 1, 2, 3, 4].map((n) => nextTry(NOW, n, null)?.toISOString() ?? null)
  expect(tries).toEqual([
    '2031-05-04T10:25:00.000Z',
    '2031-05-04T10:45:00.000Z',
    '2031-05-04T11:45:00.000Z',
    '2031-05-04T14:45:00.000Z',
    null,
  ])
  expect(nextTry(NOW, 0, 3_600_000)?.toISOString()).toBe('2031-05-04T11:15:00.000Z')
})
