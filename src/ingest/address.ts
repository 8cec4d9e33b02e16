/** The address, if it is one of the web, without the part behind `#`. */
export function webAddress(value: string | null | undefined): string | null {
  if (!value || !URL.canParse(value.trim())) return null
  const url = new URL(value.trim())
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}

/** The host of an address as outlets are called by it: "norvikpost.example". */
export const hostOf = (url: string): string | null =>
  new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '') || null

/**
 * The address and moment behind one of a web archive, as the Internet Archive's Wayback Machine and others that run
 * pywb write it: `https://web.archive.org/web/20180716093000id_/https://example.com/`. Null for any other address.
 */
export function archivedAddress(url: string | null | undefined): { url: string; retrieved: string } | null {
  const parts = /^https?:\/\/[^?#]*?\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/i.exec(url ?? '')
  const original = webAddress(parts?.[2]?.replace(/^(https?:)\/+/i, '$1//'))
  if (!parts || !original) return null
  const digits = parts[1]!
  const retrieved = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T${digits.slice(8, 10)}:${digits.slice(10, 12)}:${digits.slice(12)}Z`
  return Number.isNaN(Date.parse(retrieved)) ? null : { url: original, retrieved }
}
