/** What a dossier takes from a page, as it is kept: lists without names, since a large story has a quarter of a million statements. */
import type { Page, PageStatement } from '../dossier/page.ts'
import type { ReadSpeaker } from '../speakers/story.ts'
import { type Span, STANCES } from '../types.ts'

/** On its second line what of its statements only those that are shown are asked for: it is read once one of them is. */
export function packedPage({ article: _, said, speakers, places, amounts, ...rest }: Page): string {
  const head = [
    rest,
    said.flatMap((each): unknown[] => [...placedRow(each)]),
    speakers.map(speakerRow),
    places.map(placeRow),
    amounts.map(amountRow),
  ]
  return `${JSON.stringify(head)}\n${JSON.stringify(said.flatMap((each): unknown[] => [...toldRow(each)]))}`
}

type Packed = [
  rest: Omit<Page, 'article' | 'said' | 'speakers' | 'places' | 'amounts'>,
  placed: unknown[],
  speakers: ReturnType<typeof speakerRow>[],
  places: ReturnType<typeof placeRow>[],
  amounts: ReturnType<typeof amountRow>[],
]

/** One string for all equal ones: copies repeat one another, and equal strings are held against each other letter by letter. */
export class Wordings {
  private readonly known = new Map<string, string>()
  one(text: string): string {
    const known = this.known.get(text)
    if (known !== undefined) return known
    this.known.set(text, text)
    return text
  }
}

/** @param wordings of all pages that are read together. */
export function unpackedPage(article: string, body: string, wordings: Wordings): Page {
  const end = body.indexOf('\n')
  const [{ digest, credit, silences, notes, answering }, placed, speakers, places, amounts]: Packed = JSON.parse(
    body.slice(0, end),
  )
  const kept = new KeptPage(placed, body, end, wordings)
  return {
    article,
    digest,
    credit,
    speakers: speakers.map(speakerOf),
    said: Array.from({ length: placed.length / PLACED }, (_, n) => new KeptStatement(kept, n)),
    places: places.map(([name, country, latitude, longitude, kind, start, end]) => ({
      name,
      country,
      latitude,
      longitude,
      kind,
      start,
      end,
    })),
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
    answering,
  }
}

/** Where a statement stands and who makes it; 0 for what most have none of. */
const placedRow = (each: PageStatement) =>
  [
    each.id,
    each.attribution ?? 0,
    each.start,
    each.spans[0]!.end,
    each.spans.length === 1 ? 0 : each.spans.flatMap(({ start, end }) => [start, end]),
    each.by ?? 0,
    each.chain.length === 0 ? 0 : [each.venue, ...each.chain],
  ] as const

/** What it says. */
const toldRow = (each: PageStatement) =>
  [
    each.text,
    each.said,
    each.remark || 0,
    STANCES.indexOf(each.stance),
    each.saidAt ?? 0,
    each.quoted ? 1 : 0,
    each.dates.length === 0 ? 0 : each.dates,
    each.means.length === 0 ? 0 : each.means,
  ] as const

/** How many values a statement has in the lists of all statements of its page. */
const PLACED = 7
const TOLD = 8

/** The values of all statements of a page, row after row. */
class KeptPage {
  readonly placed: readonly unknown[]
  private readonly body: string
  private readonly end: number
  private readonly wordings: Wordings
  private found: unknown[] | null = null
  /** @param end of the first line of its body. */
  constructor(placed: readonly unknown[], body: string, end: number, wordings: Wordings) {
    this.placed = placed
    this.body = body
    this.end = end
    this.wordings = wordings
  }
  get told(): readonly unknown[] {
    if (this.found) return this.found
    const found: unknown[] = JSON.parse(this.body.slice(this.end))
    for (let i = 0; i < found.length; i += TOLD) found[i] = this.wordings.one(found[i] as string)
    this.found = found
    return found
  }
}

/** Most statements have none: they share one list. */
const NONE: never[] = []

/** A statement that is read from its values when it is asked for: of most hardly anything is. */
class KeptStatement implements PageStatement {
  private readonly page: KeptPage
  private readonly n: number
  private found: Span[] | null = null
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
    const all = this.placed(6)
    return all ? (all.slice(1) as string[]) : NONE
  }
  get venue() {
    return (this.placed(6) || NONE)[0] ?? null
  }
  get text() {
    return this.told(0)
  }
  get said() {
    return this.told(1)
  }
  get remark() {
    return this.told(2) || ''
  }
  get stance() {
    return STANCES[this.told(3)]!
  }
  get saidAt() {
    return this.told(4) || null
  }
  get quoted() {
    return this.told(5) === 1
  }
  get dates() {
    return this.told(6) || NONE
  }
  get means() {
    return this.told(7) || NONE
  }
}
type PlacedRow = ReturnType<typeof placedRow>
type ToldRow = ReturnType<typeof toldRow>

const speakerRow = ({ id, name, kind, role, affiliation, party, offices, count, aliases, why }: ReadSpeaker) =>
  [
    id,
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

function speakerOf(row: ReturnType<typeof speakerRow>): ReadSpeaker {
  const offices: ReadSpeaker['offices'] = []
  for (let i = 0; i < row[6].length; i += 2) offices.push({ role: row[6][i]!, country: row[6][i + 1]! })
  return {
    id: row[0],
    name: row[1],
    kind: row[2],
    role: row[3],
    affiliation: row[4],
    party: row[5],
    offices,
    count: row[7],
    aliases: row[8] || [row[1]],
    why: row[9].map((rule) => ({ rule })),
  }
}

const placeRow = ({ name, country, latitude, longitude, kind, start, end }: Page['places'][number]) =>
  [name, country, latitude, longitude, kind, start, end] as const

const amountRow = ({ kind, value, upTo, unit, start, end, text }: Page['amounts'][number]) =>
  [kind, value, upTo, unit, start, end, text] as const
