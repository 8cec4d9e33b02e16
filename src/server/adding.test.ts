/** Adding on a page: coverage for a story, and coverage that finds its own. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Served, served } from './testing.ts'

let here: Served
let woken = 0
beforeEach(async () => {
  woken = 0
  here = await served({ adding: { queue: { wake: () => void woken++ }, uploads: '/nowhere' } })
})
afterEach(() => here.store.close())

it('a form without a story is taken, and its job says where each article went', async () => {
  const token = /[?&]token=([^"&]+)/.exec(await here.text('/add'))![1]!
  const form = new FormData()
  form.set('what', 'https://pier.example/ice')
  form.set('story', ' ')
  const sent = await here.app.request(`http://known.example/add?token=${token}`, {
    method: 'POST',
    headers: { host: 'known.example', origin: 'http://known.example' },
    body: form,
  })
  expect({ status: sent.status, to: sent.headers.get('location'), woken }).toEqual({
    status: 303,
    to: '/jobs/1',
    woken: 1,
  })
  expect(await here.store.job(1)).toMatchObject({ story: null })
  const [first, second] = await here.store.articles('harbour')
  const result = { outcome: 'added', statements: 1, problem: null, title: null } as const
  await here.store.saveResult(1, { n: 1, where: 'ice.html', article: first!.id, ...result })
  const underWay = await here.text('/jobs/1')
  expect(underWay).toContain('ice.html')
  expect(underWay).not.toContain(first!.id)
  await here.store.moveJob(1, { state: 'done', ended: '2031-06-01T08:00:00Z' })
  const done = await here.text('/jobs/1')
  expect(done).toContain(`/a/${first!.id}`)
  expect(done).not.toContain(second!.id)
  expect(done).toMatch(/→\s*<a href="[^"]*harbour[^"]*">Harbour<\/a>/)
  expect(await here.text('/add')).toContain('/jobs/1')
})
