/** What to check, one statement a page: in which order, what is kept of each decision, and that it can be taken back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from '../stories/testing.ts'
import { type Served, served } from './testing.ts'

const SAILS = 'the ferry to Halden sails again on Monday.'
const PAGES: Page[] = [
  { name: 'star', says: ['It rained.', `Lund mumbled: ${SAILS}`, 'Dahl said: nobody was hurt in the collision.'] },
  { name: 'post', says: [`Holm said: ${SAILS}`], published: '2031-05-05T10:00:00Z' },
  { name: 'wave', says: ['Berg mumbled: the mayor is calm.'], published: '2031-05-06T10:00:00Z' },
]

let here: Served
beforeEach(async () => {
  here = await served({}, PAGES)
})
afterEach(() => here.store.close())

const seen = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const review = () => `/s/${here.story}/review`
/** The values that the forms of a page send unseen; of several by one name the first. */
const fieldsOf = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
      .map(([, name, value]): [string, string] => [name!, value!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')])
      .reverse(),
  )
const decide = async (page: string, more: Record<string, string>) => {
  const answer = await here.post(review(), { ...fieldsOf(page), ...more })
  const to = answer.headers.get('location')
  return { status: answer.status, to: to!, page: to ? await here.text(to) : await answer.text() }
}
const kinds = async () => (await here.store.corrections(here.story)).map(({ kind }) => kind)

describe('the review queue', () => {
  it('shows first what most rests on, in its paragraph, with who says it and why that is doubtful', async () => {
    const page = seen(await here.text(review()))
    expect(page).toContain('2 left · 0 checked')
    expect(page).toMatch(/Lund asserts It rained. Lund mumbled : the ferry to Halden sails again on Monday/)
    expect(page).toContain('whether anybody is said to say this — about 6 in ten such decisions are right')
    expect(page).toContain('2 mentions by 2 outlets')
    expect(page).not.toContain('the mayor is calm')
  })

  it('keeps what is found right with author, time, note and words, shows it as checked, and goes on', async () => {
    const { status, to, page } = await decide(await here.text(review()), { kind: 'right', note: 'heard it' })
    expect(status).toBe(303)
    expect(to).toContain('back=')
    expect(seen(page)).toContain('1 left · 1 checked')
    expect(seen(page)).toContain('Berg asserts')
    const [made] = await here.store.corrections(here.story)
    expect(made).toMatchObject({ kind: 'right', author: 'a reader', at: '2031-06-01T08:00:00.000Z', note: 'heard it' })
    expect(made!.body).toMatchObject({ at: { exact: SAILS }, says: { words: SAILS, by: { name: 'Lund' } } })
    const { article, attribution } = fieldsOf(await here.text(`${review()}?at=none.a0`)) // No longer asked for.
    expect([article, attribution]).toEqual([undefined, undefined])
    const star = (await here.store.articles(here.story)).find(({ externalId }) => externalId === 'star')!
    const read = seen(await here.text(`/a/${star.id}?story=${here.story}`))
    expect(read).toMatch(/Lund asserts — checked/)
    expect(read).toContain('looked at and found right by a reader, 2031-06-01')
    expect(read).not.toContain('check this')
    const [claim] = (await (await here.get(`/api/s/${here.story}/known`)).json()).claims as { id: string }[]
    expect(seen(await here.text(`/s/${here.story}/c/${claim!.id}`))).toMatch(/checked.*Looked at, and right/)
  })

  it('takes out what nobody says, and gives to another of the page, or to somebody named, what is theirs', async () => {
    const first = await here.text(review())
    const who = /name="who" value="(\w+)"[^>]*><bdi>Dahl/.exec(first)![1]!
    const { page: second } = await decide(first, { who })
    const { page: last } = await decide(second, { kind: 'not-attribution' })
    expect(await kinds()).toEqual(['speaker', 'not-attribution'])
    expect(seen(last)).toContain('0 left · 2 checked')
    expect(seen(last)).toContain('Nothing is left to check.')
    const speakers = seen(await here.text(`/s/${here.story}/speakers`))
    expect(speakers).toContain('Dahl 2 statements')
    expect(speakers).not.toContain('Berg')
    const { page: back } = await decide(last, {})
    await decide(back, { kind: 'stance', stance: 'promises' })
    expect(await kinds()).toEqual(['speaker', 'not-attribution', 'undo', 'stance'])
    await decide(back, { kind: 'speaker', name: 'Eva Ostby', speakerKind: 'person' })
    expect(seen(await here.text(`/s/${here.story}/speakers`))).toContain('Eva Ostby')
  })

  it('skips, and goes back step by step: what was decided is taken back, what was skipped is shown again', async () => {
    const first = await here.text(review())
    const skip = /href="([^"]*)" data-key=" "/.exec(first)![1]!.replaceAll('&amp;', '&')
    const { page } = await decide(await here.text(skip), { kind: 'right' })
    expect(seen(page)).toContain('You have skipped the one that is left.')
    const { page: undone } = await decide(page, {})
    expect(await kinds()).toEqual(['right', 'undo'])
    expect(seen(undone)).toMatch(/2 left · 0 checked.*Berg asserts/)
    const back = /href="([^"]*)" data-key="Backspace"/.exec(undone)![1]!.replaceAll('&amp;', '&')
    expect(seen(await here.text(back))).toContain('Lund asserts')
  })

  it('takes nothing for looked at that has not been seen as it is', async () => {
    const page = await here.text(review())
    expect((await decide(page, { kind: 'right', seen: '' })).status).toBe(400)
    await decide(page, { kind: 'speaker', name: 'Eva Ostby', speakerKind: 'person' })
    const { status, page: told } = await decide(page, { kind: 'right' })
    expect([status, seen(told)]).toEqual([400, expect.stringContaining('says something else by now')])
    expect((await decide(page, { kind: 'hide' })).status).toBe(400)
    expect(await kinds()).toEqual(['speaker'])
  })

  it('comes back to what says something else than what was found right, and tells of that', async () => {
    const page = await here.text(review())
    await decide(page, { kind: 'right' })
    const [made] = await here.store.corrections(here.story)
    const { at, says } = made!.body as { at: object; says: object }
    await here.post(`/s/${here.story}/corrections`, { kind: 'undo', correction: made!.id })
    const before = { ...made!, body: { at, says: { ...says, by: { name: 'Eva Ostby', kind: 'person' } } } }
    await here.store.correct(before)
    const again = seen(await here.text(review()))
    expect(again).toMatch(/2 left · 0 checked.*a reader found this right when it said something else.*\(Eva Ostby\)/)
    expect(seen(await here.text(`/s/${here.story}/corrections`))).toContain('it says something else now')
  })

  it('says so where there is nothing to check, and is the same as JSON', async () => {
    const { queue, done } = await (await here.get(`/api/s/${here.story}/review`)).json()
    expect([queue.length, done]).toEqual([2, 0])
    expect(queue[0]).toMatchObject({ doubts: [{ about: 'statement', probability: 0.55 }] })
    const there = await served({}, PAGES.slice(1, 2))
    expect(seen(await there.text(`/s/${there.story}/review`))).toContain('Nothing to check')
    await there.store.close()
  })

  it('is not offered to those who may not correct', async () => {
    const there = await served({ access: { kind: 'open' } }, PAGES)
    const page = await there.text(`/s/${there.story}/review`)
    expect(page).not.toContain('value="right"')
    expect(await there.text(`/s/${there.story}`)).not.toContain('/review')
    expect((await there.post(`/s/${there.story}/review`, { kind: 'right' })).status).toBeGreaterThanOrEqual(400)
    expect(await there.store.corrections(there.story)).toEqual([])
    await there.store.close()
  })
})
