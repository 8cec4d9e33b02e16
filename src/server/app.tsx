/** The HTTP side: pages for people and the same data as JSON. Pure of sockets, so that tests call it in process. */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Dossier } from '../dossier/types.ts'
import { HearsayError } from '../errors.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { StoriesPage } from '../web/stories.tsx'
import { STYLE } from '../web/style/index.ts'
import { articleRoutes } from './articles.tsx'
import { assetRoutes } from './assets.ts'
import { correctionRoutes } from './corrections.tsx'
import { formatRoutes } from './formats.ts'
import { answer, NotFound } from './problems.ts'
import { readingRoutes } from './reading.tsx'
import { show } from './show.ts'
import { claimIn, viewsOf } from './view.ts'

export interface Deps {
  store: Store
  /** The dossier of a story between two moments. */
  dossierOf(story: StoryRow, asOf: string | null, since: string | null): Promise<Dossier>
  /** Host names under which this server may be asked; others are refused, so that no page elsewhere can read it (DNS rebinding). */
  hosts: readonly string[]
  /** Who makes corrections here. */
  author?: string
}

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
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Ours alone: without it a form's origin is hidden from us too, and no correction could be told from a forged one.
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(etag())

  const views = viewsOf(store, dossierOf)
  const { find, view } = views
  const now = () => new Date()
  assetRoutes(app)
  correctionRoutes(app, { store, dossierOf, find, author, now })

  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/', async (c) => show(c, <StoriesPage stories={await store.stories()} />))

  // The same as JSON.
  app.get('/api/stories', async (c) => c.json(await store.stories()))
  app.get('/api/s/:story/known', async (c) => c.json((await view(c)).dossier))
  app.get('/api/s/:story/c/:claim', async (c) => c.json(claimIn(await view(c), c.req.param('claim')).claim))

  formatRoutes(app, views)
  readingRoutes(app, { store, now, ...views })
  articleRoutes(app, { store, ...views })

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
