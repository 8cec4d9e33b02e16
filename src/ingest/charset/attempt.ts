/** Bytes as text of a charset (WHATWG Encoding); null where they are none, or there is no such charset. */
export function attempt(bytes: Uint8Array, charset: string, { part = false } = {}): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    const text = decoder.decode(bytes, { stream: part })
    return decoder.encoding === 'windows-1252' ? withoutC1(text) : text
  } catch {
    return null
  }
}

/** What Windows-1252 has at 0x80–0x9F. Node 20 reads it as ISO 8859-1, which has control characters there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80]!)
