import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { printed, story } from '../dossier/testing.ts'
import { type Publication, publish } from './publish.tsx'

const HOSTILE = '</script><script>alert(1)</script>'
const pages = [
  {
    id: 'p1',
    url: 'https://halden.example/a',
    says: [
      { claim: 'c1', text: 'The ferry will sail on Monday', by: 'Anna Lund', chain: ['Radio Nord', HOSTILE] },
      { claim: 'c2', text: `Fares rise ${HOSTILE}` },
    ],
  },
  {
    id: 'p2',
    url: 'javascript:alert(1)',
    outlet: HOSTILE,
    says: [{ claim: 'c1', text: 'The ferry sails on Monday', by: '../../etc/passwd' }],
  },
]
const data = story(pages)
const files = (more: Partial<Publication> = {}) => [
  ...publish(dossier(data, { asOf: null, since: null }), { texts: data.texts, ...more }),
]

describe('a published story', () => {
  it('is the same bytes every time', () => {
    expect(files()).toEqual(files())
  })

  it('has names that stay in its folder, and links that lead to its own files', () => {
    const all = new Set(files().map(({ path }) => path))
    for (const path of all) expect(path).toMatch(/^(?:(?:c|who|origins|a|embed)\/)?[\w-][\w.-]*\.html$/)
    for (const { path, text } of files())
      for (const [, href] of text.matchAll(/href="([^"]*)"/g)) {
        if (/^(?:https:|#|data:image\/svg)/.test(href!)) continue
        expect(all).toContain(new URL(href!.split('#')[0]!, `file:///${path}`).pathname.slice(1))
      }
  })

  it('has nobody whose claims are not in it', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({
      id: `n${i}`,
      says: [{ claim: `n${i}`, text: `The ferry number ${i} sails`, by: `Speaker Number${i}` }],
    }))
    const known = dossier(story(many), { asOf: null, since: null })
    const paths = new Map([...publish(known, { texts: new Map() })].map(({ path, text }) => [path, text]))
    const links = [...paths.get('speakers.html')!.matchAll(/href="(who\/[^"]+)"/g)].map(([, link]) => link!)
    expect(links).toHaveLength(1000)
    for (const link of links) expect(paths.has(link), link).toBe(true)
  })

  it('has no form, runs nothing, and says what it claims to machines', () => {
    for (const { text } of files()) {
      expect(text).not.toMatch(/<form|javascript:|<script>|<\/script><script/)
      for (const [, data] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        expect(JSON.parse(data!)['@context']).toBe('https://schema.org')
    }
    const claim = files().find(({ path, text }) => path.startsWith('c/') && text.includes('The ferry'))!
    expect(claim.text).toContain('"@type":"Claim"')
  })

  it('holds of a page the shown words and at most 100 characters on either side', () => {
    const long = `${'Nothing of this is shown. '.repeat(40)}`
    const one = story([{ id: 'p9', says: [{ claim: 'c9', text: 'The quay is closed', by: 'Anna Lund' }] }])
    const text = `${long}${one.texts.get('p9')}${long}`
    const at = long.length
    const moved = printed(dossier(one, { asOf: null, since: null }))
    for (const { mentions } of moved.claims)
      for (const mention of mentions)
        Object.assign(mention, { spans: mention.spans.map((s) => ({ start: s.start + at, end: s.end + at })) })
    const page = [...publish(moved, { texts: new Map([['p9', text]]) })].find(({ path }) => path.startsWith('a/'))!.text
    for (const [, around] of page.matchAll(/<span class="around">(.*?)<\/span>/gs))
      expect(around!.length).toBeLessThanOrEqual(100)
    expect(page).toContain('The quay is closed')
  })

  it('has whole addresses, share links and oEmbed where it is told where it will be', () => {
    const all = files({ base: 'https://news.example/harbour/', editor: 'Mira Oduya' })
    const claim = all.find(({ path }) => path.startsWith('c/'))!
    expect(claim.text).toContain(`<link rel="canonical" href="https://news.example/harbour/${claim.path}"`)
    expect(claim.text).toContain('https://t.me/share/url?')
    const card = JSON.parse(
      all.find(({ path }) => path === claim.path.replace('c/', 'embed/').replace('.html', '.json'))!.text,
    )
    expect(card).toMatchObject({ version: '1.0', type: 'rich' })
    expect(card.html).toContain('src="https://news.example/harbour/embed/')
    expect(all[0]!.text).toContain('Mira Oduya')
    expect(files()[0]!.text).not.toContain('t.me')
  })
})
