import { isIPv6 } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { HearsayError } from '../errors.ts'
import { createApp, type Deps } from './app.tsx'
import { namesOf, type Place } from './listen.ts'

type Options = Omit<Deps, 'hosts' | 'secure'> & Partial<Place> & { port: number }

/** Listens, by default on this machine's loopback address. Resolves once it does, with its address and a way to stop. */
export function serve(options: Options): Promise<{ url: string; close(): Promise<void> }> {
  const { port, host = '127.0.0.1', url = null, open = false, ...rest } = options
  const app = createApp({ ...rest, hosts: namesOf({ host, url, open }), secure: url?.protocol === 'https:' })
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: host }, ({ port: actual }) =>
      resolve({
        url: url?.href ?? `http://${isIPv6(host) ? `[${host}]` : host}:${actual}/`,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    )
    server.on('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)))
  })
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new HearsayError(`port ${port}`, 'is in use', 'choose another with --port, or 0 for any that is free')
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new HearsayError(host, 'is no address of this machine', 'name one of its own with --host')
  if (error.code === 'EACCES')
    return new HearsayError(`port ${port}`, 'may not be used by you', 'choose one above 1023')
  return error
}
