import { once } from 'node:events'
import { BUILD } from '../build.ts'
import { memories } from '../dossier/memory.ts'
import { openJobs } from '../jobs/thread.ts'
import { latest } from '../server/latest.ts'
import { accessAt } from '../server/listen.ts'
import { serve as listen } from '../server/serve.ts'
import type { DossierOf } from '../server/view.ts'
import type { Store } from '../store/store.ts'
import { type Keep, keepIn, keepLater } from '../stories/keep.ts'
import { dossierOf as make } from '../stories/known.ts'
import { version } from '../version.ts'
import { type DatabaseOption, databaseFile, withStore } from './database.ts'
import { Misuse } from './failure.ts'
import { takeOverPassword } from './password.ts'
import { userName } from './user.ts'

/** How many stories' dossiers are made before they are asked for, and remembered. */
const WARM = 4
/** After so long without a change a dossier is kept for the next start. */
const QUIET_MS = 10_000

interface ServeOptions extends DatabaseOption {
  port: string
  host: string
  url?: string
  open?: boolean
  comments?: boolean
  allowHost?: string[]
}

/** `hearsay serve`: until it is interrupted. */
export async function serve(options: ServeOptions): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Misuse(`--port takes a number up to 65535; not ${options.port}`)
  const place = { host: options.host, url: publicAddress(options.url), open: options.open ?? false }
  await withStore(options, async (store) => {
    await takeOverPassword(store)
    const people = await store.people()
    const access = accessAt(place, people.length, userName())
    const later = keepLater(keepIn(store), QUIET_MS)
    const dossierOf = dossiersOf(store, later.keep)
    const file = databaseFile(options)
    const allowed = options.allowHost ?? []
    const queue = openJobs({ file, allowed, version }, store)
    const server = await listen({
      store,
      dossierOf,
      port,
      access,
      adding: { queue, uploads: `${file}-uploads` },
      findFeed: (address) => feedAt(address, allowed),
      ...(options.comments ? { comments: true } : {}),
      ...place,
    })
    const stop = interrupted()
    process.stdout.write(`${server.url}\n`)
    if (access.kind === 'open')
      process.stderr.write(
        `Everyone may read; ${people.length > 0 ? 'editors log in' : 'nobody may change anything'}.\n`,
      )
    process.stderr.write('Press Ctrl-C to stop.\n')
    // So that the first reader does not wait; what fails here fails again, and is told, when it is asked for.
    for (const story of (await store.stories()).slice(0, WARM))
      if (!stop.aborted) await dossierOf(story, null, null).catch(() => {})
    if (!stop.aborted) await once(stop, 'abort')
    await Promise.all([server.close(), queue.close()])
    await later.settle()
  })
}

/** Dossiers, of which the last are remembered. @param keep takes those that are made, for the next start. */
function dossiersOf(store: Store, keep: Keep): DossierOf {
  const memoryOf = memories(WARM)
  return latest((story, asOf, since) => make(store, story, { asOf, since }, BUILD, memoryOf(story.id), keep))
}

function interrupted(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())
  return stop.signal
}

/** Asked for seldom: what asks is loaded then. */
async function feedAt(address: string, allowed: readonly string[]) {
  const [{ fetcher }, { findFeed }] = await Promise.all([import('../fetch/fetcher.ts'), import('../fetch/find.ts')])
  const pages = fetcher({ allowed, version })
  try {
    return await findFeed(address, pages)
  } finally {
    await pages.close()
  }
}

function publicAddress(given: string | undefined): URL | null {
  if (given === undefined) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Misuse(`--url takes the address of a site, such as https://known.example/; not ${given}`)
  return url
}
