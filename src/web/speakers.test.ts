import { expect, it } from 'vitest'
import type { DossierSpeaker } from '../dossier/types.ts'
import { about } from './speakers.tsx'
import { en } from './words/en.ts'

it('of a speaker stands nothing that the name says already', () => {
  const of = (name: string, party: string) =>
    about({ name, kind: 'place', role: null, affiliation: null, party, mentions: 9 } as unknown as DossierSpeaker, en)
  expect(of('Lunden', 'Lunden')).toBe('place · 9\u00a0statements')
  expect(of('Halden', 'Lunden')).toBe('place · Lunden · 9\u00a0statements')
})
