/** Readers' comments over HTTP. */
import { afterEach, describe, expect, it } from 'vitest'
import { type Served, served } from './testing.ts'

let here: Served
afterEach(() => here.store.close())
const open = async () => {
  here = await served({ access: { kind: 'open' }, comments: true })
}
const path = () => `/s/${here.story}/comments`
const write = (fields: Record<string, string>) => here.post(path(), { name: 'Ada', ...fields })
const waiting = async () => (await here.store.comments(here.story, 'waiting', 100)).map(({ text }) => text)

describe('comments', () => {
  it('are off on a server that others can reach, unless they were switched on', async () => {
    here = await served({ access: { kind: 'open' } })
    expect((await here.get(path())).status).toBe(404)
    expect((await write({ text: 'Hello' })).status).toBe(404)
    expect(await here.text(`/s/${here.story}`)).not.toContain('Write a comment')
    expect(await waiting()).toEqual([])
  })

  it('wait for an editor before anybody reads them', async () => {
    await open()
    const answer = await write({ text: 'The ferry sailed on Sunday.' })
    expect(answer.status).toBe(303)
    expect(await here.text(answer.headers.get('location')!.split('#')[0]!)).toContain('role="status"')
    expect(await here.text(path())).not.toContain('The ferry sailed on Sunday')
    expect(await waiting()).toEqual(['The ferry sailed on Sunday.'])
    await here.store.decideComment(1, 'shown', 'desk', '2031-06-02')
    expect(await here.text(path())).toContain('The ferry sailed on Sunday')
    expect(await here.text(`/s/${here.story}`)).toContain('1\u00a0comment')
  })

  it('are decided by editors alone', async () => {
    await open()
    await write({ text: 'Hello' })
    expect((await here.post('/comments/1', { state: 'shown' })).status).toBe(401)
    expect((await here.get('/comments')).status).toBe(401)
    expect(await waiting()).toEqual(['Hello'])
  })

  it('are shown and removed by an editor, whose own stand at once', async () => {
    here = await served()
    await here.store.addComment({ story: here.story, name: 'Ada', text: 'Hello', at: '2031-06-01', state: 'waiting' })
    expect(await here.text('/comments')).toContain('Hello')
    expect((await here.post('/comments/1', { state: 'shown', to: here.story })).headers.get('location')).toBe(path())
    expect(await here.text(path())).toContain('Hello')
    await here.post('/comments/1', { state: 'removed' })
    expect(await here.text(path())).not.toContain('Hello')
    await write({ text: 'Mine' })
    expect(await here.text(path())).toContain('Mine')
    for (const state of ['', 'gone', 'shown']) expect((await here.post('/comments/77', { state })).status).toBe(404)
  })

  it('need the token of a form of ours', async () => {
    await open()
    expect((await write({ text: 'Hello', token: 'none' })).status).toBe(403)
    expect((await here.post(path(), { name: 'x', text: 'y' }, { origin: 'https://evil.example' })).status).toBe(403)
    expect(await waiting()).toEqual([])
  })

  it('come back as typed where they were refused', async () => {
    await open()
    const answer = await write({ text: `a${'x'.repeat(5001)}` })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`a${'x'.repeat(5001)}`)
    expect((await write({ text: '  ' })).status).toBe(400)
    expect((await write({ name: ' ', text: 'Hello' })).status).toBe(400)
  })

  it('are so many at a time, and what was typed is not lost', async () => {
    await open()
    for (let i = 0; i < 5; i++) expect((await write({ text: `${i}` })).status).toBe(303)
    const answer = await write({ text: 'The sixth of them' })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60)
    expect(await answer.text()).toContain('The sixth of them')
    expect(await waiting()).toHaveLength(5)
  })

  it.each([
    '<script>globalThis.hacked=1</script>',
    '</textarea><img src=x onerror=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    'https://evil.example/ javascript:alert(1)',
    "'; drop table comment; --",
  ])('are shown as text, whatever stands in them: %s', async (text) => {
    await open()
    await write({ name: text.slice(0, 80), text })
    await here.store.decideComment(1, 'shown', 'desk', '2031-06-02')
    const page = await here.text(path())
    expect(page).not.toMatch(/<script>|<img|href="(?:javascript|https:\/\/evil)/)
    expect(page).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
  })

  it('bring no signs that turn the text around them', async () => {
    await open()
    await write({ name: 'A\u202Eda', text: 'one\r\ntwo\u0007\u202E\u2066 three' })
    expect(await here.store.comments(here.story, 'waiting', 1)).toMatchObject([{ name: 'Ada', text: 'one\ntwo three' }])
  })
})
