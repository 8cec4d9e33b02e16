/** Whose page it is: nothing that its outlet hears itself, or the wire whose text it prints, is a link. */
import { outletNamed, outletOfHost } from '../speakers/outlets/outlets.ts'
import type { Article, Credit } from '../types.ts'

/** Whether a name is the page's own outlet or wire; also "The Post", of whichever it is. */
export function ownNames(article: Article, credit: Credit | null): (name: string) => boolean {
  const own = plain(ownOutlet(article) ?? '')
  const host = plain(article.outlet ?? '')
  const wired = credit?.wire ?? datelineOf(article)
  const wire = wired ? plain(outletNamed(wired)?.name ?? wired) : null
  return (name) =>
    plain(name) === own || plain(name) === host || plain(name) === wire || own.endsWith(` ${plain(name)}`)
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
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
