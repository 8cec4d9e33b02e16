import type { Grouped } from '../claims/grouped.ts'
import { statusOf } from '../disputes/status.ts'
import type { Note } from '../disputes/takenback.ts'
import { type Follows, followsFrom } from './follows.ts'
import { grouped } from './grouped.ts'
import { digest, type Memory, nameOf } from './memory.ts'
import type { Statement } from './statements.ts'
import type { Claim, Dispute } from './types.ts'

/** A claim with what follows from its statements alone, and the name under which that is remembered. */
export interface Known extends Grouped {
  key: string
  follows: Follows
}

/**
 * The statements of each claim with the one that stands for it. A claim bears that one's id.
 *
 * @param statements in the order of time, as a view has them; so are those of each claim.
 * @param key gives one key to all names of an outlet.
 */
export function groupedOf(statements: readonly Statement[], key: (name: string) => string, memory: Memory): Known[] {
  const byClaim = grouped(statements, ({ claim }) => claim)
  return [...byClaim.values()].map((members) => {
    let names = ''
    for (const each of members) names += nameOf(each)
    const name = digest(names)
    const follows = memory.claims.get(name) ?? followsFrom(members, key)
    return { id: members[follows.shown]!.id, key: name, statements: members, shown: follows.shown, follows }
  })
}

/**
 * A claim as the dossier shows it; `near` and `change` are filled in later.
 *
 * @param disputes those in which this claim stands.
 */
export function claimOf(
  known: Known,
  disputes: readonly Dispute[],
  terms: string[],
  back: ReadonlyMap<string, Note>,
): Claim {
  const { id, statements, shown, follows } = known
  const alone = { status: follows.status, why: follows.statusWhy, by: follows.statusBy }
  const { status, why, by } = statusOf(known, disputes, back, follows, alone)
  const first = statements[0]!
  return {
    id,
    text: statements[shown]!.text,
    status,
    statusWhy: why,
    statusBy: by,
    mentions: statements,
    shown,
    origins: follows.origins,
    firstAppearance: { article: first.article, published: first.published },
    terms,
    near: null,
    change: null,
  }
}
