import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import type { DossierPlace } from '../dossier/types.ts'
import { publish } from '../publish/publish.tsx'
import { ChangesPage } from './changes.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { PlacesPage } from './places.tsx'
import { shownOf } from './shown.ts'
import { SpeakerPage } from './speaker.tsx'

const PAGES = 25
const text = (page: number, n: number) => `Boat ${page * 10 + n} of Halden has sailed`
const said: Page[] = Array.from({ length: PAGES }, (_, page) => ({
  id: `p${page}`,
  published: '2031-05-01T10:00:00Z',
  says: Array.from({ length: 10 }, (_, n) => ({ claim: text(page, n), text: text(page, n), by: 'Mara Lund' })),
}))
const all = said.flatMap(({ says }) => says.map((each) => each.text))
const data = story(said)

/** A page of a story by its address. */
type Ask = (address: URL) => string
const urlOf = (path: string) => new URL(path.replaceAll('&amp;', '&'), 'http://127.0.0.1/')
const links = (page: string): string[] => [...page.matchAll(/href="(\/s\/[^"]*)"/g)].map(([, href]) => href!)
/** All pages that a reader comes to who follows the links to which `is` applies. */
function visited(from: string, ask: Ask, is: (address: URL) => boolean): string[] {
  const pages = new Map<string, string>()
  const waiting = [from]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const page = ask(urlOf(path))
    pages.set(path, page)
    waiting.push(...links(page).filter((link) => is(urlOf(link))))
  }
  return [...pages.values()]
}
const pageIn = (address: URL) => Number(address.searchParams.get('page') ?? 1)
const missing = (pages: readonly string[]) => all.filter((each) => !pages.some((page) => page.includes(`>${each}</q>`)))

describe('a long list', () => {
  it('of what somebody says is on several pages, each of which leads to the next, on a server and as files', () => {
    const known = dossier(data, { asOf: null, since: null })
    const shown = shownOf(known, linksOf('harbour', { asOf: null, since: null }))
    const speaker = known.speakers.find(({ name }) => name === 'Mara Lund')!
    const ask: Ask = (address) => html(<SpeakerPage speaker={speaker} shown={shown} page={pageIn(address)} />)
    const first = shown.links.speaker(speaker.id)
    const pages = visited(first, ask, ({ pathname }) => pathname === first)
    expect(pages).toHaveLength(3)
    expect(missing(pages)).toEqual([])
    expect(missing(pages.slice(0, 1))).toHaveLength(150)
    const files = [...publish(known, { texts: data.texts })].filter(({ path }) => path.startsWith(`who/${speaker.id}`))
    expect(files.map(({ path }) => path)).toEqual(['', '.page-2', '.page-3'].map((n) => `who/${speaker.id}${n}.html`))
    expect(missing(files.map((each) => each.text))).toEqual([])
    expect(files[1]!.text).toContain(`href="../who/${speaker.id}.html"`)
    expect(files[1]!.text).toContain(`href="../who/${speaker.id}.page-3.html"`)
  })

  it('of what was only read since has the latest first, and leads to all else', () => {
    const moments = { asOf: null, since: '2031-05-02T00:00:00Z' }
    // One page was read in time, for what was read late is late against something.
    const rows = said.map(({ id }, i) => ({ id, added: `2031-05-0${i === 0 ? 1 : 3}T12:00:00.000Z` }))
    const shown = shownOf(dossier(data, moments), linksOf('harbour', moments))
    const ask: Ask = (address) => {
      const asked = { late: address.searchParams.get('late'), page: pageIn(address), now: new Date(rows[0]!.added) }
      return html(<ChangesPage shown={shown} rows={rows} {...asked} />)
    }
    const first = shown.links.changes({ since: moments.since })
    const page = ask(urlOf(first))
    expect(page.match(/<summary class="soft">/g)).toHaveLength(20)
    expect([...page.matchAll(/>(and \d+ more)<\/a>/g)].map(([, more]) => more)).toEqual(['and 4 more'])
    const late = visited(first, ask, (address) => address.searchParams.has('late'))
    // The first, all that is late on two pages, and one of each article.
    expect(late).toHaveLength(1 + 2 + 24)
    expect(missing(late).filter((each) => !said[0]!.says.some((own) => own.text === each))).toEqual([])
  })

  it('of the claims that name a place is on pages of its own', () => {
    const known = dossier(data, { asOf: null, since: null })
    const claims = known.claims.map(({ id }) => id)
    const mentions = known.claims.map((claim) => ({
      article: claim.mentions[0]!.article,
      span: claim.mentions[0]!.spans[0]!,
    }))
    const where = { name: 'Halden', country: 'NO', latitude: 59, longitude: 11, kind: 'town' }
    const few = { ...where, name: 'Estra', mentions: mentions.slice(0, 8), claims: claims.slice(0, 8) }
    Object.assign(known, { places: [{ ...where, mentions, claims }, few] satisfies DossierPlace[] })
    const shown = shownOf(known, linksOf('harbour', { asOf: null, since: null }))
    const ask: Ask = (address) =>
      html(<PlacesPage shown={shown} place={address.searchParams.get('place')} page={pageIn(address)} />)
    const first = shown.links.tab('places')
    expect(ask(urlOf(first)).match(/class="run"/g)).toHaveLength(5 + 8)
    const pages = visited(first, ask, (address) => address.searchParams.has('place'))
    expect(missing(pages)).toEqual([])
    expect(pages).toHaveLength(1 + 3)
  })
})
