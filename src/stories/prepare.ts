import { setImmediate } from 'node:timers/promises'
import { comparable } from '../claims/comparable.ts'
import { contextsOf } from '../claims/context.ts'
import { Defect } from '../errors.ts'
import type { Embedder, Predictor } from '../model/predictor.ts'
import { sketch } from '../origins/copies.ts'
import { begin, read } from '../pipeline.ts'
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

/** Finds the statements of an article; of one in another language, none. @throws Defect where the rules fail on it. */
export async function readArticle(article: Article, predictor: Predictor): Promise<Reading> {
  if (!isForeign(article)) {
    const [finish, [prediction]] = await meanwhile(predictor.predict([article]), () => ruled(() => begin(article)))
    return ruled(() => finish(prediction!))
  }
  // Without blocks there are no sentences, and so nothing that could be stated.
  return read({ ...article, blocks: [], text: '' }, { attributions: [], model: predictor.model })
}

/** What rules make of an article. That they fail is a defect of ours, as a model's failure may not be. */
function ruled<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Defect(error)
  }
}

/** Does something while a model is at work in another thread, which first gets what it was asked. */
async function meanwhile<T, M>(model: Promise<M>, work: () => T): Promise<[T, M]> {
  const [done, found] = await Promise.all([setImmediate().then(work), model])
  return [done, found]
}

/** Everything the store keeps of an article: a function of its capture and the models alone. @throws Defect as `readArticle`. */
export function preparer({ predictor, embedder }: Reader): (article: Article, capture: Capture) => Promise<NewArticle> {
  return async (article, capture) => {
    const reading = await readArticle(article, predictor)
    const contexts = ruled(() => contextsOf(article, reading))
    const [rest, vectors] = await meanwhile(embedder.embed(contexts), () =>
      ruled(() => ({
        compared: reading.mentions.map((mention, i) => comparable(mention, contexts[i]!, reading)),
        sketch: sketch(article),
      })),
    )
    const comparables = rest.compared.map((each, i) => ({ ...each, vector: vectors[i]! }))
    return { article, capture, reading, comparables, sketch: rest.sketch }
  }
}
