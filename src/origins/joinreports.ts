/** One root: statements of one report, copies of one text, and what came through another. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import type { Join, Place } from './joining.ts'
import { bearsName, isReporter } from './standins.ts'

/** Joins statements of one report and those that came through it. @param key by which names of one outlet are alike. */
export function joinReports(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  const first = new Map<string, number>()
  for (const [i, { report }] of places.entries()) {
    if (report === undefined) continue
    const other = first.get(report)
    if (other === undefined) first.set(report, i)
    else join(other, i, statements[other]!.root === statements[i]!.root ? 'same-copy' : 'same-report')
  }
  for (const [i, each] of statements.entries()) {
    const { kind, name, affiliation } = each
    // What an outlet's reporter tells is its report.
    if (isReporter(each)) {
      const its = first.get(key(affiliation!))
      if (its !== undefined) join(Math.min(its, i), Math.max(its, i), 'same-report')
    }
    // "The Courier and the Herald reported": with what either has.
    const names = kind === 'outlet' ? name.split(/, (?:and )?| and /) : []
    const other = names.length > 1 ? names.flatMap((each) => first.get(key(each)) ?? []).at(0) : undefined
    if (other !== undefined) join(Math.min(other, i), Math.max(other, i), 'joint')
  }
}

/** "The Associated Press contributed to this report": which part of the page's own text, nobody can tell. */
export function joinContributed(
  statements: readonly Statement[],
  places: readonly Place[],
  key: (name: string) => string,
  join: Join,
): void {
  if (statements.every(({ contributor }) => contributor === null)) return
  const first = new Map(places.map(({ report }, i) => [report, i]))
  for (const [i, statement] of statements.entries()) {
    if (statement.contributor === null || !isOwn(statement) || statement.chain.length > 0) continue
    const wire = key(statement.contributor)
    const other = first.get(wire)
    if (other === undefined) first.set(wire, i)
    else join(other, i, 'contributed')
  }
}

/** A sentence of a text that another page repeats is one, whomever the other gives it to. */
export function joinCopied(statements: readonly Statement[], join: Join): void {
  const first = new Map<string, number>()
  for (const [i, { root, text }] of statements.entries()) {
    const other = first.get(`${root} ${text}`)
    if (other === undefined) first.set(`${root} ${text}`, i)
    else if (statements[other]!.article !== statements[i]!.article) join(other, i, 'same-copy')
  }
}

/** Who answers somebody takes up that one's words. */
export const ANSWERS: ReadonlySet<Stance> = new Set(['confirms', 'denies', 'disputes', 'agrees', 'rejects'])

/** "The officers, Lund said, had told him", and what Lund says of it himself: he is the one through whom it came. */
export function joinPassedOn(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const named = new Map<string, number>()
  for (const [i, { name, kind }] of statements.entries())
    if (places[i]!.speaker !== undefined && kind !== 'anonymous' && !named.has(name)) named.set(name, i)
  for (const [i, { chain }] of statements.entries()) {
    const through = chain
      .flatMap((link) => named.get(link) ?? [...named].find(([name]) => bearsName(name, link))?.[1] ?? [])
      .find((j) => j !== i)
    if (through !== undefined) join(Math.min(i, through), Math.max(i, through), 'passed-on')
  }
}

/** "Lund has denied it", an official said, "Lund and Roth agreed", a body: what somebody is told to have said she said herself. */
export function joinToldOf(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const people = new Map<string, number>()
  for (const [i, { name, kind }] of statements.entries())
    if (kind === 'person' && places[i]!.speaker !== undefined) {
      const last = name.split(' ').at(-1)!
      if (last.length > 2 && !people.has(last)) people.set(last, i)
    }
  for (const [i, each] of statements.entries()) {
    if (isOwn(each) || ANSWERS.has(each.stance)) continue
    const who = SAID_IT.exec(each.text)?.[1]
    const all = each.kind === 'anonymous' ? [who] : (AGREED.exec(each.text)?.[0].match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
    const j = all.map((name) => (name === undefined ? undefined : people.get(name))).find((j) => j !== undefined)
    if (j !== undefined && places[j]!.speaker !== places[i]!.speaker) join(Math.min(i, j), Math.max(i, j), 'own-about')
  }
}

/** Of those who spoke with one another whichever side tells of it. */
const AGREED =
  /^(?:[\p{L}.’'-]+ ){1,12}?(?:(?:has|had|have) )?(?:also |both )?(?:agreed|discussed|pledged|reaffirmed|reiterated|promised)\b/u

const SAID_IT =
  /^(?:\p{L}[\p{L}.’'-]* ){0,4}?(\p{Lu}[\p{L}’'-]+),? (?:[^,]{1,80}, )?(?:has |had )?(?:also )?(?:denied|denies|said|says|told|announced|admitted|claimed|apologi[sz]ed|offered|insisted|acknowledged|accused|promised|declared)\b/u
