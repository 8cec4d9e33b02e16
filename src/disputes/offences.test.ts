import { describe, expect, it } from 'vitest'
import { isNamed } from './accused.ts'
import { offencesBy } from './offences.ts'

const by = (text: string, acts = false) => offencesBy(text, (words) => isNamed(words, ['lund']), acts)

describe('the kinds of wrong that somebody is said to have done', () => {
  it('are those of which he is the subject, or is accused', () => {
    expect(by('Lund, then a pilot, bribed the council')).toEqual(['theft'])
    expect(by('Lund took her to the quay and groped her', true)).toEqual(['sexual'])
    expect(by('The council was bribed by Mayor Lund')).toEqual(['theft'])
    expect(by('Lund stands accused of masterminding the murder of a pilot')).toContain('killing')
    expect(by('Lund is “almost certainly” responsible for the fire')).toEqual(['responsible'])
  })

  it('are none where they are only spoken of', () => {
    expect(by('the inquiry into the hacking has hampered Lund')).toEqual([])
    expect(by('Lund said that Dahl had bribed the whole of the old council', true)).toEqual([])
    expect(by('Lund’s inquiry into bribery')).toEqual([])
  })
})
