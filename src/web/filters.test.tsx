import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { Filters, Pages } from './filters.tsx'
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

it('a long list leads to the pages beside the one shown, the first and the last', () => {
  const pages = (page: number, total = 500) => [
    ...html(<Pages total={total} page={page} to={(n) => `#${n}`} />).matchAll(/<a href="#(\d+)">(\w+)/g),
  ]
  const links = (page: number, total?: number) => pages(page, total).map(([, to, word]) => `${word} ${to}`)
  expect(links(1, 100)).toEqual([])
  expect(links(1)).toEqual(['next 2', 'last 5'])
  expect(links(3)).toEqual(['first 1', 'previous 2', 'next 4', 'last 5'])
  expect(links(4)).toEqual(['first 1', 'previous 3', 'next 5'])
  expect(links(2, 200)).toEqual(['previous 1'])
})
