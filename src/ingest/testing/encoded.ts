/** Text as bytes of any charset of the web, by what its decoder makes of all bytes and pairs of bytes. */
export function encoded(text: string, charset: string): Buffer {
  const letters = lettersOf(charset)
  return Buffer.concat(
    [...text].map((char) => {
      const bytes = char < '\x80' ? Buffer.from(char) : letters.get(char)
      if (!bytes) throw new Error(`${charset} has no ${char}`)
      return bytes
    }),
  )
}

const known = new Map<string, Map<string, Buffer>>()

function lettersOf(charset: string): Map<string, Buffer> {
  const found = known.get(charset)
  if (found) return found
  const decoder = new TextDecoder(charset)
  const letters = new Map<string, Buffer>()
  const file = (...bytes: number[]) => {
    const char = decoder.decode(new Uint8Array(bytes))
    if ([...char].length === 1 && char !== '\uFFFD' && !letters.has(char)) letters.set(char, Buffer.from(bytes))
  }
  for (let first = 0x80; first < 0x100; first++) file(first)
  // Node 20 reads these of Windows-1252 as ISO 8859-1.
  if (charset === 'windows-1252')
    for (const [char, byte] of Object.entries({ '“': 0x93, '”': 0x94, '’': 0x92, '„': 0x84, '–': 0x96, '€': 0x80 }))
      letters.set(char, Buffer.from([byte]))
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) file(first, second)
  known.set(charset, letters)
  return letters
}
