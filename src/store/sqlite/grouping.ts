import type { Kysely } from 'kysely'
import { hashNumber } from '../../claims/hash.ts'
import type { Contradiction, Link, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { gather, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type Grouping = Pick<
  Store,
  | 'ungrouped'
  | 'lookup'
  | 'saveRelations'
  | 'unclaimed'
  | 'components'
  | 'saveClaims'
  | 'clearGrouping'
  | 'claims'
  | 'copies'
  | 'contradictions'
>

export const grouping = (db: Db): Grouping => {
  const inState = async (story: string, state: number) => {
    const rows = await db
      .selectFrom('story_article')
      .select('article')
      .where('story', '=', story)
      .where('state', '=', state)
      .orderBy('article')
      .execute()
    return rows.map((row) => row.article)
  }
  return {
    ungrouped: (story) => inState(story, STATE.added),
    unclaimed: (story) => inState(story, STATE.related),

    async lookup(story, what, keys) {
      const byNumber = new Map(keys.map((key) => [hashNumber(key), key]))
      const numbers = [...byNumber.keys()]
      const rows =
        what === 'mention'
          ? await gather(numbers, 2000, (chunk) =>
              db
                .selectFrom('mention_key')
                .select(['key', 'mention as id'])
                .where('story', '=', story)
                .where('key', 'in', chunk)
                .execute(),
            )
          : await gather(numbers, 2000, (chunk) =>
              db
                .selectFrom('article_key')
                .select(['key', 'article as id'])
                .where('story', '=', story)
                .where('key', 'in', chunk)
                .execute(),
            )
      return rows.map(({ key, id }) => ({ key: byNumber.get(key)!, id }))
    },

    saveRelations: (story, article, { mentionKeys, articleKeys, links, copies, contradictions }) =>
      atomically(db, async (trx) => {
        await touch(trx, story)
        await inChunks(mentionKeys, 2000, (chunk) =>
          trx
            .insertInto('mention_key')
            .values(chunk.map(({ key, id }) => ({ story, key: hashNumber(key), mention: id })))
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
        await inChunks(articleKeys, 2000, (chunk) =>
          trx
            .insertInto('article_key')
            .values(chunk.map((key) => ({ story, key: hashNumber(key), article })))
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
        await inChunks(links, 2000, (chunk) =>
          trx
            .insertInto('link')
            .values(chunk.map((link) => ({ story, ...link })))
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
        await inChunks(contradictions, 2000, (chunk) =>
          trx
            .insertInto('contradiction')
            .values(chunk.map((each) => ({ story, ...each })))
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
        await inChunks(copies, 500, (chunk) =>
          trx
            .insertInto('copy_pair')
            .values(
              chunk.map(({ a, b, shareOfA, shareOfB, passages }) => ({
                story,
                a,
                b,
                share_a: shareOfA,
                share_b: shareOfB,
                passages: JSON.stringify(passages),
              })),
            )
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

    async components(story, mentions, least) {
      const seen = new Set(mentions)
      const links = new Map<string, Link>()
      // Breadth first, so that each step asks once for the whole rim.
      for (let rim = [...seen]; rim.length > 0; ) {
        const found = await gather(rim, 1000, async (chunk) => [
          ...(await db.selectFrom('link').selectAll().where('story', '=', story).where('a', 'in', chunk).execute()),
          ...(await db.selectFrom('link').selectAll().where('story', '=', story).where('b', 'in', chunk).execute()),
        ])
        rim = []
        for (const { a, b, score, rule } of found) {
          links.set(`${a} ${b}`, { a, b, score, rule })
          for (const id of [a, b]) {
            if (score < least || seen.has(id)) continue
            seen.add(id)
            rim.push(id)
          }
        }
      }
      const inside = [...links.values()].filter(({ a, b }) => seen.has(a) && seen.has(b))
      return { mentions: [...seen].sort(), links: inside }
    },

    saveClaims: (story, articles, claims) =>
      atomically(db, async (trx) => {
        await touch(trx, story)
        await inChunks([...claims], 2000, (chunk) =>
          trx
            .insertInto('claim')
            .values(chunk.map(([mention, claim]) => ({ story, mention, claim })))
            .onConflict((conflict) =>
              conflict.columns(['story', 'mention']).doUpdateSet((set) => ({ claim: set.ref('excluded.claim') })),
            )
            .execute(),
        )
        await inChunks(articles, 1000, (chunk) =>
          trx
            .updateTable('story_article')
            .set({ state: STATE.grouped })
            .where('story', '=', story)
            .where('article', 'in', chunk)
            .where('state', '=', STATE.related)
            .execute(),
        )
      }),

    clearGrouping: (story) =>
      atomically(db, async (trx) => {
        await touch(trx, story)
        await forget(trx, story)
      }),

    async claims(story, article) {
      let query = db.selectFrom('claim').select(['mention', 'claim']).where('story', '=', story)
      // Mention ids begin with their article's and a full stop, and `/` is what follows the full stop.
      if (article) query = query.where('mention', '>', `${article}.`).where('mention', '<', `${article}/`)
      const rows = await query.execute()
      return new Map(rows.map((row) => [row.mention, row.claim]))
    },

    async copies(story) {
      const rows = await db
        .selectFrom('copy_pair')
        .selectAll()
        .where('story', '=', story)
        .orderBy('a')
        .orderBy('b')
        .execute()
      return rows.map((row) => ({
        a: row.a,
        b: row.b,
        shareOfA: row.share_a,
        shareOfB: row.share_b,
        passages: JSON.parse(row.passages),
      }))
    },

    contradictions: (story) =>
      db
        .selectFrom('contradiction')
        .select(['a', 'b', 'kind', 'why'])
        .where('story', '=', story)
        .orderBy('a')
        .orderBy('b')
        .$castTo<Contradiction>()
        .execute(),
  }
}

/** Takes out all that was grouped in a story; its articles wait to be grouped again. */
export async function forget(db: Kysely<Tables>, story: string): Promise<void> {
  for (const table of ['mention_key', 'article_key', 'link', 'claim', 'copy_pair', 'contradiction'] as const)
    await db.deleteFrom(table).where('story', '=', story).execute()
  await db.updateTable('story_article').set({ state: STATE.added }).where('story', '=', story).execute()
}
