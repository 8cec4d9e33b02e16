/** Long answers, a part at a time. */
import { z } from 'zod'
import { HearsayError } from '../errors.ts'

/** Of what is asked: where to go on, and how much is wanted. */
export const PART = {
  cursor: z.string().optional().describe('`next` of the answer before'),
  limit: z.number().int().min(1).max(100).default(20),
}
export const NEXT = z.string().nullable().describe('the cursor of what follows; null at the end')

/** @throws HearsayError where the cursor is none that was given. */
export function partOf<T>(
  all: readonly T[],
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): { items: readonly T[]; total: number; next: string | null } {
  const at = cursor === undefined ? '0' : Buffer.from(cursor, 'base64url').toString('latin1')
  if (!/^\d{1,9}$/.test(at))
    throw new HearsayError('cursor', 'is none that was given', 'take `next` of the answer before, as it is')
  const from = Number(at)
  const to = from + limit
  return {
    items: all.slice(from, to),
    total: all.length,
    next: to < all.length ? Buffer.from(String(to), 'latin1').toString('base64url') : null,
  }
}
