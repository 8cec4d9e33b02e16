import type { Kysely } from 'kysely'
import { slug } from '../../text/slug.ts'
import type { Store, StoryRow } from '../store.ts'
import { atomically } from './atomically.ts'
import type { Db } from './open.ts'
import { SUMMARY, toArticleRow } from './rows.ts'
import type { Tables } from './schema.ts'

type Stories = Pick<Store, 'stories' | 'ensureStory' | 'story' | 'articles' | 'readings' | 'texts'>

export const stories = (db: Db): Stories => ({
  stories: () => counted(db).orderBy('story.id').execute(),

  ensureStory: (title) =>
    atomically(db, async (trx) => {
      const id = slug(title)
      await trx
        .insertInto('story')
        .values({ id, title })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return trx.selectFrom('story').select(['id', 'title']).where('id', '=', id).executeTakeFirstOrThrow()
    }),

  async story(name) {
    const row = await counted(db)
      .where((where) => where.or([where('story.id', 'in', [name, slug(name)]), where('story.title', '=', name)]))
      .executeTakeFirst()
    return row ?? null
  },

  async articles(story) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('story_article', 'story_article.article', 'article.id')
      .select(SUMMARY)
      .where('story_article.story', '=', story)
      .orderBy('story_article.article')
      .execute()
    return rows.map(toArticleRow)
  },

  async readings(story) {
    const rows = await db
      .selectFrom('reading')
      .innerJoin('story_article', 'story_article.article', 'reading.article')
      .select('reading.body')
      .where('story_article.story', '=', story)
      .orderBy('story_article.article')
      .execute()
    return rows.map((row) => JSON.parse(row.body))
  },

  async texts(story) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('story_article', 'story_article.article', 'article.id')
      .select(['article.id', 'article.text'])
      .where('story_article.story', '=', story)
      .execute()
    return new Map(rows.map((row) => [row.id, row.text]))
  },
})

const counted = (db: Db) =>
  db
    .selectFrom('story')
    .leftJoin('story_article', 'story_article.story', 'story.id')
    .select((select) => [
      'story.id',
      'story.title',
      'story.revision',
      select.fn.count<number>('story_article.article').as('articles'),
    ])
    .groupBy('story.id')
    .$castTo<StoryRow>()

/** Notes that something of the story has changed. */
export const touch = (db: Kysely<Tables>, story: string) =>
  db
    .updateTable('story')
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', '=', story)
    .execute()
