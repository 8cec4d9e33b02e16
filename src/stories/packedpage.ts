/** What a dossier takes from a page, as it is kept: statements as lists without names, since a large story has a quarter of a million. */
import type { Page, PageStatement } from '../dossier/page.ts'
import type { Span } from '../types.ts'

/** In the order of `rowOf`; the id without its article's, spans as offsets one after the other. */
type Row = ReturnType<typeof rowOf>

export function packedPage({ article, said, ...rest }: Page): string {
  return JSON.stringify([rest, said.map((each) => rowOf(article, each))])
}

export function unpackedPage(article: string, body: string): Page {
  const [rest, rows]: [Omit<Page, 'article' | 'said'>, Row[]] = JSON.parse(body)
  return { article, said: rows.map((row) => statementOf(article, row)), ...rest }
}

const rowOf = (article: string, each: PageStatement) =>
  [
    each.id.slice(article.length),
    each.attribution,
    each.spans.flatMap(({ start, end }) => [start, end]),
    each.text,
    each.said,
    each.remark,
    each.by,
    each.chain.length === 0 ? null : each.chain,
    each.venue,
    each.stance,
    each.saidAt,
    each.quoted ? 1 : 0,
    each.dates.length === 0 ? null : each.dates,
  ] as const

/** Most statements have none: they share one list. */
const NONE: never[] = []

function statementOf(article: string, row: Row): PageStatement {
  const spans: Span[] = []
  for (let i = 0; i < row[2].length; i += 2) spans.push({ start: row[2][i]!, end: row[2][i + 1]! })
  return {
    id: article + row[0],
    attribution: row[1],
    spans,
    text: row[3],
    said: row[4],
    remark: row[5],
    by: row[6],
    chain: row[7] ?? NONE,
    venue: row[8],
    stance: row[9],
    saidAt: row[10],
    quoted: row[11] === 1,
    dates: row[12] ?? NONE,
  }
}
