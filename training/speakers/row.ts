/** A pronoun with whom it can mean, as `train.py` takes it. */
export interface Row {
  article: string
  /** Whether nobody is meant of whom the page tells; null where somebody surely is. */
  nobody: boolean | null
  candidates: { meant: boolean; features: readonly string[] }[]
}
