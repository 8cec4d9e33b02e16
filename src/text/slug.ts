import { createHash } from 'node:crypto'

/** A name as a short, lower-case, ASCII part of a URL: `Dmitry Peskov` → `dmitry-peskov`. Never empty, never a path. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  // A name in another script keeps nothing: its hash tells it from others.
  return plain || createHash('sha256').update(name).digest('hex').slice(0, 10)
}
