import { HearsayError } from '../errors.ts'

/**
 * Bytes as text: by byte order mark, else UTF-8 where they are valid UTF-8, else by the charset that the source declares,
 * else UTF-16 or Windows-1252 where the bytes leave no doubt. Anything else is an error: a guess would change the words.
 */
export function decode(bytes: Uint8Array, where: string, declared: string | null = null): string {
  const wide = wideCharset(bytes)
  const text = wide
    ? attempt(bytes, wide)
    : (attempt(bytes, 'utf-8') ??
      (declared ? attempt(bytes, declared) : null) ??
      (isWestern(bytes) ? attempt(bytes, 'windows-1252') : null))
  if (text === null)
    throw new HearsayError(where, `is not valid ${(wide ?? 'utf-8').toUpperCase()} text`, 'save it as UTF-8')
  return text
}

/** As `decode`, but a page with a few broken bytes is worth having: up to one in a thousand becomes U+FFFD. */
export function decodePage(bytes: Uint8Array, where: string, declared: string | null = null): string {
  try {
    return decode(bytes, where, declared)
  } catch (error) {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (text.split('\uFFFD').length - 1 <= text.length / 1000) return text
    throw error
  }
}

/** The charset that an HTML page declares in its first bytes (HTML Standard, "prescan a byte stream"). */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
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

function attempt(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withoutC1(text) : text
  } catch {
    return null
  }
}

/** What Windows-1252 has at 0x80–0x9F (WHATWG Encoding). Node 20 reads it as ISO 8859-1, which has control characters there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80]!)

/** Mostly ASCII without control characters, its other bytes one by one among letters: curly quotes, dashes, accents. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false
    if (byte < 0x80) continue
    high++
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if ((bytes[i + 1] ?? 0) >= 0x80 && (bytes[i + 2] ?? 0) >= 0x80) return false
  }
  return high > 0 && high < bytes.length * 0.05
}
