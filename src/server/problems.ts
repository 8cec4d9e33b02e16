/** What goes wrong, told to programs as RFC 9457 has it and to people in the same words on a page. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { h } from 'preact'
import { HearsayError } from '../errors.ts'
import { ErrorPage } from '../web/error.tsx'
import { show } from './show.ts'

/** Whether an answer is read by programs. */
export const isForPrograms = (path: string): boolean =>
  path.startsWith('/api/') || /\.(?:json|jsonld|md|csv|atom)$/.test(path)

/** Answered with 404. */
export class NotFound extends HearsayError {}

/** As JSON to programs, as a page to others. */
export function answer(c: Context, { problem }: HearsayError, status: ContentfulStatusCode = 404): Response {
  const { where, what, hint } = problem
  if (!isForPrograms(c.req.path)) return show(c, h(ErrorPage, { problem, story: c.get('story') ?? null }), { status })
  const body = { type: 'about:blank', title: what, status, detail: hint, instance: where }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}
