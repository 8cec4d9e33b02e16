import { sql } from 'kysely'
import type { Claims, Store } from '../store.ts'
import type { Db } from './open.ts'

/** Which claim has which mention: the claim of its wording, or its own where a person told it apart. */
export const claims = (db: Db): Pick<Store, 'claims' | 'claimsByArticle'> => ({
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
    const { ofWording, apart } = await claimsOfNodes(db, story)
    const rows = await wordingsByArticle(db, story)
    const of: Claims['of'] = (article, ids) => {
      const claims = wordingsOf(rows.get(article), ids).map((wording) => ofWording.get(wording ?? ''))
      if (apart.size === 0) return claims
      return ids.split(' ').map((id, n) => claims[n] && (apart.get(`${article}.${id}`) ?? claims[n]))
    }
    return {
      of,
      get: (mention) => of(mention.slice(0, mention.indexOf('.')), mention.slice(mention.indexOf('.') + 1))[0],
    }
  },
})

/** How wordings' names begin, and no mention's; V8 finds what is left, which it copies, in half the time of the whole. */
const WORDING = '= '

/** The claim of each wording, named without how they all begin, and of each mention told apart from its wording. */
async function claimsOfNodes(db: Db, story: string) {
  const nodes = await db.selectFrom('node').select(['id', 'claim']).where('story', '=', story).execute()
  const ofWording = new Map<string, string>()
  const apart = new Map<string, string>()
  // One string for each claim: what is filed by it is then found without reading it.
  const names = new Map<string, string>()
  for (const { id, claim } of nodes) {
    const name = names.get(claim) ?? claim
    names.set(name, name)
    if (id.startsWith(WORDING)) ofWording.set(id.slice(WORDING.length), name)
    else apart.set(id, name)
  }
  return { ofWording, apart }
}

/** The mentions of an article, and the wording of each, both in the same order and parted by spaces, without how all their names begin. */
interface Wordings {
  ids: string
  wordings: string
}

async function wordingsByArticle(db: Db, story: string): Promise<Map<string, Wordings>> {
  // A row an article, which is taken apart only while its claims are asked for: there are very many mentions.
  const rows = await db
    .selectFrom('story_article')
    .crossJoin('wording')
    .select([
      'article',
      sql<string>`group_concat(substr(mention, length(article) + 2), ' ')`.as('ids'),
      sql<string>`group_concat(substr(wording, ${WORDING.length + 1}), ' ')`.as('wordings'),
    ])
    .where('story_article.story', '=', story)
    .whereRef('wording.story', '=', 'story_article.story')
    .where('mention', '>', sql<string>`article || '.'`)
    .where('mention', '<', sql<string>`article || '/'`)
    .groupBy('article')
    .execute()
  return new Map(rows.map((row) => [row.article, row]))
}

/** The wordings of some mentions of an article: mostly of all, in their order. */
function wordingsOf(known: Wordings | undefined, ids: string): (string | undefined)[] {
  if (ids === '') return []
  if (known?.ids === ids) return known.wordings.split(' ')
  const names = known?.wordings.split(' ') ?? []
  const byId = new Map(known?.ids.split(' ').map((id, n) => [id, names[n]]))
  return ids.split(' ').map((id) => byId.get(id))
}
