/** Searching a story: the page, and what it found in other forms. */
import type { Context, Hono } from 'hono'
import { csv } from '../dossier/csv.ts'
import { filterOf, foundIn } from '../dossier/find.ts'
import { foundTable, tableMarkdown } from '../dossier/tables.ts'
import type { Store } from '../store/store.ts'
import { SearchPage } from '../web/search.tsx'
import { give } from './formats.ts'
import { pageOf } from './reading.tsx'
import { show } from './show.ts'
import type { Views } from './view.ts'

/** So many statements and articles are looked at, best first, before any filter. */
const MOST_FOUND = 2000

/** `/s/{story}/search?q=`, and what was found as JSON, Markdown or CSV. */
export function searchRoutes(app: Hono, { store, view }: Views & { store: Store }): void {
  app.get('/s/:story/search', async (c) => {
    const given = await search(c)
    return show(c, <SearchPage {...given} page={pageOf(c)} />, { forms: ['json', 'md', 'csv'] })
  })
  app.get('/s/:story/:found{search\\.(?:json|md|csv)}', async (c) => {
    const ending = c.req.param('found')!.slice('search.'.length) as 'json' | 'md' | 'csv'
    const { here, shown, name } = await search(c)
    const { dossier } = shown
    if (ending === 'json') return give(c, JSON.stringify(here), ending, name)
    if (ending === 'csv') return give(c, csv(dossier, here.claims), ending, name)
    return give(c, tableMarkdown(`${dossier.story.title}: ${here.q}`, foundTable(dossier, here)), ending, name)
  })

  async function search(c: Context) {
    const q = (c.req.query('q') ?? '').slice(0, 500).replace(/\p{Cc}/gu, ' ')
    const shown = await view(c)
    const { story } = shown.dossier
    const found = await store.search(story.id, q, MOST_FOUND)
    const here = foundIn(
      shown.dossier,
      q,
      filterOf((name) => c.req.query(name)),
      found,
    )
    return { shown, found, here, name: `${story.id}-search-${here.claims.length}` }
  }
}
