/** For whom a page is made: known to every component, asked for by hook. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en } from './words/en.ts'
import type { Words } from './words/index.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Reader {
  words: Words
  /** What was chosen; null follows the system. */
  theme: Theme | null
  /** Path and query of the page that was asked for; null where no server answers. */
  address: string | null
  /** Where the islands' script lies, if there is one. */
  script: string | null
}

/** Nobody in particular: of files that no server gives. */
export const ANYBODY: Reader = { words: en, theme: null, address: null, script: null }

export const ReaderContext = createContext<Reader>(ANYBODY)
export const useReader = (): Reader => useContext(ReaderContext)
/** Our own words, in the reader's language. */
export const useWords = (): Words => useReader().words

/** What `lang` an element needs whose text is in `language`, on a page in `page`: none where they are the same or not known. */
export const foreign = (language: string | null | undefined, page: string): string | undefined =>
  language && language !== page ? language : undefined
