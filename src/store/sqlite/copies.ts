import { sql } from 'kysely'
import { LEAST } from '../../origins/copygroups.ts'
import type { CopyPair, SharedText, Store } from '../store.ts'
import { given } from './chunks.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

/** Which texts repeat which. Texts are compared, each once; articles are told of. */
export const copies = (db: Db): Pick<Store, 'sketch' | 'sketches' | 'copies' | 'sharing'> => ({
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
