import type { Span } from '../types.ts'

/** "HELSINKI (AP) — ", "TURNBERRY, Scotland — ": where the page was written; "HELSINKI: ", "WATCH: "; "(CNN) ", by whom. */
const DATELINE =
  /^\((?:\p{Lu}{2,12}|Reuters|Bloomberg|Xinhua)\)\s{0,3}(?:[—–-]{1,2}\s{0,3})?(?=[\p{Lu}"“])|^\p{Lu}{3,}(?=: [\p{Lu}"“]):\s|^\p{Lu}{3,}[\p{L}.,'’/ \d-]{0,50}?(?:\([^()]{2,20}\)\s{0,2})?[—–-]{1,2}\s{1,3}(?=[\p{Lu}"“])/u

/** What follows a dateline with which it begins, or all of it. */
export const afterDateline = (text: string, { start, end }: Span): Span => ({
  start: start + (DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0),
  end,
})
