/** What a noun phrase names, and the phrase as those see it who tell. */
import type { Gender } from './firstnames.ts'

export interface Named {
  kind: 'person' | 'organisation' | 'outlet' | 'place'
  name: string
  /** Words before or after a person's name: "Kremlin spokesman". */
  role: string | null
  gender: Gender | null
  /** "WHO", of "the World Harbour Organization (WHO)". */
  acronym?: string
}

/** "The Harbour Institute, a think tank that", parted at the comma. */
export interface Phrase {
  head: string
  /** The head without "the". */
  whole: string
  /** "" where nothing follows. */
  after: string
}

export const organisation = (name: string): Named => ({ kind: 'organisation', name, role: null, gender: null })
export const outlet = (name: string): Named => ({ kind: 'outlet', name, role: null, gender: null })
export const place = (name: string): Named => ({ kind: 'place', name, role: null, gender: null })
