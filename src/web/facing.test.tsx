import { expect, it } from 'vitest'
import { controversiesOf } from '../dossier/controversies.ts'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { Facing } from './facing.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const said = (...pages: Page[]): string => {
  const known = dossier(story(pages), LATEST)
  const shown = shownOf(known, linksOf('harbour', LATEST))
  const text = html(
    controversiesOf(known).map((each) => <Facing key={each.disputes[0]!.why} {...each} shown={shown} />),
  )
  return text.replace(/<[^>]+>/g, '')
}

it('says once who denies what', () => {
  const text = said(
    { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
    {
      id: 'b',
      says: [{ claim: 'no', text: 'any involvement in the hacking', by: 'Rumia', kind: 'place', stance: 'denies' }],
    },
  )
  expect(text).toContain('any involvement in the hackingdenies · b.example, citing Rumia')
  expect(text.match(/any involvement in the hacking/g)).toHaveLength(1)
})

it('says which figures differ', () => {
  const dead = (n: string, by: string) => ({ claim: n, text: `${n} dockers were killed in the harbour bombing`, by })
  const text = said({ id: 'a', says: [dead('five', 'Lund')] }, { id: 'b', says: [dead('seven', 'Berg')] })
  expect(text).toContain('figures differ: 5 against 7')
})
