import type { Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { HearsayError } from '../errors.ts'
import { guessedCharset } from './charset/guess.ts'
import { decode, wideCharset } from './decode.ts'
import type { RecordRead } from './jsonl.ts'
import { LONGEST_LINE } from './lines.ts'
import type { Meter } from './meter.ts'
import { peek } from './peek.ts'
import { type FieldMap, missingFrom } from './record.ts'
import { binaryKind } from './sniff.ts'

/**
 * The rows of a table as records: its first row names the columns. Commas, semicolons or tabs, whichever that row has most
 * of. Each cell is decoded by itself, so that one broken cell costs one row; a cell is too short to tell its charset, so that
 * of the table's beginning counts.
 *
 * @throws HearsayError where no column can give what an article needs.
 */
export async function* csvRows(
  stream: Readable,
  name: string,
  fields: FieldMap = {},
  meter?: Meter,
): AsyncGenerator<RecordRead> {
  const { first, whole } = await peek(stream)
  const binary = wideCharset(first) ? 'UTF-16 text' : binaryKind(first)
  if (binary) throw new HearsayError(name, `is ${binary}, not CSV`, 'save it as CSV in UTF-8')
  const charset = guessedCharset(first)
  const text: Decode = (cell, where) => decode(Buffer.from(cell, 'latin1'), where, charset)
  const parser = parse({
    ...OPTIONS,
    delimiter: delimiterOf(first),
    columns: (head: string[]) => columnsIn(head, text, name, fields),
  })
  whole.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      const where = `${name}:${info.lines}`
      meter?.at(info.bytes)
      try {
        const cells = Object.entries(record).map(([column, cell]) => [column, text(cell, where)])
        const decoded = Object.fromEntries(cells)
        yield { where, bytes: new TextEncoder().encode(JSON.stringify(decoded)), record: decoded }
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        yield error
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? inWords(error, name) : error
  }
}

const OPTIONS = {
  // Byte by byte, so that cells can be decoded as what they are.
  encoding: 'latin1',
  // Said, since looking for them takes three new buffers for each byte of a first line that does not end.
  record_delimiter: ['\r\n', '\n', '\r'],
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_LINE,
} as const satisfies Options

/** The names of the columns. @throws HearsayError where one is lacking that an article needs. */
function columnsIn(head: readonly string[], text: Decode, name: string, fields: FieldMap): string[] {
  const nameOf = (cell: string) =>
    text(cell, `${name}:1`)
      .replace(/^\uFEFF/, '')
      .trim()
  const columns = head.map((each, i) => nameOf(each) || `column ${i + 1}`)
  const missing = missingFrom(columns, fields)
  if (missing) throw lacking(missing, columns, name)
  return columns
}

/** The text of a cell, whose characters are bytes. @param where it stands. */
type Decode = (cell: string, where: string) => string

interface Row {
  record: Record<string, string>
  info: { lines: number; bytes: number }
}

const lacking = (field: 'id' | 'text', columns: readonly string[], name: string) =>
  new HearsayError(
    name,
    `has no column for "${field}"`,
    `name it with --field ${field}=COLUMN; it has ${columns.slice(0, 20).join(', ').slice(0, 300)}`,
  )

function delimiterOf(first: Buffer): string {
  const head = first.toString('latin1').split(/[\r\n]/, 1)[0]!
  const count = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** What stands in the way of all that follows; rows before it have been read. */
function inWords({ code, lines }: CsvError & { lines?: number }, name: string): HearsayError {
  const where = lines ? `${name}:${lines}` : name
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new HearsayError(where, 'is longer than 16 MB', 'what follows was not read')
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new HearsayError(where, 'has a quotation mark that is never closed', 'what follows was not read')
  return new HearsayError(where, 'is no well-formed CSV', 'what follows was not read')
}
