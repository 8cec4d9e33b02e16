/**
 * What is kept, behind one interface. Everything is idempotent and atomic an article at a time; whatever is derived can be
 * thrown away and made again from captures and corrections.
 */
import type { Article, Capture, Reading, Span, Story } from '../types.ts'
import type { CommentStore } from './comments.ts'
import type { FailureStore } from './failures.ts'
import type { FeedStore } from './feeds.ts'
import type { JobStore } from './jobs.ts'
import type { PeopleStore } from './people.ts'

/** A story with what lists of stories show; `revision` grows with every change of what belongs to it. */
export interface StoryRow extends Story {
  articles: number
  revision: number
}

/** A story as lists of stories show it. */
export interface StoryListing extends StoryRow {
  outlets: number
  /** When the article published last was; of articles without a date, retrieved. */
  last: string | null
  /** That article, by which an editor knows which story it is. */
  newest: Pick<Article, 'id' | 'title' | 'outlet' | 'language'> | null
}

/** What comparing mentions needs; computed when an article is read, kept with it. `features` is `claims/features.ts`' own. */
export interface Comparable {
  /** Mention id. */
  id: string
  article: string
  text: string
  /** Unit length. */
  vector: Float32Array
  features: unknown
}

/** Two mentions, or wordings, held to say the same. A pure function of the two, so that order cannot matter. `a < b`. */
export interface Link {
  a: string
  b: string
  score: number
  rule: string
}

/** Two mentions that contradict each other. In a denial `a` is what is denied, otherwise what is held to be so where one is. */
export interface Contradiction {
  a: string
  b: string
  kind: 'denial' | 'negation' | 'figure'
  /** For people; "" where the words of `b` say it. */
  why: string
  /** Of whom `b` tells it, where that is not who says it. Not stored. */
  by?: string | undefined
  /** `b` repeats `a`, to call it false. Not stored. */
  within?: boolean | undefined
}

/** Which claim has which mention. */
export interface Claims {
  get(mention: string): string | undefined
  /** Those of an article's mentions, one of each. @param ids without the article's, parted by spaces. */
  of(article: string, ids: string): readonly (string | undefined)[]
}

/** One article, or text, found to repeat another's text. `a < b`; the direction is decided in the dossier. */
export interface CopyPair {
  a: string
  b: string
  /** Share of a's (of b's) words that stand in the other. */
  shareOfA: number
  shareOfB: number
  /** The one of the two that a person held to be the copy. */
  copy?: string
}

/** With the passages that both have. */
export interface SharedText extends CopyPair {
  passages: { a: Span; b: Span }[]
}

/** An article with all that reading it gave, as `Store.add` keeps it. */
export interface NewArticle {
  article: Article
  capture: Capture
  reading: Reading
  comparables: Comparable[]
  /** What `origins/copies.ts` needs to compare this article with others. */
  sketch: unknown
}

/** What became of an article that was given: `unchanged` where it was there. */
export type Added = 'added' | 'unchanged' | 'new-version'

/** An article without its text, as lists need it. */
export interface ArticleRow {
  id: string
  key: string
  externalId: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  labels: string[]
  url: string | null
  published: string | null
  modified: string | null
  retrieved: string | null
  language: string | null
  /** When this program first saw it. */
  added: string
  /** The later version of the same page, if there is one. */
  supersededBy: string | null
}

/** Where an article is. */
export interface Filing {
  article: string
  key: string
  /** A later version of the page is there. */
  superseded: boolean
  story: string | null
  /** In the heap: nobody has said where it belongs. */
  sorted: boolean
  profile: unknown
}

/** An append-only record of a person's decision. Never changed; a later one wins. */
export interface Correction {
  id: string
  story: string | null
  kind: string
  body: unknown
  author: string
  at: string
  note: string
}

/** Everything that is kept, whatever the database; null stands for what is not there. */
export interface Store extends CommentStore, FailureStore, FeedStore, JobStore, PeopleStore {
  close(): Promise<void>
  /**
   * Copies all of it, as it is at one moment, into a file that is a store of its own; what others write meanwhile is not in it.
   * @throws HearsayError where the file is there already or cannot be written.
   */
  backup(file: string): Promise<void>

  // ── capture and reading ───────────────────────────────────────────────────────────────────
  /**
   * Keeps an article with its capture and reading, and puts it into the story, in one transaction; without a story, into the heap, whose
   * articles the program sorts into stories (`stories/sort.ts`).
   */
  add(entry: NewArticle, story: string | null, at: string): Promise<Added>
  /** Of these article ids, those already stored with a reading of this version and in this story, or in any: they need not be read again. */
  known(ids: readonly string[], story: string | null, version: string): Promise<Set<string>>
  /** Articles of the story whose reading is not of this version, in a fixed order. */
  outdated(story: string, version: string): Promise<string[]>
  article(id: string): Promise<Article | null>
  reading(id: string): Promise<Reading | null>
  capture(articleId: string): Promise<Capture | null>
  /** All versions of the page, oldest first. */
  versions(key: string): Promise<ArticleRow[]>

  // ── stories ───────────────────────────────────────────────────────────────────────────────
  /** Those with the newest coverage first. */
  stories(): Promise<StoryListing[]>
  /** Makes the story unless one has this title, or the id that comes from it. */
  ensureStory(title: string): Promise<Story>
  /** By id or title; one that went into another leads there. */
  story(name: string): Promise<StoryRow | null>
  /** Gives a story another title; its id stays. */
  renameStory(story: string, title: string): Promise<void>
  /** Puts all articles of one story into another, to be grouped there; so go its feeds and corrections. Its name leads there. */
  mergeStory(from: string, into: string): Promise<void>
  /** Puts stored articles into a story, to be grouped. */
  place(story: string, articles: readonly string[]): Promise<void>
  /** Every article, once for each story that it is in, once where it is in none. Profiles of another version are left out. */
  filings(version: number): Promise<Filing[]>
  /** Keeps what articles are about (`stories/profile.ts`). */
  saveProfiles(profiles: ReadonlyMap<string, unknown>, version: number): Promise<void>
  /** Whether an article of the heap is in no story, or not yet compared there. */
  heapWaits(): Promise<boolean>
  /** Takes the articles of these stories from the heap: a person has said where they belong. */
  settle(stories: readonly string[]): Promise<void>
  /** Takes articles from the heap; gives the stories into which the program had put them. */
  takeFromHeap(articles: readonly string[]): Promise<{ article: string; story: string }[]>
  /**
   * Takes an article out of a story with all that only it brought.
   *
   * @param filed the keys under which its wordings and its text are filed.
   * @returns wordings that stay and whose claims or links have changed.
   */
  displace(story: string, article: string, filed: Pick<Relations, 'wordingKeys' | 'textKeys'>): Promise<string[]>
  /** Ids of the stories that an article is in. */
  storiesOf(article: string): Promise<string[]>
  articles(story: string): Promise<ArticleRow[]>
  /** All of them, or those of these articles. */
  readings(story: string, articles?: readonly string[]): Promise<Reading[]>
  /** The text of each article of the story, or of these, by id. */
  texts(story: string, articles?: readonly string[]): Promise<Map<string, string>>

  // ── grouping, inside one story ────────────────────────────────────────────────────────────
  /** Articles of the story not yet compared with the others, in a fixed order. */
  ungrouped(story: string): Promise<string[]>
  /** Of articles, in a fixed order. */
  comparables(articles: readonly string[]): Promise<Comparable[]>
  /** Of these wordings those that the story has, each as what compares it: its `id` and `article` are the wording's name. */
  wordings(story: string, names: readonly string[]): Promise<Comparable[]>
  /** The wording of each of these mentions that the story has. */
  wordingsOf(story: string, mentions: readonly string[]): Promise<Map<string, string>>
  /** Of these texts those that the story has, as what compares them: their `article` is the text's name. */
  sketches(story: string, texts: readonly string[]): Promise<{ text: string; sketch: unknown }[]>
  sketch(article: string): Promise<unknown>
  /** Names filed under any of the keys: `wording` keys find wordings, `text` keys find texts. */
  lookup(story: string, what: 'wording' | 'text', keys: readonly string[]): Promise<{ key: string; name: string }[]>
  /** Files how one article relates to those before it, in one transaction. It counts as grouped once its claims are saved. */
  saveRelations(story: string, article: string, relations: Relations): Promise<void>
  /** Articles whose relations are saved and whose claims are not: a run was interrupted between the two, or is about to go on. */
  unclaimed(story: string): Promise<string[]>
  /** The wordings of articles of the story. */
  wordingsIn(story: string, articles: readonly string[]): Promise<string[]>
  /** Wordings whose link does not count, since an attribution of these articles has both. */
  cutBy(story: string, articles: readonly string[]): Promise<string[]>
  /** The claim of each of these wordings, or mentions told apart from theirs, that has one. */
  claimsOf(story: string, nodes: readonly string[]): Promise<Map<string, string>>
  /** What belongs to these claims. */
  membersOf(story: string, claims: readonly string[]): Promise<string[]>
  /** Links that begin or end at any of these wordings, but those between statements of one breath. */
  linksOf(story: string, wordings: readonly string[]): Promise<Link[]>
  /** Those of them that begin and end at these wordings: of a large story a small part. */
  linksWithin(story: string, wordings: readonly string[]): Promise<Link[]>
  /** Files claims, forgets what has none any more, and marks the articles as grouped, in one transaction. */
  saveClaims(
    story: string,
    articles: readonly string[],
    claims: ReadonlyMap<string, string>,
    gone?: readonly string[],
  ): Promise<void>
  /** Forgets all grouping of the story, to be made again. */
  clearGrouping(story: string): Promise<void>
  /** The version of the rules by which the story's articles were compared, as it was noted; null where none was. */
  comparedBy(story: string): Promise<string | null>
  noteComparedBy(story: string, version: string): Promise<void>
  /** Claim of each mention of the story, or of one article in it. Claims' names mean nothing. */
  claims(story: string, article?: string): Promise<Map<string, string>>
  /** The same of the whole story, for one who asks article by article. */
  claimsByArticle(story: string): Promise<Claims>
  /** How many mentions of these articles share their claim with others, and how many stand alone. */
  counts(story: string, articles: readonly string[]): Promise<{ joined: number; alone: number }>
  /** Those of which one may be a copy of the other. Of articles of one text, one stands for all in pairs with others. */
  copies(story: string): Promise<CopyPair[]>
  /** All pairs of an article with others of which it shares text. */
  sharing(story: string, article: string): Promise<SharedText[]>
  /** Of mentions of one wording, one stands for all. */
  contradictions(story: string): Promise<Contradiction[]>

  // ── the dossier ───────────────────────────────────────────────────────────────────────────
  /** What this maker last made of the story, if nothing of the story has changed since. */
  made(story: string, maker: string): Promise<string | null>
  /** Keeps what a maker made of the story at that revision, in place of what was made before. */
  keepMade(story: StoryRow, maker: string, body: string): Promise<void>
  /** Gives what this maker made of the story's pages as they are read now, one after the other, in UTF-8. */
  pages(story: string, maker: string, take: (article: string, body: Buffer) => void): Promise<void>
  /** Keeps what a maker made of pages, each with the version of its reading. */
  keepPages(maker: string, pages: readonly { article: string; reading: string; body: string }[]): Promise<void>

  /** What this maker remembers of the story, by name. */
  remembered(story: string, maker: string): Promise<Map<string, string>>
  /** Files what a maker remembers from now on, and forgets what it no longer needs, and all that others remembered. */
  remember(story: string, maker: string, fresh: ReadonlyMap<string, string>, gone: readonly string[]): Promise<void>

  // ── search ────────────────────────────────────────────────────────────────────────────────
  /**
   * Whatever the query, it is searched for as words, the last of which may be unfinished; none is an error. Articles, then
   * mentions, at most `limit` of each, best first.
   */
  search(story: string, query: string, limit: number): Promise<Found>
  /** In how many articles of each story a name stands; stories that have none of it are left out. */
  naming(name: string): Promise<Map<string, number>>

  // ── corrections ───────────────────────────────────────────────────────────────────────────
  correct(correction: Omit<Correction, 'id'>): Promise<Correction>
  /** In the order they were made: those of a story and of all that went into it; for null, those about stories. */
  corrections(story: string | null): Promise<Correction[]>
}

/** How one article relates to those already grouped in its story. Links and contradictions are between wordings. */
export interface Relations {
  /** The wording of each of its mentions. */
  wordings: { mention: string; wording: string }[]
  /** Wordings that one attribution of it has both: who says two things in one breath says two things. `a < b`. */
  breaths: { a: string; b: string }[]
  wordingKeys: { key: string; wording: string }[]
  links: Link[]
  contradictions: Contradiction[]
  /** Names its text: articles of one text are compared with others once. */
  text: string
  textKeys: string[]
  /** Between texts; of one with itself, where it is that of several articles. */
  copies: SharedText[]
}

/** One place where the words of a query stand. */
export interface Hit {
  kind: 'article' | 'mention'
  /** Article or mention id. */
  id: string
  article: string
}

/** What was found, and for what. */
export interface Found {
  hits: Hit[]
  /** Words that stand nowhere, with the words like them that were searched for instead. */
  instead: { word: string; words: string[] }[]
  /** Nothing has all the words; these have some. */
  some: boolean
}
