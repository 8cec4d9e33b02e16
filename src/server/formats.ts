/** The same path with another ending gives what is on the screen in another form. */
import type { Context, Hono } from 'hono'
import { citationOf } from '../cite/citation.ts'
import { FORMS, isForm } from '../cite/cite.ts'
import { atom } from '../dossier/atom.ts'
import { csv } from '../dossier/csv.ts'
import { markdown } from '../dossier/markdown.ts'
import type { Claim, Dossier } from '../dossier/types.ts'

interface Deps {
  view(c: Context): Promise<{ dossier: Dossier }>
  claimIn(shown: { dossier: Dossier }, id: string): { claim: Claim }
}

const DAY_MS = 24 * 60 * 60 * 1000

export function formatRoutes(app: Hono, { view, claimIn }: Deps): void {
  const give = (c: Context, text: string, type: string) =>
    c.body(text, 200, { 'content-type': `${type}; charset=utf-8` })

  app.get('/s/:story/known.md', async (c) => give(c, markdown((await view(c)).dossier), 'text/markdown'))
  app.get('/s/:story/known.csv', async (c) => give(c, csv((await view(c)).dossier), 'text/csv'))

  /** What changed since a moment; since the day before the latest page where none is named. */
  app.get('/s/:story/changes.atom', async (c) => {
    const first = await view(c)
    const times = first.dossier.articles
      .map(({ published, retrieved }) => Date.parse(published ?? retrieved ?? ''))
      .filter((time) => !Number.isNaN(time))
    const latest = times.reduce((a, b) => Math.max(a, b), 0)
    const { dossier } = first.dossier.since ? first : await view(at(c, new Date(latest - DAY_MS).toISOString()))
    const base = new URL(`/s/${encodeURIComponent(dossier.story.id)}`, c.req.url).href
    return give(c, atom(dossier, base, new Date(latest).toISOString()), 'application/atom+xml')
  })

  app.get('/s/:story/c/:claim/cite/:form', async (c) => {
    const form = c.req.param('form')
    const { dossier } = await view(c)
    const { claim } = claimIn({ dossier }, c.req.param('claim'))
    if (!isForm(form)) return c.notFound()
    const page = new URL(`/s/${encodeURIComponent(dossier.story.id)}/c/${encodeURIComponent(claim.id)}`, c.req.url).href
    return give(c, FORMS[form].make(citationOf(claim, dossier, page)), FORMS[form].type)
  })

  app.get('/s/:story/c/:claim/mentions.csv', async (c) => {
    const { dossier } = await view(c)
    return give(c, csv(dossier, [claimIn({ dossier }, c.req.param('claim')).claim]), 'text/csv')
  })
}

/** The same request as if it had named a moment to compare with. */
function at(c: Context, since: string): Context {
  const query = (name: string) => (name === 'since' ? since : c.req.query(name))
  return { req: { param: (name: string) => c.req.param(name), query } } as unknown as Context
}
