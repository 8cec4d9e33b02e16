import { userInfo } from 'node:os'
import { dossier } from '../dossier/dossier.ts'
import { latest } from '../server/latest.ts'
import { serve as listen } from '../server/serve.ts'
import { load } from '../stories/load.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { Misuse } from './failure.ts'

/** How many stories' dossiers are made before they are asked for. */
const WARM = 4

/** `hearsay serve`: until it is interrupted. */
export async function serve(options: DatabaseOption & { port: string }): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Misuse(`--port takes a number up to 65535; not ${options.port}`)
  await withStore(options, async (store) => {
    const dossierOf = latest(async (story, asOf, since) => dossier(await load(store, story), { asOf, since }))
    const server = await listen({ store, dossierOf, port, author: userInfo().username })
    process.stdout.write(`${server.url}\n`)
    process.stderr.write('Press Ctrl-C to stop.\n')
    // So that the first reader does not wait; what fails here fails again, and is told, when it is asked for.
    for (const story of (await store.stories()).slice(0, WARM)) await dossierOf(story, null, null).catch(() => {})
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
    await server.close()
  })
}
