import type { Pieces } from './tokenizer.ts'

export const CAPITAL = 1
export const QUOTED = 2
export const LINE_START = 4

/**
 * What an uncased encoder cannot see, one number a piece: whether it begins with a capital, stands inside double quotes
 * (reset at a line break), begins a line.
 */
export function featuresOf(text: string, pieces: Pieces): Uint8Array {
  const { starts, ends } = pieces
  const features = new Uint8Array(starts.length)
  let at = 0
  let quoted = false
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!
    let lineStart = i === 0
    for (; at < start; at++) {
      const unit = text.charCodeAt(at)
      if (unit === LINE_FEED) lineStart = true
      quoted = after(unit, quoted)
    }
    const unit = text.charCodeAt(start)
    features[i] =
      (isCapital(text, start, unit) ? CAPITAL : 0) |
      (quoted || unit === OPENING || unit === STRAIGHT ? QUOTED : 0) |
      (lineStart ? LINE_START : 0)
    for (; at < ends[i]!; at++) quoted = after(text.charCodeAt(at), quoted)
  }
  return features
}

const LINE_FEED = 0x0a
const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

function after(unit: number, quoted: boolean): boolean {
  if (unit === OPENING) return true
  if (unit === CLOSING || unit === LINE_FEED) return false
  return unit === STRAIGHT ? !quoted : quoted
}

function isCapital(text: string, start: number, unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  return /^\p{Uppercase}/u.test(String.fromCodePoint(text.codePointAt(start)!))
}
