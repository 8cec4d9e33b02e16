import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { linksOf } from './links.ts'
import { shownOf } from './shown.ts'
import { nodesOf, provenanceOf } from './tree.ts'
import { en } from './words/en.ts'

const text = 'The ferry will sail on Monday'
const pages = ['Evening Star', 'Radio Nord', 'The Meridian'].map((outlet, i) => ({
  id: `p${i}`,
  outlet,
  says: [{ claim: 'c1', text, by: 'Anna Lund', chain: i === 0 ? [] : ['Evening Star'] }],
}))
const known = dossier(story(pages), { asOf: null, since: null })
const { speakers, articles } = shownOf(known, linksOf('harbour', { asOf: null, since: null }))

describe('who rests on whom', () => {
  const root = provenanceOf(known.claims[0]!, speakers, articles, en)
  const nodes = nodesOf(root)

  it('has an origin a branch, and every page at an end', () => {
    expect(root.children.map(({ name }) => name)).toEqual(known.claims[0]!.origins.map(({ name }) => name))
    expect(nodes.reduce((sum, { pages }) => sum + pages, 0)).toBe(known.claims[0]!.mentions.length)
  })
  it('puts no two names in one place', () => {
    const places = nodes.map(({ depth, y }) => `${depth} ${y}`)
    expect(new Set(places).size).toBe(places.length)
  })
  it('says each way once, however many pages take it', () => {
    for (const { children } of [root, ...nodes])
      expect(new Set(children.map(({ name }) => name)).size).toBe(children.length)
  })
})
