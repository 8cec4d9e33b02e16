/** Who decides a claim's status, by name: a status without a name reads as though it were of whoever is cited beside it. */
import type { Claim } from './types.ts'

/** The sentences that say why a claim has its status, and name somebody (`disputes/status.ts`, `disputes/disputes.ts`). */
const NAMING: readonly RegExp[] = [
  /^(?:denied|disputed|contradicted) by (.+?): “/s,
  /^(.+?) (?:denies|disputes) what .+ says$/s,
  /^by (?!a source not named )(.+?) \((?!\1\))[^()]*\)$/s,
]

/**
 * @param why as the claim has it in `statusWhy`.
 * @returns null where nobody is named: of figures that differ, of a reply to what others say, of a source whom its outlet does not
 *   name.
 */
export function deciderIn(why: string | null): string | null {
  for (const form of NAMING) {
    const name = form.exec(why ?? '')?.[1]
    if (name) return name
  }
  return null
}

/** Who decides the status, unless it is the one on whose word the line is: there they are named already. */
export function decidedByAnother(
  { statusBy }: Pick<Claim, 'statusBy'>,
  speaker: { name: string; aliases?: readonly string[] } | undefined,
): string | null {
  return statusBy === speaker?.name || speaker?.aliases?.includes(statusBy ?? '') ? null : statusBy
}
