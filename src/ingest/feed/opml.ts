/** Lists of feeds (OPML 2.0), as feed readers give and take them. */
import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import { HearsayError } from '../../errors.ts'
import { webAddress } from '../address.ts'
import { decodePage } from '../decode.ts'

export interface ListedFeed {
  url: string
  title: string | null
  /** The folders it is in; none where it stands at the top. */
  groups: string[]
}

/** The feeds of a list, each once, with the innermost folder of each place where it stands. */
export function feedsOfOpml(bytes: Uint8Array, where: string): ListedFeed[] {
  let outlines: Opml.Outline<string>[]
  try {
    outlines = parseOpml(decodePage(bytes, where).trim()).body?.outlines ?? []
  } catch (error) {
    if (error instanceof HearsayError) throw error
    throw new HearsayError(where, 'is no OPML file', 'export the list of feeds from your reader as OPML')
  }
  const found = new Map<string, ListedFeed>()
  const walk = (all: readonly Opml.Outline<string>[], group: string | null) => {
    for (const { xmlUrl, title, text, outlines: inner } of all) {
      const url = webAddress(xmlUrl)
      if (url) {
        const name = title ?? text ?? null
        const known = found.get(url) ?? { url, title: name === url ? null : name, groups: [] }
        if (group && !known.groups.includes(group)) known.groups.push(group)
        found.set(url, known)
      }
      if (inner) walk(inner, url ? group : (text ?? title ?? group))
    }
  }
  walk(outlines, null)
  return [...found.values()]
}

/** The same list as OPML; a feed of several groups stands in each. */
export function opmlOf(feeds: readonly ListedFeed[], title: string): string {
  const outline = ({ url, title }: ListedFeed) => ({
    type: 'rss',
    text: title ?? url,
    title: title ?? url,
    xmlUrl: url,
  })
  const groups = [...new Set(feeds.flatMap((feed) => feed.groups))].sort()
  const outlines: Opml.Outline<string>[] = [
    ...groups.map((group) => ({
      text: group,
      outlines: feeds.filter((feed) => feed.groups.includes(group)).map(outline),
    })),
    ...feeds.filter((feed) => feed.groups.length === 0).map(outline),
  ]
  return generateOpml({ head: { title }, body: { outlines } })
}
