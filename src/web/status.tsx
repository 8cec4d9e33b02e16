import { decidedByAnother } from '../dossier/decided.ts'
import type { Claim, ClaimMention } from '../dossier/types.ts'
import { UNNAMED_OUTLET } from '../dossier/view.ts'
import type { Status as StatusWord } from '../types.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** A status as a coloured word. */
export const Status = ({ status }: { status: StatusWord }) => (
  <span class={`status ${status}`}>{useWords().statuses[status]}</span>
)

/**
 * The status of a claim before the one whose word it is: "denied by Rumia · " where another decides it, so that nobody takes who is
 * cited for who denies.
 *
 * @param alone nobody's word comes after it.
 */
export function StatusOf(given: { claim: Claim; mention: ClaimMention; shown: Shown; alone?: boolean }) {
  const { claim, mention, shown, alone } = given
  const words = useWords()
  const { status } = claim
  const by = decidedByAnother(claim, shown.speakers.get(mention.speaker))
  if (by === null)
    return (
      <>
        <Status status={status} />{' '}
      </>
    )
  return (
    <>
      <span class={`status by ${status}`}>
        {words.statuses[status]}
        {words.decidedBy[status]}
        <bdi>{by === UNNAMED_OUTLET ? words.noOutlet : by}</bdi>
      </span>{' '}
      {alone ? null : <span class="soft">· </span>}
    </>
  )
}
