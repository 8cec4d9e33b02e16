import { serve as listen } from '@hono/node-server'
import { HearsayError } from '../errors.ts'
import { createApp, type Deps } from './app.tsx'

/** Listens on this machine's loopback address alone. Resolves once it does, with its address and a way to stop. */
export function serve(deps: Omit<Deps, 'hosts'> & { port: number }): Promise<{ url: string; close(): Promise<void> }> {
  const { port, ...rest } = deps
  const app = createApp({ ...rest, hosts: ['127.0.0.1', 'localhost', '[::1]'] })
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port: actual }) =>
      resolve({
        url: `http://127.0.0.1:${actual}/`,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    )
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new HearsayError(`port ${port}`, 'is in use', 'choose another with --port, or 0 for any that is free')
          : error,
      ),
    )
  })
}
