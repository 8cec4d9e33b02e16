import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Origin } from '../dossier/types.ts'
import type { Root } from './origins.ts'
import { isNetwork } from './outlets.ts'

/** What an origin is, and how it is called: "Donald Trump to CBS News", "AP", "two sources to Axios". */
export function nameOf({ members }: Root, all: readonly Statement[]): Pick<Origin, 'name' | 'kind'> {
  const statements = members.map((i) => all[i]!)
  const speakers = statements.filter((each) => !isOwn(each) && !['outlet', 'anonymous', 'unnamed'].includes(each.kind))
  const said = mostOften(speakers)
  if (said.length > 0)
    return { kind: 'utterance', name: `${said[0]!.name}${to(said.find(({ chain }) => chain.length > 0))}` }
  const anonymous = statements.find(({ kind }) => kind === 'anonymous')
  if (anonymous) {
    const heard = anonymous.chain.filter((name) => !isNetwork(name)).at(-1) ?? anonymous.wire ?? anonymous.outlet
    return { kind: 'anonymous', name: `${anonymous.name || 'unnamed sources'} to ${heard}` }
  }
  const wire = statements.find(
    (each) => each.wire !== null && (isOwn(each) ? each.chain.length === 0 : each.kind === 'unnamed'),
  )?.wire
  if (wire) return { kind: 'wire', name: wire }
  const outlet = statements.find(({ kind, attribution }) => kind === 'outlet' && attribution !== null)
  if (outlet) return { kind: 'outlet', name: outlet.name }
  const through = statements.find(({ chain }) => chain.length > 0)
  if (through) return { kind: 'outlet', name: through.chain.at(-1)! }
  const own = statements.find(isOwn)
  return own ? { kind: 'own-word', name: own.outlet } : { kind: 'unknown', name: statements[0]!.outlet }
}

/** The statements of the speaker whom most pages name: a single page may have the wrong one. */
function mostOften(statements: readonly Statement[]): Statement[] {
  if (statements.every(({ speaker }) => speaker === statements[0]!.speaker)) return [...statements]
  const pages = new Map<string, Set<string>>()
  for (const { speaker, article } of statements) pages.set(speaker, (pages.get(speaker) ?? new Set()).add(article))
  const [most] = [...pages].reduce((best, each) => (each[1].size > best[1].size ? each : best), ['', new Set()])
  return statements.filter(({ speaker }) => speaker === most)
}

function to(statement: Statement | undefined): string {
  const venue = statement?.chain.at(-1)
  if (venue === undefined) return ''
  return isNetwork(venue) ? ` on ${venue}` : ` to ${venue}`
}
