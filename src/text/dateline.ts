import type { Span } from '../types.ts'

const DASH = '[—–-]{1,2}'
const DATELINE = new RegExp(
  `^(?:${[
    // "HELSINKI: ", "WATCH: ", "PORT OFFICE, HALDEN: "
    String.raw`\p{Lu}{3,}(?:,? \p{Lu}{3,}){0,3}:\s`,
    // "HELSINKI (AP) — ", "TURNBERRY, Scotland — "
    String.raw`\p{Lu}{3,}[\p{L}.,'’/ \d-]{0,50}?(?:\([^()]{2,20}\)\s{0,2})?${DASH}\s{1,3}`,
    // "(CNN)", "(Reuters) - "
    String.raw`\((?:\p{Lu}{2,12}|Reuters|Bloomberg|Xinhua)\)\s{0,3}(?:${DASH}\s{0,3})?`,
    // "12:59 p.m. ET — "
    String.raw`\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:ET|[ECMP][DS]T|GMT|BST|UTC|CET|CEST))?(?: \([^()]{2,24}\))?(?:\s{0,2}${DASH}|:|(?<=[ap]\.m\.))\s{1,3}`,
  ].join('|')})(?=[\\p{Lu}"“])`,
  'u',
)

/** What follows where, by whom or when a page or an entry was written, where it begins with that; or all of it. */
export const afterDateline = (text: string, { start, end }: Span): Span => ({
  start: start + (DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0),
  end,
})
