import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { copied, type Page, story } from '../dossier/testing.ts'
import { standalone } from './standalone.tsx'

const lund = { claim: 'sails', text: 'I will sail on Friday', by: 'Ada Lund', chain: ['Radio Nord'] }
const PAGES: Page[] = [
  { id: 'a', outlet: 'star.example', published: '2031-05-01', url: 'https://star.example/a', says: [lund] },
  { id: 'b', outlet: 'quay.example', published: '2031-05-02', says: [lund, { claim: 'late', text: 'It was late' }] },
  {
    id: 'c',
    outlet: null,
    says: [{ claim: 'no', text: 'I will not sail', by: 'Ömer “Çelik” & Co', stance: 'denies' }],
  },
]

it('every link of a dossier in one file leads outside, or to a place of the file that is there', () => {
  const copies = [copied('a', 'b')]
  const text = standalone(dossier(story(PAGES, { copies }), { asOf: null, since: null }))
  const ids = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!))
  const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!)
  expect(links.length).toBeGreaterThan(10)
  const lost = links.filter((href) => !/^(?:https:|data:)/.test(href) && !ids.has(decodeURIComponent(href.slice(1))))
  expect(lost).toEqual([])
})

it('a dossier in one file names everybody who is heard, and every page', () => {
  const text = standalone(dossier(story(PAGES), { asOf: null, since: null }))
  for (const words of ['Ada Lund', 'Çelik', 'star.example', 'quay.example', 'Radio Nord']) expect(text).toContain(words)
})
