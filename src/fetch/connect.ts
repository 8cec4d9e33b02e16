/** The connection itself: the address that was checked is the address that is dialled, so that no second look-up can differ. */
import { lookup } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { Agent, buildConnector } from 'undici'
import { type Allowed, isAllowed, isPublic } from './target.ts'

/** An address of a host; `family` is 4 or 6. */
export interface Found {
  address: string
  family: number
}
/** Resolves a host name to all its addresses. */
export type LookUp = (host: string) => Promise<Found[]>

/** The addresses that the machine's own resolver has for a host. */
export const systemResolver: LookUp = (host) =>
  new Promise((resolve, reject) =>
    lookup(host, { all: true, verbatim: true }, (error, found) => (error ? reject(error) : resolve(found))),
  )

/** What the name servers say of a host: this look-up waits in no thread, and ends soon also where they do not answer. */
export const nameServers: LookUp = async (host) => {
  const resolver = new Resolver({ timeout: 1500, tries: 2 })
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  if (four.status === 'rejected' && six.status === 'rejected') throw four.reason
  const found = (answer: PromiseSettledResult<string[]>, family: number) =>
    answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : []
  return [...found(four, 4), ...found(six, 6)]
}

/** Thrown where a name leads to an address that is not to be dialled. */
export class NotPublic extends Error {}

/** How long making a connection may take. */
export const CONNECT_MS = 10_000
/** What an answer may take, once connected. */
export const ANSWER = { maxHeaderSize: 64 * 1024, headersTimeout: 20_000, bodyTimeout: 20_000 }

/** An undici dispatcher that dials public addresses only, and those that the user allows by name. */
export function guardedAgent(resolve: LookUp, allowed: Allowed): Agent {
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
export async function publicAddresses(hostname: string, resolve: LookUp, allowed: Allowed): Promise<Found[]> {
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
