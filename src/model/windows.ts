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

/** The model was trained on 384 pieces, [CLS] and [SEP] among them; wider windows lose four points. */
export const WINDOW = 382
export const STRIDE = 320
/** How far back a window's beginning is moved to begin with a line. */
const REACH = 80

/** Cuts an article into overlapping windows, none of which begins inside a word. */
export function windowsOf(pieces: Pieces, features: Uint8Array): Window[] {
  const count = pieces.ids.length
  const windows: Window[] = []
  for (let from = 0; count > 0; ) {
    const to = Math.min(count, from + WINDOW)
    windows.push({ from, to, ownFrom: from, ownTo: to })
    if (to === count) break
    from = beginning(from, pieces, features)
  }
  for (let i = 1; i < windows.length; i++) {
    const left = windows[i - 1]!
    const right = windows[i]!
    // A piece at equal distance from both edges goes to the left window.
    right.ownFrom = left.ownTo = Math.max(Math.ceil((right.from + left.to) / 2), left.ownFrom)
  }
  return windows
}

function beginning(previous: number, pieces: Pieces, features: Uint8Array): number {
  const latest = previous + STRIDE
  for (let at = latest; at > Math.max(previous + 1, latest - REACH); at--) if (features[at]! & LINE_START) return at
  let at = latest
  while (at > previous + 1 && pieces.continues[at]) at--
  // A window full of one endless word: there is no better place than the stride's.
  return at > previous + 1 ? at : latest
}
