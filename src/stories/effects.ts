/** What a correction changes besides what is shown: which statements are one claim, and which articles are in which story. */

import { pagesNamed } from '../corrections/constraints.ts'
import { bodyOf } from '../corrections/kinds.ts'
import { mentionsAt } from '../corrections/pages.ts'
import type { Correction, Store } from '../store/store.ts'
import { alone } from './alone.ts'
import { versionsOf } from './constraints.ts'
import { group, regroup } from './group.ts'
import { takeOut } from './takeout.ts'

/** Makes a story's claims, or the stories, what corrections of it just stored say. */
export const takeEffect = (store: Store, story: string | null, made: readonly Correction[]): Promise<void> =>
  alone(store, () => carryOut(store, story, made))

async function carryOut(store: Store, story: string | null, made: readonly Correction[]): Promise<void> {
  if (story === null) {
    for (const each of made) await arrange(store, each)
    return
  }
  const taken = new Set(
    made.flatMap(({ kind, body }) => (kind === 'undo' ? (bodyOf(kind, body)?.correction ?? []) : [])),
  )
  const undone = (await store.corrections(story)).filter(({ id }) => taken.has(id))
  const touched = [...made.filter(({ kind }) => kind !== 'undo'), ...undone]
  // What an undo that is undone brings back is named by what holds now.
  if (!touched.some(({ kind }) => kind === 'undo' || kind === 'same-claim' || kind === 'different-claim')) return
  const pages = await versionsOf(store, pagesNamed(touched.filter(({ kind }) => kind !== 'undo')))
  const mentions = touched.flatMap(({ kind, body }) => {
    const pair = kind === 'same-claim' || kind === 'different-claim' ? bodyOf(kind, body) : null
    return pair ? [...mentionsAt(pair.a, pages), ...mentionsAt(pair.b, pages)] : []
  })
  await regroup(store, story, { mentions })
}

async function arrange(store: Store, { kind, body }: Correction): Promise<void> {
  if (kind === 'title') {
    const { story, title } = bodyOf(kind, body)!
    await store.renameStory((await store.story(story))?.id ?? story, title)
  }
  if (kind === 'merge') {
    const read = bodyOf(kind, body)!
    const [from, into] = [await store.story(read.from), await store.story(read.into)]
    if (!from || !into || from.id === into.id) return
    await store.settle([from.id, into.id])
    await store.mergeStory(from.id, into.id)
    await group(store, into.id)
  }
  if (kind === 'move') {
    const read = bodyOf(kind, body)!
    const articles = (await store.versions(read.page)).map(({ id }) => id)
    const from = read.from === null ? null : await store.story(read.from)
    const to = read.to === null ? null : await store.ensureStory(read.to)
    // Who arranges a story says of what stays there, too, that it belongs.
    await store.settle([from?.id ?? [], to?.id ?? []].flat())
    await store.takeFromHeap(articles)
    for (const article of from ? articles : [])
      if ((await store.storiesOf(article)).includes(from!.id)) await takeOut(store, from!.id, article)
    if (!to || articles.length === 0) return
    await store.place(to.id, articles)
    await group(store, to.id)
  }
}
