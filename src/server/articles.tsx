/** The pages of articles: one, opened at a span; and two versions of one against each other. */
import type { Context, Hono } from 'hono'
import { annotationsOf } from '../cite/annotations.ts'
import { attributionTable } from '../cite/attributions.ts'
import { tableCsv, tableMarkdown } from '../dossier/tables.ts'
import type { Store } from '../store/store.ts'
import { readingIn } from '../stories/reading.ts'
import type { Span } from '../types.ts'
import { ArticlePage } from '../web/article.tsx'
import { ComparePage } from '../web/compare.tsx'
import type { Copy } from '../web/copies.tsx'
import type { Shown } from '../web/shown.ts'
import { give, parted } from './formats.ts'
import { NotFound } from './problems.ts'
import { show } from './show.ts'
import type { Views } from './view.ts'

interface Deps extends Views {
  store: Store
}

/**
 * `/a/{article}`, the same opened at a span (`/at/{start}-{end}`) or against another version (`/against/{other}`), and as JSON, Markdown,
 * CSV or JSON-LD. With `?story=` it is read as that story has it: with its corrections, copies and claims.
 */
export function articleRoutes(app: Hono, deps: Deps): void {
  const asked = askedIn(deps)
  articleForms(app, asked)
  articlePages(app, deps.store, asked)
}

function articleForms(app: Hono, { articleOf, readingOf }: Asked): void {
  app.get('/api/a/:article', async (c) => c.json(await articleOf(c.req.param('article'))))
  app.get('/a/:file{[^/]+\\.json}', async (c) =>
    c.json(await articleOf(c.req.param('file')!.slice(0, -'.json'.length))),
  )

  app.get('/a/:file{[^/]+\\.(?:md|csv)}', async (c) => {
    const [id, ending] = parted(c.req.param('file')!)
    const { article, reading } = await readingOf(c, id)
    const table = attributionTable(article, reading)
    const name = `${article.id}-${table.length - 1}`
    if (ending === 'csv') return give(c, tableCsv(table), ending, name)
    return give(c, tableMarkdown(article.title ?? article.outlet ?? article.id, table), 'md', name)
  })

  app.get('/a/:file{[^/]+\\.jsonld}', async (c) => {
    const { article, reading, shown } = await readingOf(c, c.req.param('file')!.slice(0, -'.jsonld'.length))
    const here = new URL(c.req.url)
    const placed = {
      page: new URL(`/a/${encodeURIComponent(article.id)}${here.search}`, here).href,
      annotations: here.href,
      claimOf: (mention: string) => {
        const claim = shown?.holders.get(mention)
        return shown && claim ? new URL(shown.links.claim(claim.id), here).href : null
      },
    }
    return c.body(JSON.stringify(annotationsOf(article, reading, placed)), 200, {
      'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    })
  })
}

function articlePages(app: Hono, store: Store, { articleOf, shownIn }: Asked): void {
  app.get('/a/:article', (c) => articlePage(c, null))
  app.get('/a/:article/at/:span{\\d+-\\d+}', (c) => {
    const [start, end] = c.req.param('span').split('-').map(Number) as [number, number]
    return articlePage(c, { start, end })
  })
  app.get('/a/:article/against/:other', async (c) => {
    const [{ article }, { article: other }] = await Promise.all([
      articleOf(c.req.param('article')),
      articleOf(c.req.param('other')),
    ])
    return show(c, <ComparePage older={other} newer={article} shown={await shownIn(c)} />)
  })

  async function articlePage(c: Context, at: Span | null): Promise<Response> {
    const id = c.req.param('article')!
    const { article, reading: found } = await articleOf(id)
    const shown = await shownIn(c)
    const story = shown?.dossier.story.id
    const reading = story === undefined ? found : await readingIn(store, story, article)
    const page = (
      <ArticlePage
        article={article}
        reading={reading}
        at={at}
        shown={shown}
        copies={story === undefined ? [] : await copiesOf(store, story, id)}
        sharedWith={c.req.query('copies') ?? null}
        versions={(await store.versions(article.key)).filter((each) => each.id !== id)}
      />
    )
    return show(c, page, at === null ? { forms: ['json', 'md', 'csv', 'jsonld'] } : {})
  }
}

type Asked = ReturnType<typeof askedIn>

/** What a request asks for. Each throws `NotFound` where it is not there. */
function askedIn({ store, view }: Deps) {
  /** An article that has been read, with the corrections of the story from which the reader comes. */
  async function readingOf(c: Context, id: string) {
    const { article, reading: found } = await articleOf(id)
    const shown = await shownIn(c)
    const reading = shown ? await readingIn(store, shown.dossier.story.id, article) : found
    if (reading === null) throw new NotFound(article.id, 'The text of this article has not been read', 'Add it again')
    return { article, reading, shown }
  }

  const shownIn = async (c: Context): Promise<Shown | null> => {
    const name = c.req.query('story')
    return name && (await store.story(name)) ? view(c, name) : null
  }

  async function articleOf(id: string) {
    const article = await store.article(id)
    if (!article) throw new NotFound(id, 'There is no such article', 'See the list of stories')
    return { article, reading: await store.reading(id) }
  }

  return { articleOf, readingOf, shownIn }
}

/** Pages that share text with this one, those that share most of it first. */
async function copiesOf(store: Store, story: string, id: string): Promise<Copy[]> {
  const pairs = await store.sharing(story, id)
  return pairs
    .map(({ a, b, shareOfA, shareOfB, passages }) =>
      a === id
        ? { other: b, share: shareOfA, passages: passages.map((each) => each.a) }
        : { other: a, share: shareOfB, passages: passages.map((each) => each.b) },
    )
    .sort((x, y) => y.share - x.share || (x.other < y.other ? -1 : 1))
}
