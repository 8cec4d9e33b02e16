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
  | 'linksOf'
  | 'linksWithin'
  | 'saveClaims'
  | 'clearGrouping'
  | 'comparedBy'
  | 'noteComparedBy'
  | 'claims'
  | 'claimsByArticle'
  | 'counts'
>

/** Before the story's id: by which rules it was compared. */
const COMPARED = 'compared '

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

    async linksOf(story, wordings) {
      const touching = (column: 'a' | 'b') =>
        db
          .selectFrom(given(wordings))
          // The ends stand in both indexes, what else a link has in one: asked for at once, all links would be gone through.
          .crossJoin('link as ends')
          .crossJoin('link')
          .select(['link.a', 'link.b', 'link.score', 'link.rule'])
          .where('ends.story', '=', story)
          .whereRef(`ends.${column}`, '=', 'value')
          .whereRef('link.story', '=', 'ends.story')
          .whereRef('link.a', '=', 'ends.a')
          .whereRef('link.b', '=', 'ends.b')
          .where(inOneBreath, '=', 0)
          .execute()
      const first = await touching('a')
      const asked = new Set(wordings)
      return first.concat((await touching('b')).filter(({ a }) => !asked.has(a)))
    },

    linksWithin: async (story, wordings) =>
      await db
        .selectFrom(given(wordings))
        .crossJoin('link')
        .select(['link.a', 'link.b', 'link.score', 'link.rule'])
        .where('link.story', '=', story)
        .whereRef('link.a', '=', 'value')
        // With a plus, or each would be looked up with each.
        .where(sql<string>`+link.b`, 'in', (select) => select.selectFrom(given(wordings)).select('value'))
        .where(inOneBreath, '=', 0)
        .execute(),

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

    async claims(story, article) {
      // A row a wording, which very many mentions may have: rows are what takes time.
      let query = db
        .selectFrom('wording')
        .innerJoin('node', (join) =>
          join.onRef('node.story', '=', 'wording.story').onRef('node.id', '=', 'wording.wording'),
        )
        .select(['claim', sql<string>`group_concat(mention, char(10))`.as('mentions')])
        .where('wording.story', '=', story)
        .groupBy('wording.wording')
      // Mention ids begin with their article's and a full stop, and `/` is what follows the full stop.
      if (article) query = query.where('mention', '>', `${article}.`).where('mention', '<', `${article}/`)
      const claims = new Map<string, string>()
      for (const { claim, mentions } of await query.execute())
        for (const mention of mentions.split('\n')) claims.set(mention, claim)
      // What was told apart from its wording; wordings' names begin with `=`, which no mention's does.
      const apart = await db
        .selectFrom('node')
        .select(['id', 'claim'])
        .where('story', '=', story)
        .where((where) => where.or([where('id', '<', '='), where('id', '>=', '>')]))
        .execute()
      for (const { id, claim } of apart) if (claims.has(id)) claims.set(id, claim)
      return claims
    },

    async claimsByArticle(story) {
      const nodes = await db.selectFrom('node').select(['id', 'claim']).where('story', '=', story).execute()
      const claims = new Map<string, string>()
      const apart = new Map<string, string>()
      // One string for each claim: what is filed by it is then found without reading it.
      const names = new Map<string, string>()
      for (const { id, claim } of nodes) {
        const name = names.get(claim) ?? claim
        names.set(name, name)
        if (id.startsWith(WORDING)) claims.set(id.slice(WORDING.length), name)
        else apart.set(id, name)
      }
      // A row an article, which is taken apart only while its claims are asked for: there are very many mentions.
      const rows = await db
        .selectFrom('story_article')
        .crossJoin('wording')
        .select([
          'article',
          sql<string>`group_concat(mention || ' ' || substr(wording, ${WORDING.length + 1}), char(10))`.as('lines'),
        ])
        .where('story_article.story', '=', story)
        .whereRef('wording.story', '=', 'story_article.story')
        .where('mention', '>', sql<string>`article || '.'`)
        .where('mention', '<', sql<string>`article || '/'`)
        .groupBy('article')
        .execute()
      const lines = new Map(rows.map((row) => [row.article, row.lines]))
      const of = (article: string): Pick<ReadonlyMap<string, string>, 'get'> => {
        const all = lines.get(article) ?? ''
        let next = 0
        return {
          get(mention) {
            // Mostly all are asked for, in the order of their ids, in which they are read.
            const isNext = all.startsWith(mention, next) && all[next + mention.length] === ' '
            let at = isNext ? next : `\n${all}`.indexOf(`\n${mention} `)
            if (at < 0) return undefined
            at += mention.length + 1
            const end = all.indexOf('\n', at)
            next = end < 0 ? all.length : end + 1
            const claim = claims.get(all.slice(at, end < 0 ? undefined : end))
            return claim && ((apart.size > 0 && apart.get(mention)) || claim)
          },
        }
      }
      return { of, get: (mention) => of(mention.slice(0, mention.indexOf('.'))).get(mention) }
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

/** How wordings' names begin, and no mention's; V8 finds what is left, which it copies, in half the time of the whole. */
const WORDING = '= '

/** Whether a link is one between two things said in one breath. */
const inOneBreath = sql<number>`exists (
  select 1 from breath where breath.story = link.story and breath.a = link.a and breath.b = link.b
)`

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
