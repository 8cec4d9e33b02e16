import { type Kysely, sql } from 'kysely'
import { distinctSlug } from '../../text/slug.ts'
import type { Store, StoryListing, StoryRow } from '../store.ts'
import type { Db } from './open.ts'
import { SUMMARY, toArticleRow, toReading } from './rows.ts'
import type { Tables } from './schema.ts'

type Stories = Pick<Store, 'stories' | 'ensureStory' | 'story' | 'articles' | 'readings' | 'texts'>

const LAST = sql`coalesce(article.published, article.retrieved)`

/** The stories, and what their articles are. */
export const stories = (db: Db): Stories => ({
  stories: () =>
    counted(db)
      .leftJoin('article', 'article.id', 'story_article.article')
      .select((select) => [
        select.fn.count<number>('article.outlet').distinct().as('outlets'),
        // SQLite takes columns beside max() from the row that has it.
        sql<string | null>`${LAST}`.as('last'),
        sql<string | null>`article.id`.as('newest'),
        sql<string | null>`article.title`.as('headline'),
        sql<string | null>`article.outlet`.as('outlet'),
        sql<string | null>`article.language`.as('language'),
        sql`max(julianday(${LAST}))`.as('at'),
      ])
      .where('story.merged_into', 'is', null)
      .orderBy('at', 'desc')
      .orderBy('story.id')
      .execute()
      .then((rows) =>
        rows.map(({ at: _, newest, headline: title, outlet, language, ...row }): StoryListing => {
          return { ...row, newest: newest === null ? null : { id: newest, title, outlet, language } }
        }),
      ),

  async ensureStory(title) {
    const known = await named(db, title)
    if (known) return known
    const id = distinctSlug(title)
    await db
      .insertInto('story')
      .values({ id, title })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { id, title }
  },

  async story(name) {
    const known = await named(db, name)
    return (known && (await counted(db).where('story.id', '=', known.id).executeTakeFirst())) ?? null
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

  async readings(story, articles) {
    let query = db
      .selectFrom('reading')
      .innerJoin('story_article', 'story_article.article', 'reading.article')
      .select('reading.body')
      .where('story_article.story', '=', story)
      .orderBy('story_article.article')
    if (articles) query = query.where('reading.article', 'in', articles)
    const rows = await query.execute()
    return rows.map((row) => toReading(row.body))
  },

  async texts(story, articles) {
    let query = db
      .selectFrom('article')
      .innerJoin('story_article', 'story_article.article', 'article.id')
      .select(['article.id', 'article.text'])
      .where('story_article.story', '=', story)
    if (articles) query = query.where('article.id', 'in', articles)
    const rows = await query.execute()
    return new Map(rows.map((row) => [row.id, row.text]))
  },
})

/** By title first: a story that was given another may have an id that is now another's title. */
async function named(db: Kysely<Tables>, name: string): Promise<{ id: string; title: string } | null> {
  const by = (column: 'id' | 'title', values: string[]) =>
    db
      .selectFrom('story')
      .leftJoin('story as now', 'now.id', 'story.merged_into')
      .select((select) => [
        select.fn.coalesce('now.id', 'story.id').as('id'),
        select.fn.coalesce('now.title', 'story.title').as('title'),
      ])
      .where(`story.${column}`, 'in', values)
      .orderBy('story.id')
      .executeTakeFirst()
  return (await by('title', [name])) ?? (await by('id', [name, distinctSlug(name)])) ?? null
}

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
