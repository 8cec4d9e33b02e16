import { webAddress } from '../address.ts'

/** More than any comment at the head of a saved page. */
const HEAD = 4000

/** Where and when a page was saved, as browsers ("complete page") and SingleFile note it in a comment. */
export function savedFrom(html: string): { url: string | null; retrieved: string | null } {
  const head = html.slice(0, HEAD)
  const browser = /<!--\s?saved from url=\(\d{1,6}\)(\S{1,2000})\s?-->/i.exec(head)
  if (browser) return { url: webAddress(browser[1]), retrieved: null }
  const single =
    /<!--\s{1,20}Page saved with SingleFile\s{1,20}url:\s?(\S{1,2000})\s{1,20}saved date:\s?([^\n(]{1,60})/.exec(head)
  const at = Date.parse(single?.[2] ?? '')
  return {
    url: webAddress(single?.[1]),
    retrieved: Number.isNaN(at) ? null : new Date(at).toISOString().replace('.000', ''),
  }
}
