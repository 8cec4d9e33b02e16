import { toldOf } from '../errors.ts'
import type { Read } from '../ingest/index.ts'
import { versionOf } from '../rulesversion.ts'
import type { Added, NewArticle, Store } from '../store/store.ts'
import type { Article, Problem } from '../types.ts'
import { alone } from './alone.ts'
import { group } from './group.ts'
import { preparer, type Reader, unread } from './prepare.ts'
import { takeOut } from './takeout.ts'
import { AT_ONCE, inOrder } from './window.ts'

export type AddResult =
  | { problem: Problem }
  | { problem?: never; article: Article; where: string; outcome: Added; mentions: number; notice: Problem | null }

/** An article as it is to be stored; without an entry where it is there already. */
type Prepared = { problem: Problem } | { article: Article; where: string; entry: NewArticle | null }

/**
 * Reads articles into a story, or into the heap to be sorted (`sort.ts`), one result each, in order. An article is stored whole or not at all; running it again, or
 * after it was interrupted, adds what is missing and nothing twice.
 *
 * @param at ISO 8601 moment that is noted as the time of addition.
 */
export async function* addAll(
  reads: AsyncIterable<Read> | Iterable<Read>,
  story: string | null,
  { store, at, ...reader }: Reader & { store: Store; at: string },
): AsyncGenerator<AddResult> {
  const belongs = await movedFrom(store, story)
  const elsewhere = new Set<string>()
  const placed = new Map<string, string>()
  const prepare = preparer(reader)
  const version = versionOf(reader.predictor.model)
  const prepared = inOrder(reads, AT_ONCE, async (read): Promise<Prepared> => {
    if ('problem' in read) return read
    const known = await store.known([read.article.id], belongs.get(read.article.key) ?? story, version)
    if (known.size > 0) return { ...read, entry: null }
    return prepare(read.article, read.capture).then(
      (entry) => ({ ...read, entry }),
      (error) => ({ problem: toldOf(read.where, error) }),
    )
  })
  for await (const each of prepared) {
    if ('problem' in each) {
      if (story !== null) await store.saveFailure(story, each.problem, at)
      yield each
      continue
    }
    const { article, where, entry } = each
    const target = belongs.get(article.key) ?? story
    if (target !== null && target !== story) elsewhere.add(target)
    // Of one that is there already, read by other rules, all that was compared is thrown away.
    const there = entry !== null && (await store.storiesOf(article.id)).length > 0
    const keep = async () => (entry ? store.add(entry, target, at) : 'unchanged')
    const outcome = await (there ? alone(store, keep) : keep())
    if (target !== null) placed.set(article.id, target)
    if (story !== null) await store.clearFailure(story, where)
    const notice = outcome === 'unchanged' ? null : unread(article, where)
    yield { article, where, outcome, mentions: entry?.comparables.length ?? 0, notice }
  }
  // Where a person puts an article it is no longer where the program had put it.
  await alone(store, async () => {
    for (const { article, story: guessed } of await store.takeFromHeap([...placed.keys()]))
      if (guessed !== placed.get(article)) await takeOut(store, guessed, article)
    for (const other of elsewhere) await group(store, other)
  })
}

/** Where pages belong that a person moved from this story: what comes of them later goes there. */
async function movedFrom(store: Store, story: string | null): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  const moves = (await store.corrections(null)).filter(({ kind }) => kind === 'move')
  if (moves.length === 0) return out
  // Most have moved nothing, and reading the kinds of corrections takes as long as comparing an article.
  const { bodyOf } = await import('../corrections/kinds.ts')
  for (const { body } of moves) {
    const move = bodyOf('move', body)
    if (!move) continue
    const to = move.to === null ? null : await store.story(move.to)
    if (to && to.id !== story) out.set(move.page, to.id)
    else out.delete(move.page)
  }
  return out
}
