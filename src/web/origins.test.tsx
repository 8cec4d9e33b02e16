import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { linksOf } from './links.ts'
import { OriginsPage, RootPage, rootsIn } from './origins.tsx'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const said = (id: string, outlet: string, published: string, claim = 'sails'): Page => ({
  id,
  outlet,
  published,
  says: [{ claim, text: `I will see to the ${claim}`, by: 'Ada Lund', chain: ['Radio Nord'] }],
})
const shown = (...pages: Page[]) => shownOf(dossier(story(pages), LATEST), linksOf('harbour', LATEST))
const PAGES = [said('b', 'quay.example', '2031-05-02'), said('a', 'star.example', '2031-05-01')]

describe('where a story comes from', () => {
  it('is told with how far it is carried, and by whom it was said', () => {
    const text = html(<OriginsPage shown={shown(...PAGES)} />)
    expect(text).toContain('<a href="/s/harbour/origins/radionord"><bdi>Radio Nord</bdi></a>')
    expect(text).toMatch(/carried by 2\soutlets on 2\spages · 1\sclaim, from nowhere else/)
    expect(text).toContain('<bdi>Ada Lund</bdi> (1)')
  })
  it('is said to be nowhere where no outlet has anything from another', () => {
    const text = html(<OriginsPage shown={shown({ id: 'a', says: [{ claim: 'late', text: 'It was late' }] })} />)
    expect(text).toContain('no outlet has anything from another')
  })
})

describe('what others have from one outlet', () => {
  const all = shown(...PAGES)
  const root = rootsIn(all.dossier).get('radionord')!
  it('is told with who carries it, the first first, and with the claims', () => {
    const text = html(<RootPage root={root} shown={all} />)
    expect(text.indexOf('star.example')).toBeLessThan(text.indexOf('quay.example'))
    expect(text).toContain('<a href="/a/a?story=harbour"><bdi>star.example</bdi></a>')
    expect(text).toMatch(/<a href="\/s\/harbour\/who\/[^"]+"><bdi>Ada Lund<\/bdi>/)
    expect(text).toContain('I will see to the sails')
  })
  it('is told page by page where it is much, the carriers once', () => {
    const many = shown(...Array.from({ length: 101 }, (_, i) => said(`p${i}`, 'quay.example', '2031-05-02', `${i}`)))
    const whole = rootsIn(many.dossier).get('radionord')!
    const [first, second] = [1, 2].map((page) => html(<RootPage root={whole} shown={many} page={page} />))
    expect(first).toContain('href="/s/harbour/origins/radionord?page=2"')
    expect(first).toContain('id="carriers"')
    expect(second).toMatch(/I will see to the \d+/)
    expect(second).not.toContain('id="carriers"')
  })
})
