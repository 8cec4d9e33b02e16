/** A part of a dossier: the claims of one status or about one term, and of all else what these hold. */
import type { Claim, Dossier, DossierSpeaker, Only } from './types.ts'

/** Whether a claim belongs to that part. */
export const isOnly = (claim: Claim, { status, term }: Only): boolean =>
  (!status || claim.status === status) && (!term || claim.terms.includes(term))

/**
 * Whatever leads to a claim leads to one that is there. What was read and who did not answer stay: they say how much the rest is
 * worth, whichever claims are chosen.
 */
export function narrowed(dossier: Dossier, only: Only): Dossier {
  if (!only.status && !only.term) return dossier
  const claims = dossier.claims.filter((each) => isOnly(each, only))
  const kept = new Set(claims.map(({ id }) => id))
  const isKept = ({ claim }: { claim: string | null }): boolean => claim !== null && kept.has(claim)
  const positions = dossier.positions.filter(isKept)
  const shown = new Set(positions.map(({ mention }) => mention))
  const terms = new Set(claims.flatMap((each) => each.terms))
  return {
    ...dossier,
    only,
    claims,
    speakers: heardIn(dossier.speakers, claims),
    disputes: dossier.disputes.filter((each) => each.claims.every((id) => kept.has(id))),
    terms: dossier.terms.filter(({ id }) => terms.has(id)),
    positions: positions.map((each) => (shown.has(each.turns ?? '') ? each : { ...each, turns: null })),
    timeline: dossier.timeline.filter(isKept),
    places: dossier.places.flatMap((each) => {
      const there = each.claims.filter((id) => kept.has(id))
      return there.length > 0 ? { ...each, claims: there } : []
    }),
    amounts: dossier.amounts.filter(isKept),
    changes: dossier.changes.filter(isKept),
  }
}

/** Those who make one of these claims, each with how many statements of them. */
export function heardIn(speakers: readonly DossierSpeaker[], claims: readonly Claim[]): DossierSpeaker[] {
  const said = new Map<string, number>()
  for (const { mentions } of claims) for (const { speaker } of mentions) said.set(speaker, (said.get(speaker) ?? 0) + 1)
  return speakers.flatMap((each) => (said.has(each.id) ? { ...each, mentions: said.get(each.id)! } : []))
}
