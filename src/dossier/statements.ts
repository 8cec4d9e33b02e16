/** Mentions as everything below sees them: each with its page, its speaker and its way to the page. */

import type { Span, SpeakerKind, Stance } from '../types.ts'
import type { PageDate, PageStatement, Said } from './page.ts'
import type { ClaimMention, Meaning } from './types.ts'

/** A mention at one moment: what its page tells of it, and what the story tells of its page and speaker. */
export interface Statement {
  id: string
  article: string
  /** Names all that the story tells of the page: equal where each of its statements is equal. */
  page: string
  /** Its number among the page's. */
  nth: number
  /** It is one of the few that stand first on the page. */
  opens: boolean
  /** The page's outlet as it is shown: "nytimes.com". */
  outlet: string
  /** The id of the claim that the grouping gives it. */
  claim: string
  attribution: string | null
  /** Where it begins on its page, and ends. */
  start: number
  end: number
  spans: Span[]
  text: string
  /** Offset in the text of what was said, where it stands with who says it: "Lund accused / the mayor of …"; else 0. */
  said: number
  /** Whom its pronouns mean besides who says it. */
  means: Meaning[]
  /** A quotation mark stands before it. */
  quoted: boolean
  /** All of it is given as the speaker's own words. */
  verbatim: boolean
  /** It is told as an accusation. */
  accusing: boolean
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
  /** Keys of the other outlets by or through which anything is told on the page. */
  cites: readonly string[]
}

/** What the statements of a page have in common. */
export type Place = Pick<
  Statement,
  'article' | 'page' | 'outlet' | 'published' | 'root' | 'source' | 'opinion' | 'wire' | 'contributor' | 'cites'
>

/** Who speaks, as the story knows them. */
export type Voice = Pick<Statement, 'speaker' | 'name' | 'kind' | 'role' | 'affiliation' | 'party'>

/**
 * A statement that looks up what its page and its speaker have in common with others: a large story has a quarter of a million, and
 * what is written into each costs most of it.
 */
export class Stated implements Statement {
  readonly claim: string
  readonly nth: number
  readonly opens: boolean
  private readonly all: Said
  private readonly place: Place
  private readonly voice: Voice
  private read: PageStatement | null = null
  constructor(claim: string, all: Said, nth: number, opens: boolean, place: Place, voice: Voice) {
    this.claim = claim
    this.nth = nth
    this.opens = opens
    this.all = all
    this.place = place
    this.voice = voice
  }
  private get its(): PageStatement {
    this.read ??= this.all.at(this.nth)
    return this.read
  }
  /** A mention of a claim is its statement, of which most is never asked for. */
  toJSON(): ClaimMention {
    return mentionOf(this)
  }
  get id() {
    return this.its.id
  }
  get attribution() {
    return this.its.attribution
  }
  get start() {
    return this.its.start
  }
  get end() {
    return this.its.end
  }
  get spans() {
    return this.its.spans
  }
  get text() {
    return this.its.text
  }
  get said() {
    return this.its.said
  }
  get quoted() {
    return this.its.quoted
  }
  get verbatim() {
    return this.its.verbatim
  }
  get accusing() {
    return this.its.accusing
  }
  get remark() {
    return this.its.remark
  }
  get dates() {
    return this.its.dates
  }
  get chain() {
    return this.its.chain
  }
  get venue() {
    return this.its.venue
  }
  get stance() {
    return this.its.stance
  }
  get means() {
    return this.its.means
  }
  get saidAt() {
    return this.its.saidAt
  }
  get article() {
    return this.place.article
  }
  get page() {
    return this.place.page
  }
  get outlet() {
    return this.place.outlet
  }
  get published() {
    return this.place.published
  }
  get root() {
    return this.place.root
  }
  get source() {
    return this.place.source
  }
  get opinion() {
    return this.place.opinion
  }
  get wire() {
    return this.place.wire
  }
  get contributor() {
    return this.place.contributor
  }
  get cites() {
    return this.place.cites
  }
  get speaker() {
    return this.voice.speaker
  }
  get name() {
    return this.voice.name
  }
  get kind() {
    return this.voice.kind
  }
  get role() {
    return this.voice.role
  }
  get affiliation() {
    return this.voice.affiliation
  }
  get party() {
    return this.voice.party
  }
}

/** What a dossier tells of a statement, read. */
export const mentionOf = (statement: ClaimMention): { -readonly [N in keyof ClaimMention]: ClaimMention[N] } => ({
  id: statement.id,
  article: statement.article,
  attribution: statement.attribution,
  spans: statement.spans,
  text: statement.text,
  speaker: statement.speaker,
  chain: statement.chain,
  stance: statement.stance,
  saidAt: statement.saidAt,
  published: statement.published,
  means: statement.means,
  verbatim: statement.verbatim,
})

/** Without an attribution, or given as "it is noted": the outlet's own word. */
export const isOwn = (statement: Pick<Statement, 'attribution'>): boolean => statement.attribution === null
