import { describe, expect, it } from 'vitest'
import { atom } from '../dossier/atom.ts'
import { dossier } from '../dossier/dossier.ts'
import { markdown } from '../dossier/markdown.ts'
import { tableOf } from '../dossier/tables.ts'
import { type Page, type Said, story } from '../dossier/testing.ts'
import { ChangesPage } from './changes.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const SINCE = { asOf: null, since: '2031-05-02T00:00:00Z' }
const port: Said = { claim: 'port', text: 'The port of Halden closed on Monday', by: 'Mara Lund' }
const page = (id: string, day: number, ...says: Said[]): Page => ({ id, published: `2031-05-0${day}T10:00:00Z`, says })
const changed = (...pages: Page[]) => {
  const known = dossier(story(pages), SINCE)
  const shown = shownOf(known, linksOf('harbour', SINCE))
  const text = html(<ChangesPage shown={shown} rows={[]} now={new Date('2031-05-09T00:00:00Z')} page={1} />)
  return { known, html: text, text: text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ') }
}

describe('what changed', () => {
  it('has a new origin beside those before it, whose place it does not take', () => {
    const { known, text } = changed(
      page('a', 1, port),
      page('b', 3, { ...port, text: 'Halden has shut its harbour', by: 'Jon Dahl' }),
    )
    expect(known.changes.map(({ kind }) => kind)).toContain('new-origin')
    expect(text).toContain('+ Jon Dahl beside Mara Lund')
    expect(text).not.toContain('− Mara Lund')
    expect(markdown(known)).toContain(': Jon Dahl, beside Mara Lund\n')
    expect(atom(known, 'http://127.0.0.1/s/x', '2031-05-04T10:00:00Z')).toContain('Jon Dahl, beside Mara Lund')
  })
  it('has another figure in the words that gave each, as words of the coverage', () => {
    const ships = (text: string): Said => ({ claim: 'hit', text, by: 'Mara Lund' })
    const { known, html: shown } = changed(
      page('a', 1, ships('the harbour was hit'), ships('Two ships were hit in the harbour')),
      page('b', 3, ships('Three ships were hit in the harbour')),
    )
    expect(known.changes.find(({ kind }) => kind === 'figure')!.why).toBe('2 before, 3 now (ships)')
    expect(shown).toContain('<del>− <q dir="auto">Two ships were hit in the harbour</q></del>')
    expect(shown).toContain('<ins>+ <q dir="auto">Three ships were hit in the harbour</q></ins>')
  })
  it('says of a new claim how it stands, and what who is cited does with it', () => {
    const meeting: Said = { claim: 'm', text: 'a meeting had taken place', by: 'Emil Roth', stance: 'denies' }
    const { known, text } = changed(page('a', 1, port), page('b', 3, meeting))
    expect(text).toContain('denied b.example, citing Emil Roth (denies)')
    const [head, ...rows] = tableOf(known, 'changes')
    const words = rows.map((row) => row[head!.indexOf('on whose word')])
    expect(words).toContain('b.example, citing Emil Roth (denies)')
    expect(atom(known, 'http://127.0.0.1/s/x', '2031-05-04T10:00:00Z')).toContain('citing Emil Roth (denies)')
  })
  it('has a new voice in its own words, and not in those that stand for the claim', () => {
    const own = { ...port, text: 'we closed it', by: 'Ada Roth' }
    const { known, text } = changed(page('a', 1, port), page('b', 1, port), page('c', 3, own))
    expect(text).toContain('new speakerwe closed itc.example, citing Ada Roth')
    expect(markdown(known)).toContain('- **Ada Roth**: “we closed it”\n')
    const [head, ...rows] = tableOf(known, 'changes')
    const row = rows.find(([kind]) => kind === 'new-speaker')!
    expect([row[head!.indexOf('claim')], row[head!.indexOf('on whose word')]]).toEqual([
      'we closed it',
      'c.example, citing Ada Roth',
    ])
  })
})
