/** The connection itself: the address that was checked is the address that is dialled, so that no second look-up can differ. */
import { lookup } from 'node:dns'
import { Agent, buildConnector } from 'undici'
import { type Allowed, isAllowed, isPublic } from './target.ts'

/** An address of a host; `family` is 4 or 6. */
export interface Found {
  address: string
  family: number
}
/** Resolves a host name to all its addresses. */
export type Resolver = (host: string) => Promise<Found[]>

/** The addresses that the machine's own resolver has for a host. */
export const systemResolver: Resolver = (host) =>
  new Promise((resolve, reject) =>
    lookup(host, { all: true, verbatim: true }, (error, found) => (error ? reject(error) : resolve(found))),
  )

/** Thrown where a name leads to an address that is not to be dialled. */
export class NotPublic extends Error {}

/** How long making a connection may take. */
export const CONNECT_MS = 10_000
/** What an answer may take, once connected. */
export const ANSWER = { maxHeaderSize: 64 * 1024, headersTimeout: 20_000, bodyTimeout: 20_000 }

/** An undici dispatcher that dials public addresses only, and those that the user allows by name. */
export function guardedAgent(resolve: Resolver, allowed: Allowed): Agent {
  const connect = buildConnector({
    timeout: CONNECT_MS,
    // Called for names; numbers have been checked in the address itself.
    lookup: (hostname, options, done) => {
      publicAddresses(hostname, resolve, allowed).then(
        (found) => {
          if ((options as { all?: boolean }).all) return done(null, found as never, 0)
          done(null, found[0]!.address, found[0]!.family)
        },
        (error) => done(error, '', 4),
      )
    },
  })
  return new Agent({ connect, ...ANSWER, connections: 2 })
}

/** All addresses of a host; throws `NotPublic` where it has none or one of them is private, unless the user allows it by name. */
export async function publicAddresses(hostname: string, resolve: Resolver, allowed: Allowed): Promise<Found[]> {
  const found = await resolve(hostname)
  const open = isAllowed(
    { hostname, host: hostname },
    allowed.map((name) => name.replace(/:\d+$/, '')),
  )
  // One private answer among public ones is a trick, not a mistake.
  if (found.length === 0 || !(open || found.every(({ address }) => isPublic(address))))
    throw new NotPublic(`${hostname} is not on the public web`)
  return found
}
