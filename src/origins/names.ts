import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Given, Origin } from '../dossier/types.ts'
import type { Rule } from './joining.ts'
import { isAbout } from './joinownwords.ts'
import type { Root } from './origins.ts'
import { isNetwork } from './outlets.ts'
import { isReporter } from './standins.ts'
import { isReport, listsOthers, whoseReport } from './unknown.ts'

/** What an origin is, and whose word. */
export function namesOf(
  { members, rules }: Root,
  all: readonly Statement[],
  key: (name: string) => string,
): Given & Pick<Origin, 'kind'> {
  const statements = members.map((i) => all[i]!)
  const named = statements.filter((each) => !isOwn(each) && !['outlet', 'anonymous', 'unnamed'].includes(each.kind))
  // An outlet's reporter stands behind what outlets write themselves.
  const speakers = named.filter(
    (each) => !(isReporter(each) && statements.some(isOwn)) && !(isSomeReport(each) && statements.some(isTold)),
  )
  const said = mostOften(speakers, ({ speaker }) => speaker)
  const heardThere = said.filter(({ venue }) => venue !== null)
  // What many pages have from an outlet's report is not told by whom a single one of them names for it.
  const manyTold = pagesOf(statements.filter(isReportTold)) >= MANY
  const isOne = heardThere.length === 0 && pagesOf(said) === 1 && manyTold
  const stated = statedByMost(said, statements.filter(isOwn), rules)
  if (said.length > 0 && !isOne && !stated) {
    const venue = mostOften(heardThere, ({ venue }) => venue!)[0]?.venue ?? null
    const posted = venue !== null && isNetwork(venue)
    return { kind: 'utterance', who: said[0]!.name, to: posted ? null : venue, on: posted ? venue : null }
  }
  return stated ? ofReport(statements.filter(isOwn), rules, false, key) : ofReport(statements, rules, manyTold, key)
}

/** Of what nobody is named for: from whom an outlet or a wire has it, or which one tells it. */
function ofReport(
  statements: readonly Statement[],
  rules: ReadonlySet<Rule>,
  manyTold: boolean,
  key: (name: string) => string,
): Given & Pick<Origin, 'kind'> {
  const hidden = statements.filter((each) => each.kind === 'anonymous' && !isReport(each))
  // What most pages state on their own word was not told by whom a few of them name for it.
  const anonymous =
    pagesOf(statements.filter(isOwn)) > pagesOf(hidden) ? undefined : bestTold(hidden, rules.has('retold'))
  const whose = anonymous ? whoseReport(anonymous) : null
  const isReported = whose !== null && statements.some(({ cites }) => cites.includes(key(whose)))
  if (anonymous && !isReported) {
    const heard =
      anonymous.chain.filter((name) => !isNetwork(name)).at(-1) ??
      // Of a page that has its story from another's report the source is that report's.
      statements.find(
        (each) => each.kind === 'outlet' && (anonymous.cites.includes(key(each.name)) || (manyTold && !isOwn(each))),
      )?.name ??
      anonymous.wire ??
      anonymous.outlet
    return { kind: 'anonymous', who: anonymous.name, to: heard, on: null }
  }
  const alone = (kind: Origin['kind'], who: string) => ({ kind, who, to: null, on: null })
  const wire = statements.find(
    (each) =>
      each.wire !== null &&
      !listsOthers(each.outlet) &&
      (isOwn(each) ? each.chain.length === 0 : each.kind === 'unnamed'),
  )?.wire
  if (wire) return alone('wire', wire)
  const outlet = statements.find(({ kind, attribution }) => kind === 'outlet' && attribution !== null)
  if (outlet) return alone('outlet', outlet.name)
  const through = statements.find(({ chain }) => chain.length > 0)
  if (through) return alone('outlet', through.chain.at(-1)!)
  if (isReported) return alone('outlet', whose)
  const own = statements.find((each) => isOwn(each) && !listsOthers(each.outlet)) ?? statements.find(isOwn)
  return own ? alone('own-word', own.outlet) : alone('unknown', statements[0]!.outlet)
}

/**
 * What most pages state on their own word was not told by whom one of them names for it, if they do not tell of him and he has not
 * announced it; a post they may show without naming who wrote it.
 */
const statedByMost = (said: readonly Statement[], own: readonly Statement[], rules: ReadonlySet<Rule>): boolean =>
  said.length > 0 &&
  !rules.has('announced') &&
  !said.some(({ venue }) => venue !== null && isNetwork(venue)) &&
  pagesOf(own) >= MANY * pagesOf(said) &&
  !own.some((each) => said.some((other) => isAbout(each, other)))

const MANY = 3
const isReportTold = (each: Statement): boolean => !isOwn(each) && (each.kind === 'outlet' || isSomeReport(each))

/** With an outlet or a source that has a name, or a description. */
const isTold = (each: Statement): boolean =>
  each.chain.length > 0 || (!isOwn(each) && each.kind !== 'unnamed' && !isSomeReport(each))
const isSomeReport = (each: Statement): boolean => isReport(each) || whoseReport(each) !== null

/** The first; of a report that others retell, rather who is told of with the outlet that heard them. */
const bestTold = (hidden: readonly Statement[], retold: boolean): Statement | undefined =>
  (retold ? hidden.find(({ chain }) => chain.some((name) => !isNetwork(name))) : undefined) ??
  hidden.find((each) => whoseReport(each) === null) ??
  hidden[0]

const pagesOf = (statements: readonly Statement[]): number => new Set(statements.map(({ article }) => article)).size

/** Those statements whose speaker, or occasion, most pages name: a single page may have the wrong one. */
function mostOften(statements: readonly Statement[], name: (statement: Statement) => string): Statement[] {
  const pages = new Map<string, Set<string>>()
  for (const each of statements) pages.set(name(each), (pages.get(name(each)) ?? new Set()).add(each.article))
  const [most] = [...pages].reduce((best, each) => (each[1].size > best[1].size ? each : best), ['', new Set()])
  return statements.filter((each) => name(each) === most)
}
