import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { describe, HearsayError, printable } from '../errors.ts'
import { type Fetcher, fetcher } from '../fetch/fetcher.ts'
import type { Store } from '../store/store.ts'
import { version } from '../version.ts'
import { addApart } from '../watch/process.ts'
import { watch as follow, type WatchEvent } from '../watch/watch.ts'
import { type DatabaseOption, databaseFile, withStore } from './database.ts'
import { outputGone } from './output.ts'

/**
 * What is new on the heap would grow to 32 MB and keep them for weeks, and what is old to three times what is alive; with less, a
 * watch is hardly slower. Each thread that starts sets the first back (V8's `Heap::ConfigureHeap`): it is said again after each feed.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--optimize-for-size')
}

type Options = DatabaseOption & { once?: boolean; json?: boolean; allowHost?: string[] }

/** `hearsay watch`: follows the feeds until it is stopped; a line for each thing that happens. */
export async function watch(options: Options): Promise<void> {
  keepHeapSmall()
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  outputGone.addEventListener('abort', end)
  const pages = fetcher({ allowed: options.allowHost ?? [], version, signal: stop.signal })
  try {
    await withStore(options, (store) => watchAlone(store, pages, options, stop.signal))
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
    outputGone.removeEventListener('abort', end)
    await pages.close()
  }
}

/** @throws HearsayError where there is no feed, or another process watches this database. */
async function watchAlone(store: Store, pages: Fetcher, options: Options, signal: AbortSignal): Promise<void> {
  const feeds = await store.feeds()
  if (feeds.length === 0)
    throw new HearsayError('hearsay', 'has no feed to watch', 'add one with: hearsay feeds add ADDRESS')
  const release = await store.exclusively('watch')
  if (!release)
    throw new HearsayError(databaseFile(options), 'is watched already by another process', 'stop that one first')
  say(`watching ${feeds.length} feed${feeds.length > 1 ? 's' : ''}${options.once ? '' : '; stop with Ctrl+C'}`)
  const tell = (event: WatchEvent) => {
    keepHeapSmall()
    if (options.json) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`)
    else say(inWords(event))
  }
  const shared = { store, fetcher: pages, now: () => new Date(), signal, tell }
  const data = { database: databaseFile(options), allowed: options.allowHost ?? [], version }
  try {
    await follow(
      {
        ...shared,
        addWaiting: () => addApart(data, shared),
        wait: (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
        random: Math.random,
      },
      { once: options.once ?? false },
    )
    if (signal.aborted) say('stopped')
  } finally {
    release()
  }
}

const say = (line: string): void => void process.stderr.write(`${new Date().toISOString()} ${line}\n`)

function inWords(event: WatchEvent): string {
  if (event.kind === 'item') return describe(event.problem)
  if (event.kind === 'story') return `${event.story}: ${storyWords(event)}`
  const next = event.next ? `again ${event.next}` : 'not again: it is gone'
  return event.problem
    ? `${describe(event.problem)} (${next})`
    : `${printable(event.url)}: ${event.fresh} new (${next})`
}

const storyWords = ({ added, versions }: { added: number; versions: number }): string =>
  [added && `${added} added`, versions && `${versions} new version${versions > 1 ? 's' : ''}`]
    .filter(Boolean)
    .join(', ')
