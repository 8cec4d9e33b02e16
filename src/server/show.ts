/** Pages, in the language and colours of the reader who asks. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import { html } from '../web/page.tsx'
import { type Reader, THEMES } from '../web/reader.ts'
import { accepted, wordsFor } from '../web/words/index.ts'
import { SCRIPT } from './assets.ts'

const YEAR_S = 365 * 24 * 60 * 60

/** By `?lang=` and `?theme=`, which are remembered; else by what was chosen before; else by what the browser asks for. */
function readerOf(c: Context): Reader {
  const asked = (name: string) => c.req.query(name) ?? getCookie(c, name)
  const words = wordsFor(asked('lang')) ?? accepted(c.req.header('accept-language'))
  const theme = THEMES.find((each) => each === asked('theme')) ?? null
  for (const [name, value] of [
    ['lang', words.code],
    ['theme', theme ?? 'system'],
  ] as const)
    if (c.req.query(name) !== undefined)
      setCookie(c, name, value, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true })
  const { pathname, search } = new URL(c.req.url)
  return { words, theme, address: pathname + search, script: SCRIPT?.path ?? null }
}

export function show(c: Context, page: ComponentChildren, status: ContentfulStatusCode = 200): Response {
  const reader = readerOf(c)
  c.header('content-language', reader.words.code)
  c.header('vary', 'Accept-Language, Cookie')
  return c.html(html(page, reader), status) as Response
}
