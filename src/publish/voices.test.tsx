/** Two voices hold wherever a story is shown outside its own pages: published files and embedded claims, in each language. */
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { printed, story } from '../dossier/testing.ts'
import { EmbedPage } from '../web/embed.tsx'
import { linksOf } from '../web/links.ts'
import { html } from '../web/page.tsx'
import { ANYBODY } from '../web/reader.ts'
import { shownOf } from '../web/shown.ts'
import { LANGUAGES } from '../web/words/index.ts'
import { publish } from './publish.tsx'

const data = story([
  {
    id: 'p1',
    says: [
      {
        claim: 'c1',
        text: 'The “ferry” & <b>boats</b> will sail on Monday',
        by: 'Anna Lund',
        days: [['Monday', '2030-05-06', '2030-05-06']],
      },
      { claim: 'c2', text: 'Fares rise by 4 percent in June' },
    ],
  },
  { id: 'p3', says: [{ claim: 'c3', text: 'The port of Estra is open', by: 'Mara Lund' }] },
  { id: 'p4', says: [{ claim: 'c4', text: 'The port of Estra is not open', by: 'Ola Berg' }] },
  {
    id: 'p2',
    says: [{ claim: 'c1', text: 'It is not true that the ferry will sail', by: 'Per Dahl', stance: 'denies' }],
  },
])
const known = printed(dossier(data, { asOf: null, since: null }))
const shown = shownOf(known, linksOf('harbour', { asOf: null, since: null }))

const files = LANGUAGES.flatMap((words) => {
  const published = [...publish(known, { texts: data.texts, words })].map(({ path, text }) => [
    `${words.code} ${path}`,
    text,
  ])
  const embedded = known.claims.map((claim) => [
    `${words.code} embed ${claim.id}`,
    html(<EmbedPage claim={claim} shown={shown} />, { ...ANYBODY, words }),
  ])
  return [...published, ...embedded] as [string, string][]
})

it.each(files)('every quoted node is exactly its span: %s', (_, page) => {
  const { document } = parseHTML(page)
  for (const node of document.querySelectorAll('q[data-article]')) {
    const text = data.texts.get(node.getAttribute('data-article')!)!
    const spans = node
      .getAttribute('data-at')!
      .split(',')
      .map((span) => span.split('-').map(Number) as [number, number])
    expect(node.textContent).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' … '))
  }
})

it('in all of them words are quoted, and what quotes without a place quotes words that stand somewhere', () => {
  const all = [...data.texts.values()].join('\n')
  let [placed, others] = [0, 0]
  for (const [name, page] of files) {
    const { document } = parseHTML(page)
    placed += document.querySelectorAll('q[data-article]').length
    for (const node of document.querySelectorAll('q:not([data-article]), blockquote')) {
      others++
      for (const part of node.textContent!.replace(/^“|”$/g, '').split(' … '))
        expect([name, all.includes(part)]).toEqual([name, true])
    }
  }
  expect(placed).toBeGreaterThan(30)
  expect(others).toBeGreaterThan(0)
})
