import { LINE_START } from './features.ts'
import type { Pieces } from './tokenizer.ts'

/** A stretch of an article's pieces that goes through the model at once. */
export interface Window {
  /** `[from, to)`, indices of pieces. */
  from: number
  to: number
  /** Anchors in `[ownFrom, ownTo)` lie more centrally in this window than in its neighbours, and are taken from it. */
  ownFrom: number
  ownTo: number
}

/** Attention takes time with the square of a window, and the model was trained on 382 pieces; wider ones lose four points. */
export const WINDOW = 320
/** No window that another follows is shorter: it ends with a line if one ends in the rest. */
export const LEAST = 192
/** Lines that begin so shortly before a window's end are read again by the next. */
const AGAIN = 40
/** Read twice where a window ends inside a line. */
const OVERLAP = 60

/** Cuts an article into windows of whole lines where they allow it, none of which begins inside a word. */
export function windowsOf(pieces: Pieces, features: Uint8Array): Window[] {
  const count = pieces.ids.length
  const begins = (at: number) => (features[at]! & LINE_START) > 0
  const windows: Window[] = []
  for (let from = 0; from < count; ) {
    const to = endOf(from, count, begins)
    windows.push({ from, to, ownFrom: from, ownTo: to })
    from = to === count ? count : next(to, pieces, begins)
  }
  for (let i = 1; i < windows.length; i++) {
    const left = windows[i - 1]!
    const right = windows[i]!
    // A piece at equal distance from both edges goes to the left window.
    right.ownFrom = left.ownTo = Math.max(Math.ceil((right.from + left.to) / 2), left.ownFrom)
  }
  return windows
}

function endOf(from: number, count: number, begins: (at: number) => boolean): number {
  const latest = from + WINDOW
  if (latest >= count) return count
  for (let to = latest; to >= from + LEAST; to--) if (begins(to)) return to
  return latest
}

/** Where the window after one that ends at `end` begins. */
function next(end: number, pieces: Pieces, begins: (at: number) => boolean): number {
  for (let at = end - AGAIN; at <= end; at++) if (begins(at)) return at
  const latest = end - OVERLAP
  let at = latest
  while (at > end - LEAST && pieces.continues[at]) at--
  // A window full of one endless word: there is no better place.
  return at > end - LEAST ? at : latest
}
