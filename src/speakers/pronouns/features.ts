/** What speaks for a candidate and against, by the names under which the weights know it. */
import { remembered } from '../names/spelling.ts'

/** Where a pronoun stands: in another's quotation, behind what is said, first in its sentence, or elsewhere. */
export type Standing = 'quoted' | 'after' | 'opens' | 'within'

export class Features {
  readonly names: string[] = []
  readonly #standing: (name: string) => string

  constructor(stands: Standing) {
    this.#standing = STANDING[stands]
  }

  on(name: string, is = true): void {
    if (is) this.names.push(name)
  }

  /** By itself, and by how the pronoun stands. */
  both(name: string, is = true): void {
    if (is) this.names.push(name, this.#standing(name))
  }
}

/** What is looked up in the weights for every candidate is made once. */
const STANDING: Readonly<Record<Standing, (name: string) => string>> = {
  quoted: remembered((name) => `${name}, quoted`),
  after: remembered((name) => `${name}, after`),
  opens: remembered((name) => `${name}, opens`),
  within: remembered((name) => `${name}, within`),
}
