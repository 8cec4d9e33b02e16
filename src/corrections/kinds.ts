/** What a person can correct. A correction names its place by the page and the words there, so that it outlives what is derived. */
import { z } from 'zod'
import { STANCES } from '../types.ts'

/** Words on a page (W3C TextQuoteSelector), and where they stood when they were pointed at. */
const anchor = z.object({
  /** `Article.key`: the page, whatever its version. */
  page: z.string().min(1).max(4000),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1).max(20_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
})
export type Anchor = z.infer<typeof anchor>

const KINDS = ['person', 'organisation', 'outlet', 'place', 'group', 'anonymous', 'unnamed'] as const

const BODIES = {
  /** Two mentions say the same. */
  'same-claim': z.object({ a: anchor, b: anchor }),
  /** Two mentions do not say the same. */
  'different-claim': z.object({ a: anchor, b: anchor }),
  /** Who says it. */
  speaker: z.object({ at: anchor, name: z.string().trim().min(1).max(200), kind: z.enum(KINDS) }),
  stance: z.object({ at: anchor, stance: z.enum(STANCES) }),
  /** Nobody is said to say this. */
  'not-attribution': z.object({ at: anchor }),
  /** The claim that holds this is not shown. */
  hide: z.object({ at: anchor }),
  /** One page repeats another's text. */
  copy: z.object({ page: z.string().min(1), of: z.string().min(1) }),
  /** A term's name; two terms of one name are one. */
  term: z.object({ term: z.string().min(1), label: z.string().trim().min(1).max(80) }),
  /** Takes an earlier correction back. */
  undo: z.object({ correction: z.string().min(1) }),
} as const

export type Kind = keyof typeof BODIES
export type Body<K extends Kind> = z.infer<(typeof BODIES)[K]>

export const isKind = (kind: string): kind is Kind => Object.hasOwn(BODIES, kind)

/** The body of a correction, or null where it is not one of its kind: what a later version wrote is kept and passed over. */
export function bodyOf<K extends Kind>(kind: K, body: unknown): Body<K> | null {
  const read = BODIES[kind].safeParse(body)
  return read.success ? (read.data as Body<K>) : null
}
