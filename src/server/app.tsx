/** The HTTP side: pages for people and the same data as JSON. Pure of sockets, so that tests call it in process. */
import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { filterOf } from '../dossier/find.ts'
import type { Dossier } from '../dossier/types.ts'
import { HearsayError } from '../errors.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { ArticlePage } from '../web/article.tsx'
import { ArticlesPage } from '../web/articles.tsx'
import { ChangesPage } from '../web/changes.tsx'
import { ClaimPage } from '../web/claim.tsx'
import { ErrorPage } from '../web/error.tsx'
import { FiguresPage } from '../web/figures.tsx'
import { KnownPage } from '../web/known.tsx'
import { linksOf } from '../web/links.ts'
import { PlacesPage } from '../web/places.tsx'
import { PositionsPage } from '../web/positions.tsx'
import { SearchPage } from '../web/search.tsx'
import { shownOf } from '../web/shown.ts'
import { SpeakerPage } from '../web/speaker.tsx'
import { SpeakersPage } from '../web/speakers.tsx'
import { StoriesPage } from '../web/stories.tsx'
import { STYLE } from '../web/style.ts'
import { TimelinePage } from '../web/timeline.tsx'
import { assetRoutes } from './assets.ts'
import { correctionRoutes } from './corrections.tsx'
import { formatRoutes } from './formats.ts'
import { show } from './show.ts'

export interface Deps {
  store: Store
  /** The dossier of a story between two moments. */
  dossierOf(story: StoryRow, asOf: string | null, since: string | null): Promise<Dossier>
  /** Host names under which this server may be asked; others are refused, so that no page elsewhere can read it (DNS rebinding). */
  hosts: readonly string[]
  /** Who makes corrections here. */
  author?: string
}

/** So many statements and articles are looked at, best first, before any filter. */
const MOST_FOUND = 2000

export function createApp({ store, dossierOf, hosts, author = 'a reader' }: Deps): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    const name = (c.req.header('host') ?? '').replace(/:\d+$/, '')
    if (!hosts.includes(name)) return c.text('This server answers only on this machine.', 403)
    await next()
  })
  app.use(
    secureHeaders({
      // Our one style sheet is inline, known by its hash; our one script is a file of ours.
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Ours alone: without it a form's origin is hidden from us too, and no correction could be told from a forged one.
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(etag())

  const find = async (name: string): Promise<StoryRow> => {
    const story = await store.story(name)
    if (!story) throw new NotFound(name, 'There is no such story', 'See the list of stories')
    return story
  }
  const view = async (c: {
    req: { param(name: string): string | undefined; query(name: string): string | undefined }
  }) => {
    const story = await find(c.req.param('story')!)
    const asOf = momentOf('asOf', c.req.query('asOf'))
    const since = momentOf('since', c.req.query('since'))
    const dossier = await dossierOf(story, asOf, since)
    return shownOf(dossier, linksOf(story.id, { asOf, since }))
  }

  assetRoutes(app)
  correctionRoutes(app, { store, dossierOf, find, author, now: () => new Date() })

  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/', async (c) => show(c, <StoriesPage stories={await store.stories()} />))

  // The same as JSON.
  app.get('/api/stories', async (c) => c.json(await store.stories()))
  app.get('/api/s/:story/known', async (c) => c.json((await view(c)).dossier))
  app.get('/api/s/:story/c/:claim', async (c) => c.json(claimIn(await view(c), c.req.param('claim')).claim))
  app.get('/api/a/:article', async (c) => c.json(await articleOf(store, c.req.param('article'))))
  app.get('/s/:story{.+\\.json}', async (c) => {
    const story = await find(c.req.param('story').slice(0, -'.json'.length))
    return c.json(
      await dossierOf(story, momentOf('asOf', c.req.query('asOf')), momentOf('since', c.req.query('since'))),
    )
  })

  formatRoutes(app, { view, claimIn })

  app.get('/s/:story', async (c) => {
    const filter = {
      status: c.req.query('status') || null,
      term: c.req.query('term') || null,
      page: Math.max(1, Math.trunc(Number(c.req.query('page') ?? 1)) || 1),
    }
    return show(c, <KnownPage shown={await view(c)} filter={filter} />)
  })
  const tabs = {
    changes: ChangesPage,
    positions: PositionsPage,
    timeline: TimelinePage,
    places: PlacesPage,
    figures: FiguresPage,
    articles: ArticlesPage,
    speakers: SpeakersPage,
  }
  for (const [name, Tab] of Object.entries(tabs))
    app.get(`/s/:story/${name}`, async (c) => show(c, <Tab shown={await view(c)} />))
  app.get('/s/:story/search', async (c) => {
    const q = (c.req.query('q') ?? '').slice(0, 500).replace(/\p{Cc}/gu, ' ')
    const shown = await view(c)
    const found = await store.search(shown.dossier.story.id, q, MOST_FOUND)
    return show(c, <SearchPage shown={shown} q={q} filter={filterOf((name) => c.req.query(name))} found={found} />)
  })
  app.get('/s/:story/who/:speaker', async (c) => {
    const shown = await view(c)
    const speaker = shown.speakers.get(c.req.param('speaker'))
    if (!speaker) throw new NotFound(c.req.param('speaker'), 'There is no such speaker in this story', 'See Who')
    return show(c, <SpeakerPage speaker={speaker} shown={shown} />)
  })
  app.get('/s/:story/c/:claim', async (c) => {
    const asked = c.req.param('claim')
    const json = asked.endsWith('.json')
    const shown = await view(c)
    const { claim, moved } = claimIn(shown, json ? asked.slice(0, -'.json'.length) : asked)
    // A claim's id may pass to another of its mentions; every mention's id leads to the claim that holds it.
    if (moved) return c.redirect(shown.links.claim(claim.id), 301)
    return json ? c.json(claim) : show(c, <ClaimPage claim={claim} shown={shown} />)
  })
  app.get('/a/:article', (c) => articlePage(c, c.req.param('article'), null))
  app.get('/a/:article/at/:span{\\d+-\\d+}', (c) => {
    const [start, end] = c.req.param('span').split('-').map(Number) as [number, number]
    return articlePage(c, c.req.param('article'), { start, end })
  })

  async function articlePage(c: Context, id: string, at: { start: number; end: number } | null) {
    const inStory = c.req.query('story')
    const { article, reading } = await articleOf(store, id)
    const row = inStory ? await store.story(inStory) : null
    const claims = row ? await store.claims(row.id, id) : new Map<string, string>()
    const story = row ? { title: row.title, links: linksOf(row.id, { asOf: null, since: null }) } : null
    return show(
      c,
      <ArticlePage article={article} reading={reading} at={at} story={story} claims={claims} copyWhy={null} />,
    )
  }

  app.notFound((c) => answer(c, new NotFound(c.req.path, 'There is no such page', 'See the list of stories')))
  app.onError((error, c) => {
    if (error instanceof HearsayError) return answer(c, error, error instanceof NotFound ? 404 : 400)
    if (error instanceof HTTPException)
      return answer(
        c,
        new HearsayError(c.req.path, 'This came from another page and was refused', 'Open the page here'),
        403,
      )
    console.error(error)
    return answer(c, new HearsayError(c.req.path, 'Something failed here that should not', 'Please report it'), 500)
  })
  return app
}

class NotFound extends HearsayError {}

/** RFC 9457 for programs, the same words on a page for people. */
function answer(
  c: Parameters<Parameters<Hono['notFound']>[0]>[0],
  { problem }: HearsayError,
  status: 400 | 403 | 404 | 500 = 404,
) {
  const { where, what, hint } = problem
  const json = c.req.path.startsWith('/api/') || c.req.path.endsWith('.json')
  if (!json) return show(c, <ErrorPage problem={problem} />, status)
  const body = { type: 'about:blank', title: what, status, detail: hint, instance: where }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

async function articleOf(store: Store, id: string) {
  const article = await store.article(id)
  if (!article) throw new NotFound(id, 'There is no such article', 'See the list of stories')
  return { article, reading: await store.reading(id) }
}

function claimIn({ dossier, claims }: ReturnType<typeof shownOf>, id: string) {
  const claim = claims.get(id)
  if (claim) return { claim, moved: false }
  const holder = dossier.claims.find(({ mentions }) => mentions.some((mention) => mention.id === id))
  if (!holder)
    throw new NotFound(
      id,
      'There is no such claim in this story',
      'It may have been published later than the moment shown',
    )
  return { claim: holder, moved: true }
}

/** A moment in an address: ISO 8601, a day or a moment; anything else is told. */
function momentOf(name: string, text: string | undefined): string | null {
  if (!text) return null
  const at = Date.parse(text)
  if (
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[ +-]\d{2}:?\d{2})?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text.replace(' ', '+')))
  )
    return text.replace(' ', '+')
  if (!Number.isNaN(at)) return new Date(at).toISOString()
  throw new HearsayError(name, `“${text}” is no day or moment`, 'Write it as 2031-05-04 or 2031-05-04T18:00+02:00')
}
