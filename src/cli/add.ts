import { kindOf } from '../ingest/kinds.ts'
import { parseAhead } from '../ingest/parse.ts'
import { openReader } from '../stories/reader.ts'
import type { AddOptions } from './adding.ts'

/** `hearsay add`: what takes time to open is opened while the rest of the program is loaded, which takes about as long. */
export async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  if (!paths.every(isOfRecords)) parseAhead()
  const reader = await openReader()
  try {
    const { addWith } = await import('./adding.ts')
    await addWith(reader, paths, options)
  } finally {
    await reader.close()
  }
}

/** Records are read without the parser of documents. */
const isOfRecords = (path: string): boolean => path === '-' || /^(?:jsonl?|csv)$/.test(kindOf(path) ?? '')
