import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.ts'
import { markdown } from './markdown.ts'
import { narrowed } from './narrowed.ts'
import { type Page, story } from './testing.ts'

const days: [string, string, string][] = [['on Monday', '2031-05-05', '2031-05-05']]
const rumia = { by: 'Rumia', kind: 'place' as const }
const treaty = { claim: 'treaty', text: 'Rumia demands the ferry treaty on Monday', days }
const pages: Page[] = [
  { id: 'a', says: [{ claim: 'hack', text: 'Rumia hacked the election commission on Monday', by: 'Mara Lund', days }] },
  { id: 'b', says: [{ claim: 'no', text: 'any involvement in the hacking', ...rumia, stance: 'denies' }] },
  { id: 'c', says: [{ ...treaty, ...rumia, stance: 'demands' }] },
  { id: 'd', says: [{ claim: 'ferry', text: 'the ferry treaty', by: 'Ada Roth', stance: 'rejects' }] },
]
const whole = dossier(story(pages), { asOf: null, since: '2029-01-01T00:00:00Z' })
const denied = narrowed(whole, { status: 'denied', term: null })

describe('a part of a dossier', () => {
  it('is the dossier where nothing is chosen', () => expect(narrowed(whole, { status: null, term: null })).toBe(whole))
  it('has no more than its claims hold, and nothing that leads to another', () => {
    expect(denied.claims.map(({ text }) => text)).toEqual(['Rumia hacked the election commission on Monday'])
    const { id } = denied.claims[0]!
    expect(denied.timeline.map(({ claim }) => claim)).toEqual([id])
    expect(denied.changes.map(({ claim }) => claim)).toEqual(denied.changes.map(() => id))
    expect(denied.disputes).toEqual([])
    expect(denied.positions).toEqual([])
    expect(denied.speakers).toMatchObject([{ name: 'Mara Lund', mentions: 1 }])
    expect(denied.articles).toEqual(whole.articles)
  })
  it('is told as a text that says what it is a part of, and quotes nothing empty', () => {
    expect(whole.disputes.length * whole.positions.length * whole.terms.length).toBeGreaterThan(0)
    const text = markdown(denied)
    expect(text).toContain('Only claims that are denied.')
    expect(text).toContain(
      '**denied** (denied by Rumia: “any involvement in the hacking”) · a.example, citing Mara Lund',
    )
    for (const { id, label } of whole.terms) {
      const about = markdown(narrowed(whole, { status: null, term: id }))
      expect(about).toContain(`Only claims about “${label}”.`)
      expect(about).not.toContain('“”')
    }
  })
})
