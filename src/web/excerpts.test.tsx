import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { ExcerptsPage } from './excerpts.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const long = 'Rumia hacked the election commission'
const pages: Page[] = [
  {
    id: 'a',
    says: [
      { claim: 'w', text: `Nobody was seen in the old town of Halden${', nor beneath its bridge'.repeat(4)}` },
      { claim: 'hack', text: long, by: 'Mara Lund' },
      { claim: 'd', text: 'Read also about the lorry beneath the bridge' },
    ],
  },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', by: 'Rumia', stance: 'denies' }] },
]
const data = story(pages)
const known = dossier(data, LATEST)
const article = known.articles[0]!
const shown = shownOf(known, linksOf('harbour', LATEST))
const quoted = known.claims.flatMap(({ mentions }) => mentions.filter((each) => each.text === long))
const page = (text: string): string =>
  html(<ExcerptsPage article={article} quoted={quoted} text={text} shown={shown} />)
const around = (text: string): string[] =>
  page(text)
    .match(/<span class="around">([^<]*)<\/span>/g)!
    .map((each) => each.replace(/<[^>]+>/g, ''))
const plain = page(data.texts.get('a')!)
  .replace(/<style>.*?<\/style>/s, '')
  .replace(/<[^>]+>/g, '')

it('what a published page quotes has its own paragraph around it, in whole words', () => {
  expect(around(data.texts.get('a')!)).toEqual(['', ', Mara Lund said.'])
  const { start, end } = quoted[0]!.spans[0]!
  const [before, after] = around(`${'lorry '.repeat(start).slice(-start)}${long}${' harbour'.repeat(40)}`)
  expect(before).toMatch(/^(?:lorry )+$/)
  expect(after).toMatch(/^(?: harbour)+$/)
  expect([before!.length, after!.length].every((n) => n <= 100)).toBe(true)
  expect(end).toBe(start + long.length)
})

it('says on whose word it is, and whether others deny it', () =>
  expect(plain).toContain('denied by Rumia · a.example, citing Mara Lund · claim'))

it('such a page is named once', () => expect(plain.match(/Page a/g)).toHaveLength(2))
