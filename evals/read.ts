/** Articles read as `hearsay extract` reads them: the model, then all stages. */
import { describe } from '../src/errors.ts'
import { readPaths } from '../src/ingest/index.ts'
import { createPredictor } from '../src/model/index.ts'
import { read } from '../src/pipeline.ts'
import type { Article, Reading } from '../src/types.ts'

/** The articles of a file, in its order. */
export async function readAll(path: string): Promise<{ article: Article; reading: Reading }[]> {
  const articles: Article[] = []
  for await (const each of readPaths([path])) {
    if ('problem' in each) throw new Error(describe(each.problem))
    articles.push(each.article)
  }
  const predictor = createPredictor()
  const predictions = await predictor.predict(articles)
  await predictor.close()
  return articles.map((article, i) => ({ article, reading: read(article, predictions[i]!) }))
}
