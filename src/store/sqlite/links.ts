import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { given } from './chunks.ts'
import type { Db } from './open.ts'

/** Which wordings are held to say the same; a link between two things said in one breath does not count. */
export const links = (db: Db): Pick<Store, 'linksOf' | 'linksWithin' | 'cutBy'> => ({
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
})

/** Whether a link is one between two things said in one breath. */
const inOneBreath = sql<number>`exists (
  select 1 from breath where breath.story = link.story and breath.a = link.a and breath.b = link.b
)`
