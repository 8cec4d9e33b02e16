import { expect, it } from 'vitest'
import { partiesOf } from './parties.ts'

const speaker = (name: string, affiliation: string | null, role: string | null = null) => ({
  id: name,
  name,
  kind: 'person' as const,
  role,
  roles: [],
  affiliation,
  party: null,
  aliases: [name],
})
const sideOf = (...who: Parameters<typeof speaker>) => partiesOf([speaker(...who)], () => 1).of(who[0])

it.each([
  ['Mara Lund', 'Harbour Board', 'Harbour Board'],
  ['Mara Lund', 'France', 'France'],
  ['Mara Lund', 'Kremlin', 'Russia'],
  ['Mara Lund', null, 'Mara Lund'],
  // A governor, a senator, a mayor: those of one place may stand against each other.
  ['Mara Lund', 'South Carolina', 'Mara Lund'],
  ['Mara Lund', 'Chicago', 'Mara Lund'],
  // Nor is a chamber a side.
  ['Mara Lund', 'House', 'Mara Lund'],
  ['Mara Lund', 'Senate Judiciary Committee', 'Mara Lund'],
])('%s of %s speaks for %s', (name, affiliation, side) => expect(sideOf(name, affiliation)).toBe(side))

it('who watches speaks for nobody', () => expect(sideOf('Mara Lund', 'Harbour Board', 'historian')).toBe(null))
