import { expect, it } from 'vitest'
import { citationOf } from '../cite/citation.ts'
import { FORMS } from '../cite/cite.ts'
import { dossier } from '../dossier/dossier.ts'
import { markdown } from '../dossier/markdown.ts'
import { type Page, story } from '../dossier/testing.ts'
import { ClaimPage } from './claim.tsx'
import { EmbedPage } from './embed.tsx'
import { KnownPage } from './known.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { ANYBODY } from './reader.ts'
import { shownOf } from './shown.ts'
import { uk } from './words/uk.ts'

const LATEST = { asOf: null, since: null }
const rumia = { by: 'Rumia', kind: 'place' as const, stance: 'denies' as const }
const pages: Page[] = [
  { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', ...rumia }] },
  { id: 'c', says: [{ claim: 'met', text: 'that a treaty is near', ...rumia }] },
]
const known = dossier(story(pages), LATEST)
const shown = shownOf(known, linksOf('harbour', LATEST))
const plain = (text: string): string => text.replace(/<[^>]+>/g, '')
const list = (reader = ANYBODY): string =>
  plain(html(<KnownPage shown={shown} filter={{ status: null, term: null, page: 1 }} />, reader))

it('a status names who decides it, before whose word the claim is', () => {
  expect(list()).toContain('denied by Rumia · a.example, citing Mara Lund')
  expect(list()).toContain('disputed, contradicted by Mara Lund · b.example, citing Rumia (denies)')
  expect(list({ ...ANYBODY, words: uk })).toContain('заперечено: Rumia · a.example')
  const claim = known.claims.find(({ text }) => text.startsWith('Rumia hacked'))!
  expect(plain(html(<EmbedPage claim={claim} shown={shown} />))).toContain('denied by Rumia · a.example')
})

it('a denial is on the word of whoever is cited, and is told once', () => {
  expect(list()).toContain('denied c.example, citing Rumia (denies)')
  expect(markdown(known)).toContain('  **denied** · c.example, citing Rumia (denies) · 1 origin')
})

it('whoever denies is not shown as saying it, wherever it stands alone', () => {
  const claim = known.claims.find(({ text }) => text === 'that a treaty is near')!
  const whose = 'c.example, citing Rumia (denies)'
  expect(plain(html(<EmbedPage claim={claim} shown={shown} />))).toContain(whose)
  expect(plain(html(<ClaimPage claim={claim} shown={shown} />))).toContain(whose)
  expect(FORMS.markdown.make(citationOf(claim, known, 'http://127.0.0.1/s/x'))).toContain(`— ${whose}`)
})
