/** Pages, in the language and colours of the reader who asks. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ComponentChildren } from 'preact'
import { html, part } from '../web/page.tsx'
import { ANYBODY, type Form, type Reader, THEMES } from '../web/reader.ts'
import { NOBODY } from '../web/viewer.ts'
import { accepted, wordsFor } from '../web/words/index.ts'
import { SCRIPT } from './assets.ts'

const YEAR_S = 365 * 24 * 60 * 60

export const TYPES = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
  atom: 'application/atom+xml',
  jsonld: 'application/ld+json',
} as const
export type Ending = keyof typeof TYPES

/**
 * @param forms the other forms of the page, which lie at its path with these endings (Datasette's convention); announced in the
 *   page and in the header `Link`. @param more other alternates, such as oEmbed.
 */
export function show(
  c: Context,
  page: ComponentChildren,
  given: { status?: ContentfulStatusCode; forms?: readonly Ending[]; more?: (url: string) => Form[] } = {},
): Response {
  const { status = 200, forms = [], more = () => [] } = given
  const here = new URL(c.req.url)
  const address = here.pathname + here.search
  for (const own of ['lang', 'theme', 'marks', 'keys']) here.searchParams.delete(own)
  const all = [
    ...forms.map(
      (ending): Form => ({ type: TYPES[ending], href: `${here.pathname}.${ending}${here.search}`, title: ending }),
    ),
    ...more(here.href),
  ]
  const reader: Reader = {
    ...chosenBy(c),
    address,
    url: here.href,
    forms: all,
    script: SCRIPT?.path ?? null,
    viewer: c.get('viewer') ?? NOBODY,
  }
  c.header('content-language', reader.words.code)
  c.header('vary', 'Accept-Language, Cookie')
  if (all.length > 0)
    c.header(
      'link',
      all.map(({ type, href }) => `<${encodeURI(decodeURI(href))}>; rel="alternate"; type="${type}"`).join(', '),
    )
  return c.html(html(page, reader), status) as Response
}

/** A piece of a page, for its script. */
export const fragment = (c: Context, piece: ComponentChildren): string =>
  part(piece, { ...ANYBODY, ...chosenBy(c), viewer: c.get('viewer') ?? NOBODY })

/** By `?lang=`, `?theme=` …, which are remembered; else by what was chosen before; else by what the browser asks for. */
function chosenBy(c: Context): Pick<Reader, 'words' | 'theme' | 'marks' | 'keys'> {
  const asked = (name: string) => c.req.query(name) ?? getCookie(c, name)
  const words = wordsFor(asked('lang')) ?? accepted(c.req.header('accept-language'))
  const theme = THEMES.find((each) => each === asked('theme')) ?? null
  const marks = asked('marks') !== 'off'
  const keys = asked('keys') === 'on'
  const remember = (name: string, value: string) => {
    if (c.req.query(name) !== undefined)
      setCookie(c, name, value, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true })
  }
  remember('lang', words.code)
  remember('theme', theme ?? 'system')
  remember('marks', marks ? 'on' : 'off')
  remember('keys', keys ? 'on' : 'off')
  return { words, theme, marks, keys }
}
