/** One root: what outlets state on their own word, and what nobody is named for, with who may have said it. */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { isMedia } from '../speakers/outlets/media.ts'
import type { Stance } from '../types.ts'
import type { Join, Place } from './joining.ts'
import { isInvolved } from './standins.ts'
import { isAnybody, isDocument, isHearsay, isReport, listsOthers } from './unknown.ts'

/** "Democratic" and "Democrats": one beginning of seven letters, or one word. */
export const alike = (a: string, b: string): boolean =>
  (a.length > 3 && a === b) || (a.length > 6 && a.slice(0, 7) === b.slice(0, 7))

/** "In an interview Lund called the port a ruin": what somebody said, and no outlet's finding. */
const TELLS_OF =
  /(?:^|[\s,])(?:\p{Lu}[\p{L}.’'-]+|[Hh]e|[Ss]he)(?: \([^)]{1,20}\))? (?:also |later |then |again |repeatedly |has |had )*(?:described|called|named|labell?ed|dubbed|tweeted|blamed|accused|announced|praised|congratulated|thanked|claimed|denied|declared|reiterated|acknowledged|admitted|apologi[sz]ed|urged|vowed|promised|warned|insisted|mocked|critici[sz]ed|slammed|denounced|condemned|dismissed|told|said)\b/u

const PLANNED =
  /\b(?:will|(?:is|are|was|were) (?:to|set to|due to|scheduled|expected|planned|slated)|plans? to|scheduled|expected)\b/i

/** Joins what outlets tell on their own word with those from whom they may have it. */
export function joinOwnWords(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  const own = [...statements.keys()].filter((i) => isOwn(statements[i]!) || statements[i]!.kind === 'outlet')
  const said = [...statements.keys()].filter((i) => places[i]!.speaker !== undefined)
  // What several outlets know of their own accord nobody needed to tell them.
  const onItsOwn = new Set(own.map((i) => places[i]!.report)).size === 1
  const heard = [...statements.keys()].filter((i) => !isOwn(statements[i]!))
  const reported = new Set(heard.flatMap((i) => (statements[i]!.kind === 'outlet' ? [] : (places[i]!.report ?? []))))
  for (const i of own) {
    const mine = statements[i]!
    const target =
      said.find((j) => statements[j]!.article === mine.article) ??
      said.find((j) => places[j]!.venue !== null && places[j]!.venue === places[i]!.report) ??
      said.find((j) => statements[j]!.stance !== 'declines-to-comment' && isAbout(mine, statements[j]!)) ??
      said.find((j) => ['organisation', 'place', 'group'].includes(statements[j]!.kind)) ??
      (onItsOwn && !isStanding(mine.text) ? said.find((j) => inOffice(statements[j]!)) : undefined) ??
      // What a page says itself beside another's report of it, or the words of somebody whom it does not name.
      (isOwn(mine) && mine.chain.length === 0 ? heard.find((j) => statements[j]!.article === mine.article) : undefined)
    if (target === undefined) continue
    // "The Meridian reported": on the word of those whom it cites for it, and not of who speaks of it on a later day.
    if (mine.kind === 'outlet' && reported.has(places[i]!.report ?? '') && isLater(statements[target]!, mine)) continue
    const about = statements[target]!.article === mine.article || isAbout(mine, statements[target]!)
    join(Math.min(target, i), Math.max(target, i), about ? 'own-about' : 'announced')
  }
  const tellings = own.filter((i) => places[i]!.report !== undefined && TELLS_OF.test(statements[i]!.text))
  for (const i of tellings.slice(1)) join(tellings[0]!, i, 'own-about')
  const plans = own.filter((i) => statements[i]!.stance === 'expects' || PLANNED.test(statements[i]!.text))
  for (const i of plans.slice(1)) join(plans[0]!, i, 'announced')
}

const isLater = (a: Statement, b: Statement): boolean =>
  a.published !== null && b.published !== null && a.published.slice(0, 10) > b.published.slice(0, 10)

/** Who knows it by office, and whom an outlet that says it on its own word may have heard. */
const inOffice = ({ kind, role, stance }: Statement): boolean =>
  kind === 'person' && role !== null && !OUTSIDERS.test(role) && INSIDE.has(stance)

/** A treaty that there is or is not, and no event: what anybody can look up. */
const isStanding = (text: string): boolean => STANDING.test(text) && !EVENT.test(text)

const EVENT = /\b(?:will|would|was|were|had|did)\b|(?<!\p{L})\p{Ll}{3,}ed\b/u

const STANDING = /\b(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|haven['’]t|can|can['’]t|cannot|does|do)\b/

const INSIDE: ReadonlySet<Stance> = new Set([
  'asserts',
  'confirms',
  'promises',
  'expects',
  'demands',
  'proposes',
  'asks',
])

const OUTSIDERS =
  /\b(?:professor|expert|analyst|author|historian|fellow|scholar|scientist|researcher|economist|critic|candidate|anchor|host|correspondent|reporter|journalist|columnist|editor|writer|commentator|pollster|strategist)\b/i

/** Whom a page leaves unnamed twice, by whatever way it heard of it, may be one. */
export function joinUnnamedOfPage(statements: readonly Statement[], join: Join): void {
  const first = new Map<string, number>()
  for (const [i, { kind, article }] of statements.entries()) {
    if (kind !== 'unnamed') continue
    const other = first.get(article)
    if (other === undefined) first.set(article, i)
    else join(other, i, 'unnamed')
  }
}

/** "Twelve officers are accused of it", "a woman says so", "two sources told reporters": by whom, or whom, another page may tell. */
export function joinUnnamed(statements: readonly Statement[], places: readonly Place[], join: Join): void {
  for (const [i, { kind, name, chain, article }] of statements.entries()) {
    const through = chain.at(-1) ?? (kind === 'outlet' ? name : '')
    const nobody = kind === 'unnamed' && chain.length === 0
    const report = isReport(statements[i]!)
    const vague = report || isAnybody(statements[i]!) || isDocument(statements[i]!)
    const open =
      nobody ||
      vague ||
      isInvolved(statements[i]!) ||
      (places[i]!.report !== undefined && isMedia(through)) ||
      (isOwn(statements[i]!) &&
        (listsOthers(statements[i]!.outlet) || isSomebodys(statements[i]!) || isHearsay(statements[i]!)))
    if (!open) continue
    const mine = places[i]!.speaker
    const other = (isOther: (j: number) => boolean, here: boolean) =>
      statements.findIndex((each, j) => j !== i && (each.article === article) === here && isOther(j))
    const isSaid = (j: number) => places[j]!.speaker !== undefined && places[j]!.speaker !== mine
    const isOther = (j: number) => isReportOf(statements[j]!) && !isReport(statements[j]!)
    const tries = [
      ...(report ? [other(isOther, false), other(isOther, true)] : []),
      other(isSaid, false),
      other((j) => mine === undefined || places[j]!.speaker !== mine, false),
    ]
    if (nobody || vague || isInvolved(statements[i]!)) tries.push(other(isSaid, true))
    if (nobody) tries.push(other(() => true, true))
    const target = tries.find((j) => j >= 0) ?? -1
    if (target >= 0) join(Math.min(target, i), Math.max(target, i), 'unnamed')
  }
}

/** An outlet's, by name. */
const isReportOf = (each: Statement): boolean =>
  !isOwn(each) &&
  (each.kind === 'outlet' || ((each.kind === 'anonymous' || each.kind === 'unnamed') && each.chain.length > 0))

/** "I shall never forget the screams": no outlet says that of itself, and whose words they are the page or our reading of it leaves out. */
const isSomebodys = ({ opinion, text }: Statement): boolean => !opinion && /\b(?:I|my|me|our)\b(?!\.)/.test(text)

/** The outlet's own sentence names the speaker, or the organisation for which he speaks. */
export function isAbout(own: Statement, said: Statement): boolean {
  const text = own.text.toLowerCase()
  const last = said.kind === 'person' ? said.name.split(/\s+/).at(-1)! : said.name
  return [last, said.affiliation ?? ''].some((name) => name.length > 2 && text.includes(name.toLowerCase()))
}
