import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '../dossier/types.ts'
import { type Served, served } from './testing.ts'

const AGAIN = [
  { name: 'star', says: ['Lund said: the ferry to Halden sails again on Monday.'] },
  { name: 'post', says: ['Lund said: the ferry to Halden sails again on Monday, she hopes.'] },
]

describe('the same path with another ending', () => {
  let here: Served
  let known: Dossier
  beforeAll(async () => {
    here = await served({}, AGAIN)
    known = (await (await here.get(`/api/s/${here.story}/known`)).json()) as Dossier
  })
  afterAll(() => here.store.close())
  const rows = async (path: string) => parse(await (await here.get(path)).text()) as string[][]

  it('gives what a search finds, narrowed as on the page', async () => {
    const search = `/s/${here.story}/search`
    const found = (await (await here.get(`${search}.json?q=ferry`)).json()) as Record<string, unknown[]>
    expect(found.claims?.length).toBeGreaterThan(0)
    expect(found.articles).toHaveLength(2)
    expect((await rows(`${search}.csv?q=ferry`)).length).toBeGreaterThan(1)
    expect(await (await here.get(`${search}.md?q=ferry`)).text()).toContain('the ferry to Halden sails again')
    const [, ...none] = await rows(`${search}.csv?q=ferry&outlet=nowhere`)
    expect(none).toEqual([])
    expect(await here.text(`${search}?q=ferry`)).toContain(`${search}.csv?q=ferry`)
  })
  it('gives the claims that are chosen, and nothing that leads to others', async () => {
    const { id } = known.claims[0]!
    for (const query of ['status=reported', 'status=denied', 'term=nothing']) {
      const part = (await (await here.get(`/s/${here.story}.json?${query}`)).json()) as Dossier
      expect(part.claims.some((claim) => claim.id === id)).toBe(query === 'status=reported')
      expect(part.timeline.every(({ claim }) => part.claims.some((each) => each.id === claim))).toBe(true)
      expect((await here.get(`/s/${here.story}.md?${query}`)).status).toBe(200)
    }
  })
  it('gives what a speaker says, and what an article states', async () => {
    const lund = known.speakers.find(({ name }) => name === 'Lund')!
    expect(await (await here.get(`/s/${here.story}/who/${lund.id}.md`)).text()).toContain('sails again on Monday')
    const { id } = known.articles[0]!
    const [head, first] = await rows(`/a/${id}.csv`)
    expect(first![head!.indexOf('who')]).toBe('Lund')
    expect(first![head!.indexOf('what')]).toContain('the ferry to Halden sails again')
    expect(await (await here.get(`/a/${id}.md`)).text()).toContain('the ferry to Halden')
    expect((await here.get('/a/nothing.csv')).status).toBe(404)
  })
  it('cites a claim, and any statement of it in its own words', async () => {
    for (const claim of known.claims)
      for (const { id, text } of claim.mentions) {
        const cited = await (await here.get(`/s/${here.story}/c/${id}/cite/bibtex`)).text()
        expect(cited).toContain(id === claim.id ? claim.text : text)
      }
    expect(known.claims.some(({ mentions }) => new Set(mentions.map(({ text }) => text)).size > 1)).toBe(true)
  })
})

describe('a feed', () => {
  it('of a claim, or of a speaker, tells what is new of them alone', async () => {
    const there = await served()
    const { claims, speakers } = (await (await there.get(`/api/s/${there.story}/known`)).json()) as Dossier
    const feed = async (path: string) =>
      (await there.get(`/s/${there.story}${path}.atom?since=2031-05-05T00:00:00Z`)).text()
    const ids = (text: string) => [...text.matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id)
    const all = ids(await feed('/changes'))
    const ferry = claims.find(({ text }) => text.includes('the ferry to Halden'))!
    const claim = await feed(`/c/${ferry.id}`)
    const dahl = await feed(`/who/${speakers.find(({ name }) => name === 'Dahl')!.id}`)
    expect(claim).toContain(`<title>What changed: ${ferry.text}</title>`)
    expect(claim).toContain(`<link rel="self" href="http://known.example/s/harbour/c/${ferry.id}.atom"/>`)
    for (const text of [claim, dahl]) {
      expect(ids(text).length).toBeGreaterThan(0)
      expect(all).toEqual(expect.arrayContaining(ids(text)))
      expect(text).not.toContain('harbour master')
    }
    expect(await there.text(`/s/${there.story}/c/${ferry.id}`)).toContain(`/c/${ferry.id}.atom`)
    await there.store.close()
  })
})
