import type { Generated } from 'kysely'
import type { CommentState } from '../comments.ts'
import type { JobResult, JobState } from '../jobs.ts'
import type { Role } from '../people.ts'

/** The tables, as Kysely sees them. JSON columns hold text; what they hold is named beside them. */
export interface Tables {
  capture: { hash: string; media_type: string; bytes: Uint8Array }
  article: ArticleTable
  reading: { article: string; version: string; body: string }
  mention: { n: Generated<number>; id: string; article: string; text: string; features: string; vector: Uint8Array }
  sketch: { article: string; body: string }
  story: { id: string; title: string; revision: Generated<number>; merged_into: Generated<string | null> }
  made: { story: string; revision: number; maker: string; body: string }
  page: { article: string; maker: string; reading: string; body: string }
  remembered: { story: string; maker: string; key: string; body: string }
  story_article: { story: string; article: string; state: number }
  heap: { article: string }
  profile: { article: string; version: number; body: string } // stories/profile.ts
  wording: { story: string; mention: string; wording: string }
  mention_key: { story: string; key: number; wording: string }
  article_key: { story: string; key: number; article: string }
  link: { story: string; a: string; b: string; score: number; rule: string }
  breath: { story: string; a: string; b: string; article: string }
  node: { story: string; id: string; claim: string }
  same_text: { story: string; article: string; text: string }
  copy_pair: { story: string; a: string; b: string; share_a: number; share_b: number; passages: string }
  contradiction: { story: string; a: string; b: string; kind: string; why: string }
  correction: {
    n: Generated<number>
    story: string | null
    kind: string
    body: string
    author: string
    at: string
    note: string
  }
  search: { kind: string; id: string; article: string; text: string }
  meta: { name: string; value: string }
  feed: FeedTable
  follow: { story: string | null; feeds: string; query: string } // "" for all
  item: ItemTable
  item_name: { name: string; item: number }
  item_story: { item: number; story: string | null }
  person: { name: string; role: Role; password: string; added: string }
  session: { hash: string; person: string; ends: string }
  job: {
    n: Generated<number>
    story: string | null
    by: string
    at: string
    sources: string // JobSource[]
    state: JobState
    share: Generated<number | null>
    ended: Generated<string | null>
    problem: Generated<string | null> // Problem
  }
  job_result: {
    job: number
    n: number
    place: string
    article: string | null
    title: string | null
    outcome: JobResult['outcome']
    statements: number
    problem: string | null // Problem
  }
  comment: {
    n: Generated<number>
    story: string
    name: string
    text: string
    at: string
    state: CommentState
    by: string | null
    decided: string | null
  }
  failure: { story: string; place: string; what: string; hint: string; at: string }
}

export interface FeedTable {
  url: string
  title: string | null
  groups: string // string[]
  added: string
  checked: Generated<string | null>
  succeeded: Generated<string | null>
  next: string | null
  failures: Generated<number>
  problem: Generated<string | null>
  hints: Generated<string | null> // Hints
  etag: Generated<string | null>
  last_modified: Generated<string | null>
}

export interface ItemTable {
  n: Generated<number>
  feed: string
  mark: string
  url: string | null
  title: string | null
  byline: string | null
  published: string | null
  content: string | null
  state: 'waiting' | 'done' | 'failed'
  tries: number
  next: string
  problem: string | null
}

export interface ArticleTable {
  id: string
  key: string
  external_id: string | null
  url: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  labels: string // string[]
  published: string | null
  modified: string | null
  retrieved: string | null
  language: string | null
  text: string
  blocks: string // Block[]
  capture: string
  added: string
  superseded_by: string | null
}

/** How far an article has come in its story. */
export const STATE = { added: 0, related: 1, grouped: 2 } as const
