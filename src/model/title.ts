import type { Pieces } from './tokenizer.ts'

/** A line that ends so is a sentence, or as good as one. */
const ENDED = /[.?!:;…”"’]\s*$/u

/**
 * The titles that the model was trained on end with a full stop; without one it reads on into the first paragraph. So a text's
 * first line gets one, of no width, where others follow: every place stays the same.
 */
export function stopTitle(pieces: Pieces, text: string, stop: number): Pieces {
  const end = text.trimEnd().indexOf('\n')
  const at = pieces.starts.findIndex((start) => start >= end)
  if (end < 0 || at <= 0 || ENDED.test(text.slice(0, end))) return pieces
  const place = pieces.ends[at - 1]!
  return {
    ids: inserted(pieces.ids, at, stop),
    starts: inserted(pieces.starts, at, place),
    ends: inserted(pieces.ends, at, place),
    continues: inserted(pieces.continues, at, 0),
  }
}

function inserted<A extends Int32Array | Uint8Array>(values: A, at: number, value: number): A {
  const longer = new (values.constructor as new (length: number) => A)(values.length + 1)
  longer.set(values.subarray(0, at))
  longer[at] = value
  longer.set(values.subarray(at), at + 1)
  return longer
}
