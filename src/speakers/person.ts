/** A person as one text names them. */
import type { Span } from '../types.ts'
import type { Gender } from './names/firstnames.ts'

/** Words that say what somebody is, where they stand. */
export interface Said extends Span {
  role: string
}

/** A person named in full somewhere in the text. */
export interface Person extends Span {
  name: string
  /** What the text first says they are. */
  role: string | null
  /** Everything it says they are. */
  said: Said[]
  /** "Bo", of `Robert "Bo" Marsh`. */
  nickname: string | null
  /** How often the text writes it. */
  count: number
  gender: Gender | null
}

/** The last word of the full name. */
export const lastOf = ({ name }: Pick<Person, 'name'>): string => name.slice(name.lastIndexOf(' ') + 1)
