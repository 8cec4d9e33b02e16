import { deflateSync, inflateSync } from 'node:zlib'
import type { Transaction } from 'kysely'
import type { Added, NewArticle, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { gather, inChunks } from './chunks.ts'
import { forget } from './grouping.ts'
import { toHeap } from './heap.ts'
import type { Db } from './open.ts'
import { fromArticle, SUMMARY, toArticle, toArticleRow, toComparable, toReading, vectorBytes } from './rows.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type Articles = Pick<
  Store,
  'add' | 'known' | 'outdated' | 'article' | 'reading' | 'capture' | 'versions' | 'comparables'
>

/** Articles with their captures and readings, each kept in one transaction. */
export const articles = (db: Db): Articles => ({
  add: (entry, story, at) =>
    atomically(db, async (trx) => {
      if (story !== null) await touch(trx, story)
      const outcome = await keep(trx, entry, at)
      if (story === null) {
        await toHeap(trx, entry.article.id)
        return outcome
      }
      await trx
        .insertInto('story_article')
        .values({ story, article: entry.article.id, state: STATE.added })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return outcome
    }),

  async known(ids, story, version) {
    const rows = await gather(ids, 1000, (chunk) => {
      const there = db
        .selectFrom('reading')
        .innerJoin('story_article', 'story_article.article', 'reading.article')
        .select('reading.article')
        .where('reading.version', '=', version)
        .where('reading.article', 'in', chunk)
      return (story === null ? there : there.where('story_article.story', '=', story)).execute()
    })
    return new Set(rows.map((row) => row.article))
  },

  async outdated(story, version) {
    const rows = await db
      .selectFrom('reading')
      .innerJoin('story_article', 'story_article.article', 'reading.article')
      .select('reading.article')
      .where('story_article.story', '=', story)
      .where('reading.version', '!=', version)
      .orderBy('reading.article')
      .execute()
    return rows.map((row) => row.article)
  },

  async article(id) {
    const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toArticle(row) : null
  },

  async reading(id) {
    const row = await db.selectFrom('reading').select('body').where('article', '=', id).executeTakeFirst()
    return row ? toReading(row.body) : null
  },

  async capture(articleId) {
    const row = await db
      .selectFrom('capture')
      .innerJoin('article', 'article.capture', 'capture.hash')
      .select(['capture.hash', 'capture.media_type', 'capture.bytes'])
      .where('article.id', '=', articleId)
      .executeTakeFirst()
    return row ? { hash: row.hash, mediaType: row.media_type, bytes: Uint8Array.from(inflateSync(row.bytes)) } : null
  },

  async versions(key) {
    const rows = await db
      .selectFrom('article')
      .select(SUMMARY)
      .where('key', '=', key)
      .orderBy('added')
      .orderBy('id')
      .execute()
    return rows.map(toArticleRow)
  },

  async comparables(ids) {
    const rows = await gather(ids, 1000, (chunk) =>
      db.selectFrom('mention').selectAll().where('article', 'in', chunk).orderBy('n').execute(),
    )
    return rows.map(toComparable)
  },
})

/** Keeps an article. One that is there is only read anew, where other rules read it. */
async function keep(trx: Transaction<Tables>, entry: NewArticle, at: string): Promise<Added> {
  const { article, capture, reading } = entry
  const stored = await trx.selectFrom('reading').select('version').where('article', '=', article.id).executeTakeFirst()
  if (stored?.version === reading.version) return 'unchanged'

  await trx
    .insertInto('capture')
    .values({ hash: capture.hash, media_type: capture.mediaType, bytes: deflateSync(capture.bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const earlier = await trx
    .selectFrom('article')
    .select('id')
    .where('key', '=', article.key)
    .where('id', '!=', article.id)
    .where('superseded_by', 'is', null)
    .execute()
  await trx
    .insertInto('article')
    .values(fromArticle(article, capture.hash, at))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (!stored && earlier.length > 0)
    await trx
      .updateTable('article')
      .set({ superseded_by: article.id })
      .where(
        'id',
        'in',
        earlier.map((row) => row.id),
      )
      .execute()
  if (stored) await discard(trx, article.id)
  await derive(trx, entry)
  if (stored) {
    // Read anew by other rules: its mentions are other ones, and so is everything that was grouped with them.
    const within = await trx.selectFrom('story_article').select('story').where('article', '=', article.id).execute()
    for (const { story } of within) await forget(trx, story)
    return 'unchanged'
  }
  return earlier.length > 0 ? 'new-version' : 'added'
}

/** Throws away what an earlier reading left. The full-text index has no other way to it than through all its rows. */
async function discard(trx: Transaction<Tables>, article: string): Promise<void> {
  for (const table of ['reading', 'mention', 'sketch', 'search'] as const)
    await trx.deleteFrom(table).where('article', '=', article).execute()
}

/** Everything that follows from the text. */
async function derive(trx: Transaction<Tables>, { article, reading, comparables, sketch }: NewArticle): Promise<void> {
  await trx
    .insertInto('reading')
    .values({ article: article.id, version: reading.version, body: JSON.stringify(reading) })
    .execute()
  await trx
    .insertInto('sketch')
    .values({ article: article.id, body: JSON.stringify(sketch) })
    .execute()
  await inChunks(comparables, 500, (chunk) =>
    trx
      .insertInto('mention')
      .values(
        chunk.map((each) => ({
          id: each.id,
          article: each.article,
          text: each.text,
          features: JSON.stringify(each.features),
          vector: vectorBytes(each.vector),
        })),
      )
      .execute(),
  )
  const found = [
    { kind: 'article', id: article.id, article: article.id, text: `${article.title ?? ''}\n${article.text}` },
    ...comparables.map((each) => ({ kind: 'mention', id: each.id, article: article.id, text: each.text })),
  ]
  await inChunks(found, 500, (chunk) => trx.insertInto('search').values(chunk).execute())
}
