/** A page as the rules of chains see it: what is said where, by whom, and the links found so far. */
import { plainOutlet } from '../speakers/outlets/plainname.ts'
import type { Fields } from '../stage.ts'
import { withoutLinkBoxes } from '../text/linkboxes.ts'
import { sentenceAt } from '../text/sentences.ts'
import { within } from '../text/spans.ts'
import type { Article, Attribution, Block, ChainLink, Sentence, Span, Speaker } from '../types.ts'
import { ELSEWHERE } from './occasions.ts'
import { outletMeantIn } from './outletmeant.ts'
import { isOnProgramme, ownNames, ownVoicesIn, tellsOwn } from './own.ts'
import { isConversation, isPost, shifted, type Venue, venuesIn } from './venues.ts'
import { INTERVIEW } from './verbs.ts'

/**
 * What a rule finds for a statement.
 *
 * @param links those that the rules before it found, nearest to the page first.
 */
export type Rule = (attribution: Attribution, page: Page, links: readonly ChainLink[]) => readonly ChainLink[]

/** How far, in characters, one conversation is taken to go on. */
export const GOES_ON = 900
/** Where a text's headline and first sentences end, in characters. */
export const LEAD = 600

/** Where a statement stands: at its cue. */
export const at = ({ source, cue, content }: Attribution): number => (cue[0] ?? source[0] ?? content[0])!.start

/** A speaker as a link of a chain. @param span where the text names them for it. */
export const linkTo = (speaker: Speaker, span: Span | null, rule: string): ChainLink => ({
  speaker: speaker.id,
  name: speaker.name,
  span: span && { start: span.start, end: span.end },
  rule,
  inherited: false,
})

export class Page {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** In the order of their cues. */
  readonly attributions: readonly Attribution[]
  /** With the outlets that only chains name. */
  readonly speakers: Speaker[]
  readonly posts: readonly Block[]
  /** What other outlets say. */
  readonly reports: readonly Attribution[]
  /** Whether a name is the page's own outlet or wire. */
  readonly isOwn: (name: string) => boolean
  /** Where each speaker's last statement on an occasion stands. */
  readonly goesOnFrom = new Map<string, number>()
  /** The other outlet's report that the text is telling, and where it was told last. */
  report: { link: ChainLink; end: number } | null = null
  /** The outlet on whose report the headline puts the page: "Courier: mayor knew of it". */
  readonly head: Speaker | null
  /** Most texts have none, and are not searched for whose it is. */
  readonly hasOpEd: boolean
  /** Who is told to have spoken to the page's own outlet. */
  readonly spokeToPage = new Set<string>()
  readonly #byId: Map<string, Speaker>
  readonly #known: Map<string, Attribution>
  readonly #places: Map<Attribution, number>
  readonly #said = new Map<Sentence, Attribution[]>()
  readonly #venues = new Map<Sentence, Venue[]>()
  readonly #toldOwn = new Map<Sentence, boolean>()
  readonly #found = new Map<string, readonly ChainLink[]>()
  readonly #restsOn = new Map<ChainLink, Span>()
  #ownVoices: ReadonlySet<string> | null = null
  readonly #chain: (attribution: Attribution) => readonly ChainLink[]

  constructor(
    fields: Pick<Fields, 'article' | 'sentences' | 'attributions' | 'speakers' | 'credit'>,
    chain: (attribution: Attribution) => readonly ChainLink[],
  ) {
    this.article = { ...fields.article, text: withoutLinkBoxes(fields.article.text) }
    this.sentences = fields.sentences
    this.hasOpEd = /\bop-ed\b/i.test(this.article.text)
    this.attributions = [...fields.attributions].sort((a, b) => at(a) - at(b))
    this.speakers = [...fields.speakers]
    this.posts = this.article.blocks.filter(({ kind }) => kind === 'post')
    this.isOwn = ownNames(this.article, fields.credit)
    this.#byId = new Map(this.speakers.map((each) => [each.id, each]))
    this.#known = new Map(this.attributions.map((each) => [each.id, each]))
    this.#places = new Map(this.attributions.map((each, i) => [each, i]))
    this.#chain = chain
    for (const each of this.attributions) {
      const sentence = this.sentenceOf(each)
      if (sentence) this.#said.set(sentence, [...this.saidIn(sentence), each])
    }
    for (const each of this.attributions) {
      const sentence = this.sentenceOf(each)
      if (each.speaker && sentence && this.tellsOfOwn(sentence)) this.spokeToPage.add(each.speaker)
    }
    this.reports = this.attributions.filter((each) => {
      const teller = this.whose(each)
      return teller?.kind === 'outlet' && !this.isOwn(teller.name)
    })
    const [first] = this.reports
    this.head = first && isHead(first, this.article) ? this.whose(first)! : null
  }

  whose({ speaker }: Attribution): Speaker | undefined {
    return this.#byId.get(speaker ?? '')
  }

  parentOf({ parent }: Attribution): Attribution | undefined {
    return this.#known.get(parent ?? '')
  }

  before(attribution: Attribution): Attribution | undefined {
    return this.attributions[this.#places.get(attribution)! - 1]
  }

  after(attribution: Attribution): Attribution | undefined {
    return this.attributions[this.#places.get(attribution)! + 1]
  }

  /** The chain of a statement, found now where it was not yet. */
  chainOf(attribution: Attribution): readonly ChainLink[] {
    const known = this.#found.get(attribution.id)
    if (known) return known
    // What leads back to itself has none.
    this.#found.set(attribution.id, [])
    const links = this.#chain(attribution)
    this.#found.set(attribution.id, links)
    return links
  }

  /** Gives links to a statement for which none were found. */
  link(attribution: Attribution, links: readonly ChainLink[]): void {
    this.#found.set(attribution.id, links)
  }

  /** What was found for a statement until now. */
  linksOf(attribution: Attribution | undefined): readonly ChainLink[] {
    return (attribution && this.#found.get(attribution.id)) ?? []
  }

  /** The span that says so; for an inherited link the one elsewhere on which it rests. */
  spansOf(link: ChainLink): Span[] {
    const span = link.span ?? this.#restsOn.get(link)
    return span ? [span] : []
  }

  sentenceOf(attribution: Attribution): Sentence | undefined {
    return this.sentenceAt(at(attribution))
  }

  sentenceAt(offset: number): Sentence | undefined {
    return this.sentences[sentenceAt(this.sentences, offset)]
  }

  /** Index of the block that holds an offset; -1 where none does. */
  blockAt(offset: number): number {
    return this.article.blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  }

  /** Whose cue stands in a sentence. */
  saidIn(sentence: Sentence): readonly Attribution[] {
    return this.#said.get(sentence) ?? []
  }

  text(spans: readonly Span[]): string {
    return spans.map(({ start, end }) => this.article.text.slice(start, end)).join(' ')
  }

  wordsAt(offset: number): string {
    const sentence = this.sentenceAt(offset)
    return sentence ? this.text([sentence]) : ''
  }

  /** A stretch of one sentence without what was said. */
  unquoted({ start: from, end: to }: Span): string {
    const { text } = this.article
    let words = text.slice(from, to)
    for (const { content } of this.saidIn(this.sentenceAt(from)!))
      for (const { start, end } of content)
        words = words.replace(text.slice(Math.max(start, from), Math.max(from, Math.min(end, to))), '')
    return words
  }

  /** The outlets, networks and services that a sentence names as where words were said. */
  venuesOf(sentence: Sentence): readonly Venue[] {
    const known = this.#venues.get(sentence)
    if (known) return known
    const words = this.text([sentence])
    const meant = outletMeantIn(words, sentence.start, this)
    // "The Halda newspaper" is the one named before, and no other.
    const named = venuesIn(words, this.article.text).filter(
      ({ span }) => !meant.some((each) => within(span, each.span)),
    )
    const found = [...named, ...meant]
      .map((venue) => ({ ...venue, span: shifted(venue.span, sentence.start) }))
      .filter((venue) => isPost(venue) || !this.isOnOwn(venue))
    this.#venues.set(sentence, found)
    return found
  }

  /** "Told the Beacon", "in an interview with the Beacon", on the Beacon's page. */
  tellsOfOwn(sentence: Sentence): boolean {
    const known = this.#toldOwn.get(sentence)
    if (known !== undefined) return known
    const tells = tellsOwn(this.text([sentence]), this.isOwn)
    this.#toldOwn.set(sentence, tells)
    return tells
  }

  /** "Post Live on SiriusXM", on the Post's page: its own programme. */
  isOnOwn(venue: Venue): boolean {
    return isOnProgramme(venue, this.article.text, this.isOwn)
  }

  /** Said on an occasion of its own: to reporters, in a speech, in a post. */
  isElsewhere(attribution: Attribution): boolean {
    const sentence = this.sentenceOf(attribution)
    if (!sentence) return false
    const words = this.unquoted(sentence)
    if (AT_CONFERENCE.test(this.text([sentence]))) return true
    const another = /\binterview\b/.test(words) && !INTERVIEW.test(words)
    return ELSEWHERE.test(words) || (another && !this.venuesOf(sentence).some(isConversation))
  }

  /** Whom a transcript of the outlet's own calls its host or reporter: "ADA LUND, HOST:". */
  isOwnVoice(name: string): boolean {
    this.#ownVoices ??= ownVoicesIn(this.article.text)
    return this.#ownVoices.has(name.toLowerCase())
  }

  /** The outlet of a name; one that no statement names becomes a speaker. */
  outlet(called: string, span: Span | null): Speaker {
    const name = plainOutlet(called)
    const known = this.speakers.find((each) => each.kind === 'outlet' && each.name === name)
    if (known) return known
    const made: Speaker = {
      id: `s${this.speakers.length}`,
      name,
      kind: 'outlet',
      role: null,
      affiliation: null,
      party: null,
      count: null,
      offices: [],
      anonymity: null,
      aliases: [name],
      mentions: span ? [span] : [],
      why: [],
    }
    this.speakers.push(made)
    this.#byId.set(made.id, made)
    return made
  }

  isOutlet({ speaker }: ChainLink): boolean {
    return this.#byId.get(speaker)?.kind === 'outlet'
  }

  linksTo({ name, span, rule, through }: Venue): ChainLink[] {
    const link = linkTo(this.outlet(name, span), span, rule)
    return through && !this.isOwn(through.name) ? [...this.linksTo(through), link] : [link]
  }

  /** Links of another statement, with which this one goes on. */
  inherited(links: readonly ChainLink[], rule: string, from: Span | null): ChainLink[] {
    return links.map((link) => {
      const carried = { ...link, span: null, rule, inherited: true }
      if (from) this.#restsOn.set(carried, from)
      return carried
    })
  }
}

/** Whether a headline names whose report it is: "Courier: mayor knew of it", "mayor knew of it — Courier". */
export const isHead = ({ source, cue }: Attribution, { text, blocks }: Article): boolean =>
  source.length > 0 &&
  cue.length === 1 &&
  cue[0]!.end <= (blocks[0]?.end ?? 0) &&
  /^[:—–-]$/.test(text.slice(cue[0]!.start, cue[0]!.end))

/** Also where it stands within what was told: "described the fire at a news conference". */
const AT_CONFERENCE =
  /\b(?:at|during|in) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}(?:news|press) (?:conference|briefing)\b/u
