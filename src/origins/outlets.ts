/** Outlets under their several names: "CBS News", "cbsnews.com" and "CBS" are one. */
import { countryNamed } from '../speakers/names/countries.ts'
import { outletNamed, outletOfHost, outletsIn } from '../speakers/outlets/outlets.ts'
import { SHORT } from './agencies.ts'

/** Posts are public: whoever carries one, it stands where it was posted. */
const NETWORKS = new Set(['twitter', 'x', 'facebook', 'instagram', 'telegram', 'truthsocial', 'youtube', 'vkontakte'])

/** The name of an outlet without what its several forms differ in: "The New York Times" gives `newyorktimes`. */
export function outletKey(name: string): string {
  const plain = ofCountry(name)
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '')
    .replace(/\.(?:com?|org|net|gov|info|eu|tv|fm|uk|us|ca|au|de|fr|ru|ua|ie|in|nz|za|il)(?:\.\p{L}{2})?$/u, '')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const short = plain.replace(/^the(?=\p{L}{6})/u, '').replace(/(?:news|tv|radio|online|newspaper)$/, '')
  return short.length >= 2 ? short : plain
}

/** "Finnish radio" and "Finland Radio". */
function ofCountry(name: string): string {
  const whose = OF_COUNTRY.exec(name)?.[1]
  return (whose && countryNamed(whose)?.country) || name
}
const OF_COUNTRY =
  /^(?:[Tt]he )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)??) (?:[Ss]tate |[Pp]ublic |[Nn]ational )?(?:[Rr]adio|TV|[Tt]elevision)$/u

/** "New York Times" is also `nytimes`, "Los Angeles Times" `latimes`. */
function shortKey(name: string): string | null {
  const parts = name.replace(/^the\s+/i, '').split(/\s+/)
  if (parts.length < 2) return null
  return parts
    .map((part, i) => (i < parts.length - 1 ? part.charAt(0) : part))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A network where anybody posts, and no outlet. */
export const isNetwork = (name: string): boolean => NETWORKS.has(outletKey(name))

/** The outlet of a known host or programme: "This Week" is ABC's, money.cnn.com CNN's; agencies by their short names. */
function ofTable(name: string): string {
  const known = (outletNamed(name) ?? outletOfHost(name) ?? onlyOne(name))?.name ?? name
  return SHORT.get(known.toLowerCase()) ?? known
}

/** "Russia's RT TV": where no other is named. */
function onlyOne(name: string) {
  const found = /[’']s /.test(name) ? outletsIn(name) : []
  return found.length === 1 ? found[0]!.outlet : null
}

/**
 * Gives one key to all names of an outlet.
 *
 * @param pages the host names of the story's pages.
 * @param outlets each outlet by all its names in the story, so that "Amsel" is the Amsel Daily's.
 */
export function outletKeys(
  pages: Iterable<string>,
  outlets: Iterable<readonly string[]> = [],
): (name: string) => string {
  // Each once: many pages have one host.
  const hosts = new Set([...new Set(pages)].map((host) => outletKey(ofTable(host))))
  const known = new Map<string, string>()
  const keyOf = (name: string): string => {
    const plain = outletKey(ofTable(name))
    const short = shortKey(name)
    return !hosts.has(plain) && short !== null && hosts.has(short) ? short : plain
  }
  for (const names of outlets) {
    const keys = names.map(keyOf)
    const key = keys.find((each) => hosts.has(each)) ?? keys[0]!
    for (const name of names) known.set(name, key)
  }
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const key = keyOf(name)
    known.set(name, key)
    return key
  }
}
