/** Where a server listens, and whom that lets in. */
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import ipaddr from 'ipaddr.js'
import { HearsayError } from '../errors.ts'
import type { Access } from './access.ts'

export interface Place {
  /** The address to bind. */
  host: string
  /** The address by which people reach it, where that is another: a proxy's. */
  url: URL | null
  /** Whether everyone may read. */
  open: boolean
}

/** Whether what listens there can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true
  return isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback'
}

/**
 * Who may do what on a server that listens there.
 *
 * @param people How many could log in.
 * @throws HearsayError where anybody would get in: that must be chosen.
 */
export function accessAt({ host, url, open }: Place, people: number, author: string): Access {
  if (isLoopback(host) && url === null) return { kind: 'local', author }
  if (open) return { kind: 'open' }
  if (people > 0) return { kind: 'login' }
  throw new HearsayError(
    url?.href ?? host,
    'can be reached from other machines, and nobody would have to log in',
    'set a password with: hearsay password NAME, or let everyone read with --open',
  )
}

/** The names under which it may be asked. */
export const namesOf = ({ host, url }: Place): string[] =>
  ['localhost', host, url?.hostname, isLoopback(host) ? undefined : hostname()].flatMap(
    (name) => name?.toLowerCase() ?? [],
  )
