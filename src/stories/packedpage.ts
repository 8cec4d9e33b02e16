/** What a dossier takes from a page, as it is kept: lists without names, since a large story has a quarter of a million statements. */
import type { Page, PageStatement } from '../dossier/page.ts'
import type { ReadSpeaker } from '../speakers/story.ts'
import { type Span, STANCES } from '../types.ts'

export function packedPage({ article: _, said, speakers, places, amounts, ...rest }: Page): string {
  return JSON.stringify([
    rest,
    said.flatMap((each): unknown[] => [...rowOf(each)]),
    speakers.map(speakerRow),
    places.map(placeRow),
    amounts.map(amountRow),
  ])
}

type Packed = [
  rest: Omit<Page, 'article' | 'said' | 'speakers' | 'places' | 'amounts'>,
  said: unknown[],
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
  const [{ digest, credit, silences, notes, answering }, said, speakers, places, amounts]: Packed = JSON.parse(body)
  return {
    article,
    digest,
    credit,
    speakers: speakers.map(speakerOf),
    said: Array.from({ length: said.length / WIDTH }, (_, n) => new KeptStatement(said, n * WIDTH, wordings)),
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

/** How many values a statement has in the list of all statements of its page. */
const WIDTH = 15

/** 0 for what most have none of. */
const rowOf = (each: PageStatement) =>
  [
    each.id,
    each.attribution ?? 0,
    each.start,
    each.spans[0]!.end,
    each.spans.length === 1 ? 0 : each.spans.flatMap(({ start, end }) => [start, end]),
    each.text,
    each.said,
    each.remark || 0,
    each.by ?? 0,
    each.chain.length === 0 ? 0 : [each.venue, ...each.chain],
    STANCES.indexOf(each.stance),
    each.saidAt ?? 0,
    each.quoted ? 1 : 0,
    each.dates.length === 0 ? 0 : each.dates,
    each.means.length === 0 ? 0 : each.means,
  ] as const
type StatementRow = ReturnType<typeof rowOf>

/** Most statements have none: they share one list. */
const NONE: never[] = []

/** A statement that is read from its values when it is asked for: of most hardly anything is. */
class KeptStatement implements PageStatement {
  readonly id: string
  readonly text: string
  private readonly values: readonly unknown[]
  private readonly at: number
  private found: Span[] | null = null
  /** @param at where its own begin among the values of its page's statements. */
  constructor(values: readonly unknown[], at: number, wordings: Wordings) {
    this.id = values[at] as string
    this.text = wordings.one(values[at + 5] as string)
    this.values = values
    this.at = at
  }
  private value<N extends keyof StatementRow & number>(n: N): StatementRow[N] {
    return this.values[this.at + n] as StatementRow[N]
  }
  get attribution() {
    return this.value(1) || null
  }
  get start() {
    return this.value(2)
  }
  get spans() {
    if (this.found) return this.found
    const all = this.value(4) || [this.value(2), this.value(3)]
    const out: Span[] = []
    for (let i = 0; i < all.length; i += 2) out.push({ start: all[i]!, end: all[i + 1]! })
    this.found = out
    return out
  }
  get said() {
    return this.value(6)
  }
  get remark() {
    return this.value(7) || ''
  }
  get by() {
    return this.value(8) || null
  }
  get chain() {
    const all = this.value(9)
    return all ? (all.slice(1) as string[]) : NONE
  }
  get venue() {
    return (this.value(9) || NONE)[0] ?? null
  }
  get stance() {
    return STANCES[this.value(10)]!
  }
  get saidAt() {
    return this.value(11) || null
  }
  get quoted() {
    return this.value(12) === 1
  }
  get dates() {
    return this.value(13) || NONE
  }
  get means() {
    return this.value(14) || NONE
  }
}

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
