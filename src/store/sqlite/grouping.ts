import { type Kysely, sql } from 'kysely'
import type { Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { given, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type Grouping = Pick<
  Store,
  | 'ungrouped'
  | 'unclaimed'
  | 'claimsOf'
  | 'membersOf'
  | 'saveClaims'
  | 'clearGrouping'
  | 'comparedBy'
  | 'noteComparedBy'
  | 'counts'
>

/** Before the story's id: by which rules it was compared. */
const COMPARED = 'compared '

/** Which claims a story's statements were grouped into, and what of it is still to be grouped. */
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

    async claimsOf(story, nodes) {
      const rows = await db
        .selectFrom(given(nodes))
        .crossJoin('node')
        .select(['id', 'claim'])
        .where('story', '=', story)
        .whereRef('id', '=', 'value')
        .execute()
      return new Map(rows.map(({ id, claim }) => [id, claim]))
    },

    async membersOf(story, claims) {
      const rows = await db
        .selectFrom(given(claims))
        .crossJoin('node')
        .select('id')
        .where('story', '=', story)
        .whereRef('claim', '=', 'value')
        .execute()
      return rows.map(({ id }) => id)
    },

    saveClaims: (story, articles, claims, gone = []) =>
      atomically(db, async (trx) => {
        await touch(trx, story)
        await inChunks(gone, 1000, (chunk) =>
          trx.deleteFrom('node').where('story', '=', story).where('id', 'in', chunk).execute(),
        )
        await inChunks([...claims], 2000, (chunk) =>
          trx
            .insertInto('node')
            .values(chunk.map(([id, claim]) => ({ story, id, claim })))
            .onConflict((conflict) =>
              conflict.columns(['story', 'id']).doUpdateSet((set) => ({ claim: set.ref('excluded.claim') })),
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

    async comparedBy(story) {
      const row = await db
        .selectFrom('meta')
        .select('value')
        .where('name', '=', COMPARED + story)
        .executeTakeFirst()
      return row?.value ?? null
    },

    async noteComparedBy(story, version) {
      await db
        .insertInto('meta')
        .values({ name: COMPARED + story, value: version })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: version }))
        .execute()
    },

    async counts(story, articles) {
      const rows = await db
        .selectFrom(given(articles))
        .crossJoin('mention')
        .crossJoin('wording as w')
        .crossJoin('node as n')
        .select(
          sql<number>`
            exists (select 1 from wording as o where o.story = w.story and o.wording = w.wording and o.mention <> w.mention)
            or exists (select 1 from node as o where o.story = n.story and o.claim = n.claim and o.id <> n.id)
          `.as('joined'),
        )
        .where('w.story', '=', story)
        .whereRef('mention.article', '=', 'value')
        .whereRef('w.mention', '=', 'mention.id')
        .whereRef('n.story', '=', 'w.story')
        .whereRef('n.id', '=', 'w.wording')
        .execute()
      const joined = rows.filter((row) => row.joined).length
      return { joined, alone: rows.length - joined }
    },
  }
}

const GROUPED = [
  'wording',
  'node',
  'breath',
  'mention_key',
  'article_key',
  'same_text',
  'link',
  'copy_pair',
  'contradiction',
] as const

/** Takes out all that was grouped in a story; its articles wait to be grouped again. */
export async function forget(db: Kysely<Tables>, story: string): Promise<void> {
  for (const table of GROUPED) await db.deleteFrom(table).where('story', '=', story).execute()
  await db.updateTable('story_article').set({ state: STATE.added }).where('story', '=', story).execute()
}
