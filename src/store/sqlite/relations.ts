import { type Selectable, sql } from 'kysely'
import { hashNumber } from '../../text/hash.ts'
import type { Contradiction, Relations, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { given, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import { toComparable } from './rows.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type RelationsStore = Pick<
  Store,
  'wordings' | 'wordingsOf' | 'wordingsIn' | 'lookup' | 'saveRelations' | 'contradictions'
>

/** How articles and their mentions relate: filed by wording and by text, told of mentions and articles. */
export const relations = (db: Db): RelationsStore => ({
  async wordings(story, names) {
    const rows = await db
      .selectFrom(given(names))
      .innerJoin('mention', (join) =>
        join.on(
          'mention.id',
          '=',
          sql<string>`(select mention from wording where story = ${story} and wording = given.value limit 1)`,
        ),
      )
      .selectAll('mention')
      .select('given.value')
      .execute()
    return rows.map(({ value, ...row }) => ({ ...toComparable(row), id: value, article: value }))
  },

  async wordingsOf(story, mentions) {
    const rows = await db
      .selectFrom(given(mentions))
      .crossJoin('wording')
      .select(['mention', 'wording'])
      .where('story', '=', story)
      .whereRef('mention', '=', 'value')
      .execute()
    return new Map(rows.map(({ mention, wording }) => [mention, wording]))
  },

  async wordingsIn(story, articles) {
    const rows = await db
      .selectFrom(given(articles))
      .crossJoin('mention')
      .crossJoin('wording')
      .select('wording')
      .distinct()
      .where('story', '=', story)
      .whereRef('mention.article', '=', 'value')
      .whereRef('wording.mention', '=', 'mention.id')
      .execute()
    return rows.map(({ wording }) => wording)
  },

  async lookup(story, what, keys) {
    const byNumber = new Map(keys.map((key) => [hashNumber(key), key]))
    const numbers = db.selectFrom(given([...byNumber.keys()]))
    const rows =
      what === 'wording'
        ? await numbers
            .crossJoin('mention_key')
            .select(['key', 'wording as name'])
            .where('story', '=', story)
            .whereRef('key', '=', sql.ref('value'))
            .execute()
        : await numbers
            .crossJoin('article_key')
            .select(['key', 'article as name'])
            .where('story', '=', story)
            .whereRef('key', '=', sql.ref('value'))
            .execute()
    return rows.map(({ key, name }) => ({ key: byNumber.get(key)!, name }))
  },

  saveRelations: (story, article, relations) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      for (const [table, rows] of Object.entries<readonly object[]>(rowsOf(article, relations)))
        await inChunks(rows, 2000, (chunk) =>
          trx
            .insertInto(table as keyof Tables)
            .values(chunk.map((row) => ({ story, ...row })) as never)
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
      await trx
        .updateTable('story_article')
        .set({ state: STATE.related })
        .where('story', '=', story)
        .where('article', '=', article)
        .execute()
    }),

  async contradictions(story) {
    const first = (wording: 'a' | 'b') =>
      sql<string>`(select min(mention) from wording where story = ${story} and wording = ${sql.ref(`contradiction.${wording}`)})`
    return await db
      .selectFrom('contradiction')
      .select([first('a').as('a'), first('b').as('b'), 'kind', 'why'])
      .where('story', '=', story)
      .orderBy('contradiction.a')
      .orderBy('contradiction.b')
      .$castTo<Contradiction>()
      .execute()
  },
})

/** Rows by their tables, the story left out. */
type Rows = { [T in keyof Tables]?: readonly Omit<Selectable<Tables[T]>, 'story'>[] }

/** What is filed where; of keys their numbers, which take less room. */
const rowsOf = (article: string, relations: Relations): Rows => ({
  wording: relations.wordings,
  breath: relations.breaths.map((pair) => ({ ...pair, article })),
  mention_key: relations.wordingKeys.map(({ key, wording }) => ({ key: hashNumber(key), wording })),
  link: relations.links,
  contradiction: relations.contradictions,
  same_text: [{ article, text: relations.text }],
  article_key: relations.textKeys.map((key) => ({ key: hashNumber(key), article: relations.text })),
  copy_pair: relations.copies.map(({ a, b, shareOfA, shareOfB, passages }) => ({
    a,
    b,
    share_a: shareOfA,
    share_b: shareOfB,
    passages: JSON.stringify(passages),
  })),
})
