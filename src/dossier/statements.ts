/** Mentions as everything below sees them: each with its page, its speaker and its way to the page. */

import type { Span, SpeakerKind, Stance } from '../types.ts'
import type { PageDate } from './page.ts'

export interface Statement {
  id: string
  article: string
  /** Names all that the story tells of the page: equal where each of its statements is equal. */
  page: string
  /** The page's outlet as it is shown: "nytimes.com". */
  outlet: string
  /** The id of the claim that the grouping gives it. */
  claim: string
  attribution: string | null
  spans: Span[]
  text: string
  /** Offset in the text of what was said, where it stands with who says it: "Lund accused / the mayor of …"; else 0. */
  said: number
  /** A quotation mark stands before it. */
  quoted: boolean
  /** The times that it tells of. */
  dates: PageDate[]
  /** Its sentence and the next one of its block, where they remark on whether it is so ("could not be verified"); else "". */
  remark: string
  /** Story-wide. */
  speaker: string
  name: string
  kind: SpeakerKind
  role: string | null
  affiliation: string | null
  party: string | null
  /** Nearest to the page first. */
  chain: string[]
  /** The last of it, where that is an outlet or a service: whoever else tells what somebody said is no occasion on which it was said. */
  venue: string | null
  stance: Stance
  saidAt: string | null
  published: string | null
  /** The article whose text this page repeats; its own id where it repeats none. */
  root: string
  /** The outlet of that article. */
  source: string
  /** The page is an opinion piece. */
  opinion: boolean
  /** The wire on which the page's own text rests. */
  wire: string | null
  /** A wire that the page credits for a part of its text. */
  contributor: string | null
}

/** Without an attribution, or given as "it is noted": the outlet's own word. */
export const isOwn = (statement: Pick<Statement, 'attribution'>): boolean => statement.attribution === null
