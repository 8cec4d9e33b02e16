import { expect, it } from 'vitest'
import { bylineOf } from './bylines.ts'

it.each([
  ['Ane Hald', 'Ane Hald'],
  ['By Ane Hald and Per Lund', 'Ane Hald and Per Lund'],
  ['Coast Images', undefined],
])('%s', (line, byline) => expect(bylineOf(line)?.byline).toBe(byline))
