import { describe, expect, it } from 'vitest'
import { toldDenial } from './tolddenials.ts'

describe('a denial that another tells', () => {
  it.each([
    [
      'Rumia’s harbour master Anna Lund “totally denied any knowledge” of the fire',
      'lund',
      'any knowledge of the fire',
    ],
    ['the Rumian leadership has strongly denied having met the smugglers', 'rumian', 'having met the smugglers'],
    ['On Monday, Lund pleaded not guilty to all charges', 'lund', 'any wrongdoing'],
    ['Lund has always maintained her innocence', 'lund', 'any wrongdoing'],
  ])('%s', (text, called, object) => expect(toldDenial(text)).toMatchObject({ called, object }))

  it.each([
    'The report that Lund took it was denied by all',
    'he denied it',
    'The Rumian fleet has neither denied nor confirmed the reports',
    'Rumia neither confirmed nor denied having met the smugglers',
    'She denied any part in it',
    'The wording that Lund rejected the plan is incorrect',
    'The port closed on Monday',
  ])('none: %s', (text) => expect(toldDenial(text)).toBeNull())
})
