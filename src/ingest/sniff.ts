import { wideCharset } from './decode.ts'

/** What bytes are, whatever their file is called. */
const SIGNATURES: readonly [name: string, bytes: readonly number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['gzip data', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]

/** The name of a binary format; "binary data" where there are NUL bytes; null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return name
  // UTF-16 has NUL bytes too.
  if (wideCharset(bytes)) return null
  return bytes.subarray(0, 4096).includes(0) || bytes.includes(0) ? 'binary data (it has NUL bytes)' : null
}
