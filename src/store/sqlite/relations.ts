import { sql } from 'kysely'
import { LEAST } from '../../origins/copygroups.ts'
import { hashNumber } from '../../text/hash.ts'
import type { Contradiction, CopyPair, SharedText, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { given, inChunks } from './chunks.ts'
import type { Db } from './open.ts'
import { toComparable } from './rows.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type RelationsStore = Pick<
  Store,
  | 'wordings'
  | 'wordingsOf'
  | 'wordingsIn'
  | 'cutBy'
  | 'sketch'
  | 'sketches'
  | 'lookup'
  | 'saveRelations'
  | 'copies'
  | 'sharing'
  | 'contradictions'
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

  async cutBy(story, articles) {
    const rows = await db
      .selectFrom(given(articles))
      .crossJoin('breath')
      .crossJoin('link')
      .select(['breath.a', 'breath.b'])
      .where('breath.story', '=', story)
      .whereRef('breath.article', '=', 'value')
      .whereRef('link.story', '=', 'breath.story')
      .whereRef('link.a', '=', 'breath.a')
      .whereRef('link.b', '=', 'breath.b')
      .execute()
    return [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
  },

  async sketch(article) {
    const row = await db.selectFrom('sketch').select('body').where('article', '=', article).executeTakeFirst()
    return row ? JSON.parse(row.body) : null
  },

  async sketches(story, texts) {
    const rows = await db
      .selectFrom(given(texts))
      .innerJoin('sketch', (join) =>
        join.on(
          'sketch.article',
          '=',
          sql<string>`(select min(article) from same_text where story = ${story} and text = given.value)`,
        ),
      )
      .select(['value', 'body'])
      .execute()
    return rows.map(({ value, body }) => ({ text: value, sketch: JSON.parse(body) }))
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
      const { wordings, breaths, wordingKeys, links, contradictions, text, textKeys, copies } = relations
      const file = <T extends keyof Tables>(table: T, rows: readonly object[]) =>
        inChunks(rows, 2000, (chunk) =>
          trx
            .insertInto(table)
            .values(chunk.map((row) => ({ story, ...row })) as never)
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        )
      await touch(trx, story)
      await file('wording', wordings)
      await file(
        'breath',
        breaths.map((pair) => ({ ...pair, article })),
      )
      await file(
        'mention_key',
        wordingKeys.map(({ key, wording }) => ({ key: hashNumber(key), wording })),
      )
      await file('link', links)
      await file('contradiction', contradictions)
      await file('same_text', [{ article, text }])
      await file(
        'article_key',
        textKeys.map((key) => ({ key: hashNumber(key), article: text })),
      )
      await file(
        'copy_pair',
        copies.map(({ a, b, shareOfA, shareOfB, passages }) => ({
          a,
          b,
          share_a: shareOfA,
          share_b: shareOfB,
          passages: JSON.stringify(passages),
        })),
      )
      await trx
        .updateTable('story_article')
        .set({ state: STATE.related })
        .where('story', '=', story)
        .where('article', '=', article)
        .execute()
    }),

  async copies(story) {
    const pairs = await db
      .selectFrom('copy_pair')
      // Not their passages: most pairs share but a little, and there are very many.
      .select(['a', 'b', 'share_a', 'share_b'])
      .where('story', '=', story)
      // In just these words it is the condition of an index.
      .where(sql<boolean>`(share_a >= ${sql.lit(LEAST)} or share_b >= ${sql.lit(LEAST)})`)
      .execute()
    return inOrder(pairs.flatMap(ofArticles(await articlesByText(db, story), pairOf)))
  },

  async sharing(story, article) {
    const text = db.selectFrom('same_text').select('text').where('story', '=', story).where('article', '=', article)
    const pairs = await db
      .selectFrom('copy_pair')
      .selectAll()
      .where('story', '=', story)
      .where((where) => where.or([where('a', '=', text), where('b', '=', text)]))
      .execute()
    const found = pairs.flatMap(ofArticles(await articlesByText(db, story), sharedOf))
    return inOrder(found.filter(({ a, b }) => a === article || b === article))
  },

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

async function articlesByText(db: Db, story: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('same_text')
    .select(['article', 'text'])
    .where('story', '=', story)
    .orderBy('article')
    .execute()
  const out = new Map<string, string[]>()
  for (const { article, text } of rows) {
    const articles = out.get(text)
    if (articles) articles.push(article)
    else out.set(text, [article])
  }
  return out
}

/** A pair of texts as those of the articles that have them. */
const ofArticles =
  <P extends { a: string; b: string }, T>(
    byText: ReadonlyMap<string, string[]>,
    make: (a: string, b: string, pair: P) => T,
  ) =>
  (pair: P): T[] => {
    const [ones, others] = [byText.get(pair.a) ?? [], byText.get(pair.b) ?? []]
    return (pair.a === pair.b ? others.slice(1) : others.slice(0, 1)).flatMap((other) =>
      ones.slice(0, 1).map((one) => make(one, other, pair)),
    )
  }

const inOrder = <T extends CopyPair>(pairs: T[]): T[] =>
  pairs.sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1))

type Pair = Omit<Tables['copy_pair'], 'story' | 'passages'>

const pairOf = (one: string, other: string, { share_a, share_b }: Pair): CopyPair =>
  one < other
    ? { a: one, b: other, shareOfA: share_a, shareOfB: share_b }
    : { a: other, b: one, shareOfA: share_b, shareOfB: share_a }

function sharedOf(one: string, other: string, pair: Tables['copy_pair']): SharedText {
  const found: SharedText['passages'] = JSON.parse(pair.passages)
  const passages = one < other ? found : found.map(({ a, b }) => ({ a: b, b: a }))
  return { ...pairOf(one, other, pair), passages }
}
