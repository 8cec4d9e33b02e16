import { describe, expect, it } from 'vitest'
import { controversiesOf } from './controversies.ts'
import type { Claim, Dispute } from './types.ts'

/** "a-b c-d": who contradicts whom, the weightiest first. */
const sides = (pairs: string) => {
  const disputes = pairs.split(' ').map((pair): Dispute => {
    const [a, b] = pair.split('-') as [string, string]
    return {
      claims: [a, b],
      mentions: [`${a}.1`, `${b}.1`],
      kind: 'denial',
      why: '',
      whyOther: '',
      by: null,
      byOther: null,
    }
  })
  const claims = [...'abcdefgh'].map((id) => ({ id }) as Claim)
  return controversiesOf({ claims, disputes }).map(({ sides }) =>
    sides.map((side) => side.map(({ claim }) => claim).join('')).join('|'),
  )
}

describe('disputes about one matter', () => {
  it('are one, whoever contradicts the same being on one side', () => {
    expect(sides('a-b c-b a-d')).toEqual(['ac|bd'])
    expect(sides('a-b b-c c-d')).toEqual(['ca|bd'])
  })
  it('stand in the order of their weightiest, what is denied there first', () => {
    expect(sides('d-c a-b c-e')).toEqual(['de|c', 'a|b'])
  })
  it('show first what contradicts most, then what weighs most', () => {
    expect(sides('a-d b-d b-e c-d')).toEqual(['bac|de'])
  })
  it('are apart where one claim would stand on both sides', () => {
    expect(sides('a-b b-c c-a')).toEqual(['ac|b', 'c|a'])
  })
  it('keep the words that contradict', () => {
    const [{ sides: found } = { sides: [] }] = controversiesOf({
      claims: [{ id: 'a' }, { id: 'b' }] as Claim[],
      disputes: [
        {
          claims: ['a', 'b'],
          mentions: ['a.7', 'b.9'],
          kind: 'figure',
          why: '',
          whyOther: '',
          by: null,
          byOther: null,
        },
      ],
    })
    expect(found).toEqual([[{ claim: 'a', mention: 'a.7' }], [{ claim: 'b', mention: 'b.9' }]])
  })
})
