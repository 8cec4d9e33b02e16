import { plainTitle } from '../../text/draft.ts'
import { PROSE } from '../../types.ts'
import type { Piece } from './blocks.ts'
import type { LiveUpdate } from './jsonld.ts'

/**
 * Gives the pieces of each entry of a live blog its time: that of the short piece with which it begins, by its `time`
 * element, or by what the page's JSON-LD says of an entry of that title. One moment alone is the page's own, and of no
 * entry.
 */
export function withEntryTimes(pieces: readonly Piece[], updates: readonly LiveUpdate[]): Piece[] {
  const titled = new Map(updates.map(({ title, at }) => [plainTitle(title), at]))
  const stamps = pieces.map(({ kind, text, at }) =>
    kind === 'post' ? null : (at ?? ((titled.size > 0 && titled.get(plainTitle(text))) || null)),
  )
  const times: (string | null)[] = []
  const entries = new Set<string>()
  let current: string | null = null
  pieces.forEach((piece, i) => {
    current = stamps[i] ?? current
    times.push(current)
    if (current && !stamps[i] && PROSE.has(piece.kind) && piece.kind !== 'post') entries.add(current)
  })
  return pieces.map(({ at, ...piece }, i) => {
    const time = piece.kind === 'post' ? at : entries.size > 1 && times[i] && entries.has(times[i]) ? times[i] : null
    return time ? { ...piece, at: time } : piece
  })
}
