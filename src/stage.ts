import type { Article, Prediction, Reading } from './types.ts'

/** What stages read and write. */
export interface Fields extends Omit<Reading, 'article' | 'version'> {
  article: Article
  prediction: Prediction
}

/** A stage declares what it needs and what it adds (or completes: `attributions` is completed by several). */
export interface Stage<N extends keyof Fields = keyof Fields, A extends keyof Fields = keyof Fields> {
  name: string
  needs: readonly N[]
  adds: readonly A[]
  run(fields: Pick<Fields, N>): Pick<Fields, A>
}

/** Types a stage by what it declares. */
export const stage = <N extends keyof Fields, A extends keyof Fields>(definition: Stage<N, A>): Stage<N, A> =>
  definition
