/** Logging in and out. */
import type { Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { attempts } from '../people/attempts.ts'
import { checkPassword } from '../people/password.ts'
import { hashOf, newToken, SESSION_DAYS } from '../people/session.ts'
import type { Store } from '../store/store.ts'
import { LoginPage, type LoginProblem } from '../web/login.tsx'
import { cookieName, sessionOf } from './access.ts'
import { addressOf } from './address.ts'
import { fieldsOf } from './fields.ts'
import { show } from './show.ts'

interface Deps {
  store: Pick<Store, 'person' | 'startSession' | 'endSession'>
  now(): Date
  secure: boolean
}

const DAY_S = 24 * 60 * 60
const WITHIN_MS = 15 * 60 * 1000
/** Wrong passwords for one person from one address, and from one address for all. */
const MOST_FOR_ONE = 6
const MOST = 30

/** `/login` and `/logout`. A session is a cookie; who tries too often has to wait (429 with `Retry-After`). */
export function loginRoutes(app: Hono, { store, now, secure }: Deps): void {
  const clock = () => now().getTime()
  const forOne = attempts(MOST_FOR_ONE, WITHIN_MS, clock)
  const forAll = attempts(MOST, WITHIN_MS, clock)
  // Each takes 32 MB and a core for a moment.
  let last: Promise<unknown> = Promise.resolve()
  const check: typeof checkPassword = (...values) => {
    const result = last.then(() => checkPassword(...values))
    last = result.catch(() => {})
    return result
  }

  app.get('/login', (c) => {
    const to = within(c.req.query('to'))
    const { login, name } = c.get('viewer')
    return !login || name !== null ? c.redirect(to, 303) : page(c, { to, name: '', problem: null })
  })

  app.post('/login', async (c) => {
    const { name = '', password = '', to: asked } = await fieldsOf(c)
    const to = within(asked)
    const from = addressOf(c)
    const who = `${from} ${name.slice(0, 100)}`
    const wait = Math.max(forOne.wait(who), forAll.wait(from))
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)))
      return page(c, { to, name, problem: 'often' }, 429)
    }
    forOne.note(who)
    forAll.note(from)
    const person = await store.person(name.trim())
    if (!(await check(password, person?.password ?? null))) return page(c, { to, name, problem: 'wrong' }, 403)
    forOne.forget(who)
    const token = newToken()
    const ends = new Date(clock() + SESSION_DAYS * DAY_S * 1000)
    await store.startSession(hashOf(token), person!.name, now().toISOString(), ends.toISOString())
    setCookie(c, cookieName(secure), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: SESSION_DAYS * DAY_S,
    })
    return c.redirect(to, 303)
  })

  app.post('/logout', async (c) => {
    const session = sessionOf(c, secure)
    if (session) await store.endSession(session)
    deleteCookie(c, cookieName(secure), { path: '/', secure })
    return c.redirect('/', 303)
  })

  const page = (
    c: Context,
    of: { to: string; name: string; problem: LoginProblem },
    status: 200 | 403 | 429 = 200,
  ): Response => show(c, <LoginPage {...of} />, { status })
}

/** A place on this server, whatever is asked for. */
function within(to: string | undefined): string {
  const base = 'http://here.invalid'
  if (!to?.startsWith('/') || !URL.canParse(to, base)) return '/'
  const url = new URL(to, base)
  return url.origin === base ? url.pathname + url.search : '/'
}
