import { describe, expect, it } from 'vitest'
import { passagesOf, samePoint, sameSentence, sameWords, sentenceOf, tellingStems } from './wording.ts'

describe('the same words', () => {
  it('are most of the shorter one, in a row', () => {
    const open = 'The bridge will be open again by Friday'
    expect(sameWords(open, 'he says the bridge will be open again by Friday')).toBe(true)
    expect(sameWords(open, 'The bridge will be open to all who pay for it')).toBe(false)
  })
  it('are so whatever the apostrophes', () => {
    expect(sameWords('I’ve said that it isn’t over', "I've said that it isn't over yet")).toBe(true)
  })
  it('are few only where they are all that is said', () => {
    expect(sameWords('Requests can be made', 'Requests can be made.')).toBe(true)
    expect(sameWords('Requests can be made', 'Requests can be made by all')).toBe(false)
    expect(sameWords('We will see', 'We will see')).toBe(false)
  })
})

describe('a passage in common', () => {
  const share = (a: string, b: string, spoken: boolean) =>
    passagesOf(a, spoken).some((each) => passagesOf(b, spoken).includes(each))
  const landed = 'The ferry reached the port of Estra half an hour later than planned'
  it('is long where outlets write on their own word', () => {
    expect(share(`${landed}.`, `${landed}, which put off the talks.`, false)).toBe(true)
    expect(share(landed, 'The ferry reached the port of Estra late, as ever', false)).toBe(false)
  })
  it('is shorter in what somebody says, however much else is quoted', () => {
    const fear = 'My fear is that they come with lists of old debts and try to strike a bargain over our heads'
    expect(share(fear, 'They have lists of old debts and try to bargain', true)).toBe(true)
  })
})

describe('one point', () => {
  const same = (a: string, b: string) => samePoint(tellingStems(a), tellingStems(b))
  it('is told by the words that tell, though they are turned round', () => {
    expect(same('In Lund you have a hardened union lawyer', 'Mara Lund is a hardened union lawyer')).toBe(true)
  })
  it('is not told by names and few words of the matter', () => {
    expect(same('Lund should cancel the meeting', 'We urge Mara Lund to cancel the meeting')).toBe(false)
  })
})

it('what every outlet writes that asked somebody itself is no sentence taken from another', () => {
  const asked = 'The Port Authority did not respond to a request for comment.'
  expect(sameSentence(asked, asked)).toBe(false)
  expect(sentenceOf(asked)).toEqual([])
  const other = 'The Port Authority closed the quay to all of its visitors.'
  expect(sameSentence(other, other)).toBe(true)
})
