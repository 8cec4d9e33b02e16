import { HearsayError } from '../errors.ts'
import { pageKey } from '../ingest/canonical.ts'
import { readCapture } from '../ingest/capture.ts'
import type { Read } from '../ingest/index.ts'
import { DOCX, PAGE_TYPES } from '../ingest/kinds.ts'
import type { Store } from '../store/store.ts'
import { inOrder } from '../stories/window.ts'
import type { Capture } from '../types.ts'
import { captureFetched, validatorsIn } from './capture.ts'
import { type Fetcher, type FetchOptions, fetcher, type Wanted } from './fetcher.ts'

const PAGE: Wanted = {
  accept: `text/html,application/xhtml+xml,application/pdf;q=0.8,${DOCX};q=0.8,text/plain;q=0.8`,
  kinds: PAGE_TYPES,
  robots: true,
}
/** Hosts that are asked side by side. */
const AT_ONCE = 6

/** The capture that is kept of the page at an address, if there is one. */
type Held = (address: string) => Promise<Capture | null>

/** Kept in a store: of the latest version of a page. */
export const heldBy =
  (store: Pick<Store, 'versions' | 'capture'>): Held =>
  async (address) => {
    if (!URL.canParse(address)) return null
    const versions = await store.versions(pageKey(address))
    const current = versions.find((version) => version.supersededBy === null)
    return current ? store.capture(current.id) : null
  }

/** The article at an address. What the server says has not changed is read from its capture. */
export async function readAddress(address: string, fetcher: Pick<Fetcher, 'get'>, held?: Held): Promise<Read> {
  const capture = (await held?.(address)) ?? null
  const fetched = await fetcher.get(address, { ...PAGE, held: capture && (await validatorsIn(capture)) })
  const unchanged = capture !== null && fetched.at(-1)!.status === 304
  return readCapture(unchanged ? capture : await captureFetched(fetched), address)
}

/** The articles at some addresses, in order; what cannot be had is told, and the rest goes on. */
export async function* readAddresses(
  addresses: readonly string[],
  { held, ...options }: FetchOptions & { held?: Held | undefined } = {},
): AsyncGenerator<Read> {
  const pages = fetcher(options)
  try {
    yield* inOrder(addresses, AT_ONCE, async (address): Promise<Read> => {
      try {
        return await readAddress(address, pages, held)
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        return { problem: { ...error.problem, where: address } }
      }
    })
  } finally {
    await pages.close()
  }
}
