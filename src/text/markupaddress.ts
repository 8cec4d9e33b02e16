/**
 * An address as Markdown, TeX and wikis may hold it: in ASCII, no space, bracket, brace, bar or quotation mark in it, and nothing
 * encoded twice. Null of what is no address of the web.
 */
export function markupAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  return parsed.href.replace(
    /[\s"'`<>[\]{}|\\^()]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** A link in Markdown; the text alone where it would lead nowhere. @param text harmless in Markdown already. */
export function linked(text: string, url: string | null): string {
  const address = url && markupAddress(url)
  return address ? `[${text}](${address})` : text
}
