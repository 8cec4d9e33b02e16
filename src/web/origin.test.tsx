import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { linksOf } from './links.ts'
import { OriginBlock } from './origin.tsx'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const lund = (text: string) => ({ claim: 'c', text, by: 'Mara Lund' })
const block = (...pages: Page[]) => {
  const known = dossier(story(pages), LATEST)
  const claim = known.claims[0]!
  return html(
    <OriginBlock origin={claim.origins[0]!} claim={claim} shown={shownOf(known, linksOf('harbour', LATEST))} />,
  )
}

it('the earliest words stand first, whatever clock they were printed by', () => {
  const later = { id: 'b', published: '2031-05-05T09:30:00-04:00', says: [lund('Ferries sail again')] }
  const noon = { id: 'a', published: '2031-05-05T12:00:00Z', says: [lund('The ferries sail again')] }
  const text = block(later, noon)
  expect(text.indexOf('The ferries')).toBeLessThan(text.indexOf('Ferries sail'))
  expect(text).toMatch(/carried by 1\spage/)
})

it('a page that says it twice carries nobody', () => {
  const text = block({ id: 'a', says: [lund('Ferries sail again'), lund('The ferries sail again')] })
  expect(text).toContain('again on the same page')
  expect(text).not.toContain('carried by')
})
