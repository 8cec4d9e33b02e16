import type { Span } from '../types.ts'
import type { Pieces } from './tokenizer.ts'

/** The model's labels: O, then B and I of source, cue and content. */
export const LABELS = 7
const ROLES = ['source', 'cue', 'content'] as const

interface BestLabels {
  /** One a piece. */
  labels: Uint8Array
  /** Sum of the labels' own log-probabilities. */
  likelihood: number
}

/** What it is worth that a label follows another: `LABELS` rows (the earlier) of `LABELS`; added to the scores. */
export type Transitions = readonly (readonly number[])[]

/**
 * The likeliest sequence of labels in which an I follows only its own B or I (Viterbi).
 *
 * `scores` holds log-probabilities, `LABELS` a piece; pieces `[first, first + count)` are decoded.
 */
export function bestLabels(scores: Float32Array, first: number, count: number, transitions: Transitions): BestLabels {
  const back = new Uint8Array(count * LABELS)
  const { steps, earlier } = legal(transitions)
  let before = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY)
  let now = new Float64Array(LABELS)
  for (let t = 0; t < count; t++) {
    const row = (first + t) * LABELS
    for (let label = 0; label < LABELS; label++) {
      // What stands before the first piece is outside of everything.
      let from = 0
      let score = t ? Number.NEGATIVE_INFINITY : steps[label]! === Number.NEGATIVE_INFINITY ? steps[label]! : 0
      const others = earlier[label]!
      for (let i = 0; t && i < others.length; i++) {
        const other = others[i]!
        const sum = before[other]! + steps[other * LABELS + label]!
        if (sum <= score) continue
        score = sum
        from = other
      }
      back[t * LABELS + label] = from
      now[label] = score + scores[row + label]!
    }
    ;[before, now] = [now, before]
  }
  const labels = new Uint8Array(count)
  let likelihood = 0
  for (let t = count - 1, label = highest(before); t >= 0; t--) {
    labels[t] = label
    likelihood += scores[(first + t) * LABELS + label]!
    label = back[t * LABELS + label]!
  }
  return { labels, likelihood }
}

interface Legal {
  /** The transitions row by row; minus infinity where an I would follow anything but its own B or I. */
  steps: Float64Array
  /** Which labels each may follow, in order. */
  earlier: readonly (readonly number[])[]
}

function legal(transitions: Transitions): Legal {
  const known = tables.get(transitions)
  if (known) return known
  const steps = new Float64Array(LABELS * LABELS)
  const earlier: number[][] = Array.from({ length: LABELS }, () => [])
  for (let before = 0; before < LABELS; before++)
    for (let label = 0; label < LABELS; label++) {
      const inside = label > 0 && label % 2 === 0
      const allowed = !inside || before === label || before === label - 1
      steps[before * LABELS + label] = allowed ? (transitions[before]?.[label] ?? 0) : Number.NEGATIVE_INFINITY
      if (allowed) earlier[label]!.push(before)
    }
  const found = { steps, earlier }
  tables.set(transitions, found)
  return found
}
const tables = new WeakMap<Transitions, Legal>()

function highest(scores: Float64Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  return best
}

/** Runs of labels as spans of the text, grown to whole words, in order and apart. */
export function spansOf(labels: Uint8Array, offset: number, pieces: Pieces, text: string) {
  const spans: Record<(typeof ROLES)[number], Span[]> = { source: [], cue: [], content: [] }
  let floor = 0
  for (let t = 0; t < labels.length; ) {
    const label = labels[t]!
    if (!label) {
      t++
      continue
    }
    let end = t + 1
    const inside = label + (label % 2)
    while (end < labels.length && labels[end] === inside) end++
    let first = t
    // Two roles inside one word: the first has it.
    while (first < end && pieces.starts[offset + first]! < floor) first++
    if (first < end) {
      const span = toWords({ start: pieces.starts[offset + first]!, end: pieces.ends[offset + end - 1]! }, text)
      spans[ROLES[inside / 2 - 1]!].push(span)
      floor = span.end
    }
    t = end
  }
  return spans
}

const WORD = /^[\p{L}\p{N}\p{M}]/u

/** Widens a span so that it begins and ends between words. */
function toWords({ start, end }: Span, text: string): Span {
  while (start > 0 && isWord(text, start) && isWord(text, before(text, start))) start = before(text, start)
  while (end < text.length && isWord(text, end) && isWord(text, before(text, end))) end += width(text, end)
  return { start, end }
}

const isWord = (text: string, at: number) => WORD.test(text.slice(at, at + 2))
const width = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1)
const before = (text: string, at: number) => (at > 1 && text.codePointAt(at - 2)! > 0xffff ? at - 2 : at - 1)
