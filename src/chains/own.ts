/** Whose page it is: nothing that its outlet hears itself, or the wire whose text it prints, is a link. */
import { isOutletNoun, outletNamed, outletOfHost, outletsIn } from '../speakers/outlets/outlets.ts'
import type { Article, Credit } from '../types.ts'
import type { Venue } from './venues.ts'

/** Whether a name is the page's own outlet or wire; also "The Post", of whichever it is. */
export function ownNames(article: Article, credit: Credit | null): (name: string) => boolean {
  const own = plain(ownOutlet(article) ?? '')
  const host = plain(article.outlet ?? '')
  const label = labelOf(article)
  const wired = credit?.wire ?? datelineOf(article)
  const wire = wired ? plain(outletNamed(wired)?.name ?? wired) : null
  return (name) =>
    plain(name) === own ||
    plain(name) === host ||
    plain(name) === wire ||
    own.endsWith(` ${plain(name)}`) ||
    isOfHost(name, label)
}

/** "The Harbour Post" and, for short, "the Post" of harbourpost.com, where no table knows the outlet. */
function isOfHost(name: string, label: string): boolean {
  const run = plain(name).replace(/[^\p{L}\p{N}]/gu, '')
  return run.length > 2 && (run === label || (label.endsWith(run) && isOutletNoun(name.replace(/^[Tt]he /, ''))))
}

/** The host's own part, of an outlet that is called by its host: "harbourpost" of "www.harbourpost.co.uk"; "" of one that a table knows. */
const labelOf = ({ outlet }: Pick<Article, 'outlet'>): string =>
  (/^[\w.-]+\.\w{2,}$/.test(outlet ?? '') && !outletOfHost(outlet!) ? outlet! : '')
    .toLowerCase()
    .replace(/(?:\.com?)?\.\w+$/, '')
    .replace(/^.*\./, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** In small letters, without what tells it from others of its name in a list: "The Harbour Post (Halden)". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ \([^()]*\)$/, '')
    .replace(/\.\w+$/, '')

/** The page's own outlet by the name that texts use. */
function ownOutlet({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  const host = url ? new URL(url).hostname : (outlet ?? '')
  return (outletOfHost(host) ?? outletOfHost(outlet ?? '') ?? outletNamed(outlet ?? ''))?.name ?? outlet
}

/** "HELSINKI, Finland (CNN) -": the outlet whose report the page prints. */
function datelineOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string | null {
  for (const { start, end } of blocks.slice(0, 20)) {
    const name = DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[1]
    if (name && outletNamed(name)) return name
  }
  return null
}
const DATELINE = /^(?:\p{Lu}[\p{L}.,/' \d-]{2,60})?\((\p{Lu}[\p{L} ]{1,20})\)/u

/** Whether a sentence tells that somebody spoke to the page's outlet: "told the Beacon". */
export function tellsOwn(words: string, isOwn: (name: string) => boolean): boolean {
  for (const { 1: name } of words.matchAll(HEARD)) {
    const parts = name!.split(' ').map((part) => part.replace(/(?:[’']s|[.’'])$/, ''))
    if (parts.some((_, i) => isOwn(parts.slice(0, i + 1).join(' ')))) return true
  }
  return false
}
const HEARD =
  /\b(?:told|tells|telling|interview(?:ed)? (?:with|by)|spoke (?:with|to)|speaking (?:with|to)) (?:the )?((?:The )?\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3})/gu

/** Whether a venue only airs a programme of the page's outlet: "Post Live on SiriusXM", on the Post's page. */
export function isOnProgramme({ name, span }: Venue, text: string, isOwn: (name: string) => boolean): boolean {
  const before = text.slice(Math.max(0, span.start - OWN_BEFORE), span.start)
  return (
    !isOwn(name) && outletsIn(before).some(({ outlet, end }) => isOwn(outlet.name) && AIRS_ON.test(before.slice(end)))
  )
}
const AIRS_ON = /^(?: [\p{L}&’'-]+){0,4} on (?:the )?$/u
/** How near the name of a programme stands to whose it is, in characters. */
const OWN_BEFORE = 45

/** Whom a transcript of the outlet's own calls its host or reporter, in small letters: "ADA LUND, HOST:". */
export const ownVoicesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(OWN_VOICE)].map(({ 1: label }) => label!.toLowerCase()))
const OWN_VOICE =
  /^(\p{Lu}[\p{Lu} .’'-]{3,40}), (?:\p{Lu}{2,12} ){0,3}(?:HOST|BYLINE|ANCHOR|CORRESPONDENT)\b[^:\n]{0,40}:/gmu
