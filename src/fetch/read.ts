import { HearsayError } from '../errors.ts'
import type { Read } from '../ingest/index.ts'
import { type FetchOptions, fetcher } from './page.ts'

/** The articles at some addresses, in order; what cannot be had is told, and the rest goes on. */
export async function* readAddresses(addresses: readonly string[], options: FetchOptions = {}): AsyncGenerator<Read> {
  const pages = fetcher(options)
  try {
    for (const address of addresses) {
      try {
        const page = await pages.page(address)
        const plain = /^text\/plain/i.test(page.mediaType)
        const [{ fromHtml }, { fromText }] = await Promise.all([
          import('../ingest/html/index.ts'),
          import('../ingest/text.ts'),
        ])
        yield { ...(plain ? fromText(page.bytes, address, page) : fromHtml(page.bytes, address, page)), where: address }
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        yield { problem: error.problem }
      }
    }
  } finally {
    await pages.close()
  }
}
