import { createHash } from 'node:crypto'

const LONGEST = 60
const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 10)

/** A name as a short, lower-case, ASCII part of a URL: `Dmitry Peskov` → `dmitry-peskov`. Never empty, never a path. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
  // A name in another script keeps nothing: its hash tells it from others.
  return plain || hashOf(name)
}

/** The slug, with a hash where it lost the end of a long name or letters of another script: `Суд 2018` is not `Страйк 2018`. */
export function distinctSlug(name: string): string {
  const short = slug(name)
  const isWhole = short.length < LONGEST && !/(?![a-z])\p{L}/iu.test(name.normalize('NFKD'))
  return isWhole || short === hashOf(name) ? short : `${short}-${hashOf(name)}`
}
