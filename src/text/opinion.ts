/** Whether a page is an opinion piece: what it states on its own word is then its author's view. */

/** The label of a page that is one. */
export const OPINION = 'Opinion'

/** A part of an address under which outlets put them: "/opinion/", "/commentisfree/"; no blogs, which report, too. */
const SECTION =
  /^(?:opinions?|op-?eds?|commentisfree|commentary|editorials?|columns?|columnists?|perspectives?|viewpoints?)$/i
const LABEL = /^(?:opinions?|op-?ed|commentary|editorial|column|perspective|viewpoint)\b/i

/** @param url the page's address. @param labels those that stand above its text. */
export function isOpinion(url: string | null, labels: readonly string[]): boolean {
  if (labels.some((label) => LABEL.test(label))) return true
  if (url === null || !URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  return [...hostname.split('.').slice(0, 1), ...pathname.split('/').slice(0, -1)].some((part) => SECTION.test(part))
}
