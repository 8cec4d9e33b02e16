import type { Grouped } from '../claims/grouped.ts'
import { shown } from '../claims/shown.ts'
import { statusOf } from '../claims/status.ts'
import { originsOf } from '../origins/origins.ts'
import { byMoment } from './moments.ts'
import type { Statement } from './statements.ts'
import type { Claim, ClaimMention, Dispute } from './types.ts'

/** The statements of each claim, the earliest first, with the one that stands for it. A claim bears that one's id. */
export function groupedOf(statements: readonly Statement[]): Grouped[] {
  const byClaim = new Map<string, Statement[]>()
  for (const statement of statements) {
    const members = byClaim.get(statement.claim)
    if (members) members.push(statement)
    else byClaim.set(statement.claim, [statement])
  }
  return [...byClaim.values()].map((members) => {
    const sorted = members.sort((a, b) => byMoment(a.published, b.published) || (a.id < b.id ? -1 : 1))
    const at = shown(sorted.map((each) => ({ ...each, chain: each.chain.length })))
    return { id: sorted[at]!.id, statements: sorted, shown: at }
  })
}

/** A claim as the dossier shows it; `terms` and `change` are filled in later. */
export function claimOf(grouped: Grouped, disputes: readonly Dispute[], key: (name: string) => string): Claim {
  const { id, statements, shown } = grouped
  const { status, why } = statusOf(grouped, disputes)
  const first = statements[0]!
  return {
    id,
    text: statements[shown]!.text,
    status,
    statusWhy: why,
    mentions: statements.map(mentionOf),
    shown,
    origins: originsOf(statements, key),
    firstAppearance: { article: first.article, published: first.published },
    terms: [],
    change: null,
  }
}

const mentionOf = (statement: Statement): ClaimMention => ({
  id: statement.id,
  article: statement.article,
  attribution: statement.attribution,
  spans: statement.spans,
  text: statement.text,
  speaker: statement.speaker,
  chain: statement.chain,
  stance: statement.stance,
  saidAt: statement.saidAt,
  published: statement.published,
})
