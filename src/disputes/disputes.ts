/** Which claims contradict each other: their mentions' contradictions, each pair of claims once. */

import type { Grouped } from '../claims/grouped.ts'
import { sensesOf } from '../claims/senses.ts'
import type { Statement } from '../dossier/statements.ts'
import type { Dispute } from '../dossier/types.ts'
import { remembered } from '../speakers/names/spelling.ts'
import type { Contradiction } from '../store/store.ts'
import { contentWords } from '../text/words.ts'

/** A mention that another stands for: what it says, and the claim that holds it. */
export interface Held {
  claim: string
  text: string
}

/**
 * Pairs of claims, each once, those first in which most is said. In a denial the claim that is denied comes first. What only a
 * wording says that a claim has taken in, and not what is shown of it, is no dispute of that claim.
 *
 * @param held the claim and words of any mention of the story, also of one that is not in view: of mentions of the same words
 *   only one has been set against others, and a contradiction holds while one of those words is in view.
 */
export function disputesOf(
  claims: readonly Grouped[],
  contradictions: readonly Contradiction[],
  held: (mention: string) => Held | undefined,
): Dispute[] {
  const byClaim = new Map(claims.map((each) => [each.statements[0]!.claim, each]))
  // One mention may stand for all of its words against many.
  const inView = remembered((mention): [Grouped, Statement] | null => {
    const known = held(mention)
    const grouped = known && byClaim.get(known.claim)
    const statement = grouped?.statements.find(({ id, text }) => id === mention || text === known!.text)
    return statement ? [grouped!, statement] : null
  })
  // Copies contradict one another in the same words.
  const matterOf = remembered(matterIn)
  const out = new Map<string, { dispute: Dispute; order: string }>()
  for (const { a, b, kind, why, by, within } of contradictions) {
    const [left, right] = [inView(a), inView(b)]
    if (!left || !right || left[0] === right[0] || left[1].speaker === right[1].speaker) continue
    if (!isShown(left, right[1], within, matterOf) || !isShown(right, left[1], within, matterOf)) continue
    const names = why ? [null, null] : [by || nameOf(right[1]), nameOf(left[1])]
    const dispute: Dispute = {
      claims: [left[0].id, right[0].id],
      mentions: [left[1].id, right[1].id],
      kind,
      why: why || against(right[1], kind, names[0]!),
      whyOther: why || against(left[1], 'negation', names[1]!),
      by: names[0]!,
      byOther: names[1]!,
    }
    const pair = [...dispute.claims].sort().join(' ')
    const order = `${KINDS.indexOf(kind)} ${unlike(left, matterOf)}${unlike(right, matterOf)} ${dispute.why}`
    const known = out.get(pair)
    if (!known || order < known.order) out.set(pair, { dispute, order })
  }
  const said = new Map(claims.map(({ id, statements }) => [id, statements.length]))
  const weight = ({ claims: [a, b] }: Dispute): number => said.get(a)! * said.get(b)!
  return [...out]
    .sort(([a, x], [b, y]) => weight(y.dispute) - weight(x.dispute) || (a < b ? -1 : 1))
    .map(([, { dispute }]) => dispute)
}

/** Something of what, where the one repeats the other, else at least half of what one of a claim's statements has in common with what contradicts it, names apart, is in what is shown of the claim. */
function isShown(
  [{ statements, shown }, statement]: [Grouped, Statement],
  other: Statement,
  within: boolean | undefined,
  matterOf: typeof matterIn,
): boolean {
  const { text } = statements[shown]!
  if (text === statement.text) return true
  // "Only if they withdraw should the council agree to it" does not agree.
  if (CONDITION.test(text) && !CONDITION.test(statement.text)) return false
  const theirs = matterOf(other.text)
  const common = [...matterOf(statement.text)].filter((each) => theirs.has(each))
  const mine = matterOf(text)
  const inBoth = common.filter((each) => mine.has(each)).length
  return within ? inBoth > 0 : 2 * inBoth >= common.length
}

const CONDITION = /\bonly if\b|^["“]?if\b|\bunless\b/i

const matterIn = (text: string): Set<string> =>
  new Set([...contentWords(text).flatMap(({ stem, capital }) => (capital ? [] : stem)), ...sensesOf(text)])

const KINDS: readonly Dispute['kind'][] = ['denial', 'negation', 'figure']

/** How little of what is shown of a claim a statement of it says, in tenths: what is told of a dispute is best told by the likest. */
function unlike([{ statements, shown }, { text }]: [Grouped, Statement], matterOf: typeof matterIn): number {
  const [mine, theirs] = [matterOf(statements[shown]!.text), matterOf(text)]
  const common = [...mine].filter((each) => theirs.has(each)).length
  return 9 - Math.round((9 * common) / Math.max(1, mine.size, theirs.size))
}

const nameOf = ({ name, outlet }: Statement): string => name || outlet

const against = ({ text, stance }: Statement, kind: Dispute['kind'], by: string): string => {
  // "Disputed by Lund: “the claim that the quay is safe”".
  const how = kind === 'denial' ? 'denied' : stance === 'disputes' ? 'disputed' : 'contradicted'
  return `${how} by ${by}: “${text}”`
}
