import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { Filters } from './filters.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const says = ['The ferry sails again on Monday', 'Fares will rise', 'Rain is expected'].map((text) => ({
  claim: text,
  text,
  by: 'Lund',
}))
const known = dossier(story([{ id: 'p1', says }]), LATEST)
const [ferry, fares, rain] = known.claims
known.terms = [
  { id: 'fares', label: 'fares' },
  { id: 'crews', label: 'crews' },
]
Object.assign(ferry!, { status: 'denied', terms: ['crews'] })
Object.assign(fares!, { terms: ['fares'] })
Object.assign(rain!, { terms: ['fares'] })
const filters = (status: string | null, term: string | null) =>
  html(<Filters shown={shownOf(known, linksOf('harbour', LATEST))} filter={{ status, term, page: 1 }} />)
    .replace(/<style.*<\/style>|<[^>]+>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim()

it('what can be chosen has as many claims as it leads to, and is not there where it leads to none', () => {
  expect(filters(null, null)).toBe('all 3 reported 2 denied 1 fares crews')
  expect(filters(null, 'fares')).toBe('all 2 reported 2 fares crews')
  expect(filters('denied', null)).toBe('all 3 reported 2 denied 1 crews')
  expect(filters('denied', 'fares')).toBe('all 2 reported 2 denied 0 fares crews')
})
