import type { Block } from '../types.ts'
import { dateOf } from './datelines.ts'
import { noteKindOf } from './notes.ts'
import { signatureOf } from './posts.ts'

/**
 * A block with what its words say of its own time: a post's signature, a note's date. What the markup said counts before.
 *
 * @param near A moment that gives a date without a year its year.
 */
export function dated(block: Block, text: string, near: string | null): Block {
  const words = text.slice(block.start, block.end)
  if (block.kind === 'post') return { ...signatureOf(words, near), ...block }
  if (block.kind !== 'note') return block
  const at = dateOf(words, near)?.iso
  return { ...(at && { at }), ...block, note: noteKindOf(words) }
}
