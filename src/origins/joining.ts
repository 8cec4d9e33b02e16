/** Where a statement has its root, and why two have one. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { isNetwork } from './outlets.ts'
import { listsOthers, whoseReport } from './unknown.ts'

export type Rule =
  | 'same-report' // the same outlet's or wire's report, or own text
  | 'same-copy' // one text repeats the other
  | 'retold' // a page that cites the report tells the same
  | 'contributed' // a page credits a wire, and the other rests on it
  | 'same-venue' // the same speaker, on the same programme, in posts, or to the same outlet
  | 'no-occasion' // the same speaker; nothing tells two occasions apart
  | 'same-words' // the same words, whatever the page says of the occasion or the speaker's name
  | 'quoted' // one quotes what the other says or quotes too
  | 'one-person' // one family name, and first names that one page may have wrong
  | 'authorities' // who investigates, charges or rules, by several names
  | 'passed-on' // one came through the other
  | 'speaks-for' // a body, and who speaks for it
  | 'described' // a description, and whom it fits
  | 'joint' // a group of which the other is a member, or two descriptions of one group
  | 'own-about' // an outlet says on its own word what the one it names said elsewhere
  | 'unnamed' // nobody is named for it, or no outlet, so that it may be whoever is named elsewhere
  | 'announced' // own words about what was announced, or what an organisation has made public

export type Join = (i: number, j: number, rule: Rule) => void

/** Where a statement has its root: in a report (an outlet's, a wire's), or in what a named speaker said. */
export type Place =
  | { report: string; speaker?: never; venue?: never }
  | { speaker: string; venue: string | null; report?: never }

/** @param outlets keys of those that are known to be one. */
export function placeOf(statement: Statement, key: (name: string) => string, outlets: ReadonlySet<string>): Place {
  const { kind, speaker, chain, venue, wire, source } = statement
  const text = listsOthers(statement.outlet) ? `? ${statement.article}` : key(wire ?? source)
  // Own words that go on with another outlet's report rest on that.
  if (isOwn(statement)) return { report: chain.length > 0 ? key(chain.at(-1)!) : text }
  if (kind === 'outlet') return { report: key(statement.name) }
  const whose = whoseReport(statement)
  if (whose !== null && outlets.has(key(whose))) return { report: key(whose) }
  if (kind === 'anonymous' || kind === 'unnamed') {
    const through = chain.filter((name) => !isNetwork(name)).at(-1)
    return { report: through ? key(through) : text }
  }
  // What somebody posts, they may post on several networks.
  return { speaker, venue: venue === null ? null : isNetwork(venue) ? 'posts' : key(venue) }
}

/** Whether both are said by one who is known. */
export const isOneSpeaker = (a: Place, b: Place): boolean => a.speaker !== undefined && a.speaker === b.speaker
