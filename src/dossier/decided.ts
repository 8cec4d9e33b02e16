/** Who decides a claim's status: without a name it reads as though it were of whoever is cited beside it. */
import type { Claim } from './types.ts'

/** Who decides the status, unless it is the one on whose word the line is: there they are named already. */
export function decidedByAnother(
  { statusBy }: Pick<Claim, 'statusBy'>,
  speaker: { name: string; aliases?: readonly string[] } | undefined,
): string | null {
  return statusBy === speaker?.name || speaker?.aliases?.includes(statusBy ?? '') ? null : statusBy
}
