/** What a dossier takes from a page, as it is kept: lists without names, since a large story has a quarter of a million statements. */
import type { Page, PagePlace, PageStatement } from '../dossier/page.ts'
import type { Meaning } from '../dossier/types.ts'
import type { Who } from '../speakers/story.ts'
import { type Span, STANCES } from '../types.ts'

/**
 * In ASCII, on its second line what of its statements only those that are shown are asked for, on its third what only the answers
 * among them are found in: each is read once it is asked for.
 */
export function packedPage({ article: _, said, speakers, places, amounts, answering, ...rest }: Page): string {
  const head = [
    rest,
    said.flatMap((each): unknown[] => [...placedRow(each)]),
    Object.fromEntries(said.flatMap(({ remark }, n) => (remark === '' ? [] : [[n, remark]]))),
    speakers.map(({ id, who }) => [id, JSON.stringify(speakerRow(who))]),
    places.map(({ what, start, end }) => [JSON.stringify(what), start, end]),
    amounts.map(amountRow),
  ]
  const told = said.flatMap((each): unknown[] => [...toldRow(each)])
  return inAscii([head, told, answering].map((each) => JSON.stringify(each)).join('\n'))
}

/** V8 holds a string with one quotation mark that is no Latin letter in twice the room. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

type Packed = [
  rest: Omit<Page, 'article' | 'said' | 'speakers' | 'places' | 'amounts' | 'answering'>,
  placed: unknown[],
  remarks: Record<number, string>,
  speakers: [id: string, row: string][],
  places: [row: string, start: number, end: number][],
  amounts: ReturnType<typeof amountRow>[],
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
export function unpackedPage(article: string, body: string, common: Common): Page {
  const [head, told, answering] = body.split('\n') as [string, string, string]
  const [{ digest, credit, silences, notes }, placed, remarks, speakers, places, amounts]: Packed = JSON.parse(head)
  const kept = new KeptPage(placed, remarks, told, common)
  return {
    article,
    digest,
    credit,
    speakers: speakers.map(([id, row]) => ({ id, who: common.speaker(row) })),
    said: Array.from({ length: placed.length / PLACED }, (_, n) => new KeptStatement(kept, n)),
    places: places.map(([row, start, end]) => ({ what: common.place(row), start, end })),
    amounts: amounts.map(([kind, value, upTo, unit, start, end, text]) => ({
      kind,
      value,
      upTo,
      unit,
      start,
      end,
      text,
    })),
    silences,
    notes,
    answering: answering === 'null' ? null : readLater(answering),
  }
}

function readLater(answering: string): NonNullable<Page['answering']> {
  let found: NonNullable<Page['answering']> | null = null
  const read = () => {
    found ??= JSON.parse(answering) as NonNullable<Page['answering']>
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

/** Where a statement stands, and who does what with it; 0 for what most have none of. */
const placedRow = (each: PageStatement) =>
  [
    each.id,
    each.attribution ?? 0,
    each.start,
    each.end,
    each.spans.length === 1 ? 0 : each.spans.flatMap(({ start, end }) => [start, end]),
    each.by ?? 0,
    each.chain.length === 0 ? 0 : each.chain,
    STANCES.indexOf(each.stance),
    (each.quoted ? QUOTED : 0) +
      (each.accusing ? ACCUSING : 0) +
      (each.venue === null ? 0 : VENUE) +
      (each.means.length === 0 ? 0 : MEANS),
    each.said,
  ] as const

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

/** How many values a statement has in the lists of all statements of its page. */
const PLACED = 10
const TOLD = 4

/** The values of all statements of a page, row after row. */
class KeptPage {
  readonly placed: readonly unknown[]
  /** By the statement's number. */
  readonly remarks: Readonly<Record<number, string>>
  readonly common: Common
  private readonly second: string
  private found: unknown[] | null = null
  constructor(placed: readonly unknown[], remarks: Record<number, string>, second: string, common: Common) {
    this.placed = placed
    this.remarks = remarks
    this.second = second
    this.common = common
  }
  get told(): readonly unknown[] {
    if (this.found) return this.found
    this.found = JSON.parse(this.second) as unknown[]
    return this.found
  }
}

/** Most statements have none: they share one list. */
const NONE: never[] = []

/** A statement that is read from its values when it is asked for: of most hardly anything is. */
class KeptStatement implements PageStatement {
  private readonly page: KeptPage
  private readonly n: number
  private found: Span[] | null = null
  private words: string | null = null
  constructor(page: KeptPage, n: number) {
    this.page = page
    this.n = n
  }
  private placed<I extends keyof PlacedRow & number>(i: I): PlacedRow[I] {
    return this.page.placed[this.n * PLACED + i] as PlacedRow[I]
  }
  private told<I extends keyof ToldRow & number>(i: I): ToldRow[I] {
    return this.page.told[this.n * TOLD + i] as ToldRow[I]
  }
  get id() {
    return this.placed(0)
  }
  get attribution() {
    return this.placed(1) || null
  }
  get start() {
    return this.placed(2)
  }
  get end() {
    return this.placed(3)
  }
  get spans() {
    if (this.found) return this.found
    const all = this.placed(4) || [this.placed(2), this.placed(3)]
    const out: Span[] = []
    for (let i = 0; i < all.length; i += 2) out.push({ start: all[i]!, end: all[i + 1]! })
    this.found = out
    return out
  }
  get by() {
    return this.placed(5) || null
  }
  get chain() {
    return this.placed(6) || NONE
  }
  get venue() {
    return (this.placed(8) & VENUE) === 0 ? null : this.chain.at(-1)!
  }
  get stance() {
    return STANCES[this.placed(7)]!
  }
  get quoted() {
    return (this.placed(8) & QUOTED) !== 0
  }
  get accusing() {
    return (this.placed(8) & ACCUSING) !== 0
  }
  get said() {
    return this.placed(9)
  }
  get text() {
    this.words ??= this.page.common.text(this.told(0))
    return this.words
  }
  get remark() {
    return this.page.remarks[this.n] ?? ''
  }
  get saidAt() {
    return this.told(1) || null
  }
  get dates() {
    return this.told(2) || NONE
  }
  get means() {
    return (this.placed(8) & MEANS) === 0 ? NONE : (this.told(3) as Meaning[])
  }
}
type PlacedRow = ReturnType<typeof placedRow>
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

const amountRow = ({ kind, value, upTo, unit, start, end, text }: Page['amounts'][number]) =>
  [kind, value, upTo, unit, start, end, text] as const
