/** From files and streams to articles, one at a time and in order. What cannot be read is told, and the rest goes on. */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { HearsayError } from '../errors.ts'
import type { Article, Capture, Problem } from '../types.ts'
import { decode } from './decode.ts'
import { fromJsonLine } from './jsonl.ts'
import { LONGEST_LINE, linesOf } from './lines.ts'
import { binaryKind } from './sniff.ts'
import { fromText } from './text.ts'

export type Read = { article: Article; capture: Capture; where: string } | { problem: Problem }
export type Input = 'jsonl' | 'html' | 'text'

/** What a file may hold; archives are read from files only. */
type Kind = Input | 'warc'

const INPUTS: Readonly<Record<string, Kind>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.warc': 'warc',
}
/** A page or text of more than this is no article. */
const LARGEST = 64 * 1024 * 1024

/** Reads files and folders (their files in order of name, folders within them too), in the order given. */
export async function* readPaths(paths: readonly string[], input: Input | null = null): AsyncGenerator<Read> {
  for (const path of paths) {
    try {
      for await (const { file, chosen } of filesOf(path)) yield* readFileAs(file, input ?? inputOf(file), chosen)
    } catch (error) {
      yield { problem: problemOf(path, error) }
    }
  }
}

/** Reads standard input or any other stream. */
export async function* readStream(stream: Readable, input: Input, where = 'standard input'): AsyncGenerator<Read> {
  try {
    if (input === 'jsonl') return yield* readLines(stream, where)
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(Buffer.from(part))
    yield await readBytes(Buffer.concat(parts), input, where)
  } catch (error) {
    yield { problem: problemOf(where, error) }
  }
}

/** A file as itself; a folder as the files in it that we read. `chosen` tells a file that was named from one that was found. */
async function* filesOf(path: string): AsyncGenerator<{ file: string; chosen: boolean }> {
  if (!(await stat(path)).isDirectory()) return yield { file: path, chosen: true }
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* filesOf(inner)
    else if (entry.isFile() && inputOf(inner) && !/^(?:readme|license|copying)\b/i.test(entry.name))
      yield { file: inner, chosen: false }
  }
}

const inputOf = (file: string): Kind | null =>
  INPUTS[extname(file.replace(/\.warc\.gz$/i, '.warc')).toLowerCase()] ?? null

async function* readFileAs(file: string, input: Kind | null, chosen: boolean): AsyncGenerator<Read> {
  try {
    const { size } = await stat(file)
    if (size === 0) throw new HearsayError(file, 'is empty', 'nothing was read from it')
    if (!input) {
      const known = Object.keys(INPUTS).join(', ')
      if (chosen) throw new HearsayError(file, 'is of no kind that Hearsay reads', `known endings: ${known}`)
      return
    }
    if (input === 'jsonl') return yield* readLines(createReadStream(file, { highWaterMark: 1 << 18 }), file)
    if (input === 'warc') return yield* readArchive(file)
    if (size > LARGEST) throw new HearsayError(file, 'is larger than 64 MB', 'is it a page at all?')
    yield await readBytes(await readFile(file), input, file)
  } catch (error) {
    yield { problem: problemOf(file, error) }
  }
}

async function* readArchive(file: string): AsyncGenerator<Read> {
  // Loaded when it is needed: most runs read no archive.
  const [{ archivedPages }, { fromHtml }] = await Promise.all([import('./warc.ts'), import('./html/index.ts')])
  for await (const page of archivedPages(file)) {
    if (page instanceof HearsayError) {
      yield { problem: page.problem }
      continue
    }
    const where = `${file} ${page.url ?? ''}`.trim()
    try {
      const plain = /^text\/plain/i.test(page.mediaType)
      yield { ...(plain ? fromText(page.bytes, where, page) : fromHtml(page.bytes, where, page)), where }
    } catch (error) {
      yield { problem: problemOf(where, error) }
    }
  }
}

async function readBytes(bytes: Uint8Array, input: Input, where: string): Promise<Read> {
  try {
    if (bytes.length === 0) throw new HearsayError(where, 'is empty', 'nothing was read from it')
    const binary = binaryKind(bytes)
    if (binary) throw new HearsayError(where, `is ${binary}, not text`, 'give the page itself, or its text')
    if (input === 'text') return { ...fromText(bytes, where), where }
    // The HTML parser is large; most runs read none.
    const { fromHtml } = await import('./html/index.ts')
    return { ...fromHtml(bytes, where), where }
  } catch (error) {
    return { problem: problemOf(where, error) }
  }
}

async function* readLines(stream: Readable, name: string): AsyncGenerator<Read> {
  let some = false
  for await (const { number, bytes } of linesOf(stream)) {
    const where = `${name}:${number}`
    if (bytes?.length === 0) continue
    some = true
    try {
      if (!bytes) throw new HearsayError(where, `is longer than ${LONGEST_LINE >> 20} MB`, 'is it an article at all?')
      if (number === 1 && binaryKind(bytes)) throw new HearsayError(name, `is ${binaryKind(bytes)}, not JSON Lines`)
      yield { ...fromJsonLine(decode(bytes, where), where), where }
    } catch (error) {
      yield { problem: problemOf(where, error) }
      if (number === 1 && bytes && binaryKind(bytes)) return
    }
  }
  if (!some) yield { problem: { where: name, what: 'is empty', hint: 'nothing was read from it' } }
}

/** What went wrong, for people; a defect of ours is said to be one. */
function problemOf(where: string, error: unknown): Problem {
  if (error instanceof HearsayError) return error.problem
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ENOENT') return { where, what: 'does not exist', hint: 'check the path' }
  if (code === 'EACCES' || code === 'EPERM') return { where, what: 'may not be read', hint: 'check its permissions' }
  return { where, what: `could not be read (${message ?? error})`, hint: `please report this with ${basename(where)}` }
}
