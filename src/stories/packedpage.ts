/** What a dossier takes from a page, as it is kept: lists without names, since a large story has a quarter of a million statements. */
import { OWN, type Page, type PagePlace, type PageStatement, type Said, statementsIn } from '../dossier/page.ts'
import type { Meaning } from '../dossier/types.ts'
import type { Who } from '../speakers/story.ts'
import { type Span, STANCES } from '../types.ts'

/**
 * In ASCII. On its second line stands where statements stand, which of a large story but some are asked for, on its third what those say
 * that are shown, on its fourth what only the answers among them are found in: each is read once it is asked for.
 */
export function packedPage({ article: _, said, speakers, places, amounts, answering, ...rest }: Page): string {
  const all = statementsIn(said)
  const { ids, by, voices, through, inText } = said
  const head = [
    rest,
    [ids, by, voices, through, inText, othersIn(all)],
    speakers.map(({ id, who }) => [id, JSON.stringify(speakerRow(who))]),
    places.map(({ what, start, end, within }) => [JSON.stringify(what), start, end, within]),
    amounts.map(amountRow),
    answering !== null,
  ]
  const told = all.flatMap((each): unknown[] => [...toldRow(each)])
  return inAscii([head, placedOf(all), told, answering].map((each) => JSON.stringify(each)).join('\n'))
}

/** V8 holds a string with one quotation mark that is no Latin letter in twice the room. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

type Packed = [
  rest: Omit<Page, 'article' | 'said' | 'speakers' | 'places' | 'amounts' | 'answering'>,
  said: [
    ids: string,
    by: number[],
    voices: string[],
    through: (string | number)[],
    inText: number[],
    others: Others | null,
  ],
  speakers: [id: string, row: string][],
  places: [row: string, start: number, end: number, within: number[]][],
  amounts: ReturnType<typeof amountRow>[],
  mayAnswer: boolean,
]

/** What pages have in common, once for all that are read together: copies repeat one another, and many name the same people. */
export class Common {
  private readonly texts = new Map<string, string>()
  private readonly speakers = new Map<string, Who>()
  private readonly places = new Map<string, PagePlace['what']>()
  /** Equal strings that are not one are held against each other letter by letter. */
  text(text: string): string {
    const known = this.texts.get(text)
    if (known !== undefined) return known
    this.texts.set(text, text)
    return text
  }
  speaker(row: string): Who {
    const known = this.speakers.get(row) ?? whoOf(JSON.parse(row))
    this.speakers.set(row, known)
    return known
  }
  place(row: string): PagePlace['what'] {
    const known = this.places.get(row) ?? JSON.parse(row)
    this.places.set(row, known)
    return known
  }
}

/**
 * A page from what `packedPage` made of it.
 *
 * @param common what the pages that are read together share.
 */
export function unpackedPage(article: string, body: Buffer, common: Common): Page {
  const lines = new Lines(body)
  const [{ digest, credit, silences, notes }, said, speakers, places, amounts, mayAnswer]: Packed = JSON.parse(
    lines.at(0),
  )
  return {
    article,
    digest,
    credit,
    speakers: speakers.map(([id, row]) => ({ id, who: common.speaker(row) })),
    said: new KeptSaid(article, said, lines, common),
    places: places.map(([row, start, end, within]) => ({ what: common.place(row), start, end, within })),
    amounts: amounts.map(([kind, value, upTo, unit, start, end, text, within]) => ({
      kind,
      value,
      upTo,
      unit,
      start,
      end,
      text,
      within,
    })),
    silences,
    notes,
    answering: mayAnswer ? readLater(lines) : null,
  }
}

/** Lines in ASCII, of which no string is made but of those that are asked for. */
class Lines {
  private readonly bytes: Buffer
  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
  at(n: number): string {
    let start = 0
    for (let i = 0; i < n; i++) start = this.bytes.indexOf(NEWLINE, start) + 1
    const end = this.bytes.indexOf(NEWLINE, start)
    return this.bytes.toString('latin1', start, end < 0 ? this.bytes.length : end)
  }
}
const NEWLINE = 10

function readLater(lines: Lines): NonNullable<Page['answering']> {
  let found: NonNullable<Page['answering']> | null = null
  const read = () => {
    found ??= JSON.parse(lines.at(3)) as NonNullable<Page['answering']>
    return found
  }
  return {
    get may() {
      return read().may
    },
    get text() {
      return read().text
    },
    get cues() {
      return read().cues
    },
  }
}

/** What few statements have, by their numbers. */
const fewOf = <T>(all: readonly PageStatement[], of: (each: PageStatement) => T | null): Record<number, T> =>
  Object.fromEntries(all.flatMap((each, n) => [of(each)].flatMap((value) => (value === null ? [] : [[n, value]]))))

/** Attributions after which their mentions are not named. */
type Others = Record<number, string>

function othersIn(all: readonly PageStatement[]): Others | null {
  const others = fewOf(all, ({ id, attribution }) => (attribution === attributionIn(id) ? null : attribution))
  return Object.keys(others).length === 0 ? null : others
}

/** Where statements stand, and what is done with them; what few have by their numbers. */
function placedOf(all: readonly PageStatement[]) {
  const few = <T>(of: (each: PageStatement) => T | null) => fewOf(all, of)
  return {
    rows: all.flatMap((each) => [...placedRow(each)]),
    spans: few(({ spans }) => (spans.length === 1 ? null : spans.flatMap(({ start, end }) => [start, end]))),
    chains: few(({ chain }) => (chain.length === 0 ? null : chain)),
    remarks: few(({ remark }) => remark || null),
  }
}

const placedRow = (each: PageStatement) =>
  [
    each.start,
    each.end,
    each.said,
    STANCES.indexOf(each.stance),
    (each.quoted ? QUOTED : 0) +
      (each.accusing ? ACCUSING : 0) +
      (each.venue === null ? 0 : VENUE) +
      (each.means.length === 0 ? 0 : MEANS) +
      (each.verbatim ? VERBATIM : 0),
  ] as const

/** The attribution after which a mention mostly is named: `a12` of `page.a12` and `page.a12.2`. */
const attributionIn = (id: string): string => id.split('.', 2)[1]!

/** What it says. */
const toldRow = (each: PageStatement) =>
  [
    each.text,
    each.saidAt ?? 0,
    each.dates.length === 0 ? 0 : each.dates,
    each.means.length === 0 ? 0 : each.means,
  ] as const

/** What is true of a statement, in one number. */
const QUOTED = 1
const ACCUSING = 2
/** The last of its chain is a venue. */
const VENUE = 4
/** Its pronouns mean somebody. */
const MEANS = 8
const VERBATIM = 16

/** How many values a statement has in the lists of all statements of its page. */
const PLACED = 5
const TOLD = 4

/** The statements of a page, with the values of all of them row after row. */
class KeptSaid implements Said {
  readonly article: string
  readonly ids: string
  readonly by: readonly number[]
  readonly voices: readonly string[]
  readonly through: readonly (string | number)[]
  readonly inText: readonly number[]
  readonly others: Others | null
  readonly common: Common
  private readonly lines: Lines
  private named: string[] | null = null
  private stand: ReturnType<typeof placedOf> | null = null
  private found: unknown[] | null = null
  constructor(article: string, [ids, by, voices, through, inText, others]: Packed[1], lines: Lines, common: Common) {
    this.article = article
    this.ids = ids
    this.by = by
    this.voices = voices
    this.through = through
    this.inText = inText
    this.others = others
    this.lines = lines
    this.common = common
  }
  at(n: number): PageStatement {
    return new KeptStatement(this, n)
  }
  get names(): readonly string[] {
    this.named ??= this.ids.split(' ')
    return this.named
  }
  get placed(): ReturnType<typeof placedOf> {
    this.stand ??= JSON.parse(this.lines.at(1)) as ReturnType<typeof placedOf>
    return this.stand
  }
  get told(): readonly unknown[] {
    this.found ??= JSON.parse(this.lines.at(2)) as unknown[]
    return this.found
  }
}

/** Most statements have none: they share one list. */
const NONE: never[] = []

/** A statement that is read from its values when it is asked for: of most hardly anything is. */
class KeptStatement implements PageStatement {
  readonly id: string
  private readonly page: KeptSaid
  private readonly n: number
  private found: Span[] | null = null
  private words: string | null = null
  constructor(page: KeptSaid, n: number) {
    this.id = `${page.article}.${page.names[n]}`
    this.page = page
    this.n = n
  }
  private placed(i: number): number {
    return this.page.placed.rows[this.n * PLACED + i]!
  }
  private told<I extends keyof ToldRow & number>(i: I): ToldRow[I] {
    return this.page.told[this.n * TOLD + i] as ToldRow[I]
  }
  get attribution() {
    if (this.page.by[this.n] === OWN) return null
    return this.page.others?.[this.n] ?? attributionIn(this.id)
  }
  get start() {
    return this.placed(0)
  }
  get end() {
    return this.placed(1)
  }
  get spans() {
    if (this.found) return this.found
    const all = this.page.placed.spans[this.n] ?? [this.start, this.end]
    const out: Span[] = []
    for (let i = 0; i < all.length; i += 2) out.push({ start: all[i]!, end: all[i + 1]! })
    this.found = out
    return out
  }
  get by() {
    return this.page.voices[this.page.by[this.n]!] ?? null
  }
  get chain() {
    return this.page.placed.chains[this.n] ?? NONE
  }
  get venue() {
    return (this.placed(4) & VENUE) === 0 ? null : this.chain.at(-1)!
  }
  get stance() {
    return STANCES[this.placed(3)]!
  }
  get quoted() {
    return (this.placed(4) & QUOTED) !== 0
  }
  get verbatim() {
    return (this.placed(4) & VERBATIM) !== 0
  }
  get accusing() {
    return (this.placed(4) & ACCUSING) !== 0
  }
  get said() {
    return this.placed(2)
  }
  get text() {
    this.words ??= this.page.common.text(this.told(0))
    return this.words
  }
  get remark() {
    return this.page.placed.remarks[this.n] ?? ''
  }
  get saidAt() {
    return this.told(1) || null
  }
  get dates() {
    return this.told(2) || NONE
  }
  get means() {
    return (this.placed(4) & MEANS) === 0 ? NONE : (this.told(3) as Meaning[])
  }
}
type ToldRow = ReturnType<typeof toldRow>

const speakerRow = ({ name, kind, role, affiliation, party, offices, count, aliases, why }: Who) =>
  [
    name,
    kind,
    role,
    affiliation,
    party,
    offices.flatMap(({ role, country }) => [role, country]),
    count,
    aliases.length === 1 && aliases[0] === name ? 0 : aliases,
    why.map(({ rule }) => rule),
  ] as const

function whoOf(row: ReturnType<typeof speakerRow>): Who {
  const offices: Who['offices'] = []
  for (let i = 0; i < row[5].length; i += 2) offices.push({ role: row[5][i]!, country: row[5][i + 1]! })
  return {
    name: row[0],
    kind: row[1],
    role: row[2],
    affiliation: row[3],
    party: row[4],
    offices,
    count: row[6],
    aliases: row[7] || [row[0]],
    why: row[8].map((rule) => ({ rule })),
  }
}

const amountRow = ({ kind, value, upTo, unit, start, end, text, within }: Page['amounts'][number]) =>
  [kind, value, upTo, unit, start, end, text, within] as const
