/**
 * The words of Hearsay, as types. Every stage, table, route and page uses these names.
 *
 * The terms follow the field: PARC 3.0 and PolNeAR (attribution: source, cue, content), W3C Web Annotation
 * (TextQuoteSelector), schema.org Claim.
 */

/** `[start, end)` in UTF-16 code units of `Article.text`. */
export interface Span {
  start: number
  end: number
}

/** A span with its words and 32 characters either side, so that it can be found again in a changed page (W3C TextQuoteSelector). */
export interface QuotedSpan extends Span {
  exact: string
  prefix: string
  suffix: string
}

/** What a stretch of an article's text is. Only `PROSE` kinds can carry statements. */
export type BlockKind =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'label' // "Exclusive", "Analysis"
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'post' // an embedded tweet or post
  | 'caption'
  | 'note' // "This story has been updated", "Associated Press writer … contributed"
  | 'furniture' // share bars, "Read also", newsletter boxes, comment forms

/** A block covers a span of the text; blocks are in order and do not overlap. White space between them belongs to none. */
export interface Block extends Span {
  kind: BlockKind
  /** When it was written, where it says so itself: an entry of a live blog, a post, a note. ISO 8601, a moment or a day. */
  at?: string
  /** Of a post: who wrote it, as the page says. */
  author?: string
  /** Of a note: what it tells of the page. */
  note?: NoteKind
}

/** What a note says was done to a page after it was first published; `other` notes tell who helped or whose rights it has. */
export type NoteKind = 'update' | 'correction' | 'clarification' | 'retraction' | 'other'

/** The kinds of block whose sentences can be statements. */
export const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'post'])

/** The bytes an article came from. */
export interface Capture {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  hash: string
  mediaType: string
  bytes: Uint8Array
}

/** One page of one outlet. What is not known is null, never a guess; `published` may be a day only. */
export interface Article {
  /** Ten characters of base 36, from `key` and the text: the same page gives the same id on any machine. */
  id: string
  /** Names the page across its versions: its URL, else its outlet and external id, else its capture's hash. */
  key: string
  /** The `id` that the input gave. */
  externalId: string | null
  url: string | null
  /** A host name ("nytimes.com") or the name the input gave. */
  outlet: string | null
  title: string | null
  byline: string | null
  /** "Exclusive", "Analysis" and the like, as the page prints them. */
  labels: string[]
  /** ISO 8601: a moment with its zone, or a day `YYYY-MM-DD`. */
  published: string | null
  /** When the page says that it was last changed. */
  modified: string | null
  retrieved: string | null
  /** BCP 47 primary subtag. */
  language: string | null
  text: string
  blocks: Block[]
}

/** Where a block's sentence stands. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  block: number
}

/** Names the rule or score behind a decision, and the words it rests on. Shown to users who ask "why?". */
export interface Reason {
  /** What was decided. */
  about:
    | 'speaker'
    | 'kind'
    | 'role'
    | 'party'
    | 'chain'
    | 'stance'
    | 'date'
    | 'place'
    | 'amount'
    | 'claim'
    | 'origin'
    | 'status'
    | 'copy'
  /** Short, stable, kebab-case: `surname`, `pronoun-subject`, `told-outlet`. */
  rule: string
  spans: Span[]
  /** 0–1 where the rule has a score. */
  score?: number
  /** One sentence for people, where the rule's name is not enough. */
  note?: string
}

/** Whether the words of an attribution are quoted: all of them, none, or some. */
export type Form = 'direct' | 'indirect' | 'mixed'

/** The stances, as the coverage's cues express them. `asserts` is the plain one. */
export const STANCES = [
  'asserts',
  'confirms',
  'denies',
  'disputes',
  'downplays',
  'declines-to-comment',
  'has-not-answered',
  'demands',
  'rejects',
  'proposes',
  'agrees',
  'promises',
  'threatens',
  'expects',
  'doubts',
  'asks',
  'thanks',
  'praises',
  'criticises',
  'apologises',
] as const
export type Stance = (typeof STANCES)[number]

/** What a speaker is; a place is a capital or a seat that stands for a government, the unnamed one of "it is noted". */
export type SpeakerKind = 'person' | 'organisation' | 'outlet' | 'place' | 'group' | 'anonymous' | 'unnamed'

/** What a text says somebody is, and where it says so. */
export interface Office {
  /** "Kremlin spokesman" */
  role: string
  /** "Kremlin" */
  organisation: string | null
  /** By its English name: "Russia". */
  country: string | null
  span: Span
}

/** Whom a source names, after resolution, within one article. */
export interface Speaker {
  /** Within the article: `s0`, `s1`… in order of first mention. */
  id: string
  /** The fullest form found: "Dmitry Peskov"; a description for anonymous sources; "" when unnamed. */
  name: string
  kind: SpeakerKind
  role: string | null
  affiliation: string | null
  /** The side for which the speaker speaks: a country, an organisation, a political party. */
  party: string | null
  /** Each role that the article gives, in the order in which it was found; `role` and `affiliation` are of the first. */
  offices: Office[]
  /** How many people stand behind it, where the text says so ("two sources"). */
  count: number | null
  /** The reason given for anonymity, verbatim. */
  anonymity: Span | null
  /** Every form used for it in the article. */
  aliases: string[]
  mentions: Span[]
  why: Reason[]
}

/** One intermediary between the page and the speaker. */
export interface ChainLink {
  /** Id of the intermediary among the article's speakers. */
  speaker: string
  name: string
  /** The words that say so; null for a link inherited from an earlier sentence. */
  span: Span | null
  rule: string
  /** Carried on from an earlier sentence of the same report. */
  inherited: boolean
}

/** Spans of one attribution, as the extractor finds them, before anything is resolved. */
export interface AttributionSpans {
  source: Span[]
  cue: Span[]
  content: Span[]
  /** 0–1. */
  confidence: number
}

/** What the model predicts for one article. Made by a `Predictor`, set by the attribution stage. */
export interface Prediction {
  attributions: AttributionSpans[]
  /** Name and version of the model. */
  model: string
}

/** One place where a page says that somebody says something, with all that its stages find of it. */
export interface Attribution extends AttributionSpans {
  /** `a` and the offset where the cue begins, which no two attributions share: `a1204`. */
  id: string
  form: Form
  /** The attribution in whose content this one lies. */
  parent: string | null
  /** Id among the article's speakers; null where nothing can be said. */
  speaker: string | null
  /** Nearest to the page first. Empty when the page itself heard the speaker. */
  chain: ChainLink[]
  stance: Stance
  why: Reason[]
}

/** Whom a pronoun within a statement means. */
export interface Reference extends Span {
  /** The fullest form that the page has. */
  name: string
  /** Where it is named last before, else next. */
  named: Span | null
  /** 0–1. */
  score: number
}

/** An expression of time, resolved to the calendar. `from` and `to` are the first and last day meant. */
export interface DateExpression extends Span {
  /** `YYYY-MM-DD`. */
  from: string
  to: string
  /** True where the expression is vague ("early 2024", "in the coming weeks"). */
  vague: boolean
  rule: string
}

/** A name that stands for where something is or happens; coordinates in degrees, north and east positive. */
export interface Place extends Span {
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string | null
  latitude: number
  longitude: number
  kind: 'country' | 'region' | 'city' | 'other'
  rule: string
}

/** A figure. Percent as written (12 for "12 %"), ratios as numbers ("two-thirds" is 0.6667, "doubled" is 2). */
export interface Amount extends Span {
  kind: 'money' | 'percent' | 'count' | 'ratio'
  value: number
  /** Upper end of a range; equal to `value` otherwise. */
  upTo: number
  /** ISO 4217 code for money; the counted thing ("troops") for counts; "" otherwise. */
  unit: string
  /** "about", "at least", "nearly": verbatim, else "". */
  qualifier: string
  /** Index, among the article's amounts, of the amount that this one restates in another currency. */
  conversionOf: number | null
}

/** One place where a claim is made: a statement of an attribution, or a sentence on the outlet's own word. */
export interface Mention {
  /** `{article}.{attribution}`, with `.n` for the further statements of one content; `{article}.s{start}` for own words. Globally unique. */
  id: string
  article: string
  /** null for the outlet's own word. */
  attribution: string | null
  spans: Span[]
  /** Exactly the text of `spans`, joined by ` … `. */
  text: string
  /** What the speaker does with these words, where that is not what is done with the whole content. */
  stance?: Stance
  /** Of the outlet's own word, where it goes on with another outlet's report: that outlet, as an inherited link. */
  chain?: ChainLink[]
}

/** What a page says its text comes from. */
export interface Credit {
  /** Short name of the agency: "AP"; null for wires without a name ("Post Wires"). */
  wire: string | null
  /** As the page prints it. */
  name: string
  span: Span
  /** A `contributor` only helped: the text is not the agency's own. */
  rule: 'dateline' | 'byline' | 'copyright' | 'reporting-by' | 'contributor' | 'wires'
}

/** All that reading one article gives: a pure function of the article and the model's prediction. */
export interface Reading {
  article: string
  /** Version of the program's rules and of the model: a stored reading of another version is read again. */
  version: string
  sentences: Sentence[]
  speakers: Speaker[]
  attributions: Attribution[]
  references: Reference[]
  dates: DateExpression[]
  places: Place[]
  amounts: Amount[]
  mentions: Mention[]
  /** The wire that the page credits for its text. */
  credit: Credit | null
}

/** A set of articles about one developing matter. */
export interface Story {
  /** Short, from the title: used in URLs. */
  id: string
  title: string
}

/** A claim's state in the words of the coverage itself (`disputes/status.ts`). `reported` is the plain one. */
export const STATUSES = ['confirmed', 'reported', 'unconfirmed', 'disputed', 'denied', 'retracted'] as const
export type Status = (typeof STATUSES)[number]

/** Anything that ends a piece of work early but not the run: names what, says why, and what to do. */
export interface Problem {
  /** The file, URL or line: `coverage.jsonl:14`. */
  where: string
  /** One sentence, no full stop: "is empty". */
  what: string
  /** What the user can do about it; "" where there is nothing. */
  hint: string
}
