import type { Store } from '../store/store.ts'
import { alone } from './alone.ts'
import { preparer, type Reader } from './prepare.ts'
import { AT_ONCE, inOrder } from './window.ts'

/**
 * Reads stored articles again, each in place: what was compared of their stories is thrown away, to be compared anew (`group.ts`). When it
 * is interrupted, those that were not yet read stay as they were.
 *
 * @param at ISO 8601 moment. @param onArticle is told how many are read.
 */
export async function reread(
  store: Store,
  story: string,
  ids: readonly string[],
  { at, onArticle, ...reader }: Reader & { at: string; onArticle: (done: number) => void },
): Promise<void> {
  const prepare = preparer(reader)
  const entries = inOrder(ids, AT_ONCE, async (id) => {
    const [article, capture] = await Promise.all([store.article(id), store.capture(id)])
    return prepare(article!, capture!)
  })
  let done = 0
  for await (const entry of entries) {
    await alone(store, () => store.add(entry, story, at))
    onArticle(++done)
  }
}
