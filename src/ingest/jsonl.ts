import { z } from 'zod'
import { HearsayError } from '../errors.ts'
import { webAddress } from './address.ts'
import { captureOf, makeArticle } from './article.ts'
import { worthReading } from './text.ts'
import { moment } from './time.ts'

const words = z.string().trim().min(1).nullish().catch(null)
const Line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  outlet: words,
  publisher: words,
  title: words,
  byline: words,
  author: words,
  published: words,
  date: words,
  retrieved: words,
  url: words,
  language: words,
})

/** One line of JSON Lines as an article whose text is the line's `text`, to the letter. */
export function fromJsonLine(line: string, where: string) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new HearsayError(where, 'is not JSON', 'remove the line or mend it')
  }
  const parsed = Line.safeParse(value)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    const what = path.length ? `has no usable "${path.join('.')}" (${message})` : 'is not an article'
    throw new HearsayError(where, what, 'each line needs "id" and "text"')
  }
  const { id, text, outlet, publisher, title, byline, author, published, date, retrieved, url, language } = parsed.data
  const capture = captureOf(new TextEncoder().encode(line), 'application/json')
  const article = makeArticle(
    {
      text,
      externalId: id,
      url: webAddress(url),
      outlet: outlet ?? publisher ?? null,
      title: title ?? null,
      byline: byline ?? author ?? null,
      published: moment(published ?? date),
      retrieved: moment(retrieved),
      language: language?.slice(0, 2).toLowerCase() ?? null,
    },
    capture,
  )
  return { article: worthReading(article, where), capture }
}
