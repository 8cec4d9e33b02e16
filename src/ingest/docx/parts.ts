/** A Word document is a zip archive of XML parts (ECMA-376, part 2). */
import { HearsayError } from '../../errors.ts'
import { SAVE_IT } from '../kinds.ts'
import { bytesOf } from '../source.ts'
import { zippedParts } from '../zip.ts'
import { readXml } from './xml.ts'

/** The parts that matter, as XML; empty where there is none. */
export interface Parts {
  document: string
  styles: string
  /** What the file says of itself. */
  core: string
}

/** @throws HearsayError where it is no Word document. */
export async function partsOf(bytes: Uint8Array, where: string): Promise<Parts> {
  if (isOld(bytes)) throw refusedOld(bytes, where)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HearsayError(where, 'is not a Word document', SAVE_IT)
  const found = await named(bytes, where)
  const main = mainPart(found.get('_rels/.rels') ?? '')
  const document = found.get(main)
  if (document === undefined) throw new HearsayError(where, 'is not a Word document', SAVE_IT)
  const folder = main.replace(/[^/]*$/, '')
  const styles = [...found.keys()].find((name) => name.startsWith(folder) && STYLES.test(name.slice(folder.length)))
  return { document, styles: found.get(styles ?? '') ?? '', core: found.get('docProps/core.xml') ?? '' }
}

const STYLES = /^styles\d*\.xml$/
/** Of hundreds of parts, pictures among them. */
const WANTED = /^_rels\/\.rels$|^docProps\/core\.xml$|^[^/]+\/(?:document|styles)\d*\.xml$/

async function named(bytes: Uint8Array, where: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const part of zippedParts(bytes, where)) {
    if (part instanceof HearsayError) {
      if (WANTED.test(part.problem.where.slice(where.length + 1))) throw part
      continue
    }
    const name = part.where.slice(where.length + 1)
    if (WANTED.test(name) && part.size !== 0) found.set(name, xmlOf(await bytesOf(part)))
  }
  return found
}

/** XML is UTF-8 or begins with a mark that says it is UTF-16. */
function xmlOf(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(mark ?? 'utf-8').decode(bytes)
}

/** The name of the part with the text, which others refer to. */
function mainPart(relations: string): string {
  let main = 'word/document.xml'
  readXml(relations, {
    open: (name, { type = '', target = '' }) => {
      if (name === 'Relationship' && type.endsWith('/officeDocument')) main = target.replace(/^\//, '')
    },
  })
  return main
}

/** A compound file (MS-CFB): Word before 2007, and whatever Office has encrypted. */
const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

const refusedOld = (bytes: Uint8Array, where: string): HearsayError =>
  Buffer.from(bytes).includes(ENCRYPTED)
    ? new HearsayError(where, 'is protected by a password', 'save it without')
    : new HearsayError(where, 'is an old Word document (.doc)', SAVE_IT)
