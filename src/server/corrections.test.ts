/** Correcting over HTTP: what is stored, what the page says changed with it, and that nothing typed is lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { load } from '../stories/load.ts'
import { type Served, served } from './testing.ts'

let here: Served
beforeEach(async () => {
  here = await served()
})
afterEach(() => here.store.close())

const known = async () => dossier(await load(here.store, { id: here.story, title: '' }), { asOf: null, since: null })
const claimOf = async (words: string) =>
  (await known()).claims.find(({ mentions }) => mentions.some(({ text }) => text.includes(words)))!
const correct = async (fields: Record<string, string | string[]>) => {
  const answer = await here.post(`/s/${here.story}/corrections`, fields, {
    referer: 'http://known.example/s/harbour/c/x?asOf=2031',
  })
  const to = answer.headers.get('location')
  return {
    status: answer.status,
    to,
    page: to ? await here.text(to) : (await answer.text()).replace(/<style>.*<\/style>/s, ''),
  }
}
/** Without tags, so that words can be sought. */
const seen = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const articleOf = async (name: string) =>
  (await here.store.articles(here.story)).find(({ externalId }) => externalId === name)!

describe('after a correction', () => {
  it('the page says what changed with it, and leads back and to taking it back', async () => {
    const claim = await claimOf('ferry')
    expect(claim.mentions).toHaveLength(2)
    const [a, b] = claim.mentions.map(({ id }) => id) as [string, string]
    const { status, to, page } = await correct({ kind: 'different-claim', a, b })
    expect(status).toBe(303)
    expect(to).toMatch(/\/corrections\/\d+$/)
    expect(seen(page)).toContain('1 mention left it for another claim')
    expect(seen(page)).toContain('mentions: − 2 + 1')
    expect(page).toContain('href="/s/harbour/c/x?asOf=2031"')
    // The claim's own page tells of it, another's does not.
    const pageOf = async (text: string) => here.text(`/s/${here.story}/c/${(await claimOf(text)).id}`)
    expect(await pageOf('ferry')).toContain('id="corrections"')
    expect(await pageOf('harbour master')).not.toContain('id="corrections"')
    // A reload makes no second one.
    await here.text(to!)
    expect(await here.store.corrections(here.story)).toHaveLength(1)
    const taken = await correct({ kind: 'undo', correction: (await here.store.corrections(here.story))[0]!.id })
    expect(seen(taken.page)).toContain('1 mention of another claim joined it')
    expect(seen(taken.page)).toContain('taken back')
    expect((await claimOf('ferry')).mentions).toHaveLength(2)
  })

  it('the article is read with it', async () => {
    const { id } = await articleOf('star')
    const said = (await here.store.reading(id))!.attributions[0]!.id
    await correct({ kind: 'speaker', article: id, attribution: said, name: 'Eva Holm', speakerKind: 'person' })
    expect(await here.text(`/a/${id}?story=${here.story}`)).toContain('<bdi>Eva Holm</bdi>')
    expect(await here.text(`/a/${id}`)).not.toContain('Eva Holm')
  })
})

describe('the edges of a statement', () => {
  const edges = async () => {
    const { id } = await articleOf('star')
    const { mentions } = (await here.store.reading(id))!
    return { id, mention: mentions.find(({ text }) => text.includes('ferry'))! }
  }

  it('are moved word by word through links, and saved', async () => {
    const { mention } = await edges()
    const address = `/s/${here.story}/edges/${mention.id}`
    const step = async (from: string) =>
      /href="([^"]*)" data-edge="start" data-by="1"/.exec(await here.text(from))![1]!.replaceAll('&amp;', '&')
    const moved = await step(await step(await step(await step(address))))
    expect(await here.text(moved)).toContain('<mark>ferry to Halden sails again on Monday.</mark>')
    const typed = Object.fromEntries(new URL(moved, 'http://x').searchParams)
    const { page: saved } = await correct({ kind: 'span', mention: mention.id, ...typed })
    expect(seen(saved)).toContain('+ ferry to Halden sails again on Monday')
    expect((await claimOf('ferry')).mentions.map(({ text }) => text)).toContain(
      'ferry to Halden sails again on Monday.',
    )
    // Moved again, it is still the words found that are named, and those shown that are moved.
    expect(await here.text(`/s/${here.story}/edges/${mention.id}`)).toContain('<mark>ferry to Halden')
    await correct({ kind: 'undo', correction: '1' })
    expect((await claimOf('ferry')).mentions.map(({ text }) => text)).not.toContain(
      'ferry to Halden sails again on Monday',
    )
  })

  it.each(['0-0', '5-3', '0-99999', 'x-3', '-1-4'])('are refused where they are none: %s', async (span) => {
    const { mention } = await edges()
    const [from, to] = span.split(/(?<=.)-/) as [string, string]
    const { status } = await correct({ kind: 'span', mention: mention.id, n: '0', from, to })
    expect(status).toBe(400)
    expect(await here.store.corrections(here.story)).toEqual([])
    expect((await here.get(`/s/${here.story}/edges/${mention.id}?from=${from}&to=${to}`)).status).toBe(400)
  })
})

describe('copies and terms', () => {
  it('a page is told to be a copy by the other’s address, here or its own, and to be none', async () => {
    const [star, wave] = [await articleOf('star'), await articleOf('wave')]
    const { page } = await correct({
      kind: 'copy',
      page: wave.id,
      of: `http://known.example/a/${star.id}?story=harbour`,
    })
    expect(seen(page)).toMatch(/wave\.example is a copy of star\.example/)
    const copyOf = async () => (await known()).articles.find(({ id }) => id === wave.id)!.copyOf
    expect(await copyOf()).toBe(star.id)
    await correct({ kind: 'not-copy', page: wave.id, of: star.url! })
    expect(await copyOf()).toBeNull()
  })

  it('a term is made of chosen claims, renamed, joined with another and taken back', async () => {
    const [ferry, fares, master] = [await claimOf('ferry'), await claimOf('Fares'), await claimOf('master')]
    const labels = async () => (await known()).terms.map(({ label }) => label)
    const { page } = await correct({ kind: 'of-term', mention: [ferry.id, fares.id], from: '', label: 'Crossings' })
    expect(seen(page)).toMatch(/terms: − none \+ Crossings/)
    await correct({ kind: 'of-term', mention: master.id, label: 'Harbour staff' })
    expect(await labels()).toEqual(['Crossings', 'Harbour staff'])
    const terms = await here.text(`/s/${here.story}/terms`)
    expect(terms).toContain('value="Crossings"')
    expect(seen(await here.text(`/s/${here.story}/terms/crossings`))).toContain('Fares will rise in June')
    // Split: one claim of two goes elsewhere.
    await correct({ kind: 'of-term', mention: fares.id, from: 'crossings', label: 'Fares' })
    expect((await claimOf('Fares')).terms).toEqual(['fares'])
    const made = await here.store.corrections(here.story)
    await correct({ kind: 'undo', correction: made.at(-1)!.id })
    expect((await claimOf('Fares')).terms).toEqual(['crossings'])
    await correct({ kind: 'term', term: 'crossings', label: 'The ferry' })
    expect(await labels()).toEqual(['The ferry', 'Harbour staff'])
    await correct({ kind: 'term', term: 'crossings', label: 'Harbour staff' })
    expect(await labels()).toEqual(['Harbour staff'])
  })
})

describe('what was typed', () => {
  it('comes back in its fields where it was refused', async () => {
    const claim = await claimOf('ferry')
    const { status, page } = await correct({ kind: 'same-claim', a: claim.id, b: 'https://elsewhere.example/"><i>' })
    expect(status).toBe(400)
    expect(page).toContain('name="b" value="https://elsewhere.example/&quot;>&lt;i>"')
    expect(page).toContain(`name="a" value="${claim.id}"`)
  })

  it('keeps every value of a list', async () => {
    const { page } = await correct({ kind: 'of-term', mention: ['none.1', 'none.2'], label: 'Crossings' })
    expect(page).toContain('value="none.1"')
    expect(page).toContain('value="none.2"')
  })
})

it('a page of very many statements has the forms of the chosen one alone, and leads to those of each', async () => {
  const says = Array.from({ length: 120 }, (_, n) => `Lund said: ferry ${n} sails again on Monday.`)
  const there = await served({}, [{ name: 'star', says }])
  const [{ id } = { id: '' }] = await there.store.articles(there.story)
  const forms = (page: string) => page.match(/name="kind" value="stance"/g)?.length ?? 0
  const page = await there.text(`/a/${id}?story=${there.story}`)
  expect(forms(page)).toBe(0)
  const correct = [...page.matchAll(/<a href="([^"#]*)#at">Correct<\/a>/g)].map(([, to]) => to!.replace('&amp;', '&'))
  expect(correct).toHaveLength(120)
  const chosen = await there.text(correct[7]!)
  expect(forms(chosen)).toBe(1)
  expect(chosen).toMatch(/<details class="card chosen"[^>]*open>(?:(?!<\/details>).)*ferry 7 sails/s)
  await there.store.close()
})

describe('a page that belongs elsewhere', () => {
  const names = async (story: string) => (await here.store.articles(story)).map(({ externalId }) => externalId).sort()

  it('is moved to a story by its name, which is made where it is not there, and shown in it', async () => {
    const { id } = await articleOf('wave')
    const { status, to } = await correct({ kind: 'move', page: id, to: 'Harbour master' })
    expect([status, to]).toEqual([303, `/a/${id}?story=harbour-master`])
    expect(await names(here.story)).toEqual(['post', 'star'])
    expect(await names('harbour-master')).toEqual(['wave'])
    expect(await here.text(`/s/${here.story}`)).not.toContain('harbour master has resigned')
    expect(await here.text('/s/harbour-master')).toContain('harbour master has resigned')
  })

  it('is moved out of all, and its story shown without it', async () => {
    const { to, page } = await correct({ kind: 'move', page: (await articleOf('wave')).id, to: '' })
    expect(to).toBe('/s/harbour/articles')
    expect(page).not.toContain('wave.example')
  })

  it('is not moved to where it is, and what was typed comes back', async () => {
    const { status, page } = await correct({ kind: 'move', page: (await articleOf('wave')).id, to: 'Harbour' })
    expect(status).toBe(400)
    expect(seen(page)).toContain('is the story in which it is')
    expect(page).toContain('value="Harbour"')
    expect(await names(here.story)).toEqual(['post', 'star', 'wave'])
  })
})
