/** What an outlet reported, all of which is called untrue: "the Courier story is not true", whatever a page tells of that story. */

import type { Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import type { Answered } from './answered.ts'
import type { Texts } from './charges.ts'
import { isOf } from './claimed.ts'
import { isTold } from './toldasfact.ts'

/** So many pages retell what makes a report one. */
const LEAST = 3

/** Whose report a statement speaks of as a whole, in small letters; null where it speaks of none. */
export const reportIn = (text: string): string | null => REPORT.exec(text)?.[1]?.toLowerCase() ?? null
const REPORT =
  /\b[Tt]he (?:\p{Lu}[\p{L}\p{N}]+ ){0,2}(\p{Lu}[\p{L}\p{N}]+)(?:[’']s?)? (?:report|story|article|account)\b(?! (?:that|of|on|about)\b)/u

/**
 * What the most pages have from an outlet is its report: this is contradicted by who calls that untrue. Nothing is where two claims are
 * retold by as many.
 *
 * @param claims all of the story.
 */
export function reportsCalledUntrue(answered: readonly Answered[], claims: readonly Texts[]): Contradiction[] {
  const said = answered.flatMap(({ answer, reportOf }) => (reportOf ? { answer, reportOf } : []))
  return said.flatMap(({ answer, reportOf }) => {
    const told = mostRetold(reportOf, answer, claims)
    return told ? [{ a: told.id, b: answer.id, kind: 'negation' as const, why: '' }] : []
  })
}

function mostRetold(outlet: string, answer: Statement, claims: readonly Texts[]): Statement | null {
  const claimed = { of: outlet, matter: [], things: [] }
  let [most, pages]: [Statement | null, number] = [null, LEAST - 1]
  for (const { statements } of claims) {
    const its = statements.filter(
      (each) =>
        (each.kind === 'outlet' || each.chain.length > 0) && each.speaker !== answer.speaker && isOf(claimed, each),
    )
    const told = its.find((each) => isTold(each, { possible: true }))
    const retold = new Set(its.map(({ article }) => article)).size
    if (!told || retold < pages) continue
    ;[most, pages] = [retold === pages ? null : told, retold]
  }
  return most
}
