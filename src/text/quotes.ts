import type { Span } from '../types.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '"': '"',
  "'": "'",
  '「': '」',
}
/** How far ahead the mark that closes a quotation is looked for. */
const LONGEST = 2000
const LETTER = /^[\p{L}\p{N}]/u

/**
 * What stands between quotation marks, without the marks, in order; of quotations within quotations only the outer ones.
 *
 * A quotation ends at its mark, at the end of its line (a quotation that goes on is opened again in the next paragraph), or
 * never where a single mark is an apostrophe. Linear in the length of the text.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = []
  let open: { mark: string; at: number } | null = null
  /** Quotations inside the open one that have marks of the other kind. */
  let inner = 0
  for (let i = markFrom(text, 0); i <= text.length; i = markFrom(text, i + 1)) {
    const char = text[i] ?? '\n'
    if (char === '\n') {
      // A single mark that nothing closes was an apostrophe ("'Tis").
      if (open && open.mark !== "'" && open.mark !== '‘') found.push({ start: open.at + 1, end: i })
      open = null
    } else if (open) {
      if (
        (CLOSING[open.mark]!.includes(char) && closes(text, i)) ||
        ((char === '"' || char === '”') && inner === 0 && closesMixed(open.mark, text, i))
      ) {
        found.push({ start: open.at + 1, end: i })
        open = null
      } else if (open.mark === '"' && (char === '“' || char === '”')) {
        inner = char === '“' ? inner + 1 : Math.max(0, inner - 1)
      } else if ((open.mark === "'" || open.mark === '‘') && (char === '“' || char === '"') && opens(text, i)) {
        open = { mark: char, at: i }
      }
    } else if (char in CLOSING && opens(text, i)) {
      open = { mark: char, at: i }
      inner = 0
    }
  }
  return found.filter(({ start, end }) => end > start)
}

/** Where the first mark or line's end from a place on stands; the end of the text counts as one, and nothing follows it. */
function markFrom(text: string, at: number): number {
  MARK.lastIndex = at
  return MARK.test(text) ? MARK.lastIndex - 1 : Math.max(at, text.length)
}
const MARK = /[\n"'«»‘’“”„‹›「」]/g

function opens(text: string, at: number): boolean {
  const char = text[at]!
  if (char === '“' || char === '„' || char === '«' || char === '‹' || char === '「') return true
  // An apostrophe and a straight or reversed mark open only before a word and after none.
  return !LETTER.test(text.slice(Math.max(0, at - 1), at)) && /^\S/.test(text.slice(at + 1, at + 2))
}

/** Pages mix marks: “no" and "no”. A straight mark closes a curly one that no curly one closes. */
function closesMixed(mark: string, text: string, at: number): boolean {
  if (mark === '"') return text[at] === '”'
  if (mark !== '“' || text[at] !== '"' || !/\S/.test(text[at - 1] ?? '') || LETTER.test(text.slice(at + 1, at + 3)))
    return false
  const next = /[“”\n]/.exec(text.slice(at + 1, at + LONGEST))?.[0]
  return next !== '”'
}

function closes(text: string, at: number): boolean {
  const char = text[at]!
  if (char !== '’' && char !== "'") return true
  return !LETTER.test(text.slice(at + 1, at + 3)) && /\S/.test(text[at - 1] ?? '')
}
