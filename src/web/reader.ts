/** For whom a page is made: known to every component, asked for by hook. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { NOBODY, type Viewer } from './viewer.ts'
import { en } from './words/en.ts'
import type { Words } from './words/index.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Form {
  /** Media type. */
  type: string
  href: string
  title: string
}

export interface Reader {
  words: Words
  /** What was chosen; null follows the system. */
  theme: Theme | null
  /** Whether statements are marked in the text of articles. */
  marks: boolean
  /** Whether single keys do something (WCAG 2.1.4: off unless chosen). */
  keys: boolean
  /** Path and query of the page that was asked for; null where no server answers. */
  address: string | null
  /** Where the page can be found by others, without what only this reader chose; null where that is not known. */
  url: string | null
  /** The same page in other forms. */
  forms: readonly Form[]
  /** Where the islands' script lies, if there is one. */
  script: string | null
  viewer: Viewer
}

/** Nobody in particular: of files that no server gives. */
export const ANYBODY: Reader = {
  words: en,
  theme: null,
  marks: true,
  keys: false,
  address: null,
  url: null,
  forms: [],
  script: null,
  viewer: NOBODY,
}

export const ReaderContext = createContext<Reader>(ANYBODY)
/** For whom the page is, and in which language. */
export const useReader = (): Reader => useContext(ReaderContext)
/** Our own words, in the reader's language. */
export const useWords = (): Words => useReader().words

/** What `lang` an element needs whose text is in `language`, on a page in `page`: none where they are the same or not known. */
export const foreign = (language: string | null | undefined, page: string): string | undefined =>
  language && language !== page ? language : undefined

/** The same page with one choice of the reader's made. */
export function addressWith(address: string, name: 'lang' | 'theme' | 'marks' | 'keys', value: string): string {
  const [path, query] = address.split('?')
  const parts = new URLSearchParams(query)
  parts.set(name, value)
  return `${path}?${parts}`
}

/** The same page without one part of what is asked. */
export function addressWithout(address: string, name: string): string {
  const [path, query] = address.split('?')
  const parts = new URLSearchParams(query)
  parts.delete(name)
  return parts.size > 0 ? `${path}?${parts}` : path!
}
