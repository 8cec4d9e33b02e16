import { expect, it } from 'vitest'
import { closeAmong } from './folded.ts'
import type { Claim } from './types.ts'

it('tells of entries of one day which are close to another of that day', () => {
  const claims = new Map(
    [
      ['a', null],
      ['b', 'a'],
      ['c', 'z'],
    ].map(([id, near]) => [id!, { id, near } as Claim]),
  )
  const names = (entries: { claim: string }[]) => entries.map(({ claim }) => claim)
  expect(closeAmong([{ claim: 'b' }, { claim: 'c' }, { claim: 'a' }], claims).map(names)).toEqual([['c', 'a'], ['b']])
  expect(closeAmong([{ claim: 'b' }], claims).map(names)).toEqual([['b'], []])
})
