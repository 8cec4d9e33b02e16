import { describe, expect, it } from 'vitest'
import { sameText, sameUtterance, sameWords } from './wording.ts'

describe('the same words', () => {
  it('are most of the shorter one, in a row', () => {
    expect(
      sameWords('The bridge will be open again by Friday', 'he says the bridge will be open again by Friday'),
    ).toBe(true)
    expect(sameWords('The bridge will be open again by Friday', 'The bridge will be open to all who pay for it')).toBe(
      false,
    )
  })
  it('are not few, even where they are equal', () => {
    expect(sameWords('We will see', 'We will see')).toBe(false)
  })
})

describe('one utterance', () => {
  it('is told by a passage in common, however much else is quoted', () => {
    const long = 'My fear is that they come with lists of old debts and try to strike a bargain over our heads'
    expect(sameUtterance(long, 'lists of old debts and try to strike a bargain')).toBe(true)
  })
  it('is told by the words that tell, though they are turned round', () => {
    expect(sameUtterance('In Lund you have a hardened union lawyer', 'Mara Lund is a hardened union lawyer')).toBe(true)
  })
  it('is not told by names and few words of the matter', () => {
    expect(sameUtterance('Lund should cancel the meeting', 'We urge Mara Lund to cancel the meeting')).toBe(false)
  })
})

describe('one text', () => {
  const landed = 'The ferry reached the port of Estra half an hour later than planned'
  it('has a long passage in common', () => {
    expect(sameText(`${landed}.`, `${landed}, which put off the talks.`)).toBe(true)
  })
  it('is not two reports of one event', () => {
    expect(sameText(landed, 'The ferry reached Estra on Monday, late as ever')).toBe(false)
  })
})
