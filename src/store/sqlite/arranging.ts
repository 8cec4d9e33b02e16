import type { Kysely } from 'kysely'
import { hashNumber } from '../../text/hash.ts'
import type { Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { gather, inChunks } from './chunks.ts'
import { forget } from './grouping.ts'
import type { Db } from './open.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type Arranging = Pick<Store, 'renameStory' | 'mergeStory' | 'place' | 'displace' | 'storiesOf'>

/** Which articles are in which stories. */
export const arranging = (db: Db): Arranging => ({
  renameStory: (story, title) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      await trx.updateTable('story').set({ title }).where('id', '=', story).execute()
    }),

  mergeStory: (from, into) =>
    atomically(db, async (trx) => {
      await touch(trx, into)
      await forget(trx, from)
      const moved = await trx.selectFrom('story_article').select('article').where('story', '=', from).execute()
      await put(
        trx,
        into,
        moved.map(({ article }) => article),
      )
      await trx.deleteFrom('story_article').where('story', '=', from).execute()
      await trx
        .updateTable('story')
        .set({ merged_into: into })
        .where((where) => where.or([where('id', '=', from), where('merged_into', '=', from)]))
        .execute()
      for (const table of ['job', 'comment'] as const)
        await trx.updateTable(table).set({ story: into }).where('story', '=', from).execute()
      for (const table of ['follow', 'item_story', 'failure'] as const) {
        const rows = await trx.selectFrom(table).selectAll().where('story', '=', from).execute()
        for (const row of rows)
          await trx
            .insertInto(table)
            .values({ ...row, story: into } as never)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        await trx.deleteFrom(table).where('story', '=', from).execute()
      }
    }),

  place: (story, articles) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      await put(trx, story, articles)
    }),

  displace: (story, article, { wordingKeys, textKeys }) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      const cut = await trx
        .selectFrom('breath')
        .select(['a', 'b'])
        .where('story', '=', story)
        .where('article', '=', article)
        .execute()
      await trx.deleteFrom('breath').where('story', '=', story).where('article', '=', article).execute()
      const mentions = await trx
        .selectFrom('wording')
        .select(['mention', 'wording'])
        .where('story', '=', story)
        .where('mention', '>', `${article}.`)
        .where('mention', '<', `${article}/`)
        .execute()
      const mentionIds = mentions.map(({ mention }) => mention)
      await inChunks(mentionIds, 1000, (chunk) =>
        trx.deleteFrom('wording').where('story', '=', story).where('mention', 'in', chunk).execute(),
      )
      const named = [...new Set(mentions.map(({ wording }) => wording))]
      const left = new Set(await wordingsLeft(trx, story, named))
      const orphans = named.filter((wording) => !left.has(wording))
      const gone = [...orphans, ...mentionIds]
      const siblings = await gather(gone, 1000, (chunk) =>
        trx
          .selectFrom('node')
          .innerJoin('node as sibling', (join) =>
            join.onRef('sibling.story', '=', 'node.story').onRef('sibling.claim', '=', 'node.claim'),
          )
          .select('sibling.id')
          .where('node.story', '=', story)
          .where('node.id', 'in', chunk)
          .execute(),
      )
      await inChunks(gone, 1000, (chunk) =>
        trx.deleteFrom('node').where('story', '=', story).where('id', 'in', chunk).execute(),
      )
      for (const table of ['link', 'contradiction'] as const)
        for (const end of ['a', 'b'] as const)
          await inChunks(orphans, 1000, (chunk) =>
            trx.deleteFrom(table).where('story', '=', story).where(end, 'in', chunk).execute(),
          )
      const orphaned = new Set(orphans)
      for (const { key, wording } of wordingKeys)
        if (orphaned.has(wording))
          await trx
            .deleteFrom('mention_key')
            .where('story', '=', story)
            .where('key', '=', hashNumber(key))
            .where('wording', '=', wording)
            .execute()
      await displaceText(trx, story, article, textKeys)
      await trx.deleteFrom('story_article').where('story', '=', story).where('article', '=', article).execute()
      const stay = new Set([...siblings.map(({ id }) => id), ...cut.flatMap(({ a, b }) => [a, b])])
      for (const id of gone) stay.delete(id)
      return [...stay]
    }),

  async storiesOf(article) {
    const rows = await db
      .selectFrom('story_article')
      .select('story')
      .where('article', '=', article)
      .orderBy('story')
      .execute()
    return rows.map(({ story }) => story)
  },
})

const put = (db: Kysely<Tables>, story: string, articles: readonly string[]) =>
  inChunks(articles, 1000, (chunk) =>
    db
      .insertInto('story_article')
      .values(chunk.map((article) => ({ story, article, state: STATE.added })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )

async function wordingsLeft(db: Kysely<Tables>, story: string, wordings: readonly string[]): Promise<string[]> {
  const rows = await gather(wordings, 1000, (chunk) =>
    db
      .selectFrom('wording')
      .select('wording')
      .distinct()
      .where('story', '=', story)
      .where('wording', 'in', chunk)
      .execute(),
  )
  return rows.map(({ wording }) => wording)
}

/** Takes away what an article's text was filed under, unless another article has it. */
async function displaceText(
  db: Kysely<Tables>,
  story: string,
  article: string,
  keys: readonly string[],
): Promise<void> {
  const of = db.selectFrom('same_text').where('story', '=', story)
  const row = await of.select('text').where('article', '=', article).executeTakeFirst()
  if (!row) return
  await db.deleteFrom('same_text').where('story', '=', story).where('article', '=', article).execute()
  if (await of.select('text').where('text', '=', row.text).executeTakeFirst()) return
  for (const end of ['a', 'b'] as const)
    await db.deleteFrom('copy_pair').where('story', '=', story).where(end, '=', row.text).execute()
  await inChunks(keys, 1000, (chunk) =>
    db
      .deleteFrom('article_key')
      .where('story', '=', story)
      .where('key', 'in', chunk.map(hashNumber))
      .where('article', '=', row.text)
      .execute(),
  )
}
