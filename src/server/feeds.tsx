/** Feeds: how they fare, and what is followed for which story. For editors. */
import type { Context, Hono } from 'hono'
import { HearsayError } from '../errors.ts'
import { webAddress } from '../ingest/address.ts'
import type { ListedFeed } from '../ingest/feed/opml.ts'
import type { Store } from '../store/store.ts'
import { followFeeds, unfollowFeeds } from '../watch/follow.ts'
import { type FeedForm, FeedsPage } from '../web/feeds.tsx'
import { editor } from './access.ts'
import { fieldsOf } from './fields.ts'
import { NotFound } from './problems.ts'
import { show } from './show.ts'

/** Finds the feed at an address of the web. */
export type FindFeed = (url: string) => Promise<ListedFeed>

interface Deps {
  store: Store
  findFeed: FindFeed
  now(): Date
}

/** `/feeds`: the list, and forms that follow a feed or a search for a story and end that. */
export function feedRoutes(app: Hono, { store, findFeed, now }: Deps): void {
  app.get('/feeds', (c) => {
    editor(c)
    return page(c, { fields: { story: c.req.query('story') ?? '' }, problem: null })
  })

  app.post('/feeds', async (c) => {
    const fields = await fieldsOf(c)
    const [typed, story, query] = ['url', 'story', 'query'].map((name) => fields[name]?.trim() ?? '') as [
      string,
      string,
      string,
    ]
    try {
      await follow(typed, story.slice(0, 200), query || null)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      return page(c, { fields, problem: error.problem }, 400)
    }
    return c.redirect('/feeds', 303)
  })

  app.post('/feeds/remove', async (c) => {
    const { url = '' } = await fieldsOf(c)
    if (!(await store.removeFeed(url))) throw new NotFound(url, 'There is no such feed', 'See the list of feeds')
    return c.redirect('/feeds', 303)
  })

  app.post('/feeds/unfollow', async (c) => {
    const { story = '', group, query } = await fieldsOf(c)
    const { follows } = await unfollowFeeds(store, story || null, { group: group || null, query: query || null })
    if (follows.length === 0) throw new NotFound(story, 'This is not followed', 'See the list of feeds')
    return c.redirect('/feeds', 303)
  })

  /** One feed for a story, or for whichever its pages belong to; or all feeds that are here for a story. */
  async function follow(typed: string, story: string, query: string | null): Promise<void> {
    const at = now().toISOString()
    if (typed === '' && story !== '' && query !== null)
      return store.follow({ story: (await store.ensureStory(story)).id, group: null, query }, at)
    const url = webAddress(typed)
    if (!url) throw new HearsayError(typed, 'is no address of the web', 'write it with https://')
    await followFeeds(store, [await findFeed(url)], { story: story || undefined, query }, at)
  }

  async function page(c: Context, form: FeedForm, status: 200 | 400 = 200): Promise<Response> {
    const [feeds, follows, stories] = await Promise.all([store.feeds(), store.follows(), store.stories()])
    return show(c, <FeedsPage feeds={feeds} follows={follows} stories={stories} form={form} />, { status })
  }
}
