import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { ClaimPage } from './claim.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { QuotationsPage } from './quotations.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const WORDS = 'We will never sell the northern ferry to a company of dockers'
const page = (outlet: string, text: string, by?: string): Page => ({
  id: outlet.split('.')[0]!,
  outlet,
  published: '2031-05-02',
  says: [{ claim: 'ferry', text, by }],
})
const shown = (...pages: Page[]) => shownOf(dossier(story(pages), LATEST), linksOf('harbour', LATEST))
const PAGES = [
  page('quay.example', `“${WORDS}”`, 'Ada Lund'),
  page('star.example', `“${WORDS}”`, 'Ada Lund'),
  page('tide.example', '“<b>We will never sell the southern ferry to a company of dockers”', 'Emil Roth'),
]
const TOLD = [
  /“southern” instead of “northern”<\/span>: <span><a href="\/a\/tide\/at\/[^"]*"><bdi>tide\.example<\/bdi>/,
  /<bdi>Ada Lund<\/bdi>: <span class="soft"><span><a [^>]*><bdi>quay\.example<\/bdi><\/a><\/span><span>, <a [^>]*><bdi>star\.example<\/bdi>/,
  /<bdi>Emil Roth<\/bdi>: <span class="soft"><span><a [^>]*><bdi>tide\.example<\/bdi>/,
]

it('says what is quoted in other words, and what is given to different speakers', () => {
  const text = html(<QuotationsPage shown={shown(...PAGES)} />)
  expect(text).toContain('In other words (1)')
  expect(text).toContain('Given to different speakers (1)')
  expect(text).toContain('&lt;b>We will never')
  for (const each of TOLD) expect(text).toMatch(each)
})

it('says so with the claim, too', () => {
  const all = shown(...PAGES)
  const text = html(<ClaimPage claim={all.dossier.claims[0]!} shown={all} />)
  expect(text).toMatch(/<h2 id="quoted"><a href="\/s\/harbour\/quotations">/)
  for (const each of TOLD) expect(text).toMatch(each)
})

it('has no word on what all quote alike, and says that nothing is quoted by several', () => {
  const alike = shown(...PAGES.slice(0, 2))
  expect(html(<QuotationsPage shown={alike} />)).toMatch(/Quoted by most \(1\).*Ada Lund.*quay\.example/s)
  expect(html(<QuotationsPage shown={alike} />)).not.toContain('In other words (')
  expect(html(<ClaimPage claim={alike.dossier.claims[0]!} shown={alike} />)).not.toContain('id="quoted"')
  expect(html(<QuotationsPage shown={shown(PAGES[0]!)} />)).toContain('No words stand in quotation marks')
})
