/** The pages of a story that are read. */
import type { Context, Hono } from 'hono'
import { listed } from '../corrections/list.ts'
import type { Store } from '../store/store.ts'
import { named } from '../stories/named.ts'
import { relatedTo } from '../stories/related.ts'
import { ArticlesPage } from '../web/articles.tsx'
import { ChangesPage } from '../web/changes.tsx'
import { ClaimPage } from '../web/claim.tsx'
import { FiguresPage } from '../web/figures.tsx'
import { KnownPage } from '../web/known.tsx'
import { OriginsPage, RootPage } from '../web/origins.tsx'
import { PlacesPage } from '../web/places.tsx'
import { PositionsPage } from '../web/positions.tsx'
import { QuotationsPage } from '../web/quotations.tsx'
import { SpeakerPage } from '../web/speaker.tsx'
import { SpeakersPage } from '../web/speakers.tsx'
import { TimelinePage } from '../web/timeline.tsx'
import { visitOf } from '../web/visit.ts'
import { absolute } from './moment.ts'
import { lastSeen } from './seen.ts'
import { type Ending, show } from './show.ts'
import { claimIn, rootIn, speakerIn, type Views } from './view.ts'

const MOST_COMMENTS = 500

const TABS = {
  positions: PositionsPage,
  figures: FiguresPage,
  origins: OriginsPage,
  quotations: QuotationsPage,
  articles: ArticlesPage,
  speakers: SpeakersPage,
} as const

/** Which page of a long list is asked for, from 1 on. */
export const pageOf = (c: Context): number => Math.max(1, Math.trunc(Number(c.req.query('page') ?? 1)) || 1)

const FORMS: readonly Ending[] = ['json', 'md', 'csv']

/** `/s/{story}`: its dossier, a page for each of its parts, its speakers and its claims, by the id of any of their mentions. */
export function readingRoutes(app: Hono, { store, view, now }: Views & { store: Store; now(): Date }): void {
  app.get('/s/:story', async (c) => {
    const filter = {
      status: c.req.query('status') || null,
      term: c.req.query('term') || null,
      page: pageOf(c),
    }
    const shown = await view(c)
    const { story } = shown.dossier
    const since = lastSeen(c, story.id, now())
    const visit = since === null ? null : visitOf(shown.dossier, await store.articles(story.id), since)
    const related = await relatedTo(shown.dossier, store)
    const comments = c.get('viewer').comment ? (await store.comments(story.id, 'shown', MOST_COMMENTS)).length : 0
    const page = { shown, filter, visit, related, comments }
    return show(c, <KnownPage {...page} />, {
      forms: [...FORMS, 'atom'],
    })
  })

  app.get('/s/:story/changes', async (c) => {
    const plain = absolute(new URL(c.req.url), now())
    if (plain !== null) return c.redirect(plain, 302)
    const shown = await view(c)
    const rows = await store.articles(shown.dossier.story.id)
    const asked = { rows, now: now(), page: pageOf(c), late: c.req.query('late') || null }
    return show(c, <ChangesPage shown={shown} {...asked} />, { forms: [...FORMS, 'atom'] })
  })

  for (const [name, Tab] of Object.entries(TABS))
    app.get(`/s/:story/${name}`, async (c) => show(c, <Tab shown={await view(c)} />, { forms: FORMS }))

  app.get('/s/:story/timeline', async (c) =>
    show(c, <TimelinePage shown={await view(c)} day={c.req.query('day') || null} />, { forms: FORMS }),
  )

  app.get('/s/:story/places', async (c) =>
    show(c, <PlacesPage shown={await view(c)} place={c.req.query('place') || null} page={pageOf(c)} />, {
      forms: FORMS,
    }),
  )

  app.get('/s/:story/origins/:root', async (c) => {
    const shown = await view(c)
    return show(c, <RootPage root={rootIn(shown, c.req.param('root'))} shown={shown} page={pageOf(c)} />)
  })

  app.get('/s/:story/who/:speaker', async (c) => {
    const shown = await view(c)
    const speaker = speakerIn(shown, c.req.param('speaker'))
    return show(c, <SpeakerPage speaker={speaker} shown={shown} page={pageOf(c)} />, { forms: [...FORMS, 'atom'] })
  })

  app.get('/s/:story/c/:claim', async (c) => {
    const shown = await view(c)
    const { claim, moved } = claimIn(shown, c.req.param('claim'))
    // A claim's id may pass to another of its mentions; every mention's id leads to the claim that holds it.
    if (moved) return c.redirect(shown.links.claim(claim.id), 301)
    const mine = new Set(claim.mentions.map(({ id }) => id))
    const corrections = listed(await named(store, shown.dossier.story)).filter(({ mentions }) =>
      mentions.some((id) => mine.has(id)),
    )
    return show(c, <ClaimPage claim={claim} shown={shown} corrections={corrections} />, {
      forms: [...FORMS, 'atom'],
      more: (url) => [
        { type: 'application/json+oembed', href: `/oembed?url=${encodeURIComponent(url)}`, title: 'oEmbed' },
      ],
    })
  })
}
