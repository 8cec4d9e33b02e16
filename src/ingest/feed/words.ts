import { parseHTML } from 'linkedom'
import { nesting } from '../html/nesting.ts'

/** A query looks no further. */
const MOST = 20_000
const DEEPEST = 256

/** The words of a field that may be HTML, on one line. */
export function wordsOf(html: string | null): string {
  const cut = (html ?? '').slice(0, MOST)
  if (!/[<&]/.test(cut)) return squeeze(cut)
  // What is nested deeper is no prose, and brings the parser down.
  if (nesting(cut).depth > DEEPEST) return ''
  const { document } = parseHTML(
    `<!doctype html><html><body>${cut.replace(/<\/?(?:p|div|li|br|h\d)\b/gi, ' $&')}</body></html>`,
  )
  for (const element of document.querySelectorAll('script, style')) element.remove()
  return squeeze(document.body?.textContent ?? '')
}

const squeeze = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
