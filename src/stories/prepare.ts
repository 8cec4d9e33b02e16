import { comparable } from '../claims/comparable.ts'
import { contextsOf } from '../claims/context.ts'
import type { Embedder, Predictor } from '../model/predictor.ts'
import { sketch } from '../origins/copies.ts'
import { read } from '../pipeline.ts'
import type { NewArticle } from '../store/store.ts'
import type { Article, Capture, Problem, Reading } from '../types.ts'

/** What reads an article: the two models. */
export interface Reader {
  predictor: Predictor
  embedder: Embedder
}

/** The only language whose statements the model can find. */
const LANGUAGE = 'en'

/** Articles in another language are kept, and not read. */
const isForeign = ({ language }: Pick<Article, 'language'>): boolean => language !== null && language !== LANGUAGE

/** Why an article is kept without its statements; null where they are read. */
export function unread(article: Pick<Article, 'language'>, where: string): Problem | null {
  if (!isForeign(article)) return null
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(article.language!)
  return { where, what: `is in ${name}`, hint: 'only English can be read for statements' }
}

/** Finds the statements of an article; of one in another language, none. */
export async function readArticle(article: Article, predictor: Predictor): Promise<Reading> {
  if (!isForeign(article)) return read(article, (await predictor.predict([article]))[0]!)
  // Without blocks there are no sentences, and so nothing that could be stated.
  return read({ ...article, blocks: [], text: '' }, { attributions: [], model: predictor.model })
}

/** Everything the store keeps of an article: a function of its capture and the models alone. */
export function preparer({ predictor, embedder }: Reader): (article: Article, capture: Capture) => Promise<NewArticle> {
  return async (article, capture) => {
    const reading = await readArticle(article, predictor)
    const contexts = contextsOf(article, reading)
    const found = await embedder.embed(contexts)
    const comparables = reading.mentions.map((mention, i) => comparable(mention, contexts[i]!, reading, found[i]!))
    return { article, capture, reading, comparables, sketch: sketch(article) }
  }
}
