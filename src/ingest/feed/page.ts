import { Parser } from 'htmlparser2'
import { webAddress } from '../address.ts'

const FEED = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i

/** The feeds that a web page names for itself (`<link rel="alternate">`); those of comments are left out. */
export function feedsOfPage(html: string, url: string): string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', title = '', href = '' }) {
      if (name !== 'link' || !/\balternate\b/i.test(rel) || !FEED.test(type.trim())) return
      if (/comment/i.test(title + href) || !URL.canParse(href.trim(), url)) return
      const address = webAddress(new URL(href.trim(), url).href)
      if (address) found.add(address)
    },
  })
  // Links stand in the head.
  parser.end(html.slice(0, 200_000))
  return [...found]
}
