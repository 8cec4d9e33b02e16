import type { Read } from '../ingest/index.ts'
import { versionOf } from '../pipeline.ts'
import type { Added, Store } from '../store/store.ts'
import type { Article, Problem } from '../types.ts'
import { preparer, type Reader, unread } from './prepare.ts'
import { inOrder } from './window.ts'

export type AddResult =
  | { problem: Problem }
  | { problem?: never; article: Article; where: string; outcome: Added; mentions: number; notice: Problem | null }

/** Enough to keep every worker busy while the store writes. */
const AT_ONCE = 12

/**
 * Reads articles into a story, one result each, in order. An article is stored whole or not at all; running it again, or
 * after it was interrupted, adds what is missing and nothing twice.
 *
 * @param at ISO 8601 moment that is noted as the time of addition.
 */
export async function* addAll(
  reads: AsyncIterable<Read> | Iterable<Read>,
  story: string,
  { store, at, ...reader }: Reader & { store: Store; at: string },
): AsyncGenerator<AddResult> {
  const prepare = preparer(reader)
  const version = versionOf(reader.predictor.model)
  const prepared = inOrder(reads, AT_ONCE, async (read) => {
    if ('problem' in read) return read
    const known = await store.known([read.article.id], story, version)
    return known.size > 0 ? read : { ...read, entry: await prepare(read.article, read.capture) }
  })
  for await (const each of prepared) {
    if ('problem' in each) {
      await store.saveFailure(story, each.problem, at)
      yield each
      continue
    }
    const { article, where } = each
    const entry = 'entry' in each ? each.entry : null
    const outcome = entry ? await store.add(entry, story, at) : 'unchanged'
    await store.clearFailure(story, where)
    const notice = outcome === 'unchanged' ? null : unread(article, where)
    yield { article, where, outcome, mentions: entry?.comparables.length ?? 0, notice }
  }
}
