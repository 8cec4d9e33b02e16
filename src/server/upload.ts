/** Forms with files: fields are kept in memory, files go straight to disk. */
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Busboy } from '@fastify/busboy'
import { HearsayError } from '../errors.ts'

const LIMITS = { fields: 20, fieldNameSize: 100, fieldSize: 2 * 1024 * 1024, files: 500, fileSize: 512 * 1024 * 1024 }

interface Uploaded {
  fields: Record<string, string>
  files: { path: string; name: string }[]
}

/** More was sent than is taken; the fields are there to be shown again. */
export class TooLarge extends HearsayError {
  readonly fields: Record<string, string>
  constructor(where: string, fields: Record<string, string>) {
    super(where, 'is larger than what is taken at once', 'send less, or use hearsay add')
    this.fields = fields
  }
}

/** Reads a form; each file gets a folder of its own in `folder`, which keeps its name. Nothing is left of one that fails. */
export async function receive(request: Request, folder: string): Promise<Uploaded> {
  const { Busboy } = await import('@fastify/busboy')
  const type = request.headers.get('content-type') ?? ''
  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: LIMITS,
    isPartAFile: (_, __, name) => name !== undefined,
  })
  const taking = taken(parser, folder)
  try {
    await pipeline(Readable.fromWeb(request.body! as Parameters<typeof Readable.fromWeb>[0]), parser)
    await Promise.all(taking.writing)
    if (taking.large !== null) throw new TooLarge(taking.large, taking.fields)
  } catch (error) {
    // What the form broke off in would be waited for in vain.
    taking.cut.abort()
    await Promise.allSettled(taking.writing)
    await rm(folder, { recursive: true, force: true })
    if (error instanceof HearsayError) throw error
    throw new HearsayError('the form', 'did not arrive whole', 'send it again')
  }
  return { fields: taking.fields, files: taking.files }
}

interface Taking extends Uploaded {
  /** Of each file, until it lies on the disk. */
  writing: Promise<void>[]
  /** Ends the writing. */
  cut: AbortController
  /** What is larger than what is taken. */
  large: string | null
}

/** Takes the parts of a form as they come. */
function taken(parser: InstanceType<typeof Busboy>, folder: string): Taking {
  const taking: Taking = { fields: {}, files: [], writing: [], cut: new AbortController(), large: null }
  parser.on('field', (name, value, _, truncated) => {
    taking.fields[name] = value
    if (truncated) taking.large ??= name
  })
  parser.on('file', (_, stream, given) => {
    // A browser sends an empty part where no file was chosen.
    if (!given) return void stream.resume()
    const name = plainName(given)
    const own = join(folder, `${taking.files.length}`)
    const path = join(own, name)
    taking.files.push({ path, name })
    // Told by the form as a whole.
    stream.on('error', () => {})
    stream.on('limit', () => {
      taking.large ??= name
    })
    const write = () => pipeline(stream, createWriteStream(path, { flags: 'wx' }), { signal: taking.cut.signal })
    taking.writing.push(mkdir(own, { recursive: true }).then(write))
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => {
      taking.large ??= 'the form'
    })
  return taking
}

/** The last part of a name, without what could lead elsewhere. */
export function plainName(given: string): string {
  const last = given
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
  const name = [...last].slice(-100).join('')
  return /^\.*$/.test(name) ? 'file' : name
}
