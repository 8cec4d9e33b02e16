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
const page = z.string().min(1).max(4000)
const story = z.string().min(1).max(200)
const label = z.string().trim().min(1).max(80)

/** All that is shown of who says what. */
const says = z.object({
  words: z.string().max(20_000),
  /** Null where nothing can be said. */
  by: z.object({ name: z.string().max(4000), kind: z.enum(KINDS) }).nullable(),
  /** Names of the intermediaries, nearest to the page first. */
  chain: z.array(z.string().max(4000)).max(100),
  stance: z.enum(STANCES),
})
export type Says = z.infer<typeof says>

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
  /** Somebody has looked, and it is so: who says what is kept with it, and it holds for nothing else. */
  right: z.object({ at: anchor, says }),
  /** What is said begins or ends elsewhere on the page: `at` as it was found, `to` as it should be. */
  span: z.object({ at: anchor, to: anchor }).refine(({ at, to }) => at.page === to.page),
  /** The claim that holds this is not shown. */
  hide: z.object({ at: anchor }),
  /** One page repeats another's text. */
  copy: z.object({ page, of: page }).refine((body) => body.page !== body.of),
  /** Neither page repeats the other. */
  'not-copy': z.object({ page, of: page }),
  /** A term's name; two terms of one name are one. */
  term: z.object({ term: z.string().min(1), label }),
  /** The claim that holds this is about the term of this name, which need not exist, and not about `from`: splits a term. */
  'of-term': z.object({ at: anchor, from: z.string().min(1).nullable(), label }),
  /** A page belongs to the story `to`, or to none, and not to `from`. */
  move: z.object({ page, from: story.nullable(), to: story.nullable() }),
  /** All of `from` belongs to `into`. */
  merge: z.object({ from: story, into: story }),
  /** A story's title. */
  title: z.object({ story, title: z.string().trim().min(1).max(200) }),
  /** Takes an earlier correction back. */
  undo: z.object({ correction: z.string().min(1) }),
} as const

type Kind = keyof typeof BODIES
type Body<K extends Kind> = z.infer<(typeof BODIES)[K]>

/** Those that are about stories, not within one. */
export const OF_STORIES: ReadonlySet<string> = new Set<Kind>(['move', 'merge', 'title'])

/** Whether there is a correction of that name. */
export const isKind = (kind: string): kind is Kind => Object.hasOwn(BODIES, kind)

/** The body of a correction, or null where it is not one of its kind: what a later version wrote is kept and passed over. */
export function bodyOf<K extends Kind>(kind: K, body: unknown): Body<K> | null {
  const read = BODIES[kind].safeParse(body)
  return read.success ? (read.data as Body<K>) : null
}
