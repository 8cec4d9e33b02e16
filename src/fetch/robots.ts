import robotsParser from 'robots-parser'

/** As sites know us. */
export const AGENT = 'Hearsay'

/** Whether a site's robots.txt (RFC 9309) lets us fetch an address. Without one everything may be fetched. */
export function mayFetch(address: string, robots: { url: string; text: string } | null): boolean {
  if (!robots) return true
  // The module's default export is a function, whatever its types say under Node's rules.
  const parse = robotsParser as unknown as (
    url: string,
    text: string,
  ) => { isAllowed(url: string, agent: string): boolean | undefined }
  return parse(robots.url, robots.text).isAllowed(address, AGENT) ?? true
}
