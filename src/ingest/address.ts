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
