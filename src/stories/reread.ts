import { toldOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { Problem } from '../types.ts'
import { alone } from './alone.ts'
import { preparer, type Reader } from './prepare.ts'
import { AT_ONCE, inOrder } from './window.ts'

interface Rereading {
  at: string
  onArticle(done: number): void
  onProblem(problem: Problem): void
}

/**
 * Reads stored articles again, each in place: what was compared of their stories is thrown away, to be compared anew (`group.ts`). When it
 * is interrupted, those that were not yet read stay as they were.
 *
 * @param at ISO 8601 moment. @param onArticle is told how many are read. @param onProblem is told of those that stay as they were since
 *   the rules fail on them.
 */
export async function reread(
  store: Store,
  story: string,
  ids: readonly string[],
  { at, onArticle, onProblem, ...reader }: Reader & Rereading,
): Promise<void> {
  const prepare = preparer(reader)
  const entries = inOrder(ids, AT_ONCE, async (id) => {
    const [article, capture] = await Promise.all([store.article(id), store.capture(id)])
    return prepare(article!, capture!).catch((error) => ({ problem: toldOf(article!.url ?? id, error) }))
  })
  let done = 0
  for await (const entry of entries) {
    if ('problem' in entry) onProblem(entry.problem)
    else await alone(store, () => store.add(entry, story, at))
    onArticle(++done)
  }
}
