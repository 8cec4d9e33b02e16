import { HearsayError } from '../errors.ts'
import { attempt } from './charset/attempt.ts'
import { guessedCharset } from './charset/guess.ts'

/**
 * Bytes as text: by byte order mark, else UTF-8 where they are valid UTF-8, else by the charset that the source declares,
 * else by the one in which alone they make words. Anything else is an error: a guess would change the words.
 */
export const decode = (bytes: Uint8Array, where: string, declared: string | null = null): string =>
  decoded(bytes, where, declared, () => null)

/** As `decode`, but a page with a few broken bytes is worth having: up to one in a thousand becomes U+FFFD. */
export const decodePage = (bytes: Uint8Array, where: string, declared: string | null = null): string =>
  decoded(bytes, where, declared, mostlyUtf8)

function decoded(
  bytes: Uint8Array,
  where: string,
  declared: string | null,
  otherwise: (bytes: Uint8Array) => string | null,
): string {
  const wide = wideCharset(bytes)
  const text = wide
    ? attempt(bytes, wide)
    : bytes.includes(ESCAPE) && SHIFTS.test(latin1(bytes))
      ? attempt(bytes, 'iso-2022-jp')
      : (attempt(bytes, 'utf-8') ?? (declared ? attempt(bytes, declared) : null) ?? guessed(bytes) ?? otherwise(bytes))
  if (text !== null) return text
  if (wide) throw new HearsayError(where, `is not valid ${wide.toUpperCase()} text`, 'save it as UTF-8')
  throw new HearsayError(where, 'is not valid UTF-8 text, and no other charset makes words of it', 'save it as UTF-8')
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** What ISO 2022 puts before Japanese, Korean or Chinese letters: seven bits each, so that it would be ASCII. */
const ESCAPE = 0x1b
const SHIFTS = /\x1b\$[@AB()]/

function guessed(bytes: Uint8Array): string | null {
  const charset = guessedCharset(bytes)
  return charset && attempt(bytes, charset)
}

function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.split('\uFFFD').length - 1 <= text.length / 1000 ? text : null
}

/** The charset that an HTML page declares in its first bytes (HTML Standard, "prescan a byte stream"). */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,40})/i.exec(head)?.[1] ?? null
}

/** UTF-16, by its mark or because every second byte of what is mostly Latin letters is zero. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const size = Math.min(bytes.length, 2000) & ~1
  if (size < 40) return null
  const zeros = [0, 0]
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++
  if (zeros[1]! > size * 0.35 && zeros[0]! < size * 0.02) return 'utf-16le'
  if (zeros[0]! > size * 0.35 && zeros[1]! < size * 0.02) return 'utf-16be'
  return null
}
