import type { Statement } from '../dossier/statements.ts'

/** The statements that say the same, the earliest first. */
export interface Grouped {
  id: string
  statements: Statement[]
  /** Index of the one that stands for it. */
  shown: number
}

/** The different texts of statements: copies repeat one another. */
export interface Texts {
  /** Indices of the first statement of each text. */
  texts: number[]
  /** Which of these texts each statement has; empty where there is only one. */
  textOf: number[]
}

/** The different texts, in the order in which they come first. */
export function textsOf(statements: readonly Statement[]): Texts {
  const firsts = new Map<string, { at: number; n: number }>()
  const textOf = statements.map(({ text }, at) => {
    const first = firsts.get(text) ?? { at, n: firsts.size }
    firsts.set(text, first)
    return first.n
  })
  const texts = [...firsts.values()].map(({ at }) => at)
  return { texts, textOf: texts.length === 1 ? [] : textOf }
}
