import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, served } from './testing.ts'

let here: Served
beforeAll(async () => {
  here = await served()
})
afterAll(() => here.store.close())

const TABS = [
  'changes',
  'positions',
  'timeline',
  'places',
  'figures',
  'origins',
  'quotations',
  'speakers',
  'articles',
  'search',
]
const main = async (path: string) => /<main.*<\/main>/s.exec(await here.text(path))![0]

describe('a page of a story', () => {
  it('names the story and leads to what is known of it', async () => {
    for (const tab of TABS)
      expect(await main(`/s/${here.story}/${tab}`)).toContain(`<a href="/s/${here.story}"><bdi>Harbour</bdi></a>`)
  })

  it('says of which moment it is, and leads to the latest', async () => {
    for (const tab of ['', ...TABS.map((each) => `/${each}`)]) {
      const path = `/s/${here.story}${tab}`
      const then = await main(`${path}?asOf=2031-05-05`)
      expect(then, tab).toContain('As of 5\u00a0May\u00a02031.')
      expect(then, tab).toContain(`<a href="${path}">Show the latest</a>`)
      expect(await main(path), tab).not.toContain('As of')
    }
  })

  it('keeps its moment from page to page, articles included', async () => {
    expect(await main(`/s/${here.story}/articles?asOf=2031-05-05`)).toMatch(/href="\/a\/\w+\?asOf=2031-05-05/)
  })
})

it('articles and statements are listed by moment, whatever clock they were printed by', async () => {
  const there = await served({}, [
    {
      name: 'noon',
      says: ['Lund said: the ferry to Halden sails again on Monday.'],
      published: '2031-05-05T12:00:00Z',
    },
    { name: 'later', says: ['Lund said: fares will rise in June.'], published: '2031-05-05T09:30:00-04:00' },
  ])
  const list = (await there.text(`/s/${there.story}/articles`)).split('id="copies"')[1]!
  expect(list.indexOf('09:30')).toBeLessThan(list.indexOf('12:00'))
  const who = /\/who\/[\w-]+/.exec(await there.text(`/s/${there.story}/speakers`))![0]
  const said = await there.text(`/s/${there.story}${who}`)
  expect(said.indexOf('fares')).toBeLessThan(said.indexOf('ferry'))
  await there.store.close()
})

it('a page behind the last is the last', async () => {
  const path = `/s/${here.story}`
  const known = await main(`${path}?page=99`)
  expect(known).toContain('the ferry to Halden sails again on Monday')
  expect(await main(`${path}/search?q=ferry&page=99`)).toContain('the ferry to Halden sails again on Monday')
  expect(await main(`${path}/changes?since=2031-05-01T00:00:00Z&page=99`)).toContain('class="status"')
})

it('a moment before all pages says that there is none, and not that none says anything', async () => {
  expect(await main(`/s/${here.story}?asOf=2001-01-01`)).toContain('This story has no pages yet.')
})

it('what a story does not have leads back to the story, and what is no story does not', async () => {
  const back = `<a href="/s/${here.story}">To the dossier</a>`
  for (const path of ['/c/nothing', '/who/nobody', '/origins/nowhere', '?asOf=someday'])
    expect(await main(`/s/${here.story}${path}`)).toContain(back)
  expect(await main('/s/no-such-story')).not.toContain('To the dossier')
})
