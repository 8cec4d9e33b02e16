import { expect, it } from 'vitest'
import { speakerKey } from './comparable.ts'

it.each([
  ['person', 'Ada Lund', 'lund'],
  ['person', 'Hugh Marsh Jr.', 'marsh'],
  ['organisation', 'The Harbour Guild', 'harbour guild'],
  ['place', 'Rumia’s', 'rumia'],
  ['anonymous', 'two officials', ''],
] as const)('a %s called %s is compared as “%s”', (kind, name, key) => expect(speakerKey({ kind, name })).toBe(key))
