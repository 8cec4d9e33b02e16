import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { markdown } from '../dossier/markdown.ts'
import { type Page, story } from '../dossier/testing.ts'
import type { DossierAmount, DossierPlace } from '../dossier/types.ts'
import { FiguresPage } from './figures.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { PlacesPage } from './places.tsx'
import { PositionsPage } from './positions.tsx'
import { shownOf } from './shown.ts'
import { SpeakerPage } from './speaker.tsx'

const LATEST = { asOf: null, since: null }
const days: [string, string, string][] = [['on Monday', '2031-05-05', '2031-05-05']]
const hack = 'Rumia hacked 40 offices in Halden on Monday'
const wants = (by: string, stance: 'demands' | 'rejects') => ({
  claim: `${by} treaty`,
  text: `${by} ${stance} the ferry treaty`,
  by,
  stance,
})
const pages: Page[] = [
  { id: 'a', says: [{ claim: 'hack', text: hack, by: 'Mara Lund', chain: ['Radio Nord'], days }] },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', by: 'Rumia', stance: 'denies' }] },
  {
    id: 'c',
    says: [wants('Jon Dahl', 'demands'), { ...wants('Ada Roth', 'rejects'), text: 'the ferry treaty', party: 'Rumia' }],
  },
]
const known = dossier(story(pages), LATEST)
const { id: claim, mentions } = known.claims.find(({ text }) => text === hack)!
const { article, spans } = mentions[0]!
const at = { article, span: { start: spans[0]!.start, end: spans[0]!.start + 5 } }
Object.assign(known, {
  amounts: [{ kind: 'count', value: 40, upTo: 40, unit: 'offices', text: '40', claim, ...at } satisfies DossierAmount],
  places: [
    { name: 'Halden', country: 'NO', latitude: 59, longitude: 11, kind: 'town', mentions: [at], claims: [claim] },
  ] satisfies DossierPlace[],
})
const shown = shownOf(known, linksOf('harbour', LATEST))
const plain = (text: string): string => text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
const WHOSE = 'denied by Rumia · a.example, citing Radio Nord, citing Mara Lund'

it('figures and places have on whose word they are, and whether it is denied', () => {
  expect(plain(html(<FiguresPage shown={shown} />))).toContain(`${hack} ${WHOSE}`)
  expect(plain(html(<PlacesPage shown={shown} />))).toContain(`${hack} ${WHOSE}`)
})

it('positions have the way by which each came, and who says it where neither the party nor the words name them', () => {
  const text = plain(html(<PositionsPage shown={shown} />))
  expect(text).toContain('Jon Dahl demands the ferry treatyc.example')
  expect(text).not.toContain('citing Jon Dahl')
  expect(text).toContain('the ferry treatyc.example, citing Ada Roth')
})

it('under the name of who says it a line has only the way to them', () => {
  const lund = known.speakers.find(({ name }) => name === 'Mara Lund')!
  const text = plain(html(<SpeakerPage speaker={lund} shown={shown} />))
  expect(text).toContain(`${hack}denied by Rumia · a.example, citing Radio Nord · `)
  expect(text).not.toContain('citing Mara Lund')
})

it('so it is in a text', () => {
  const text = markdown(known)
  const whose = '**denied by Rumia** · a.example, citing Radio Nord, citing Mara Lund'
  expect(text).toContain(`- 2031-05-05: “${hack}” — ${whose}\n`)
  expect(text).toContain(`- 40 offices: “${hack}” — ${whose}\n`)
  expect(text).toContain('    - demands: “Jon Dahl demands the ferry treaty” — c.example, citing Jon Dahl')
  expect(text).toContain(`  - “${hack}” — **denied by Rumia** · a.example, citing Radio Nord\n`)
})
