import type { Span } from '../types.ts'

type Role = 'source' | 'cue' | 'content'

/** Brings predicted spans into shape: inside the text, outside silent blocks, one line each, in order, apart, trimmed. */
export function tidy(spans: readonly Span[], text: string, silent: readonly Span[], role: Role): Span[] {
  let floor = 0
  return spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => outside(span, silent))
    .flatMap((span) => lines(span, text))
    .flatMap(({ start, end }) => {
      const apart = { start: Math.max(start, floor), end }
      floor = Math.max(floor, end)
      const found = trimmed(apart, text) ?? (role === 'cue' ? mark(apart, text) : null)
      if (!found || role === 'cue') return found ?? []
      const unstamped = withoutStamp(found, text)
      if (role === 'content') return unstamped
      // "the" of a longer description that was not found names nobody.
      return /^(?:the|an?)$/i.test(text.slice(unstamped.start, unstamped.end))
        ? []
        : timeless(unaided(unstopped(unstamped, text), text), text)
    })
}

function outside(span: Span, silent: readonly Span[]): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const block of silent) {
    if (block.end <= start || block.start >= span.end) continue
    parts.push({ start, end: block.start })
    start = block.end
  }
  parts.push({ start, end: span.end })
  return parts.filter(({ start, end }) => end > start)
}

/** PolNeAR's spans never cross a paragraph: what goes on there is a further span. */
function lines({ start, end }: Span, text: string): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}

const SHORTENED = /(?:\.\p{L}|\b(?:Ltd|Inc|Corp|Co|Jr|Sr|Bros))$/u
const OPENS = /[\s,;:.!?)\]”»–—•*·▪-]/
const ENDS = /[\s,;:([“«–—-]/

/**
 * Without white space, and without punctuation that belongs to what stands around it; with the quotation mark that opens or
 * closes it, and the full stop of "U.S." and "Inc."; null where no word is left.
 */
function trimmed({ start, end }: Span, text: string): Span | null {
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null
  while (OPENS.test(text[start]!)) start++
  while (ENDS.test(text[end - 1]!)) end--
  if (text[end] === '.' && SHORTENED.test(text.slice(start, end))) end++
  const words = text.slice(start, end)
  if (words.lastIndexOf('“') > words.lastIndexOf('”'))
    end += /^[.,!?]?”/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  if (words.lastIndexOf('„') > words.lastIndexOf('“'))
    end += /^[.,!?]?“/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  const closing = words.indexOf('”')
  if (text[start - 1] === '“' && closing >= 0 && !words.slice(0, closing).includes('“')) start--
  return { start, end }
}

/** A name without the full stop of the sentence that it ends: "Ada Brown.", but "Vell Bridges Ltd." */
const unstopped = ({ start, end }: Span, text: string): Span =>
  text[end - 1] === '.' && !SHORTENED.test(text.slice(start, end - 1)) ? { start, end: end - 1 } : { start, end }

/** "The agencies / haven't confirmed it": the verb is no part of who did not. */
const unaided = ({ start, end }: Span, text: string): Span => {
  const verb = NEGATED.exec(text.slice(start, end))
  return { start, end: verb ? start + verb.index : end }
}
const NEGATED = / (?:ha(?:s|ve|d)|do(?:es)?|did|is|are|was|were|would|will|can|could)(?:n[’']t| not)$/

/** "Just before / 8am crews asked for water": the time is no part of who did. */
function timeless({ start, end }: Span, text: string): Span {
  const time = /^\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?,? (?=\p{L})/iu.exec(text.slice(start, Math.min(end, start + 16)))
  return { start: start + (time?.[0].length ?? 0), end }
}

/** "5.55 AM. / Fishermen saw a light", "[09:02 WIB] / The toll has risen": the time at the head of an entry is no part of it. */
function withoutStamp({ start, end }: Span, text: string): Span {
  if (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '[') return { start, end }
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + 40)))
  return { start: start + (stamp?.[0].length ?? 0), end }
}
const STAMP =
  /^\[?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: ?[ap]\.?m\b\.?)?(?: \p{Lu}{2,4}\b)?(?:\]|\s?[.:–—-](?=\s))?\s+(?=["“'‘«„]?\p{Lu})/iu

/** The cue of `Poll: Voters Tire` and of a transcript's `SMITH: No.` is the colon, that of a signed quotation the dash, of an answer its question's mark. */
function mark({ start, end }: Span, text: string): Span | null {
  const found = /:|[―—–-]{1,2}|^[?.]$/.exec(text.slice(start, end))
  return found && { start: start + found.index, end: start + found.index + found[0].length }
}
