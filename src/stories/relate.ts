/** How a new article relates to those of its story: which of its statements are like others, and whose text it repeats. */

import { keys } from '../claims/keys.ts'
import { same, wordingOf } from '../claims/same.ts'
import { contradiction } from '../disputes/contradiction.ts'
import { opposing } from '../disputes/opposing.ts'
import { compareCopies, copyKeys, MIN_SHARED_KEYS, type Sketch } from '../origins/copies.ts'
import type { Comparable, Contradiction, Link, Relations, SharedText, Store } from '../store/store.ts'
import { hash } from '../text/hash.ts'
import { cache } from './cache.ts'

/** What is filed of an article's text, and what of its statements. */
type OfText = Pick<Relations, 'text' | 'textKeys' | 'copies'>
type OfWordings = Omit<Relations, keyof OfText>

/** Relates articles of a story, one after the other, and remembers for the length of one run what it asked of the store. */
export function relater(store: Store, story: string): (article: string) => Promise<Relations> {
  const wordings = cache(8_000, async (names: string[]) => {
    const found = await store.wordings(story, names)
    return found.map((each): [string, Comparable] => [each.id, each])
  })
  const sketches = cache(5_000, async (texts: string[]) => {
    const found = await store.sketches(story, texts)
    return found.map(({ text, sketch }): [string, Sketch] => [text, { ...(sketch as Sketch), article: text }])
  })
  return async (article) => ({
    ...(await relateWordings(article)),
    ...(await relateText(article)),
  })

  async function relateWordings(article: string): Promise<OfWordings> {
    const mentions = await store.comparables([article])
    const own = new Map(mentions.map((each) => [wordingOf(each), each]))
    const known = new Set((await wordings([...own.keys()])).map(({ id }) => id))
    const fresh = [...own].filter(([name]) => !known.has(name))
    const compared = await compare(fresh.map(([name, each]) => withKeys({ ...each, id: name, article: name })))
    const named = mentions.map((each) => ({ mention: each.id, wording: wordingOf(each) }))
    return { wordings: named, breaths: breathsOf(named), ...compared }
  }

  /** Compares each new wording with those filed where it, or its opposite, would be: of the story, and of the new ones before it. */
  async function compare(
    fresh: readonly Keyed[],
  ): Promise<Pick<Relations, 'wordingKeys' | 'links' | 'contradictions'>> {
    const filed = await filedUnder(fresh.flatMap(({ like, opposite }) => [...like, ...opposite.seek]))
    const links: Link[] = []
    const contradictions: Contradiction[] = []
    const wordingKeys: Relations['wordingKeys'] = []
    const before = new Map<string, Comparable>()
    for (const { wording, like, opposite } of fresh) {
      const near = new Set(like.flatMap((key) => filed.get(key) ?? []))
      const all = [...new Set([...near, ...opposite.seek.flatMap((key) => filed.get(key) ?? [])])]
      const others = await wordings(all.filter((name) => !before.has(name)))
      for (const other of [...others, ...all.flatMap((name) => before.get(name) ?? [])]) {
        const link = near.has(other.id) ? same(wording, other) : null
        if (link) links.push(link)
        const against = contradiction(wording, other)
        if (against) contradictions.push(against)
      }
      for (const key of [...like, ...opposite.file]) {
        wordingKeys.push({ key, wording: wording.id })
        put(filed, key, wording.id)
      }
      before.set(wording.id, wording)
    }
    return { wordingKeys, links, contradictions }
  }

  async function filedUnder(keys: readonly string[]): Promise<Map<string, string[]>> {
    const filed = new Map<string, string[]>()
    for (const { key, name } of await store.lookup(story, 'wording', keys)) put(filed, key, name)
    return filed
  }

  async function relateText(article: string): Promise<OfText> {
    const found = (await store.sketch(article)) as Sketch
    const text = `t ${hash(JSON.stringify([found.words, found.marks]))}`
    const own = { ...found, article: text }
    const [twin] = await sketches([text])
    const copies = (others: readonly Sketch[]) =>
      others.map((other) => compareCopies(own, other)).filter((pair) => pair !== null)
    if (twin) return { text, textKeys: [], copies: copies([{ ...twin, article: `${text}=` }]).map(ofItself) }
    const textKeys = copyKeys(own)
    const shared = new Map<string, number>()
    for (const { name } of await store.lookup(story, 'text', textKeys)) shared.set(name, (shared.get(name) ?? 0) + 1)
    const near = [...shared].filter(([, keys]) => keys >= MIN_SHARED_KEYS).map(([name]) => name)
    return { text, textKeys, copies: copies(await sketches(near)) }
  }
}

/** A wording with the keys under which those like it are filed, and its opposites. */
interface Keyed {
  wording: Comparable
  like: string[]
  opposite: { file: string[]; seek: string[] }
}
const withKeys = (wording: Comparable): Keyed => ({ wording, like: keys(wording), opposite: opposing(wording) })

/** A pair of a text and its twin, as one of the text with itself. */
const ofItself = (pair: SharedText): SharedText => ({ ...pair, b: pair.a })

/** Pairs of wordings of which one attribution has both. Each sentence on a page's own word is a breath of its own. */
function breathsOf(named: readonly { mention: string; wording: string }[]): Relations['breaths'] {
  const byAttribution = new Map<string, string[]>()
  for (const { mention, wording } of named) put(byAttribution, mention.split('.', 2).join('.'), wording)
  return [...byAttribution.values()].flatMap((wordings) => {
    const all = [...new Set(wordings)].sort()
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b })))
  })
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
