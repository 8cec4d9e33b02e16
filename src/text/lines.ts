import type { Span } from '../types.ts'

/** A line of a text, or the lines of a paragraph that was wrapped at a fixed width. */
export interface Line extends Span {
  text: string
  /** What the markup says of its own time and author. */
  at?: string
  author?: string
}

/** What stands at the edges of a line without being seen: white space, zero-width characters, byte order marks. */
const EDGE = /[\s\u200b-\u200f\u2060\ufeff]/

/**
 * The lines of a text that hold something, without the space around them. News pages turned into text put one paragraph
 * on a line; where a text is wrapped at a fixed width instead (mail, manuals), the lines of a paragraph are one.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const wrapped = isWrapped(text)
  for (const { index, 0: raw } of text.matchAll(wrapped ? /[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*/g : /[^\n]+/g)) {
    let start = index
    let end = index + raw.length
    while (start < end && EDGE.test(text[start]!)) start++
    while (end > start && EDGE.test(text[end - 1]!)) end--
    if (start < end) lines.push({ start, end, text: text.slice(start, end) })
  }
  return lines
}

/** Most lines that go straight on in the next are between 50 and 100 characters long and end inside a sentence. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n')
  let joined = 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd()
    if (!line.trim() || !lines[i + 1]!.trim()) continue
    joined++
    if (line.length >= 50 && line.length <= 100 && !/[.!?:"”]$/.test(line)) full++
  }
  return joined >= 4 && full / joined > 0.6
}
