/** Where a page names people, and how they stand there. */
import { addTo } from '../lists.ts'
import { regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { quotationsOf } from '../text/quotes.ts'
import type { Article, Attribution, Sentence, Span } from '../types.ts'
import type { Cast } from './cast.ts'
import { bodiesIn, type NamedBody } from './descriptions/bodies.ts'
import { countryNamed } from './names/countries.ts'
import { type Gender, isFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { maybePerson } from './names/personlikely.ts'
import { surname } from './names/spelling.ts'
import { genderBy } from './names/titles.ts'
import type { Person } from './person.ts'

/** One place where somebody is named. How it stands there is looked up as it is asked for: of most places nobody asks. */
export class Naming implements Span {
  readonly start: number
  readonly end: number
  /** Index of the sentence. */
  readonly sentence: number
  /** In quotation marks. */
  readonly quoted: boolean
  private readonly text: string
  private readonly known: { owner?: boolean; aside?: boolean; subject?: boolean } = {}

  constructor(text: string, start: number, end: number, sentence: number, quoted: boolean) {
    this.text = text
    this.start = start
    this.end = end
    this.sentence = sentence
    this.quoted = quoted
  }

  private get next(): string {
    return this.text.slice(this.end, this.end + 100)
  }

  /** "Lund's", "the Lund campaign": what is theirs. */
  get owner(): boolean {
    this.known.owner ??= /^[’']s?(?!\p{L})/u.test(this.next) || ITS_NAME.test(this.next)
    return this.known.owner
  }

  /** Behind a preposition, in a clause beside, or told something: not of whom the sentence speaks. */
  get aside(): boolean {
    this.known.aside ??= isAside(this.text.slice(Math.max(0, this.start - 50), this.start))
    return this.known.aside
  }

  /** "A baker, Emil Roth, stood by". */
  private get isApposition(): boolean {
    const before = this.text.slice(Math.max(0, this.start - 40), this.start)
    return (
      /\p{Ll}, (?:\p{L}[\p{L}.’'-]* ){0,3}$/u.test(before) && /^, /.test(this.next) && VERB.test(this.next.slice(1))
    )
  }

  /** A verb follows, perhaps behind an apposition. */
  get subject(): boolean {
    this.known.subject ??= !this.owner && (VERB.test(this.next) || this.isApposition)
    return this.known.subject
  }
}

/** Those of one article, made when first asked for. */
export class Namings {
  private readonly article: Article
  private readonly sentences: readonly Sentence[]
  private readonly attributions: readonly Attribution[]
  private readonly cast: Cast
  private readonly places: readonly Span[]
  private quotes: readonly Span[] | null = null
  private persons: ReadonlyMap<Person, readonly Naming[]> | null = null
  private named: readonly NamedBody[] | null = null

  constructor(
    article: Article,
    sentences: readonly Sentence[],
    attributions: readonly Attribution[],
    cast: Cast,
    places: readonly Span[] = [],
  ) {
    this.places = places
    this.article = article
    this.sentences = sentences
    this.attributions = attributions
    this.cast = cast
  }

  get quotations(): readonly Span[] {
    this.quotes ??= quotationsOf(this.article.text)
    return this.quotes
  }

  /** By person, each in order. */
  get people(): ReadonlyMap<Person, readonly Naming[]> {
    this.persons ??= this.peopleNamed()
    return this.persons
  }

  /** In order. */
  get bodies(): readonly NamedBody[] {
    this.named ??= bodiesIn(this.article, this.sentences, this.cast, this.places)
    return this.named
  }

  /** Whether a page names somebody only as who wrote it. */
  isOnlyAuthor(person: Person): boolean {
    const bylines = this.article.blocks.filter(({ kind }) => kind === 'byline')
    const all = this.people.get(person) ?? []
    return all.every(({ start, end }) => bylines.some((each) => each.start <= start && end <= each.end))
  }

  private peopleNamed(): ReadonlyMap<Person, readonly Naming[]> {
    const { cast, sentences, quotations } = this
    const { text } = this.article
    const bare = bareNames(text, this.attributions, cast)
    const words = wordsOfNames(cast, bare)
    const whoIs = peopleMeant(cast, bare)
    const found = new Map<Person, Naming[]>()
    let sentence = 0
    let quotation = 0
    for (const match of text.matchAll(WORD)) {
      const start = match.index
      const word = /[’'s]$/.test(match[0]) ? match[0].replace(/[’']s?$/, '') : match[0]
      const called = words.get(word)
      if (called === undefined) continue
      const end = start + word.length
      // "Ada" of "Ada Lund" is told by "Lund".
      if (isFirstName(word) && FAMILY.test(text.slice(end, end + 6))) continue
      if (CREDITED.test(text.slice(end, end + 28))) continue
      const before = text.slice(Math.max(0, start - 30), start)
      const name = nameAt(called, before)
      if (name === '') continue
      const gender = /(?:Mrs|Ms|Miss)\.? $/.test(before) ? 'she' : /Mr\.? $/.test(before) ? 'he' : null
      const person = whoIs(name, called, gender, start)
      if (!person) continue
      while (sentence < sentences.length - 1 && sentences[sentence + 1]!.start <= start) sentence++
      while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++
      const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start
      addTo(found, person, new Naming(text, start, end, sentence, quoted))
    }
    return found
  }
}

/** Whom a name means at a place; `called` is the word of it that stands there. Found once for each name that one person bears. */
function peopleMeant(cast: Cast, bare: ReadonlyMap<string, Person>) {
  const known = new Map<string, Person | null>()
  return (name: string, called: string, gender: Gender | null, at: number): Person | null => {
    const key = `${gender} ${name}`
    const before = known.get(key)
    if (before !== undefined) return before
    const meant =
      (cast.knows(name) ? cast.fullName(name, at, gender) : null) ??
      bare.get(surname(name)) ??
      (name === called ? cast.calledBy(called) : null)
    const person = meant && regionNamed(meant.name) ? null : meant
    // Of a family whoever is meant depends on the place.
    if (!cast.isShared(name)) known.set(key, person)
    return person
  }
}

/** By what stands before a name and what belongs to it, both read from their end. */
function isAside(before: string): boolean {
  LEADING.lastIndex = before.length
  const leading = LEADING.exec(before)?.[1] ?? ''
  ASIDE.lastIndex = before.length - leading.length
  return ASIDE.test(before)
}
const LEADING = /(?<=((?:(?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al|former|then) )*))/uy
const ASIDE =
  /(?<=\b(?:of|to|by|with|for|from|against|on|about|like|than|told|asked|at|in|between|behind|under|over|towards?|into|urged|called|including|as|while|when|because|if)(?: (?:the|an?|host|anchor|reporter|president))? )/iy
const VERB =
  /^(?:,[^,.“”"]{2,80},| \([^()]{1,30}\)|,? who [^,]{2,40},| and (?:other|fellow|his|her|many|several) (?:\p{L}+ ){0,2}\p{L}+)? (?:(?:also|then|later|now|once|never|has|had|have|himself|herself|repeatedly|reportedly|still|again|[a-z]+ly) )?(?:said|says?|told|tells?|was|is|are|were|has|have|had|will|would|could|can|did|does?|may|might|should|made|took|gave|went|got|won|ran|wrote|came|left|met|saw|knew|thought|think|want|believe|spoke|began|held|kept|put|set|led|stood|sat|lay|fell|rose|fled|flew|drove|rode|fought|felt|found|grew|heard|lost|paid|brought|built|bought|sold|sent|spent|shook|slept|threw|wept|woke|wore|broke|became|chose|drew|[a-z]{2,}(?:ed|es|s))\b/u
/** "The Lund campaign" is not Lund. */
const ITS_NAME =
  /^ (?:administration|government|regime|forces|campaign|presidency|supporters?|voters?|aides?|allies|ally|advis[eo]rs?|surrogates?|backers?|delegates?|spokes\w+|strategists?|donors?|critics?|loyalists?|fans?|team|camp|era|family|Tower|Foundation|Organization|(?:press |briefing )*[Rr]oom|building|[Cc]enter|[Tt]heat(?:er|re)|[Aa]irport|[Ss]tadium|[Bb]ridge|[Ss]chool|[Ll]ibrary|[Aa]ward)\b/

/** All words that can name somebody: few of those with a capital, and found at once. With the word as the name has it. */
function wordsOfNames(cast: Cast, bare: ReadonlyMap<string, Person>): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const all = [...cast.people.named, ...bare.values()].flatMap(({ name, nickname }) => [
    ...name.split(' '),
    ...(nickname ? [nickname] : []),
  ])
  for (const word of all) words.set(word, word)
  // Omar al-Hadani is "Al-Hadani" where a sentence begins, and often "Hadani".
  for (const word of all) {
    const plain = ARTICLE.test(word) ? word.replace(ARTICLE, '') : null
    for (const form of plain ? [plain, `Al-${plain}`] : []) if (!words.has(form)) words.set(form, word)
  }
  return words
}
const ARTICLE = /^al-(?=\p{Lu})/u

const WORD = /(?:(?<![\p{L}-])al-)?\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu
/** "Ada Lund/Coast Wire": who took the picture is nobody of whom it tells. */
const CREDITED = /^(?: \p{Lu}[\p{L}’-]{1,24})?\/\p{Lu}/u
const FAMILY = /^ (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u

/** "Ada Lund" where the text has both, so that one of a family is not taken for another; "" for a month. */
function nameAt(word: string, before: string): string {
  if (MONTH.test(word) && /\b(?:in|since|last|until|by|early|late|mid|this|next|through)[ -]$/i.test(before)) return ''
  const first = /(\p{Lu}[\p{L}’-]{1,24}) (?:\p{Lu}\. )?$/u.exec(before)?.[1]
  return first && isFirstName(first) ? `${first} ${word}` : word
}
const MONTH = /^(?:March|April|May|June|August)$/

/** Whom the page names by surname alone: with a title, where they speak, or where "he" goes with them. */
function bareNames(text: string, attributions: readonly Attribution[], cast: Cast): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>()
  const add = (name: string, said: Person['said'], { start, end }: Span) => {
    if (found.has(surname(name)) || cast.fullName(name, start) || cast.calledBy(name)) return
    if (countryNamed(name) || regionNamed(name)) return
    const gender = genderBy(said.map(({ role }) => role.slice(role.lastIndexOf(' ') + 1)))
    found.set(surname(name), { name, role: null, said: [...said], nickname: null, count: 1, gender, start, end })
  }
  for (const [name, said] of cast.people.titled)
    if (/^\p{Lu}\p{Ll}/u.test(name) && !NOBODY.test(name)) add(name, said, said[0]!)
  for (const { source } of attributions) {
    const at = source[0]
    const words = at && at.end - at.start < 30 ? text.slice(at.start, at.end) : ''
    if (!/^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]{2,}$/u.test(words)) continue
    const name = words.slice(words.lastIndexOf(' ') + 1)
    if (!NOBODY.test(name) && !cast.knows(name) && readName(name)?.kind === 'person') add(name, [], at!)
  }
  for (const { 0: name, index: start } of text.matchAll(WITH_HE))
    if (
      !isCommon(name) &&
      !NOBODY.test(name) &&
      !cast.knows(name) &&
      readName(name)?.kind === 'person' &&
      maybePerson(name, text)
    )
      add(name, [], { start, end: start + name.length })
  return found
}
/** "Marsh has said that he": a name that does something, and whose it is. */
const WITH_HE =
  /(?<=(?<![\p{L}’'-])\p{Ll}+ )\p{Lu}(?:’\p{Lu})?\p{Ll}[\p{L}-]{2,20}(?= (?:has|had|was|is|also|later|then|\p{Ll}+ed|\p{Ll}+s|said)\b[^\p{Lu}“”"\n.;:,]{0,60} (?:he|his|himself|she|her|herself)\b)/gu
/** Many people, or a body. */
const NOBODY =
  /(?:ans|ers|ists|als|ics|crats)$|^(?:Committee|Affairs|Department|Council|Office|Court|House|Senate|Congress|State|Union|Nation)$/
