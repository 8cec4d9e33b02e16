import { describe, expect, it } from 'vitest'
import { officeHolder } from './officeholder.ts'

describe('who holds an office of a body that is named by a list', () => {
  it.each([
    ['Health and Human Services Secretary Ada Lund', 'Ada Lund', 'Health and Human Services Secretary'],
    ['the Halda Ways and Means Committee Chairman Rep. Hugh Marsh, R-Mich', 'Hugh Marsh', undefined],
    ['Senate Health, Education, Labor and Pensions Committee Chairman Hugh D. Marsh', 'Hugh D. Marsh', undefined],
    ['Energy & Commerce Committee Chairwoman Ada Lund, a doctor', 'Ada Lund', 'Energy & Commerce Committee Chairwoman'],
    ['Deputy Education and Sports Minister Datuk Seri Omar Lan Halda', 'Omar Lan Halda', undefined],
    ['Tesla and SpaceX CEO Hugh Marsh', 'Hugh Marsh', 'Tesla and SpaceX CEO'],
  ])('%s', (phrase, name, role) => {
    expect(officeHolder(phrase)).toMatchObject({ name, ...(role && { role }) })
  })

  it.each([
    'Ada Lund and House Speaker Hugh Marsh',
    'Lund and House Speaker Hugh Marsh',
    'Congress and House Speaker Hugh Marsh',
    'Democrats and House Speaker Hugh Marsh',
    'Israel and Harbour President Hugh Marsh',
    'Energy and Secretary Ada Lund',
    'Harbour Secretary Ada Lund',
    'the Ways and Means Committee',
  ])('is nobody in %s', (phrase) => expect(officeHolder(phrase)).toBeNull())
})
