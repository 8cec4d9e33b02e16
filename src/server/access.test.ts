/** Who gets in, and that nothing is written without the right role, token and origin. */
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { hashPassword } from '../people/password.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { load } from '../stories/load.ts'
import type { Access } from './access.ts'
import { createApp, type Deps } from './app.tsx'

const CHEAP = { log2n: 4, r: 8, p: 1 }
const PASSWORD = 'the crane stands still'

let store: Store
let story: string
let time: number
beforeEach(async () => {
  time = Date.parse('2031-05-04T10:00:00Z')
  store = sqliteStore(':memory:')
  story = (await store.ensureStory('Harbour')).id
  const password = await hashPassword(PASSWORD, CHEAP)
  await store.savePerson({ name: 'Ada', role: 'editor', password }, '2031-05-04')
  await store.savePerson({ name: 'Jan', role: 'reader', password }, '2031-05-04')
})
afterEach(() => store.close())

function appWith(access: Access, secure = false): Hono {
  const dossierOf: Deps['dossierOf'] = async (row, asOf, since) => dossier(await load(store, row), { asOf, since })
  const adding = { queue: { wake: () => {} }, uploads: '/nowhere' }
  return createApp({
    store,
    dossierOf,
    adding,
    hosts: ['known.example'],
    access,
    secure,
    now: () => new Date(time),
  })
}

const ask = (app: Hono, path: string, headers: Record<string, string> = {}) =>
  app.request(`http://known.example${path}`, { headers: { host: 'known.example', ...headers } })

const tokenOn = async (page: Response): Promise<string> =>
  /name="token" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''

function post(app: Hono, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return app.request(`http://known.example${path}`, {
    method: 'POST',
    headers: {
      host: 'known.example',
      origin: 'http://known.example',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })
}

/** The session's cookie and the token of its forms. */
async function logIn(app: Hono, name: string, password = PASSWORD) {
  const token = await tokenOn(await ask(app, '/login'))
  const answer = await post(app, '/login', { token, name, password, to: '/' })
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]!
  return { answer, cookie, token: await tokenOn(await ask(app, `/s/${story}/corrections`, { cookie })) }
}

/** Something that would be written: a term's name. */
const TERM = { kind: 'term', term: 'tariffs', label: 'Customs' }
const written = async () => (await store.corrections(story)).length

describe('on this machine', () => {
  const app = () => appWith({ kind: 'local', author: 'mira' })

  it.each(['evil.example', 'known.example.evil.example', 'localhost.evil.example', ''])(
    'does not answer to the name “%s”',
    async (host) => {
      expect((await ask(app(), '/', { host })).status).toBe(403)
    },
  )
  it.each(['127.0.0.1:4173', '[::1]:4173', 'known.example', 'KNOWN.example:80', '192.168.1.7'])(
    'answers to %s',
    async (host) => {
      expect((await ask(app(), '/', { host })).status).toBe(200)
    },
  )

  it('answers no proxy: whoever reaches that would be an editor', async () => {
    expect((await ask(app(), '/', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403)
    expect((await ask(app(), '/', { forwarded: 'for=203.0.113.9' })).status).toBe(403)
  })

  it('has no login', async () => {
    expect((await ask(app(), '/login?to=/s/harbour')).headers.get('location')).toBe('/s/harbour')
  })

  it('lets no script run but ours, and nothing be loaded from elsewhere', async () => {
    const policy = (await ask(app(), '/')).headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toMatch(/style-src 'sha256-[\w+/=]+'/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('where a login is needed', () => {
  const app = () => appWith({ kind: 'login' })

  it.each(['/', '/s/harbour', '/s/harbour/corrections', '/a/none', '/none'])(
    'shows nobody %s, but leads to the login and back',
    async (path) => {
      const answer = await ask(app(), path)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(`/login?to=${encodeURIComponent(path)}`)
    },
  )

  it.each(['/api/stories', '/api/s/harbour/known', '/s/harbour.json'])('tells programs so: %s', async (path) => {
    const answer = await ask(app(), path)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('shows whether it is well to everyone', async () => {
    expect((await ask(app(), '/health')).status).toBe(200)
  })

  it('lets in who has the password, by a cookie that no script can read', async () => {
    const { answer, cookie } = await logIn(app(), 'Jan')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toMatch(/^hearsay=[\w-]{43};.*HttpOnly; SameSite=Lax$/)
    const page = await ask(app(), '/', { cookie })
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('private, no-cache')
    expect(await page.text()).toContain('Jan')
  })

  it('keeps the cookie to TLS and to this host where it is reached so', async () => {
    const { answer } = await logIn(appWith({ kind: 'login' }, true), 'Jan')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-hearsay=[\w-]{43};.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('keeps no token, only its hash', async () => {
    const { cookie } = await logIn(app(), 'Ada')
    const token = cookie.split('=')[1]!
    expect(await store.session(token, '2031-05-04')).toBeNull()
  })

  it.each([
    ['another password', 'Ada', 'the crane stands tall'],
    ['nobody', 'Eve', PASSWORD],
    ['blanks', ' ', ' '],
  ])('turns away %s, and keeps the name that was typed', async (_, name, password) => {
    const { answer } = await logIn(app(), name, password)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain(`value="${name}"`)
  })

  it('ends a session after two weeks, and when one logs out', async () => {
    const { cookie } = await logIn(app(), 'Ada')
    time += 14 * 24 * 3600 * 1000
    expect((await ask(app(), '/', { cookie })).status).toBe(303)
    const again = await logIn(app(), 'Ada')
    await post(app(), '/logout', { token: again.token }, { cookie: again.cookie })
    expect((await ask(app(), '/', { cookie: again.cookie })).status).toBe(303)
  })

  it('lets nobody try passwords without end', async () => {
    const one = app()
    for (let i = 0; i < 6; i++) expect((await logIn(one, 'Ada', `the crane stands ${i}`)).answer.status).toBe(403)
    const { answer } = await logIn(one, 'Ada')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60)
    time += 15 * 60 * 1000
    expect((await logIn(one, 'Ada')).answer.status).toBe(303)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example'])(
    'leads nowhere else after a login: %s',
    async (to) => {
      const one = app()
      const token = await tokenOn(await ask(one, '/login'))
      const answer = await post(one, '/login', { token, name: 'Ada', password: PASSWORD, to })
      expect(new URL(answer.headers.get('location')!, 'http://known.example').host).toBe('known.example')
    },
  )
})

describe('where everyone may read', () => {
  it('lets nobody write', async () => {
    const app = appWith({ kind: 'open' })
    const page = await ask(app, `/s/${story}/corrections`)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('<form method="post"')
    const token = await tokenOn(await ask(app, '/login'))
    expect((await post(app, `/s/${story}/corrections`, { ...TERM, token })).status).toBe(401)
    expect(await written()).toBe(0)
  })
})

describe('nothing is written', () => {
  /** Everything that a server takes by another method than reading. */
  const routes = () =>
    appWith({ kind: 'login' })
      .routes.filter(({ method, path }) => !['GET', 'HEAD', 'ALL'].includes(method) && path !== '/*')
      .map(({ path }) => path.replace(/:story/, story).replace(/:\w+/g, '1'))
  const FOR_ALL = ['/login', '/logout']

  it('by a reader, whatever the form', async () => {
    expect(routes().length).toBeGreaterThan(2)
    for (const path of routes().filter((each) => !FOR_ALL.includes(each) && !each.endsWith('/comments'))) {
      const app = appWith({ kind: 'login' })
      const { cookie } = await logIn(app, 'Jan')
      const token = await tokenOn(await ask(app, '/', { cookie }))
      expect([path, (await post(app, path, { ...TERM, token }, { cookie })).status]).toEqual([path, 403])
    }
    expect(await written()).toBe(0)
  })

  it.each([
    ['no token', () => ''],
    ['another’s token', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['a token of another length', (token: string) => token.slice(1)],
  ])('with %s, whatever the form', async (_, wrong) => {
    for (const path of routes()) {
      const app = appWith({ kind: 'login' })
      const { cookie, token } = await logIn(app, 'Ada')
      expect([path, (await post(app, path, { ...TERM, token: wrong(token) }, { cookie })).status]).toEqual([path, 403])
    }
    expect(await written()).toBe(0)
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://known.example:81' }],
    ['no origin that is told', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('from %s, whatever the form', async (_, headers) => {
    for (const path of routes()) {
      const app = appWith({ kind: 'login' })
      const { cookie, token } = await logIn(app, 'Ada')
      const answer = await post(app, path, { ...TERM, token }, { cookie, ...headers })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect(await written()).toBe(0)
  })

  it('with the token of a session that has ended; what was typed is shown to be sent again', async () => {
    const app = appWith({ kind: 'login' })
    const { cookie, token } = await logIn(app, 'Ada')
    time += 14 * 24 * 3600 * 1000
    const note = 'Heard again on the tape, at minute twelve: it is “cranes”, not “trains”.'
    const answer = await post(
      app,
      `/s/${story}/corrections`,
      { ...TERM, note, token },
      {
        cookie,
        'content-length': '400',
      },
    )
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain(note)
    expect(await written()).toBe(0)
  })

  it('by any other method', async () => {
    const app = appWith({ kind: 'local', author: 'mira' })
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await app.request('http://known.example/s/harbour/corrections', { method })).status).toBe(403)
  })
})

it('what an editor writes is written, under the name of who is logged in', async () => {
  const app = appWith({ kind: 'login' })
  const { cookie, token } = await logIn(app, 'Ada')
  await post(app, `/s/${story}/corrections`, { ...TERM, token }, { cookie })
  expect(await store.corrections(story)).toMatchObject([{ kind: 'term', author: 'Ada' }])
})
