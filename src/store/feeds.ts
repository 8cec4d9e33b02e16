/** What is kept of feeds: where they are, how they fare, what is followed for which story, and the items yet to be fetched. */

import type { Hints } from '../ingest/feed/types.ts'

/** A feed and its health. Moments are ISO 8601. */
export interface FeedRow {
  url: string
  title: string | null
  groups: string[]
  added: string
  /** When it was last asked for, and when that last worked. */
  checked: string | null
  succeeded: string | null
  /** When it is to be asked for again; null for a feed that is gone for good. */
  next: string | null
  /** Failures in a row, and what the last one was. */
  failures: number
  problem: string | null
  /** When it said that it is worth asking for again. */
  hints: Hints | null
  /** By what its server tells whether it has changed. */
  etag: string | null
  lastModified: string | null
  /** How many of its items wait, have become articles, and could not be had. */
  waiting: number
  done: number
  failed: number
}

/**
 * What of the feeds belongs to a story: the items of a group of feeds, or of all, that a query finds, or all. Without a story each
 * item belongs to the one that it is about.
 */
export interface Follow {
  story: string | null
  group: string | null
  query: string | null
}

/** An item of a feed that is wanted for stories. */
export interface NewItem {
  /** It is known by any of these: its page's key, the feed's own name for it. */
  names: string[]
  /** Changes when the feed says that its page has. */
  mark: string
  url: string | null
  title: string | null
  byline: string | null
  published: string | null
  /** HTML from the feed, for where the page cannot be had. */
  content: string | null
  /** Null stands for the one that it is about. */
  stories: (string | null)[]
}

export interface WaitingItem extends Omit<NewItem, 'names' | 'mark'> {
  n: number
  feed: string
  /** How often it was tried in vain. */
  tries: number
}

/** How one asking for a feed went. */
export type FeedResult =
  | (Pick<FeedRow, 'title' | 'hints' | 'etag' | 'lastModified'> & { items: readonly NewItem[] })
  | 'unchanged'
  | { problem: string }

/** What became of an item. */
export type ItemResult = { done: true } | { problem: string; again: string | null }

export interface FeedStore {
  /** Of one that is there already, only its groups are added to. */
  addFeed(
    feed: { url: string; title: string | null; groups: readonly string[] },
    at: string,
  ): Promise<'added' | 'known'>
  /** With all that is kept of it; what became articles stays. */
  removeFeed(url: string): Promise<boolean>
  /** By address. */
  feeds(): Promise<FeedRow[]>
  /** Also makes every feed due, to be looked at for what the story now wants. */
  follow(follow: Follow, at: string): Promise<void>
  /** All that a story follows, or one of it. @returns how many there were. */
  unfollow(story: string | null, only?: Omit<Follow, 'story'>): Promise<number>
  follows(): Promise<Follow[]>
  /** Files the outcome of asking for a feed with its items, in one transaction; gives how many of them are new or changed. */
  saveFeed(url: string, result: FeedResult, at: string, next: string | null): Promise<number>
  /** Items that may be fetched now, in the order in which they came. */
  waitingItems(at: string, limit: number): Promise<WaitingItem[]>
  settleItem(n: number, result: ItemResult): Promise<void>
  /** When the next feed or item is due. */
  nextDue(): Promise<string | null>
  /**
   * Takes a lock that one process at a time can hold, and that falls with it however it ends.
   *
   * @returns How to give it back; null where another holds it.
   */
  exclusively(what: string): Promise<(() => void) | null>
}
