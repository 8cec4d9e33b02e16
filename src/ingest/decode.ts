import { HearsayError } from '../errors.ts'

/** Bytes as text: by byte order mark, else by the charset given, else UTF-8, which must be valid. */
export function decode(bytes: Uint8Array, where: string, charset: string | null = null): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : charset
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new HearsayError(where, `is not valid ${(label ?? 'utf-8').toUpperCase()} text`, 'save it as UTF-8')
  }
}

/** The charset that an HTML page declares in its first kilobyte; Windows-1252 where it declares none and is no UTF-8, as browsers do. */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const declared = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(head)?.[1]
  if (declared && !/^utf-?8$/i.test(declared)) return known(declared)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
