/** The dossier as data: what `hearsay known --format json` prints and `/api/` serves. Fields may be added, never renamed. */
import type { StorySpeaker } from '../speakers/story.ts'
import type { Span, Stance, Status } from '../types.ts'

/** What is known about a story: the answer between two moments. */
export interface Dossier {
  story: { id: string; title: string }
  /** The moment up to which coverage counts, ISO 8601; null for all of it. */
  asOf: string | null
  /** The moment from which `changes` tells; null when not asked. */
  since: string | null
  articles: DossierArticle[]
  speakers: DossierSpeaker[]
  /** Weightiest first; the rule is `order`. */
  claims: Claim[]
  disputes: Dispute[]
  terms: Term[]
  positions: Position[]
  timeline: TimelineEntry[]
  places: DossierPlace[]
  amounts: DossierAmount[]
  changes: Change[]
  /** Asked, and not answered: who was asked, by whom. */
  unanswered: Unanswered[]
  /** The rule by which claims are ordered, in words, printed above the list. */
  order: string
  /** Of a part of a dossier: which claims were chosen. */
  only?: Only
}

/** Claims of a status, about a term; null where that was not chosen. */
export interface Only {
  status: string | null
  term: string | null
}

/** A page of the story in its latest version, without its text. Moments are ISO 8601. */
export interface DossierArticle {
  id: string
  externalId: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  labels: string[]
  /** BCP 47 primary subtag; null where it cannot be told. */
  language: string | null
  url: string | null
  /** As the page says; null when it does not, and then `retrieved` orders it. */
  published: string | null
  /** When the page says that it was last changed. */
  modified: string | null
  retrieved: string | null
  /** The id of the article of which this one is a copy. */
  copyOf: string | null
  /** Why, in words: "92 % of its text stands in …; credits AP". */
  copyWhy: string | null
  /** The wire the page credits, as it names it. */
  credit: string | null
  /** The wire of which its text is, by its short name; null where one only contributed to it. */
  wire: string | null
}

/** Whom the story hears, the same on all its pages. */
export interface DossierSpeaker extends StorySpeaker {
  /** How many mentions are this speaker's. */
  mentions: number
}

/** One place where a claim is made. */
export type ClaimMention = Lazy

/** Read from its page when it is asked for. Declared with getters, so that a copy, `{ ...mention }`, which has none, does not compile. */
declare abstract class Lazy {
  /** Globally unique; `/s/{story}/c/{mention id}` leads to the claim that holds it, whatever that claim's id is by then. */
  get id(): string
  get article(): string
  /** Id within the article; null for the outlet's own word. */
  get attribution(): string | null
  get spans(): Span[]
  /** Exactly the spans' text, joined by ` … `. */
  get text(): string
  /** Story-wide speaker id; the outlet's own speaker for its own word. */
  get speaker(): string
  /** Names of the intermediaries, nearest to the page first. */
  get chain(): string[]
  get stance(): Stance
  /** When it was said, as a day, where the text says so; else null. */
  get saidAt(): string | null
  /** When the page was published (or retrieved). */
  get published(): string | null
  /** Whom pronouns in the text mean, where that is nearly certain and the text does not say it. */
  get means(): Meaning[]
  /** All of it is given as the speaker's own words. */
  get verbatim(): boolean
}

/** "She" of a text, and the name that its page has for her. */
export interface Meaning {
  pronoun: string
  name: string
}

/** Whose word it is, and where it was given. */
export interface Given {
  /** As pages call it: "Donald Trump", "two sources", "AP"; empty where none does. */
  who: string
  /** The outlet to which it was said; null where pages tell of none. */
  to: string | null
  /** The network on which it was posted; null where it was not. */
  on: string | null
}

/** An independent root of mentions: ten pages that repeat one wire report have one. */
export interface Origin extends Given {
  id: string
  kind: 'utterance' | 'wire' | 'outlet' | 'anonymous' | 'document' | 'own-word' | 'unknown'
  /** The same in English: "Donald Trump to CBS News", "AP", "two sources to Axios". */
  name: string
  /** Indices into the claim's mentions. */
  mentions: number[]
  why: string
}

/** Mentions that say the same, and what follows from them together. */
export interface Claim {
  /** The id of its representative mention. */
  id: string
  /** The clearest whole mention, verbatim. */
  text: string
  status: Status
  /** Why this status: names the mention, attribution or remark that decides it. */
  statusWhy: string | null
  /** Who denies, contradicts or confirms it; null where nobody is named: of figures that differ, or where only its outlet tells it. */
  statusBy: string | null
  mentions: ClaimMention[]
  /** Index of the mention that `text` shows. */
  shown: number
  origins: Origin[]
  firstAppearance: { article: string; published: string | null }
  terms: string[]
  /** The id of a weightier claim to which this one is close without being the same; of the weightiest claims only, else null. */
  near: string | null
  change: ChangeKind | null
}

/** Two claims, one of which contradicts the other. */
export interface Dispute {
  claims: [string, string]
  kind: 'denial' | 'figure' | 'negation'
  /** The mention of each claim that contradicts the other's. */
  mentions: [string, string]
  /** Why the first claim is disputed, and why the other is. */
  why: string
  whyOther: string
  /** Who contradicts the first claim, and who the other; null of figures that differ, and of a matter that one is for and one against. */
  by: string | null
  byOther: string | null
}

/** An issue that is argued over or negotiated. */
export interface Term {
  id: string
  /** Words of the coverage. */
  label: string
}

/** What a party wants or refuses of a term, by id. */
export interface Position {
  party: string
  term: string
  stance: Stance
  claim: string
  /** Id of the earliest mention that shows it. */
  mention: string
  /** Ids of all that do, the earliest first. */
  mentions: string[]
  /** Day or moment when it was said or published. */
  at: string | null
  /** The mention of the party's earlier position that this one turns round; null where it turns none. */
  turns: string | null
}

/** A day, or days, of which a claim speaks, and the words that name them. */
export interface TimelineEntry {
  /** `YYYY-MM-DD`. */
  from: string
  to: string
  expression: { article: string; span: Span; text: string }
  claim: string
  mention: string
  /** The mention that stands for the event of which this one tells: the weightiest of those that tell of it at that time. */
  event: string
}

/** A place that the story names, with where it does and the claims that speak of it. Coordinates in degrees. */
export interface DossierPlace {
  name: string
  country: string | null
  latitude: number
  longitude: number
  kind: string
  mentions: { article: string; span: Span }[]
  claims: string[]
}

/** A figure of one page, as in `Amount`. */
export interface DossierAmount {
  kind: string
  value: number
  upTo: number
  unit: string
  text: string
  article: string
  span: Span
  claim: string | null
}

/** What may have changed between two moments. */
export type ChangeKind =
  | 'new-claim'
  | 'new-origin'
  | 'status'
  | 'figure'
  | 'new-speaker'
  | 'position'
  | 'dropped'
  | 'new-version'

/** One change. What it does not concern of claim, speaker and article is null, as is what was not there before, or is not after. */
export interface Change {
  kind: ChangeKind
  claim: string | null
  speaker: string | null
  article: string | null
  before: string | null
  after: string | null
  /** Of a new origin: what `before` and `after` name. */
  origins?: { before: Given[]; after: Given }
  /** When the change was published. */
  at: string | null
  why: string
}

/** Somebody who was asked and gave no answer, as a page tells it. */
export interface Unanswered {
  /** Who was asked. */
  who: string
  stance: 'declines-to-comment' | 'has-not-answered'
  article: string
  /** The words that say so. */
  spans: Span[]
  text: string
}
