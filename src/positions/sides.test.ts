import { expect, it } from 'vitest'
import type { Stance } from '../types.ts'
import { turnedSide } from './sides.ts'

it.each<[Stance, Stance, 'for' | 'against' | null]>([
  ['rejects', 'demands', 'against'],
  ['agrees', 'rejects', 'for'],
  ['rejects', 'rejects', null],
  ['demands', 'proposes', null],
  ['rejects', 'asserts', null],
])('%s on a term, by words that %s: %s', (stance, said, side) => expect(turnedSide(stance, said)).toBe(side))
