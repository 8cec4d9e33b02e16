/** The outlet of a page, by what the page calls it and by where it stands. */
import { outletOfHost } from '../speakers/outlets/outlets.ts'
import { lettersOf } from '../text/letters.ts'
import { archivedAddress, hostOf } from './address.ts'

/** The outlet at an address: its name, where the table of outlets has it, else the host. */
export const outletAt = (url: string): string | null => knownAt(url) ?? hostAt(url)

/**
 * The first real name among those by which a page calls its outlet. Systems give their own key ("norvikpost"), an account or an
 * address where a name is asked for: the name that the outlet at the page's address is known by is better, or else that address.
 */
export function outletOf(called: readonly (string | null | undefined)[], url: string | null): string | null {
  const names = called.flatMap((each) => (each ? withoutSlogan(each) : []))
  const name = names.find((each) => /\p{Lu}|\s/u.test(each) && !ELSEWHERE.test(each))
  const known = url && knownAt(url)
  if (name && !HOST.test(name)) return known && lettersOf(known) === lettersOf(name) ? known : name
  if (known || name) return known || name!
  const [key, host] = [names[0]?.replace(/^@/, ''), url && hostAt(url)]
  return host && (!key || ELSEWHERE.test(key) || host.startsWith(key.toLowerCase())) ? host : (key ?? null)
}

const hostAt = (url: string): string | null => hostOf(archivedAddress(url)?.url ?? url)
const knownAt = (url: string): string | null => outletOfHost(hostAt(url) ?? '')?.name ?? null

/** "Norvik Post | norvikpost.example", "Norvik Post - The latest news and headlines". */
const withoutSlogan = (name: string): string =>
  name.replace(/^(.{3,}?)\s+[|–—-]\s+(?:\S+\.\S+|\S+(?:\s+\S+){3,})$/u, '$1')

const ELSEWHERE = /^(?:https?:|@)/i
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i
