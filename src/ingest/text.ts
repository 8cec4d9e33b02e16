import { HearsayError } from '../errors.ts'
import type { Article } from '../types.ts'
import { captureOf, makeArticle } from './article.ts'
import { decode } from './decode.ts'

/** A plain-text page. Its text is the file's, to the letter. */
export function fromText(
  bytes: Uint8Array,
  where: string,
  from: { url?: string | null; retrieved?: string | null } = {},
) {
  const text = decode(bytes, where)
  const capture = captureOf(bytes, 'text/plain')
  return {
    article: worthReading(
      makeArticle({ text, url: from.url ?? null, retrieved: from.retrieved ?? null }, capture),
      where,
    ),
    capture,
  }
}

/** Refuses an article in which nothing can be said. */
export function worthReading(article: Article, where: string): Article {
  if (article.text.trim() === '') throw new HearsayError(where, 'is empty', 'nothing was read from it')
  if (!/\p{L}/u.test(article.text)) throw new HearsayError(where, 'has no words in it', 'nothing was read from it')
  return article
}
