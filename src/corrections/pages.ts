import type { Reading } from '../types.ts'
import { locate, mentionAt } from './anchors.ts'
import type { Anchor } from './kinds.ts'

/** One version of a page, as far as corrections need it. */
export interface Version {
  key: string
  text: string
  reading: Reading
  /** No later version of the page is known. */
  current: boolean
}

/** Versions of pages by the pages' keys. */
export type Pages = ReadonlyMap<string, readonly Version[]>

/** The ids of the mentions at an anchor: one in each version of the page that still has the words. */
export const mentionsAt = (anchor: Anchor, pages: Pages): string[] =>
  (pages.get(anchor.page) ?? []).flatMap(({ text, reading }) => {
    const span = locate(anchor, text)
    return (span && mentionAt(reading, span)) ?? []
  })
