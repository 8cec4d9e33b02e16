/** Who is asking, and whether they may come in. */
import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { formToken, hashOf } from '../people/session.ts'
import type { Store } from '../store/store.ts'
import type { Viewer } from '../web/viewer.ts'
import { isForPrograms } from './problems.ts'
import { Refused } from './refused.ts'

/**
 * Who may do what: on this machine alone nobody logs in, and whoever sits here is an editor; elsewhere a login is needed to read
 * (`login`) or to change anything (`open`).
 */
export type Access = { kind: 'local'; author: string } | { kind: 'login' } | { kind: 'open' }

declare module 'hono' {
  interface ContextVariableMap {
    viewer: Viewer
    /** The story that is asked about, by id, once it is found. */
    story: string | undefined
  }
}

interface AdmissionDeps {
  store: Pick<Store, 'session' | 'secret'>
  access: Access
  /** Whether readers' comments are taken. */
  comments: boolean
  now(): Date
  /** Host names under which this server may be asked, besides addresses. */
  hosts: readonly string[]
  /** Reached through TLS alone. */
  secure: boolean
}

/** The cookie of a session. Where TLS is certain, the browser itself keeps it to this host. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-hearsay' : 'hearsay')

/** What the store knows the session of a request by. */
export function sessionOf(c: Context, secure: boolean): string | null {
  const token = getCookie(c, cookieName(secure))
  return token ? hashOf(token) : null
}

/** What is shown to those who are not logged in. */
const FOR_ALL = /^\/(?:login|health|assets\/[\w.-]+)$/

/** Finds out who asks; turns away who may not come in. */
export function admission({ store, access, comments: comment, now, hosts, secure }: AdmissionDeps): MiddlewareHandler {
  let secret: Promise<string> | undefined
  const tokenFor = async (whom: string) => {
    secret ??= store.secret()
    return formToken(await secret, whom)
  }
  const viewerOf = async (c: Context): Promise<Viewer> => {
    if (access.kind === 'local')
      return { name: access.author, edit: true, comment, token: await tokenFor('local'), login: false }
    const hash = sessionOf(c, secure)
    const person = hash && (await store.session(hash, now().toISOString()))
    if (!person) return { name: null, edit: false, comment, token: await tokenFor('nobody'), login: true }
    return { name: person.name, edit: person.role === 'editor', comment, token: await tokenFor(hash), login: true }
  }
  return async (c, next) => {
    if (!answersTo(c.req.header('host') ?? '', hosts)) throw new Refused('host', 'Host')
    // Whoever reaches a proxy would be an editor.
    if (access.kind === 'local' && (c.req.header('forwarded') ?? c.req.header('x-forwarded-for')))
      throw new Refused('proxy', c.req.path)
    const viewer = await viewerOf(c)
    c.set('viewer', viewer)
    if (access.kind === 'login' && viewer.name === null && !FOR_ALL.test(c.req.path)) {
      if (c.req.method !== 'GET' || isForPrograms(c.req.path)) throw new Refused('login', c.req.path)
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/login?${new URLSearchParams({ to: pathname + search })}`, 303)
    }
    await next()
    if (access.kind !== 'local' && !c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
  }
}

/** Turns away who is no editor. */
export function editor(c: Context): void {
  const { edit, name } = c.get('viewer')
  if (!edit) throw new Refused(name === null ? 'login' : 'role', c.req.path)
}

/** A page elsewhere can make its own name lead here (DNS rebinding), never an address. */
function answersTo(host: string, names: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || names.includes(name)
}
