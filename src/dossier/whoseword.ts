/** In Markdown, the second half of a line: on whose word it is, and how the claim stands. */
import { decidedByAnother } from './decided.ts'
import { escaped } from './escape.ts'
import { type Names, stancePhrase, toldPhrase, wayPhrase } from './phrase.ts'
import type { Claim, ClaimMention } from './types.ts'

/** On whose word a mention stands, as Markdown. */
export const onWhoseWord = (mention: ClaimMention, names: Names): string => escaped(toldPhrase(mention, names))

const stanceIn = ({ stance }: ClaimMention): string => (stance === 'asserts' ? '' : ` (${stancePhrase(stance)})`)

/** " — **denied by Rumia** · The Meridian, citing Mara Lund (expects)": what is more than reported is so wherever it is told. */
export const wordOf = (claim: Claim, mention: ClaimMention, names: Names): string =>
  ` — ${statusOf(claim, mention, names)}${onWhoseWord(mention, names)}`

/** The same under the speaker's own name: " — The Meridian (expects)". */
export const wordUnderName = (claim: Claim, mention: ClaimMention, names: Names): string =>
  ` — ${statusOf(claim, mention, names)}${escaped(wayPhrase(mention, names))}${stanceIn(mention)}`

function statusOf(claim: Claim, { speaker }: ClaimMention, names: Names): string {
  if (claim.status === 'reported') return ''
  const by = decidedByAnother(claim, names.speaker(speaker))
  const how = claim.status === 'disputed' ? ', contradicted by' : ' by'
  return `**${claim.status}${by === null ? '' : `${how} ${escaped(by)}`}** · `
}

/** Nothing says why, or only that it is so on the word of whoever is cited beside it. */
const isSaidBeside = (claim: Claim, { speaker }: Names): boolean =>
  claim.statusWhy === null ||
  (claim.statusBy !== null &&
    !claim.statusWhy.includes('“') &&
    decidedByAnother(claim, speaker(claim.mentions[claim.shown]!.speaker)) === null)

/** "**denied** (denied by Rumia: “any involvement”) · "; nothing where the claim is only reported. */
export function statusAndWhy(claim: Claim, names: Names): string {
  if (claim.status === 'reported') return ''
  return `**${claim.status}**${isSaidBeside(claim, names) ? '' : ` (${escaped(claim.statusWhy!)})`} · `
}

/** " (she: Ada Lund)" */
export const meantBy = ({ means }: ClaimMention): string =>
  means.length === 0 ? '' : ` (${means.map(({ pronoun, name }) => escaped(`${pronoun}: ${name}`)).join('; ')})`
