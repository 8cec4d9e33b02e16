import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** Longer lines are not read: no article is that long, and what is may be meant to exhaust memory. */
export const LONGEST_LINE = 16 * 1024 * 1024

interface NumberedLine {
  number: number
  /** null where the line is longer than `LONGEST_LINE`. */
  bytes: Buffer | null
  /** Where it ends in the stream, in bytes. */
  end: number
}

/** The lines of a stream of bytes, whatever their length, with bounded memory. */
export async function* linesOf(stream: Readable | string): AsyncGenerator<NumberedLine> {
  const source = typeof stream === 'string' ? createReadStream(stream, { highWaterMark: 1 << 18 }) : stream
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  let end = 0
  const line = (): NumberedLine => {
    const bytes = length > LONGEST_LINE ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return { number: number++, bytes: bytes?.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, end }
  }
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= LONGEST_LINE) parts.push(part)
    else parts = []
  }
  for await (const chunk of source) {
    const buffer = Buffer.from(chunk)
    let from = 0
    for (let at = buffer.indexOf(0x0a); at >= 0; at = buffer.indexOf(0x0a, from)) {
      keep(buffer.subarray(from, at))
      end += at + 1 - from
      yield line()
      from = at + 1
    }
    end += buffer.length - from
    if (from < buffer.length) keep(buffer.subarray(from))
  }
  if (length > 0) yield line()
}
