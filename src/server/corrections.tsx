/** Corrections over HTTP: forms post them, a page lists them. */
import type { Context, Hono } from 'hono'
import { anchorAt } from '../corrections/anchors.ts'
import { listed } from '../corrections/list.ts'
import type { Dossier } from '../dossier/types.ts'
import { HearsayError } from '../errors.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { correct } from '../stories/correct.ts'
import { found } from '../stories/load.ts'
import { CorrectionsPage } from '../web/correct.tsx'
import { linksOf } from '../web/links.ts'
import { fieldsOf } from './fields.ts'
import { show } from './show.ts'

interface Deps {
  store: Store
  dossierOf(story: StoryRow, asOf: string | null, since: string | null): Promise<Dossier>
  find(name: string): Promise<StoryRow>
  now(): Date
}

type Fields = Record<string, string>

export function correctionRoutes(app: Hono, deps: Deps): void {
  const { store, dossierOf, find, now } = deps
  app.get('/s/:story/corrections', async (c) => {
    const story = await find(c.req.param('story'))
    return page(c, story, null)
  })

  app.post('/s/:story/corrections', async (c) => {
    const story = await find(c.req.param('story'))
    const fields = await fieldsOf(c)
    const before = await dossierOf(story, null, null)
    const body = await bodyFrom(store, fields)
    await correct(store, {
      story: story.id,
      kind: fields.kind ?? '',
      body,
      author: c.get('viewer').name ?? '',
      at: now().toISOString(),
      note: fields.note ?? '',
    })
    const later = await find(story.id)
    return page(c, later, { changed: changedIn(before, await dossierOf(later, null, null)) })
  })

  async function page(c: Context, story: StoryRow, made: { changed: string[] } | null): Promise<Response> {
    const corrections = listed(await found(store, story))
    const links = linksOf(story.id, { asOf: null, since: null })
    return show(c, <CorrectionsPage title={story.title} links={links} corrections={corrections} made={made} />)
  }
}

/** What the form names by ids becomes words on a page. */
async function bodyFrom(store: Store, fields: Fields): Promise<unknown> {
  const { kind, a, b, mention, name, speakerKind, stance, correction, page, of, term, label } = fields
  switch (kind) {
    case 'same-claim':
    case 'different-claim':
      return { a: await mentionAnchor(store, a), b: await mentionAnchor(store, b) }
    case 'hide':
      return { at: await mentionAnchor(store, mention) }
    case 'speaker':
      return { at: await attributionAnchor(store, fields), name, kind: speakerKind }
    case 'stance':
      return { at: await attributionAnchor(store, fields), stance }
    case 'not-attribution':
      return { at: await attributionAnchor(store, fields) }
    case 'copy':
      return { page, of }
    case 'term':
      return { term, label }
    default:
      return { correction }
  }
}

/** A mention by its id, or by the address of its claim's page. */
async function mentionAnchor(store: Store, named: string | undefined) {
  const id = /(?:\/c\/)?([\w%.-]+)(?:[?#].*)?$/.exec(named?.trim() ?? '')?.[1] ?? ''
  const mention = decodeURIComponent(id)
  const article = await store.article(mention.slice(0, Math.max(0, mention.indexOf('.'))))
  const span = (await store.reading(article?.id ?? ''))?.mentions.find((each) => each.id === mention)?.spans[0]
  if (!article || !span)
    throw new HearsayError(named ?? '', 'is no claim here', 'copy the address of the other claim’s page')
  return anchorAt(article.key, article.text, span)
}

async function attributionAnchor(store: Store, { article: id = '', attribution = '' }: Fields) {
  const article = await store.article(id)
  const said = (await store.reading(id))?.attributions.find((each) => each.id === attribution)
  const span = said?.content[0] ?? said?.cue[0]
  if (!article || !span)
    throw new HearsayError(attribution, 'is no attribution of this article', 'open the article again')
  return anchorAt(article.key, article.text, span)
}

/** The words of claims that are new, or have other mentions, another status or other origins than before. */
function changedIn(before: Dossier, after: Dossier): string[] {
  const state = ({ status, mentions, origins }: Dossier['claims'][number]) =>
    JSON.stringify([status, origins.length, mentions.map(({ id, speaker, stance }) => [id, speaker, stance])])
  const known = new Set(before.claims.map(state))
  const left = new Set(after.claims.map(state))
  const fresh = after.claims.filter((claim) => !known.has(state(claim)))
  const gone = before.claims.filter(
    (claim) => !left.has(state(claim)) && !after.claims.some(({ id }) => id === claim.id),
  )
  return [...new Set([...fresh, ...gone].map(({ text }) => text))]
}
