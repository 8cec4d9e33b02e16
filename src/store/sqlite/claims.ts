import { sql } from 'kysely'
import type { Store } from '../store.ts'
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
    const lines = await linesByArticle(db, story)
    const of = (article: string): Pick<ReadonlyMap<string, string>, 'get'> => {
      const wordingOf = lookUp(lines.get(article) ?? '')
      return {
        get(mention) {
          const wording = wordingOf(mention)
          const claim = wording === undefined ? undefined : ofWording.get(wording)
          return claim && ((apart.size > 0 && apart.get(mention)) || claim)
        },
      }
    }
    return { of, get: (mention) => of(mention.slice(0, mention.indexOf('.'))).get(mention) }
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

/** Of each article a line a mention: its id and its wording, named without how they all begin. */
async function linesByArticle(db: Db, story: string): Promise<Map<string, string>> {
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
  return new Map(rows.map(({ article, lines }) => [article, lines]))
}

/** Finds what follows a name at the beginning of a line. Mostly all are asked for, in the order of the lines, in which they are read. */
function lookUp(lines: string): (name: string) => string | undefined {
  let next = 0
  return (name) => {
    const isNext = lines.startsWith(name, next) && lines[next + name.length] === ' '
    const found = isNext ? next : `\n${lines}`.indexOf(`\n${name} `)
    if (found < 0) return undefined
    const at = found + name.length + 1
    const end = lines.indexOf('\n', at)
    next = end < 0 ? lines.length : end + 1
    return lines.slice(at, end < 0 ? undefined : end)
  }
}
