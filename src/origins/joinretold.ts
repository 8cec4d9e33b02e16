/** One root: what a page that cites another outlet's report tells of the same, on its own word or from a source like that outlet's. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { addTo } from '../lists.ts'
import { stemsIn } from '../text/words.ts'
import type { Join, Place } from './joining.ts'

/** A page that has the report need not have heard of it from anybody else: the lower number. */
export function joinRetold(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  /** By outlet, what the claim has of its report on other pages than its own. */
  const reports = new Map<string, number[]>()
  for (const [j, each] of statements.entries()) {
    const report = places[j]!.report
    if (report === undefined || report === key(each.wire ?? each.source)) continue
    addTo(reports, report, j)
  }
  if (reports.size === 0) return
  for (const [i, each] of statements.entries()) {
    if (each.chain.length > 0 || !(isOwn(each) || each.kind === 'anonymous')) continue
    const cited = each.cites.find((outlet) => reports.has(outlet) && outlet !== places[i]!.report)
    if (cited === undefined) continue
    const its = reports.get(cited)!.filter((j) => j !== i)
    const j = isOwn(each) ? its[0] : its.find((j) => mayBeOne(each, statements[j]!, its, statements))
    if (j !== undefined) join(Math.min(i, j), Math.max(i, j), 'retold')
  }
}

/** "A well-placed source", and the report's "source inside the guild", or what it does not say whom it has from. */
function mayBeOne(mine: Statement, other: Statement, its: readonly number[], all: readonly Statement[]): boolean {
  if (other.kind === 'anonymous') return isLike(mine.name, other.name)
  return BARE.test(mine.name) && its.every((j) => all[j]!.kind !== 'anonymous')
}

/** Of each word that one has the other has it, too, apart from what says no more than that somebody knows. */
function isLike(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map(tellingOf) as [Set<string>, Set<string>]
  const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine]
  return [...few].every((stem) => many.has(stem))
}
const tellingOf = (name: string): Set<string> => new Set(stemsIn(name.replace(STOCK, ' ')))
/** What sources are called in any story. */
const STOCK =
  /\b(?:an?|the|one|two|three|several|multiple|some|single|unnamed|unidentified|anonymous|well-placed|reliable|trusted|inside|internal|sources?|persons?|people|insiders?|(?:with )?(?:direct |first-?hand )?knowledge of|familiar with|close to|briefed on|matter|situation|deal|talks|plans?|discussions?|company|negotiations)\b/giu
/** "A source", "an insider", of whom nothing is told. */
const BARE = /^(?:(?:an?|the|one|two|some|several|unnamed|anonymous|unidentified|single) )*(?:sources?|insiders?)$/i
