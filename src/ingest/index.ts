/** From files and streams to articles, one at a time and in order. What cannot be read is told, and the rest goes on. */
import type { Readable } from 'node:stream'
import { HearsayError } from '../errors.ts'
import type { Article, Capture, Problem } from '../types.ts'
import type { Document, DocumentFile } from './document.ts'
import { filesOf, isCoverage } from './folder.ts'
import { jsonLines, jsonRecords, type RecordRead } from './jsonl.ts'
import { type ArchiveKind, documentKind, type Input, instead, type Kind, kindOf, type RecordsKind } from './kinds.ts'
import type { Meter } from './meter.ts'
import { parse } from './parse.ts'
import { problemOf } from './problem.ts'
import { type FieldMap, fromRecord, pageIn } from './record.ts'
import { bytesOf, fileSource, type Source } from './source.ts'

export { INPUTS, type Input } from './kinds.ts'
export { type Meter, meterOf, paced } from './meter.ts'
export { FIELDS, type Field, type FieldMap } from './record.ts'

/** What became of a source: an article, or why there is none. */
export type Read = { article: Article; capture: Capture; where: string } | { problem: Problem }

/** How sources are read, whatever they are. */
export interface ReadOptions {
  /** What everything is, whatever it is called. */
  input?: Input | null
  /** Where records have their fields. */
  fields?: FieldMap
  /** Is told how far reading has come. */
  meter?: Meter
}

/** Reads files and folders (their files in order of name, folders within them too), in the order given. */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Read> {
  for (const path of paths) {
    try {
      for await (const { path: file, named } of filesOf(path)) {
        const kind = options.input ?? kindOf(file)
        if (kind) yield* readSource(await fileSource(file), kind, options)
        else if (named) throw new HearsayError(file, 'is of no kind that Hearsay reads', instead(file))
      }
    } catch (error) {
      yield { problem: problemOf(path, error) }
    }
  }
}

/** Reads standard input or any other stream. */
export function readStream(stream: Readable, input: Input, { fields = {} }: ReadOptions = {}): AsyncGenerator<Read> {
  return readSource({ where: 'standard input', size: null, open: async () => stream }, input, { fields })
}

async function* readSource(source: Source, kind: Kind, options: ReadOptions): AsyncGenerator<Read> {
  const { where, size } = source
  const end = options.meter?.begin(size ?? 0)
  try {
    if (size === 0) throw new HearsayError(where, 'is empty', 'nothing was read from it')
    if (isRecords(kind)) yield* readRecords(source, kind, options)
    else if (isArchive(kind)) yield* readArchive(source, kind, options)
    else yield* readFile({ kind, bytes: await bytesOf(source), where, isFile: true })
  } catch (error) {
    yield { problem: problemOf(where, error) }
  } finally {
    end?.()
  }
}

const isRecords = (kind: Kind): kind is RecordsKind => kind === 'jsonl' || kind === 'json' || kind === 'csv'
const isArchive = (kind: Kind): kind is ArchiveKind => kind === 'warc' || kind === 'wacz' || kind === 'zip'

async function readOne(document: Document): Promise<Read> {
  try {
    return { ...(await parse(document)), where: document.where }
  } catch (error) {
    return { problem: problemOf(document.where, error) }
  }
}

/** A document, or the many that a database has put into one file. */
async function* readFile(file: DocumentFile): AsyncGenerator<Read> {
  const all = await parse(file)
  for (const [i, each] of all.entries())
    if (each instanceof HearsayError) yield { problem: each.problem }
    else yield { ...each, where: all.length > 1 ? `${file.where} ${i + 1}` : file.where }
}

async function* readRecords(source: Source, kind: RecordsKind, { fields, meter }: ReadOptions): AsyncGenerator<Read> {
  let some = false
  for await (const each of await recordsOf(source, kind, fields, meter)) {
    some = true
    try {
      if (each instanceof HearsayError) throw each
      const { record, bytes, where } = each
      const page = pageIn(record, where, fields)
      yield page ? await readOne(page) : { ...fromRecord(record, bytes, where, fields), where }
    } catch (error) {
      yield { problem: problemOf(source.where, error) }
    }
  }
  if (!some) throw new HearsayError(source.where, 'is empty', 'nothing was read from it')
}

async function recordsOf(
  source: Source,
  kind: RecordsKind,
  fields: FieldMap | undefined,
  meter: Meter | undefined,
): Promise<AsyncIterable<RecordRead> | Iterable<RecordRead>> {
  if (kind === 'json') return jsonRecords(await bytesOf(source), source.where)
  const stream = await source.open()
  // The parser of tables is loaded when one is read, as those of documents and archives are.
  return kind === 'jsonl'
    ? jsonLines(stream, source.where, meter)
    : (await import('./csv.ts')).csvRows(stream, source.where, fields, meter)
}

async function* readArchive(source: Source, kind: ArchiveKind, options: ReadOptions): AsyncGenerator<Read> {
  if (kind === 'zip') return yield* readZip(source, options)
  for await (const page of await pagesOf(source, kind, options.meter)) {
    if (page instanceof HearsayError) {
      yield { problem: page.problem }
      continue
    }
    yield await readOne({
      kind: documentKind(page.mediaType),
      bytes: page.bytes,
      where: `${source.where} ${page.url ?? ''}`.trim(),
      source: page,
    })
  }
}

async function pagesOf(source: Source, kind: 'warc' | 'wacz', meter: Meter | undefined) {
  if (kind === 'wacz') return (await import('./wacz.ts')).visitedPages(source)
  const stream = await source.open()
  meter?.follow(stream)
  return (await import('./warc.ts')).archivedPages(stream, source.where)
}

async function* readZip(source: Source, { fields = {}, meter }: ReadOptions): AsyncGenerator<Read> {
  const { zipEntries } = await import('./zip.ts')
  const nameOf = (entry: Source) => entry.where.slice(source.where.length + 1)
  const names = new Set<string>()
  for await (const entry of zipEntries(source)) if (!(entry instanceof HearsayError)) names.add(nameOf(entry))
  for await (const entry of zipEntries(source, meter)) {
    if (entry instanceof HearsayError) yield { problem: entry.problem }
    else if (isCoverage(nameOf(entry), names)) yield* readSource(entry, kindOf(nameOf(entry))!, { fields })
  }
}
