/** Nothing is written unless it comes from a page of ours, with that page's token, by someone who may. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { sameToken } from '../people/session.ts'
import { Refused } from './refused.ts'

/** What a form may send; files go a way of their own. */
const LARGEST = 512 * 1024
/** What those may send who are no editors. */
const FOR_ALL = /^\/(?:login|logout|s\/[^/]+\/comments)$/

const limit = bodyLimit({ maxSize: LARGEST })

/** Lets through what changes something only from a page of ours, with its token, by whoever may. */
export const writes: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  if (!fromHere(c)) throw new Refused('origin', c.req.path)
  const { edit, name, token } = c.get('viewer')
  if (!edit && !FOR_ALL.test(c.req.path)) throw new Refused(name === null ? 'login' : 'role', c.req.path)
  // Files are not held in memory to look for a token among them: their form has it in its address.
  const files = (c.req.header('content-type') ?? '').startsWith('multipart/')
  if (files) {
    if (!sameToken(c.req.query('token') ?? '', token)) throw new Refused('token', c.req.path)
    return next()
  }
  return limit(c, async () => {
    const given = (await c.req.parseBody()).token
    if (!sameToken(typeof given === 'string' ? given : '', token)) throw new Refused('token', c.req.path)
    await next()
  })
}

/** Browsers say from what page a request comes; programs need not. */
function fromHere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === c.req.header('host'))
}
