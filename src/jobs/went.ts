/** Where the statements of a job's articles went: to claims that were known before, or to new ones. */
import type { Claim, Dossier } from '../dossier/types.ts'
import type { JobResult } from '../store/jobs.ts'

/** Of one article. */
export interface Went {
  /** Statements that joined what was known, and that say something new. */
  joined: { mention: string; claim: Claim }[]
  fresh: { mention: string; claim: Claim }[]
}

/**
 * By article.
 *
 * @param at When the job was given: articles added before it were known. Within it, those before in its order.
 * @param added When each article of the story was added.
 */
export function whereTo(
  dossier: Pick<Dossier, 'claims'>,
  results: readonly JobResult[],
  at: string,
  added: ReadonlyMap<string, string>,
): Map<string, Went> {
  const place = new Map(results.flatMap(({ article, n }) => (article === null ? [] : [[article, n] as const])))
  const out = new Map<string, Went>([...place.keys()].map((article) => [article, { joined: [], fresh: [] }]))
  for (const claim of dossier.claims)
    for (const { id, article } of claim.mentions) {
      const n = place.get(article)
      if (n === undefined) continue
      const known = claim.mentions.some((other) => {
        const before = place.get(other.article)
        return before === undefined ? (added.get(other.article) ?? '') < at : before < n
      })
      out.get(article)![known ? 'joined' : 'fresh'].push({ mention: id, claim })
    }
  return out
}
