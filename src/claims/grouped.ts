import type { Statement } from '../dossier/statements.ts'

/** The statements that say the same, the earliest first. */
export interface Grouped {
  id: string
  statements: Statement[]
  /** Index of the one that stands for it. */
  shown: number
}
