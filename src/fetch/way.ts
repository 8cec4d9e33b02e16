/** The way to an address: straight to its host, or through the user's proxy. */
import ipaddr from 'ipaddr.js'
import type { Dispatcher } from 'undici'
import { guardedAgent, type LookUp, NotPublic, nameServers, publicAddresses, systemResolver } from './connect.ts'
import { type Environment, type NamedProxy, proxyFor } from './proxy.ts'
import type { Allowed } from './target.ts'
import { type Through, through } from './tunnel.ts'

export interface Way {
  dispatcher: Dispatcher
  proxy: NamedProxy | null
}

/** Behind a proxy, many a machine knows only its own network's names, and is not even answered about others. */
const LOOK_UP_MS = 3000

/** Finds the way to each address, whose form has been checked (`targetOf`). Close it when done. */
export function ways(env: Environment, resolve: LookUp | undefined, allowed: Allowed, signal?: AbortSignal) {
  const agent = guardedAgent(resolve ?? systemResolver, allowed)
  const proxies = new Map<string, Through>()

  function reach(proxy: NamedProxy): Through {
    const key = `${proxy.url.href} ${proxy.authorization}`
    const known = proxies.get(key) ?? through(proxy, signal)
    proxies.set(key, known)
    return known
  }

  return {
    /** @throws NotPublic, BadProxy */
    async to(url: URL): Promise<Way> {
      const proxy = proxyFor(url, env)
      if (proxy === null) return { dispatcher: agent, proxy }
      await checkName(url.hostname, resolve ?? nameServers, allowed)
      return { dispatcher: reach(proxy).dispatcherFor(url), proxy }
    },
    close: () => Promise.all([agent, ...proxies.values()].map((each) => each.close())),
  }
}

/**
 * A proxy looks names up itself, so that what it will dial cannot be known. What this machine finds under a name must be
 * public all the same: that keeps out the names of the user's own network. What it finds nothing under, the proxy decides.
 */
async function checkName(hostname: string, resolve: LookUp, allowed: Allowed): Promise<void> {
  // Numbers have been checked in the address itself.
  if (ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''))) return
  const looked = publicAddresses(hostname, resolve, allowed).catch((error) => {
    if (error instanceof NotPublic) throw error
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, LOOK_UP_MS)
  })
  await Promise.race([looked, late]).finally(() => clearTimeout(timer))
}
