/** How many independent roots a claim has, and why. */
import { originPhrase } from '../dossier/phrase.ts'
import type { Statement } from '../dossier/statements.ts'
import type { Origin } from '../dossier/types.ts'
import { placeOf, type Rule } from './joining.ts'
import { joinOwnWords, joinUnnamed, joinUnnamedOfPage } from './joinownwords.ts'
import { joinContributed, joinCopied, joinPassedOn, joinReports, joinToldOf } from './joinreports.ts'
import { joinRetold } from './joinretold.ts'
import { joinGroups, joinStandIns } from './joinvoices.ts'
import { joinQuoted, joinQuotedOnPage, joinUtterances, joinWords } from './joinwords.ts'
import { namesOf } from './names.ts'
import { whyOf } from './why.ts'

/** One root before it has a name: indices into the claim's statements, and what joined them. */
export interface Root {
  members: number[]
  rules: Set<Rule>
}

/** @param key gives one key to all names of an outlet. */
export function originsOf(statements: readonly Statement[], key: (name: string) => string): Origin[] {
  if (statements.length === 1) return [originOf({ members: [0], rules: new Set() }, 0, statements, key)]
  // The root of each group is its first member.
  const roots = statements.map((_, i) => i)
  const rules: [number, Rule][] = []
  const find = (i: number): number => {
    let at = i
    while (roots[at] !== at) at = roots[at] = roots[roots[at]!]!
    return at
  }
  const join = (i: number, j: number, rule: Rule) => {
    const [a, b] = [find(i), find(j)]
    if (a === b) return
    roots[Math.max(a, b)] = Math.min(a, b)
    rules.push([i, rule])
  }
  const outlets = new Set(statements.flatMap(({ outlet, cites }) => [key(outlet), ...cites]))
  const places = statements.map((each) => placeOf(each, key, outlets))
  joinReports(statements, places, key, join)
  joinContributed(statements, places, key, join)
  joinRetold(statements, places, key, join)
  joinCopied(statements, join)
  joinUtterances(statements, places, key, join)
  if (new Set(roots.map((_, i) => find(i))).size > 1) joinWords(statements, places, join)
  joinQuoted(statements, places, join)
  joinQuotedOnPage(statements, join)
  joinGroups(statements, join)
  joinStandIns(statements, find, join)
  joinPassedOn(statements, places, join)
  joinToldOf(statements, places, join)
  joinOwnWords(statements, places, join)
  joinUnnamedOfPage(statements, join)
  joinUnnamed(statements, places, join)
  const found = new Map<number, Root>()
  for (const i of roots.keys()) {
    const root = found.get(find(i))
    if (root) root.members.push(i)
    else found.set(i, { members: [i], rules: new Set() })
  }
  for (const [i, rule] of rules) found.get(find(i))!.rules.add(rule)
  return [...found.values()].map((root, n) => originOf(root, n, statements, key))
}

function originOf(root: Root, n: number, statements: readonly Statement[], key: (name: string) => string): Origin {
  const names = namesOf(root, statements, key)
  return { id: `o${n}`, ...names, name: originPhrase(names), mentions: root.members, why: whyOf(root, statements) }
}
