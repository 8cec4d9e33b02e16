import type { Grouped } from '../claims/grouped.ts'
import { shown } from '../claims/shown.ts'
import { statusOf } from '../claims/status.ts'
import type { Note } from '../claims/takenback.ts'
import { originsOf } from '../origins/origins.ts'
import { groupedBefore, type Memory } from './memory.ts'
import type { Statement } from './statements.ts'
import type { Claim, ClaimMention, Dispute } from './types.ts'

/**
 * The statements of each claim with the one that stands for it. A claim bears that one's id.
 *
 * @param statements in the order of time, as a view has them; so are those of each claim.
 */
export function groupedOf(statements: readonly Statement[], memory: Memory): Grouped[] {
  const byClaim = new Map<string, Statement[]>()
  for (const statement of statements) {
    const members = byClaim.get(statement.claim)
    if (members) members.push(statement)
    else byClaim.set(statement.claim, [statement])
  }
  return [...byClaim.values()].map((members) => {
    const known = groupedBefore(memory, members)
    if (known) return known
    const at = shown(members)
    const grouped = { id: members[at]!.id, statements: members, shown: at }
    memory.claims.set(members[0]!.id, grouped)
    return grouped
  })
}

/**
 * A claim as the dossier shows it; `change` is filled in later.
 *
 * @param disputes those in which this claim stands.
 */
export function claimOf(
  grouped: Grouped,
  disputes: readonly Dispute[],
  terms: string[],
  key: (name: string) => string,
  back: ReadonlyMap<string, Note>,
  memory: Memory,
): Claim {
  const { id, statements, shown } = grouped
  const { status, why } = statusOf(grouped, disputes, back)
  const origins = memory.origins.get(grouped) ?? originsOf(statements, key)
  memory.origins.set(grouped, origins)
  const first = statements[0]!
  return {
    id,
    text: statements[shown]!.text,
    status,
    statusWhy: why,
    mentions: statements.map(mentionOf),
    shown,
    origins,
    firstAppearance: { article: first.article, published: first.published },
    terms,
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
