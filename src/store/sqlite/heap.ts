import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { gather, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import { STATE, type Tables } from './schema.ts'

type Heap = Pick<Store, 'filings' | 'saveProfiles' | 'heapWaits' | 'settle' | 'takeFromHeap'>

/** Articles that nobody has put into a story, and what the program needs to do so. */
export const heap = (db: Db): Heap => ({
  async filings(version) {
    const rows = await db
      .selectFrom('article')
      .leftJoin('story_article', 'story_article.article', 'article.id')
      .leftJoin('heap', 'heap.article', 'article.id')
      .leftJoin('profile', (join) =>
        join.onRef('profile.article', '=', 'article.id').on('profile.version', '=', version),
      )
      .select([
        'article.id',
        'article.key',
        'article.superseded_by',
        'story_article.story',
        'heap.article as heap',
        'profile.body',
      ])
      .orderBy('article.id')
      .orderBy('story_article.story')
      .execute()
    return rows.map((row) => ({
      article: row.id,
      key: row.key,
      superseded: row.superseded_by !== null,
      story: row.story,
      sorted: row.heap !== null,
      profile: row.body === null ? null : JSON.parse(row.body),
    }))
  },

  saveProfiles: (profiles, version) =>
    atomically(db, (trx) =>
      inChunks([...profiles], 1000, (chunk) =>
        trx
          .replaceInto('profile')
          .values(chunk.map(([article, profile]) => ({ article, version, body: JSON.stringify(profile) })))
          .execute(),
      ),
    ),

  async heapWaits() {
    const waiting = await db
      .selectFrom('heap')
      .leftJoin('story_article', 'story_article.article', 'heap.article')
      .select('heap.article')
      .where((where) => where.or([where('story', 'is', null), where('state', '<', STATE.grouped)]))
      .limit(1)
      .execute()
    return waiting.length > 0
  },

  async settle(stories) {
    if (stories.length === 0) return
    await db
      .deleteFrom('heap')
      .where('article', 'in', (within) =>
        within.selectFrom('story_article').select('article').where('story', 'in', stories),
      )
      .execute()
  },

  takeFromHeap: (articles) =>
    atomically(db, async (trx) => {
      const taken = await gather(articles, 1000, (chunk) =>
        trx.deleteFrom('heap').where('article', 'in', chunk).returning('article').execute(),
      )
      return gather(taken, 1000, (chunk) =>
        trx
          .selectFrom('story_article')
          .select(['article', 'story'])
          .where(
            'article',
            'in',
            chunk.map(({ article }) => article),
          )
          .execute(),
      )
    }),
})

/** Unless it is in a story already. */
export const toHeap = async (db: Kysely<Tables>, article: string): Promise<void> => {
  const there = await db.selectFrom('story_article').select('story').where('article', '=', article).executeTakeFirst()
  if (there) return
  await db
    .insertInto('heap')
    .values({ article })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
