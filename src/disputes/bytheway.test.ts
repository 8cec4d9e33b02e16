import { describe, expect, it } from 'vitest'
import { isByTheWay } from './bytheway.ts'

describe('an accusation', () => {
  it.each([
    'Ms. Berg was shocked by the treatment that she has met with in her party since publicly accusing Mayor Lund of theft',
    'Calls to open the harbour’s files have grown over the past week as allegations of theft against Lund spread',
    'The harbour council hired two outside lawyers on Thursday for its inquiry into alleged theft by aides to Lund',
    'The quarrel over the harbour became a drama in the spring when Berg and two other clerks emerged to accuse Lund',
  ])('is spoken of by the way: %s', (text) => expect(isByTheWay(text)).toBe(true))

  it.each([
    'Berg accused Lund of theft',
    'Berg, who has worked as a clerk of the harbour council since the spring of 2030, accused Lund of theft',
    'Dr. Berg, 51, a clerk of the harbour council who is known by her married name, Roth, has accused Lund of theft',
    'Several more clerks of the harbour council and of the ferry office have since come forward to accuse Lund',
    'The clerk called the mayor at the harbour a liar and a coward without friends, and accused Lund of theft',
    'The speech led to protests in the harbour and in the streets of the town, with many accusing Lund of theft',
    'The councils of Halden, Moss and Rumia joined those of the other ports on Friday in accusing Lund of theft',
  ])('is told: %s', (text) => expect(isByTheWay(text)).toBe(false))
})
