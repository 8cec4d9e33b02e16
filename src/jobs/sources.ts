/** What a job was given, as articles. */
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { heldBy, readAddresses } from '../fetch/read.ts'
import { type Read, readPaths } from '../ingest/index.ts'
import { problemOf } from '../ingest/problem.ts'
import { fromRecord } from '../ingest/record.ts'
import type { JobSource } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'

interface Options {
  store: Pick<Store, 'versions' | 'capture'>
  /** Hosts that may be fetched from although they are not public. */
  allowed: readonly string[]
  version: string
  signal: AbortSignal
}

/** In the order given, addresses last. What cannot be read is told, and the rest goes on. */
export async function* readJob(sources: readonly JobSource[], options: Options): AsyncGenerator<Read> {
  const { store, signal, ...fetching } = options
  for (const source of sources) {
    if (signal.aborted) return
    if (source.kind === 'text') yield readText(source.record)
    if (source.kind === 'file') yield* named(readPaths([source.path]), `${dirname(source.path)}/`)
  }
  const addresses = sources.flatMap((each) => (each.kind === 'address' ? each.address : []))
  if (addresses.length > 0 && !signal.aborted)
    yield* readAddresses(addresses, { ...fetching, signal, held: heldBy(store) })
}

function readText(record: Record<string, string>): Read {
  const bytes = new TextEncoder().encode(JSON.stringify(record))
  const where = `“${record.text!.trim().slice(0, 60).replace(/\s+/g, ' ')}…”`
  const id = `pasted ${createHash('sha256').update(record.text!).digest('hex').slice(0, 16)}`
  try {
    return { ...fromRecord({ id, ...record }, bytes, where), where }
  } catch (error) {
    return { problem: problemOf(where, error) }
  }
}

/** Files by the names that they were sent with, not by where they lie here. */
async function* named(reads: AsyncIterable<Read>, folder: string): AsyncGenerator<Read> {
  const plain = (where: string) => where.replaceAll(folder, '')
  for await (const read of reads)
    yield 'problem' in read
      ? { problem: { ...read.problem, where: plain(read.problem.where) } }
      : { ...read, where: plain(read.where) }
}
