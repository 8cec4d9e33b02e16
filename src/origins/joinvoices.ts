/** One root: one voice by several names, a body and who speaks for it, several and one of them. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { stemsIn } from '../text/words.ts'
import type { Join } from './joining.ts'
import { alike } from './joinownwords.ts'
import { isAuthority, isOneCharge, isOneRuling, isOneState, isStateAndIts } from './officials.ts'
import {
  areOfOneReport,
  fits,
  isAmong,
  isOfficeOf,
  isOneBody,
  isOneKin,
  isOneOf,
  isOneOffice,
  isOnePerson,
  isPartOf,
  speaksFor,
} from './standins.ts'

/**
 * "Lund and several senators" with Lund; "eight top senators" with "senators"; one government by the name of its country and of its
 * seat: whose words they are cannot be told apart.
 */
export function joinGroups(statements: readonly Statement[], join: Join): void {
  const governments = new Map<string, number>()
  for (const [i, { kind, party }] of statements.entries()) {
    if (kind !== 'place' || party === null) continue
    const other = governments.get(party)
    if (other === undefined) governments.set(party, i)
    else join(other, i, 'joint')
  }
  const groups = [...statements.entries()].filter(([, { kind }]) => kind === 'group')
  if (groups.length === 0) return
  const named = [...statements.entries()]
    .filter(([, each]) => !isOwn(each) && each.kind !== 'outlet' && each.kind !== 'unnamed')
    .map(([j, other]) => ({ j, other, theirs: stemsIn(other.name) }))
  for (const [i, group] of groups) {
    const mine = new Set(stemsIn(group.name))
    for (const { j, other, theirs } of named) {
      if (i === j) continue
      const inside =
        other.kind === 'group'
          ? theirs.some((stem) => [...mine].some((other) => alike(stem, other)))
          : other.kind === 'person' && theirs.length > 0 && mine.has(theirs.at(-1)!)
      if (inside) join(Math.min(i, j), Math.max(i, j), 'joint')
    }
  }
}

/** Joins voices that stand for one another: a spokesman, one office, one person by two descriptions. @param find the root of a statement as joined so far. */
export function joinStandIns(statements: readonly Statement[], find: (i: number) => number, join: Join): void {
  const voices = new Map<string, number[]>()
  for (const [i, each] of statements.entries()) {
    if (isOwn(each)) continue
    const its = voices.get(each.speaker)
    if (its) its.push(i)
    else voices.set(each.speaker, [i])
  }
  for (const mine of voices.values())
    for (const theirs of voices.values()) {
      const [i, j] = [mine[0]!, theirs[0]!]
      const [a, b] = [statements[i]!, statements[j]!]
      // With one of several occasions it may have been joined by its words.
      if (mine.some((each) => theirs.some((other) => find(each) === find(other)))) continue
      if (speaksFor(a, b)) join(i, j, 'speaks-for')
      else if (i < j && isOnePerson(a, b)) join(i, j, 'one-person')
      else if (isOneKin(a, b)) join(Math.min(i, j), Math.max(i, j), 'described')
      else if (
        isOneBody(a, b) ||
        isAmong(a, b) ||
        isPartOf(a, b) ||
        isOfficeOf(a, b) ||
        isOneOffice(a, b) ||
        areOfOneReport(a, b)
      )
        join(Math.min(i, j), Math.max(i, j), 'joint')
      else if (a.article !== b.article && fits(a, b)) join(i, j, 'described')
      else if (a.article === b.article && isOneOf(a, b)) join(Math.min(i, j), Math.max(i, j), 'joint')
      else if (
        isAuthority(a, b) ||
        isStateAndIts(a, b) ||
        (i < j && (isOneCharge(a, b) || isOneRuling(a, b) || isOneState(a, b)))
      )
        join(Math.min(i, j), Math.max(i, j), 'authorities')
    }
}
