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
 * The page that an archive's address shows, and when it was taken: `https://web.archive.org/web/20180715120000/https://…`
 * of the Internet Archive, and the like of others that run pywb. Null for any other address.
 */
export function archivedAddress(address: string | null | undefined): { url: string; retrieved: string } | null {
  const [, host, digits, page] = ARCHIVED.exec(address ?? '') ?? []
  const url = webAddress(page?.replace(/^(https?:)\/+/i, '$1//'))
  if (!host || !digits || !url || (digits.length < 14 && host.toLowerCase() !== 'web.archive.org')) return null
  const [year, month, day, hour, minute, second] = `${digits}000000`.match(/^\d{4}|\d\d/g)!
  const retrieved = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(retrieved)) ? null : { url, retrieved }
}
const ARCHIVED = /^https?:\/\/([^/?#]+)\/[^?#]*?(\d{8}(?:\d\d){0,3})(?:[a-z]{2}_)?\/(https?:\/{1,2}.{1,2000})$/i
