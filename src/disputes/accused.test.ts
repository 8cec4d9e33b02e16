import { describe, expect, it } from 'vitest'
import { ACCUSED, accuses, calledBy } from './accused.ts'

const lund = calledBy({ name: 'Anne Lund', kind: 'person' })
const of = (text: string, cue = 'said') => accuses({ text, means: [] }, lund, cue)

describe('whom a statement accuses', () => {
  it('is surely who does what an accusation tells', () => {
    expect(of('Lund took money from the port', 'alleges')).toBe(ACCUSED.surely)
    expect(of('Dahl accused Mayor Lund, 53, of taking money')).toBe(ACCUSED.surely)
    expect(of('the mayor, Anne Lund, who has been accused of taking money')).toBe(ACCUSED.surely)
    expect(of('Reports emerged last week that Lund took money')).toBe(ACCUSED.surely)
    expect(of('A dozen dockers have made similar accusations about Lund')).not.toBe(ACCUSED.named)
  })

  it('is who does what a sentence tells', () => {
    expect(of('Lund took money from the port')).toBe(ACCUSED.does)
    expect(of('the port was robbed by Mayor Lund')).toBe(ACCUSED.does)
  })

  it('is who does it in a clause further on', () => {
    expect(of('she was fourteen when Lund, then 32, took her to the quay')).toBe(ACCUSED.does)
    expect(of('it was plain that Lund closed the port')).toBe(ACCUSED.does)
    expect(of('she was fourteen when she left Lund')).toBe(ACCUSED.named)
  })

  it('is not who is only named', () => {
    expect(of('The vote on Lund was put off')).toBe(ACCUSED.named)
    expect(of('Dahl spoke of the alleged theft and of Lund')).toBe(ACCUSED.named)
    expect(of('Dahl took money')).toBe(ACCUSED.no)
    expect(of('Dahl, visiting Lund on Monday, opened the quay')).toBe(ACCUSED.named)
    expect(of('A long-time Lund ally, Roth has admitted ordering it')).toBe(ACCUSED.named)
    expect(of('Lund has a responsibility as head of the port to look into efforts to rob it')).toBe(ACCUSED.named)
    expect(of('Lund has blamed the council for the fire')).toBe(ACCUSED.named)
    expect(of('Dockers took to the quay to accuse Dahl of lying to bring down Lund')).toBe(ACCUSED.named)
    expect(of('About 1,000 people protesting Mayor Anne Lund — including dockers — were arrested')).toBe(ACCUSED.named)
    expect(of('Lund has been blamed for the fire')).toBe(ACCUSED.surely)
    expect(of('The Lundberg quay is closed')).not.toBe(ACCUSED.surely)
    expect(of('anti-Lund dockers took money from the port')).toBe(ACCUSED.no)
  })

  it('is he whom a pronoun means', () => {
    const means = [{ pronoun: 'she', name: 'Anne Lund' }]
    expect(accuses({ text: 'she took money from the port', means }, lund, 'said')).toBe(ACCUSED.does)
  })

  it('is a country by its people and by those who govern it', () => {
    expect(calledBy({ name: 'officials in Tehran', kind: 'unnamed' })).toContain('iran')
    expect(calledBy({ name: 'the Saudis', kind: 'organisation' })).toContain('saudi arabia')
    expect(calledBy({ name: 'Defense Department', kind: 'organisation' })).toEqual(['defense department'])
    expect(calledBy({ name: 'tourists in Tehran', kind: 'unnamed' })).not.toContain('iran')
  })

  it('is a house of whoever speaks for it, and no other of its colour', () => {
    const spokesman = { name: 'Jon Berg', kind: 'person' as const, role: 'spokesman', affiliation: 'Harbour Guild' }
    expect(accuses({ text: 'The Harbour Guild hid the report', means: [] }, calledBy(spokesman), '')).toBe(ACCUSED.does)
    const house = calledBy({ name: 'White House', kind: 'place' })
    expect(accuses({ text: 'The white ferry sank', means: [] }, house, '')).toBe(ACCUSED.no)
    const rumia = calledBy({ name: 'Rumian officials', kind: 'group' })
    expect(accuses({ text: 'Rumia hacked the commission', means: [] }, rumia, '')).toBe(ACCUSED.does)
  })

  it('is a country by its capital, and the other way round', () => {
    const kremlin = calledBy({ name: 'Kremlin', kind: 'place' })
    for (const text of ['Moscow hacked the commission', 'the Russians were behind it', 'Russia hid it'])
      expect(accuses({ text, means: [] }, kremlin, '')).toBeGreaterThanOrEqual(ACCUSED.named)
  })
})
