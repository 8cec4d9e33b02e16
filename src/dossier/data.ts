import type { ArticleRow, Claims, Contradiction, CopyPair, Correction } from '../store/store.ts'
import type { Reading, Story } from '../types.ts'
import { type Page, pageOf } from './page.ts'

/** All that a story's dossier is made from: what the store holds of the story, in any order, with its corrections applied. */
export interface StoryData extends Omit<Coverage, 'pages' | 'claims'> {
  /** The text of each article, by its id: what is shown is cut from it. */
  texts: ReadonlyMap<string, string>
  readings: readonly Reading[]
  /** Claim of each mention. */
  claims: ReadonlyMap<string, string>
  corrections: readonly Correction[]
}

/** The same with what a dossier takes from each page in place of its text and reading. */
export interface Coverage {
  story: Story
  /** Superseded versions of pages included: what a page said before is part of what changed. */
  articles: readonly ArticleRow[]
  /** By the article's id. */
  pages: ReadonlyMap<string, Page>
  claims: Claims
  copies: readonly CopyPair[]
  contradictions: readonly Contradiction[]
  /** Names that a person gave to terms, by the terms' ids. */
  labels: ReadonlyMap<string, string>
  /** Where a person said of which term a claim is, by the claim's name in `claims`; the later last. */
  ofTerms: ReadonlyMap<string, readonly TermMove[]>
}

/** Of a story with all its data: each page by what a dossier takes from it. */
export function coverageOf({ texts, readings, claims, corrections: _, ...data }: StoryData): Coverage {
  return {
    ...data,
    claims: claimsIn(claims),
    pages: new Map(readings.map((each) => [each.article, pageOf(each, texts.get(each.article) ?? '')])),
  }
}

/** The claims of mentions of which each is filed by its id. */
const claimsIn = (claims: ReadonlyMap<string, string>): Claims => ({
  get: (mention) => claims.get(mention),
  of: (article, ids) => (ids === '' ? [] : ids.split(' ').map((id) => claims.get(`${article}.${id}`))),
})

/** A claim is about the term of this name, which need not have been found, and not about the term `from`. */
export interface TermMove {
  from: string | null
  label: string
}

/** ISO 8601 moments, or days; null for all there is, and for no comparison. */
export interface Moments {
  asOf: string | null
  since: string | null
}
