/** Web archives as Webrecorder makes them (WACZ 1.1): a zip of WARC files with a list of the pages that were visited. */
import { HearsayError } from '../errors.ts'
import { jsonLines } from './jsonl.ts'
import type { Source } from './source.ts'
import { type ArchivedPage, archivedPages } from './warc.ts'
import { zipEntries } from './zip.ts'

const PAGES = /(?:^|\s)pages\/(?:extraP|p)ages\.jsonl$/
const ARCHIVE = /(?:^|\s)archive\/[^/]+\.warc(?:\.gz)?$/

/** The pages that were visited; all of its HTML, frames and advertisements too, where the archive has no list of them. */
export async function* visitedPages(source: Source): AsyncGenerator<ArchivedPage | HearsayError> {
  const visited = await listOf(source)
  let some = false
  for await (const entry of zipEntries(source)) {
    if (entry instanceof HearsayError) yield entry
    else if (ARCHIVE.test(entry.where)) {
      some = true
      for await (const page of archivedPages(await entry.open(), entry.where))
        if (page instanceof HearsayError || visited.size === 0 || visited.has(page.url ?? '')) yield page
    }
  }
  if (!some) throw new HearsayError(source.where, 'has no WARC file in it', 'is it a WACZ archive?')
}

async function listOf(source: Source): Promise<Set<string>> {
  const visited = new Set<string>()
  for await (const entry of zipEntries(source)) {
    if (entry instanceof HearsayError || !PAGES.test(entry.where)) continue
    for await (const line of jsonLines(await entry.open(), entry.where)) {
      const url = line instanceof HearsayError ? null : (line.record as { url?: unknown } | null)?.url
      // As addresses of captures are compared: without what stands behind `#`.
      if (typeof url === 'string' && URL.canParse(url)) visited.add(url.replace(/#.*/s, ''))
    }
  }
  return visited
}
