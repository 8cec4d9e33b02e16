/** What goes wrong, told to programs as RFC 9457 has it and to people in the same words on a page. */
import type { Context } from 'hono'
import { h } from 'preact'
import { HearsayError } from '../errors.ts'
import { ErrorPage } from '../web/error.tsx'
import { show } from './show.ts'

export class NotFound extends HearsayError {}

export function answer(c: Context, { problem }: HearsayError, status: 400 | 403 | 404 | 500 = 404): Response {
  const { where, what, hint } = problem
  const program = c.req.path.startsWith('/api/') || /\.(?:json|md|csv|atom)$/.test(c.req.path)
  if (!program) return show(c, h(ErrorPage, { problem }), { status })
  const body = { type: 'about:blank', title: what, status, detail: hint, instance: where }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}
