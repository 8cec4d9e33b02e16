import { parseHTML } from 'linkedom'
import { HearsayError } from '../../errors.ts'
import { webAddress } from '../address.ts'
import { nesting } from '../html/nesting.ts'

const FEED = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i

/** The feeds that a web page names for itself (`<link rel="alternate">`); those of comments are left out. */
export function feedsOfPage(html: string, url: string, where: string): string[] {
  // Links stand in the head.
  const head = html.slice(0, 200_000)
  if (nesting(head).depth > 512)
    throw new HearsayError(where, 'is nested too deep to be a page', 'nothing was read from it')
  const { document } = parseHTML(head)
  const found = [...document.querySelectorAll('link')].flatMap((link) => {
    const attribute = (name: string) => link.getAttribute(name) ?? ''
    const href = attribute('href').trim()
    if (!/\balternate\b/i.test(attribute('rel')) || !FEED.test(attribute('type').trim())) return []
    if (/comment/i.test(attribute('title') + href) || !URL.canParse(href, url)) return []
    return webAddress(new URL(href, url).href) ?? []
  })
  return [...new Set(found)]
}
