import type { Readable } from 'node:stream'
import { HearsayError } from '../errors.ts'
import { decode } from './decode.ts'
import type { Found } from './document.ts'
import { LONGEST_LINE, linesOf } from './lines.ts'
import type { Meter } from './meter.ts'
import { fromRecord } from './record.ts'
import { binaryKind } from './sniff.ts'

/** A record of a file that holds many, or why it is none. */
export type RecordRead = { where: string; bytes: Uint8Array; record: unknown } | HearsayError

/** The records of JSON Lines, one a line; empty lines are passed over. */
export async function* jsonLines(stream: Readable, name: string, meter?: Meter): AsyncGenerator<RecordRead> {
  for await (const { number, bytes, end } of linesOf(stream)) {
    meter?.at(end)
    const where = `${name}:${number}`
    if (bytes?.length === 0) continue
    const binary = number === 1 && bytes ? binaryKind(bytes) : null
    if (binary) throw new HearsayError(name, `is ${binary}, not JSON Lines`)
    if (!bytes) {
      yield new HearsayError(where, `is longer than ${LONGEST_LINE >> 20} MB`, 'is it an article at all?')
      continue
    }
    try {
      yield { where, bytes, record: parsed(decode(bytes, where), where) }
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      yield error
    }
  }
}

/** The records of a JSON file: the members of its list, or itself. */
export function jsonRecords(bytes: Uint8Array, where: string): RecordRead[] {
  const binary = binaryKind(bytes)
  if (binary) throw new HearsayError(where, `is ${binary}, not JSON`)
  const value = parsed(decode(bytes, where), where)
  const records = Array.isArray(value) ? value : [value]
  return records.map((record, i) => ({
    where: Array.isArray(value) ? `${where} [${i}]` : where,
    bytes: new TextEncoder().encode(JSON.stringify(record)),
    record,
  }))
}

/** One line of JSON Lines as an article. */
export const fromJsonLine = (line: string, where: string): Found =>
  fromRecord(parsed(line, where), new TextEncoder().encode(line), where)

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HearsayError(where, 'is not JSON', 'remove it or mend it')
  }
}
