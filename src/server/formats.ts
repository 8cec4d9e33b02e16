/** The same path with another ending gives what is on the screen in another form. */
import type { Context, Hono } from 'hono'
import { citationOf } from '../cite/citation.ts'
import { FORMS, isForm } from '../cite/cite.ts'
import { atom, claimFollowed, type Followed, speakerFollowed } from '../dossier/atom.ts'
import { csv } from '../dossier/csv.ts'
import { markdown } from '../dossier/markdown.ts'
import { narrowed } from '../dossier/narrowed.ts'
import { entriesOf, statementTable, type TableName, tableCsv, tableMarkdown, tableOf } from '../dossier/tables.ts'
import type { Claim, Dossier } from '../dossier/types.ts'
import type { Shown } from '../web/shown.ts'
import { type Ending as AnyEnding, TYPES } from './show.ts'
import { claimIn, speakerIn, type Views } from './view.ts'

type Ending = Exclude<AnyEnding, 'jsonld'>

const DAY_MS = 24 * 60 * 60 * 1000
const ENDING = '\\.(?:json|md|csv|atom)'

/** Dossier, tables, claims and speakers as JSON, Markdown, CSV or Atom, by the endings of their paths; a claim as citation. */
export function formatRoutes(app: Hono, views: Views): void {
  dossierForms(app, views)
  tableForms(app, views)
  claimForms(app, views)
  speakerForms(app, views)
}

function dossierForms(app: Hono, { view }: Views): void {
  app.get(`/s/:file{[^/]+${ENDING}}`, async (c) => {
    const [name, ending] = parted(c.req.param('file')!)
    if (ending === 'atom') return changesFeed(c, await view(c, name), view)
    const { dossier } = await view(c, name)
    const only = { status: c.req.query('status') || null, term: c.req.query('term') || null }
    return known(c, narrowed(dossier, only), ending)
  })
  // As the dossier was called before it had the path of its page.
  app.get('/s/:story/known.md', async (c) => known(c, (await view(c)).dossier, 'md'))
  app.get('/s/:story/known.csv', async (c) => known(c, (await view(c)).dossier, 'csv'))

  app.get('/s/:story/changes.atom', async (c) => changesFeed(c, await view(c), view))
}

/** The dossier's parts. */
function tableForms(app: Hono, { view }: Views): void {
  app.get(
    `/s/:story/:file{(?:changes|positions|timeline|places|figures|origins|quotations|outlets|articles|speakers)${ENDING}}`,
    async (c) => {
      const [name, ending] = parted(c.req.param('file')!) as [TableName, Ending]
      const { dossier } = await view(c)
      const { story, asOf, since } = dossier
      const table = tableOf(dossier, name)
      const file = `${story.id}-${name}-${table.length - 1}`
      if (ending === 'atom') return c.notFound()
      if (ending === 'csv') return give(c, tableCsv(table), 'csv', file)
      if (ending === 'md') return give(c, tableMarkdown(`${story.title}: ${name}`, table), 'md', file)
      return give(c, JSON.stringify({ story, asOf, since, [name]: entriesOf(dossier, name) }), 'json', file)
    },
  )
}

/** A claim, by its ending or under `/cite/` as it is cited. */
function claimForms(app: Hono, { view }: Views): void {
  app.get(`/s/:story/c/:file{[^/]+${ENDING}}`, async (c) => {
    const [id, ending] = parted(c.req.param('file')!)
    const shown = await view(c)
    const { claim } = claimIn(shown, id)
    if (ending === 'atom')
      return changesFeed(c, shown, view, (later) => claimFollowed(later.dossier, claimIn(later, id).claim))
    if (ending === 'json') return give(c, JSON.stringify(claim), 'json', id)
    if (ending === 'csv') return give(c, csv(shown.dossier, [claim]), 'csv', id)
    return give(c, FORMS.markdown.make(citationOf(claim, shown.dossier, pageOf(c, shown.dossier, claim))), 'md', id)
  })

  app.get('/s/:story/c/:claim/cite/:form', async (c) => {
    const form = c.req.param('form')
    const shown = await view(c)
    const named = c.req.param('claim')
    const { claim } = claimIn(shown, named)
    if (!isForm(form)) return c.notFound()
    const text = FORMS[form].make(citationOf(claim, shown.dossier, pageOf(c, shown.dossier, { id: named }), named))
    return c.body(text, 200, { 'content-type': `${FORMS[form].type}; charset=utf-8` })
  })

  app.get('/s/:story/c/:claim/mentions.csv', async (c) => {
    const shown = await view(c)
    const { claim } = claimIn(shown, c.req.param('claim'))
    return give(c, csv(shown.dossier, [claim]), 'csv', claim.id)
  })
}

/** A speaker with all that is said. */
function speakerForms(app: Hono, { view }: Views): void {
  app.get(`/s/:story/who/:file{[^/]+${ENDING}}`, async (c) => {
    const [id, ending] = parted(c.req.param('file')!)
    const shown = await view(c)
    const { dossier } = shown
    const speaker = speakerIn(shown, id)
    if (ending === 'atom') return changesFeed(c, shown, view, (later) => speakerFollowed(later.dossier, speaker))
    const claims = dossier.claims.flatMap((claim) => {
      const mentions = claim.mentions.filter((mention) => mention.speaker === id)
      return mentions.length > 0 ? [{ ...claim, mentions, origins: [], shown: 0 }] : []
    })
    if (ending === 'csv') return give(c, csv(dossier, claims), 'csv', id)
    if (ending === 'json')
      return give(c, JSON.stringify({ ...speaker, statements: claims.flatMap(({ mentions }) => mentions) }), 'json', id)
    return give(c, tableMarkdown(speaker.name, statementTable(dossier, claims)), 'md', id)
  })
}

/**
 * What changed since a moment; since the day before the latest page where none is named.
 * @param follow tells what of it is followed; all where it is not given.
 */
async function changesFeed(
  c: Context,
  first: Shown,
  view: Views['view'],
  follow?: (later: Shown) => Followed,
): Promise<Response> {
  const { articles, story } = first.dossier
  const latest = articles
    .map(({ published, retrieved }) => Date.parse(published ?? retrieved ?? ''))
    .filter((time) => !Number.isNaN(time))
    .reduce((a, b) => Math.max(a, b), 0)
  const since = new Date(latest - DAY_MS).toISOString()
  const later = first.dossier.since ? first : await view(c, story.id, since)
  const base = new URL(`/s/${encodeURIComponent(story.id)}`, c.req.url).href
  return give(c, atom(later.dossier, base, new Date(latest).toISOString(), follow?.(later)), 'atom', story.id)
}

function known(c: Context, dossier: Dossier, ending: 'json' | 'md' | 'csv'): Response {
  const make = { json: JSON.stringify, md: markdown, csv }[ending] as (dossier: Dossier) => string
  return give(c, make(dossier), ending, `${dossier.story.id}-${dossier.claims.length}`)
}

/** "harbour.json" → "harbour" and "json". */
export function parted(file: string): [name: string, ending: Ending] {
  const dot = file.lastIndexOf('.')
  return [file.slice(0, dot), file.slice(dot + 1) as Ending]
}

const pageOf = (c: Context, { story }: Dossier, claim: Pick<Claim, 'id'>): string =>
  new URL(`/s/${encodeURIComponent(story.id)}/c/${encodeURIComponent(claim.id)}`, c.req.url).href

/**
 * Answers with a file that browsers show.
 *
 * @param name of the file, should it be kept.
 */
export function give(c: Context, text: string, ending: Ending, name: string): Response {
  const file = `${name.replace(/[^\w.-]/g, '_')}.${ending}`
  return c.body(text, 200, {
    'content-type': `${TYPES[ending]}; charset=utf-8`,
    'content-disposition': `inline; filename="${file}"`,
  })
}
