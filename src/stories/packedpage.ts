/** What a dossier takes from a page, as it is kept: lists without names, since a large story has a quarter of a million statements. */
import type { Page, PageStatement } from '../dossier/page.ts'
import type { ReadSpeaker } from '../speakers/story.ts'
import { type Span, STANCES } from '../types.ts'

export function packedPage({ article, said, speakers, places, amounts, ...rest }: Page): string {
  return JSON.stringify([
    rest,
    said.map((each) => rowOf(article, each)),
    speakers.map(speakerRow),
    places.map(placeRow),
    amounts.map(amountRow),
  ])
}

type Packed = [
  rest: Omit<Page, 'article' | 'said' | 'speakers' | 'places' | 'amounts'>,
  said: ReturnType<typeof rowOf>[],
  speakers: ReturnType<typeof speakerRow>[],
  places: ReturnType<typeof placeRow>[],
  amounts: ReturnType<typeof amountRow>[],
]

export function unpackedPage(article: string, body: string): Page {
  const [{ digest, credit, silences, notes, answering }, said, speakers, places, amounts]: Packed = JSON.parse(body)
  return {
    article,
    digest,
    credit,
    speakers: speakers.map(speakerOf),
    said: said.map((row) => statementOf(article, row)),
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

/** The id without its article's, spans as offsets one after the other; 0 for what most have none of. */
const rowOf = (article: string, each: PageStatement) =>
  [
    each.id.slice(article.length),
    each.attribution ?? 0,
    each.spans.flatMap(({ start, end }) => [start, end]),
    each.text,
    each.said,
    each.remark || 0,
    each.by ?? 0,
    each.chain.length === 0 ? 0 : each.chain,
    each.venue ?? 0,
    STANCES.indexOf(each.stance),
    each.saidAt ?? 0,
    each.quoted ? 1 : 0,
    each.dates.length === 0 ? 0 : each.dates,
  ] as const

/** Most statements have none: they share one list. */
const NONE: never[] = []

function statementOf(article: string, row: ReturnType<typeof rowOf>): PageStatement {
  const spans: Span[] = []
  for (let i = 0; i < row[2].length; i += 2) spans.push({ start: row[2][i]!, end: row[2][i + 1]! })
  return {
    id: article + row[0],
    attribution: row[1] || null,
    spans,
    text: row[3],
    said: row[4],
    remark: row[5] || '',
    by: row[6] || null,
    chain: row[7] || NONE,
    venue: row[8] || null,
    stance: STANCES[row[9]]!,
    saidAt: row[10] || null,
    quoted: row[11] === 1,
    dates: row[12] || NONE,
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
