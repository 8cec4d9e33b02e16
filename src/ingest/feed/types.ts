/** A feed, whatever its format: what a site says it has published lately. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'
  title: string | null
  /** The site's own address. */
  home: string | null
  /** As the feed has them: mostly newest first. */
  items: FeedItem[]
  hints: Hints
}

export interface FeedItem {
  /** The feed's own name for it (guid, id); null where there is none, or where it stands for several. */
  id: string | null
  url: string | null
  title: string | null
  byline: string | null
  published: string | null
  updated: string | null
  /** HTML: its text, or a part of it. */
  content: string | null
  /** Its words without markup, of title, summary and content: what a query looks at. */
  words: string
}

/** When a feed says that it is worth asking for again. */
export interface Hints {
  minutes: number | null
  /** Hours of the day (UTC) and days of the week ("Monday") at which nothing new comes. */
  skipHours: number[]
  skipDays: string[]
}

/** What is no feed but a web page, with the feeds that it names. */
export interface PageWithFeeds {
  format: 'page'
  feeds: string[]
}

/** A feed, not read yet. */
export interface FeedDocument {
  kind: 'feed'
  bytes: Uint8Array
  /** For messages. */
  where: string
  /** Where it came from: its relative addresses start there. */
  url: string
  charset: string | null
}
