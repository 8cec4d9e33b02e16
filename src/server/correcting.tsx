/** The pages that hold nothing but forms for corrections: of the edges of a statement, and of terms. */
import type { Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { readingIn } from '../stories/reading.ts'
import { EdgesPage } from '../web/edges.tsx'
import { TermPage, TermsPage } from '../web/terms.tsx'
import { mentionOf, spanFrom } from './correctionbody.ts'
import { NotFound } from './problems.ts'
import { show } from './show.ts'
import type { Views } from './view.ts'

/** `/s/{story}/edges/{mention}`, with `?from=&to=` as they are to be; `/s/{story}/terms`, and `/s/{story}/terms/{term}`. */
export function correctingRoutes(app: Hono, { store, view }: Views & { store: Store }): void {
  app.get('/s/:story/edges/:mention', async (c) => {
    const shown = await view(c)
    const { article, mention } = await mentionOf(store, c.req.param('mention'))
    const n = Number(c.req.query('n') ?? 0)
    const span = mention.spans[n]
    if (!span) throw new NotFound(mention.id, 'This statement has no such part', 'Open the article again')
    const reading = await readingIn(store, shown.dossier.story.id, article)
    const now = reading?.mentions.find(({ id }) => id === mention.id)?.spans[n] ?? span
    const typed = { from: c.req.query('from') ?? String(now.start), to: c.req.query('to') ?? String(now.end) }
    const chosen = spanFrom(typed, article)
    return show(c, <EdgesPage edges={{ article, mention, n, found: span, now, chosen }} shown={shown} />)
  })

  app.get('/s/:story/terms', async (c) => show(c, <TermsPage shown={await view(c)} />))
  app.get('/s/:story/terms/:term', async (c) => {
    const shown = await view(c)
    const term = shown.dossier.terms.find(({ id }) => id === c.req.param('term'))
    if (!term) throw new NotFound(c.req.param('term'), 'There is no such term in this story', 'See Positions')
    return show(c, <TermPage shown={shown} term={term} />)
  })
}
