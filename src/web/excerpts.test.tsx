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
      { claim: 'w', text: 'The windows of the commission in the old town of Halden were lit all night long after it' },
      { claim: 'hack', text: long, by: 'Mara Lund' },
      { claim: 'd', text: 'Its doors stood open, and a lorry waited beneath the bridge behind the old customs house' },
    ],
  },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', by: 'Rumia', stance: 'denies' }] },
]
const data = story(pages)
const known = dossier(data, LATEST)
const article = known.articles[0]!
const quoted = known.claims.flatMap(({ mentions }) => mentions.filter((each) => each.text === long))
const text = html(
  <ExcerptsPage
    article={article}
    quoted={quoted}
    text={data.texts.get('a')!}
    shown={shownOf(known, linksOf('harbour', LATEST))}
  />,
)
const plain = text.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '')

it('what a published page quotes has whole words around it, and on whose word it is', () => {
  const around = text.match(/<span class="around">([^<]*)<\/span>/g)!.map((each) => each.replace(/<[^>]+>/g, ''))
  const words = new Set(data.texts.get('a')!.match(/\w+/g))
  for (const part of around) {
    expect(part.length).toBeGreaterThan(20)
    for (const word of part.match(/\w+/g)!) expect(words).toContain(word)
  }
  expect(plain).toContain('denied by Rumia · a.example, citing Mara Lund · claim')
})

it('such a page is named once', () => expect(plain.match(/Page a/g)).toHaveLength(2))
