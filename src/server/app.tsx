/** The HTTP side: pages for people and the same data as JSON. Pure of sockets, so that tests call it in process. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { HearsayError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { version } from '../version.ts'
import { StoriesPage } from '../web/stories.tsx'
import { type Access, admission } from './access.ts'
import { type Adding, addingRoutes } from './adding.tsx'
import { articleRoutes } from './articles.tsx'
import { assetRoutes } from './assets.ts'
import { commentRoutes } from './comments.tsx'
import { correctingRoutes } from './correcting.tsx'
import { correctionRoutes } from './corrections.tsx'
import { embedRoutes } from './embed.tsx'
import { type FindFeed, feedRoutes } from './feeds.tsx'
import { formatRoutes } from './formats.ts'
import { jobRoutes } from './jobs.tsx'
import { loginRoutes } from './login.tsx'
import { openApi } from './openapi.ts'
import { policy } from './policy.ts'
import { answer, NotFound } from './problems.ts'
import { readingRoutes } from './reading.tsx'
import { refuse } from './refuse.tsx'
import { Refused } from './refused.ts'
import { reviewRoutes } from './review.tsx'
import { searchRoutes } from './searching.tsx'
import { show } from './show.ts'
import { claimIn, type DossierOf, viewsOf } from './view.ts'
import { writes } from './writes.ts'

export interface Deps {
  store: Store
  dossierOf: DossierOf
  /** Host names under which this server may be asked, besides addresses. */
  hosts: readonly string[]
  /** Who may do what; by default this machine's user everything. */
  access?: Access
  /** Whether readers' comments are taken; by default on this machine alone. */
  comments?: boolean
  /** Reached through TLS alone. */
  secure?: boolean
  /** Finds feeds to follow; without it none is. */
  findFeed?: FindFeed
  /** Takes what is given on pages; without it none is. */
  adding?: Adding
  now?(): Date
}

/** The whole server without a socket. */
export function createApp(deps: Deps): Hono {
  const { store, dossierOf, hosts, access = { kind: 'local', author: 'a reader' }, secure = false } = deps
  const comments = deps.comments ?? access.kind === 'local'
  const now = deps.now ?? (() => new Date())
  const app = new Hono()
  app.use(policy)
  app.use(admission({ store, access, comments, now, hosts, secure }))
  app.use(writes)
  app.use(trimTrailingSlash())
  app.use(compress())
  // What is sent bit by bit cannot be marked by the whole of it.
  // A choice that is remembered is so on a page that the browser has already, too.
  const marked = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'set-cookie'] })
  app.use((c, next) => (c.req.path.endsWith('/events') ? next() : marked(c, next)))

  const views = viewsOf(store, dossierOf)
  const { view } = views
  assetRoutes(app)
  loginRoutes(app, { store, now, secure })
  if (deps.adding) {
    addingRoutes(app, { store, now, ...deps.adding })
    jobRoutes(app, { store, dossierOf })
  }
  correctionRoutes(app, { store, dossierOf, now, ...views })
  correctingRoutes(app, { store, ...views })
  reviewRoutes(app, { store, now, ...views })

  feedRoutes(app, { store, findFeed: deps.findFeed ?? nowhere, now })
  commentRoutes(app, { store, now, ...views })

  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/', async (c) => show(c, <StoriesPage stories={await store.stories()} />))

  // The same as JSON.
  app.get('/api/openapi.json', (c) => c.json(openApi(version)))
  app.get('/api/stories', async (c) => c.json(await store.stories()))
  app.get('/api/s/:story/known', async (c) => c.json((await view(c)).dossier))
  app.get('/api/s/:story/c/:claim', async (c) => c.json(claimIn(await view(c), c.req.param('claim')).claim))

  formatRoutes(app, views)
  readingRoutes(app, { store, now, ...views })
  searchRoutes(app, { store, ...views })
  embedRoutes(app, views)
  articleRoutes(app, { store, ...views })

  app.notFound((c) => answer(c, new NotFound(c.req.path, 'There is no such page', 'See the list of stories')))
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error)
    if (error instanceof HearsayError) return answer(c, error, error instanceof NotFound ? 404 : 400)
    if (error instanceof HTTPException)
      return answer(c, new HearsayError(c.req.path, 'This is too large to be taken', 'Send less at once'), 413)
    console.error(error)
    return answer(c, new HearsayError(c.req.path, 'Something failed here that should not', 'Please report it'), 500)
  })
  return app
}

const nowhere: FindFeed = (url) =>
  Promise.reject(new HearsayError(url, 'cannot be asked for here', 'use hearsay feeds add'))
