import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import type { Article } from '../types.ts'
import { Card } from './card.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const pages: Page[] = [
  { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission', by: 'Mara Lund' }] },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', by: 'Rumia', stance: 'denies' }] },
  { id: 'c', says: [{ claim: 'sun', text: 'The sun shone on Halden', by: 'Jon Dahl' }] },
  { id: 'd', says: [{ claim: 'near', text: 'that a treaty is near', by: 'Ada Roth', stance: 'denies' }] },
]
const data = story(pages)
const shown = shownOf(dossier(data, LATEST), linksOf('harbour', LATEST))

const summary = (n: number): string => {
  const reading = data.readings[n]!
  const article = { id: reading.article, text: data.texts.get(reading.article), language: 'en' } as Article
  const view = { article, reading, at: null, shown, copies: [], sharedWith: null, versions: [], chosen: null }
  const text = html(<Card attribution={reading.attributions[0]!} view={view} />)
  return /<summary>(.*?)<\/summary>/
    .exec(text)![1]!
    .replace(/<[^>]+>/g, '')
    .trim()
}

it('a card says what other pages say of its statement', () => {
  expect(summary(0)).toBe('Mara Lund asserts · denied by Rumia')
  expect(summary(1)).toBe('Rumia denies · disputed, contradicted by Mara Lund')
  expect(summary(2)).toBe('Jon Dahl asserts')
  expect(summary(3)).toBe('Ada Roth denies')
})
