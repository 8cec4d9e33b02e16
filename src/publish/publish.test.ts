import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { publish } from './publish.tsx'

const HOSTILE = '</script><script>alert(1)</script>'
const pages = [
  {
    id: 'p1',
    url: 'https://halden.example/a',
    says: [
      { claim: 'c1', text: 'The ferry will sail on Monday', by: 'Anna Lund' },
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
const files = () => [...publish(dossier(story(pages), { asOf: null, since: null }))]

describe('a published story', () => {
  it('is the same bytes every time', () => {
    expect(files()).toEqual(files())
  })

  it('has names that stay in its folder, and links that lead to its own files', () => {
    const all = new Set(files().map(({ path }) => path))
    for (const path of all) expect(path).toMatch(/^(?:(?:c|who)\/)?[\w-][\w.-]*\.html$/)
    for (const { path, text } of files())
      for (const [, href] of text.matchAll(/href="([^"]*)"/g)) {
        if (/^(?:https:|#|data:image\/svg)/.test(href!)) continue
        expect(all).toContain(new URL(href!.split('#')[0]!, `file:///${path}`).pathname.slice(1))
      }
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
})
