import type { Kysely } from 'kysely'
import { hashNumber } from '../../text/hash.ts'
import type { Relations, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { gather, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'
import { touch } from './stories.ts'

/** Taking an article out of a story, with all that only it brought. */
export const displacing = (db: Db): Pick<Store, 'displace'> => ({
  displace: (story, article, { wordingKeys, textKeys }) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      const cut = await takeBreaths(trx, story, article)
      const { mentions, orphans } = await takeWordings(trx, story, article)
      const siblings = await takeNodes(trx, story, [...orphans, ...mentions])
      await takeCompared(trx, story, orphans, wordingKeys)
      await displaceText(trx, story, article, textKeys)
      await trx.deleteFrom('story_article').where('story', '=', story).where('article', '=', article).execute()
      const gone = new Set([...orphans, ...mentions])
      return [...new Set([...siblings, ...cut])].filter((id) => !gone.has(id))
    }),
})

/** Gives wordings of which the article said two in one breath: their link may count now. */
async function takeBreaths(db: Kysely<Tables>, story: string, article: string): Promise<string[]> {
  const cut = await db
    .deleteFrom('breath')
    .where('story', '=', story)
    .where('article', '=', article)
    .returning(['a', 'b'])
    .execute()
  return cut.flatMap(({ a, b }) => [a, b])
}

/** Gives the article's mentions, and their wordings that no other article has. */
async function takeWordings(db: Kysely<Tables>, story: string, article: string) {
  const rows = await db
    .selectFrom('wording')
    .select(['mention', 'wording'])
    .where('story', '=', story)
    .where('mention', '>', `${article}.`)
    .where('mention', '<', `${article}/`)
    .execute()
  const mentions = rows.map(({ mention }) => mention)
  await inChunks(mentions, 1000, (chunk) =>
    db.deleteFrom('wording').where('story', '=', story).where('mention', 'in', chunk).execute(),
  )
  const wordings = [...new Set(rows.map(({ wording }) => wording))]
  const left = new Set(await wordingsLeft(db, story, wordings))
  return { mentions, orphans: wordings.filter((wording) => !left.has(wording)) }
}

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

/** Takes wordings and mentions out of their claims; gives all that were in these claims. */
async function takeNodes(db: Kysely<Tables>, story: string, gone: readonly string[]): Promise<string[]> {
  const siblings = await gather(gone, 1000, (chunk) =>
    db
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
    db.deleteFrom('node').where('story', '=', story).where('id', 'in', chunk).execute(),
  )
  return siblings.map(({ id }) => id)
}

/** Takes away what comparing wordings has found, and the keys under which they were filed. */
async function takeCompared(
  db: Kysely<Tables>,
  story: string,
  wordings: readonly string[],
  keys: Relations['wordingKeys'],
): Promise<void> {
  for (const table of ['link', 'contradiction'] as const)
    for (const end of ['a', 'b'] as const)
      await inChunks(wordings, 1000, (chunk) =>
        db.deleteFrom(table).where('story', '=', story).where(end, 'in', chunk).execute(),
      )
  const taken = new Set(wordings)
  for (const { key, wording } of keys.filter((each) => taken.has(each.wording)))
    await db
      .deleteFrom('mention_key')
      .where('story', '=', story)
      .where('key', '=', hashNumber(key))
      .where('wording', '=', wording)
      .execute()
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
