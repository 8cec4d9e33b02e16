import { describe, expect, it } from 'vitest'
import { plainOutlet } from './plainname.ts'

describe('the plain name of an outlet', () => {
  it.each([
    ['Norway’s Novosti Dnia', 'Novosti Dnia'],
    ["San Francisco's KAML-TV", 'KAML-TV'],
    ['Portland’s Gull Public Broadcasting', 'Gull Public Broadcasting'],
    ['State-run Gull News', 'Gull News'],
    ['CNN-affiliate KAML', 'KAML'],
    ['official China Daily newspaper', 'China Daily'],
    ["Germany's Der Spiegel", 'Der Spiegel'],
    ['Russia’s RT TV', 'RT'],
    ['Rolling Stone Magazine', 'Rolling Stone'],
  ])('of %s is %s', (called, name) => {
    expect(plainOutlet(called)).toBe(name)
  })

  it.each([
    'The Meridian',
    "People's Daily",
    "America's Newsroom",
    'Ada Lund’s podcast',
    'Dutch newspaper',
    'state-run media',
    'state-run TV',
    'state-run Korean media outlet',
    'Gull Magazine',
    'Harper’s Magazine',
    'Scientific American',
  ])('of %s is all of it', (name) => {
    expect(plainOutlet(name)).toBe(name)
  })
})
