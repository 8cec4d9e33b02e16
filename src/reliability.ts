/** How far each decision can be relied on: how often its rule was right on gold made by hand (`training/rules/reliability.ts`). */
import table from './reliability.json' with { type: 'json' }
import { stage } from './stage.ts'
import type { Reason } from './types.ts'

const SHARES: Readonly<Record<string, number>> = table

/** Below this a decision is shown as one to check. */
const LOW = 0.7

/** Whether a reason is too often wrong to go without a look. */
export const isLow = ({ score }: Pick<Reason, 'score'>): boolean => score !== undefined && score < LOW

/** Rules that no gold has shown have no score. */
export const reliability = stage({
  name: 'reliability',
  needs: ['attributions'],
  adds: ['attributions'],
  run: ({ attributions }) => ({
    attributions: attributions.map((each) => ({ ...each, why: each.why.map(scored) })),
  }),
})

function scored(reason: Reason): Reason {
  const score = SHARES[`${reason.about} ${reason.rule}`]
  return reason.score !== undefined || score === undefined ? reason : { ...reason, score }
}
