import { Parser } from 'htmlparser2'

/** Attributes by their local names, in lower case. */
export type Attributes = Readonly<Record<string, string | undefined>>

interface Reader {
  /** @param name without its prefix @param prefix as it stands there */
  open?: (name: string, attributes: Attributes, prefix: string) => void
  close?: (name: string, prefix: string) => void
  text?: (text: string) => void
}

/**
 * Reads XML in one pass: no tree is made of it. What a document type declares is passed over, so that nothing it names is
 * opened or unfolded.
 */
export function readXml(xml: string, reader: Reader): void {
  const parser = new Parser(
    {
      onopentag: (full, attributes) => {
        const [prefix, name] = parted(full)
        const plain = Object.entries(attributes).map(([key, value]) => [localOf(key), value])
        reader.open?.(name, Object.fromEntries(plain), prefix)
      },
      onclosetag: (full) => {
        const [prefix, name] = parted(full)
        reader.close?.(name, prefix)
      },
      ontext: (text) => reader.text?.(text),
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

const parted = (full: string): [prefix: string, name: string] => {
  const colon = full.indexOf(':')
  return [full.slice(0, Math.max(0, colon)), full.slice(colon + 1)]
}
/** "xmlns:w" stays whole, since it tells what a prefix means. */
const localOf = (key: string): string => (key.startsWith('xmlns') ? key : key.slice(key.indexOf(':') + 1).toLowerCase())
