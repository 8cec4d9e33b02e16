/**
 * How well articles that repeat one text are found.
 *
 *   npx tsx evals/copies.ts [../shared]
 *
 * On the gold: precision and recall over pairs of articles. On all articles: how many copies credit a wire, how many groups have
 * members that credit different wires, and how long it takes. Blocks are lines parted by blank ones, so that the figures do
 * not depend on reading pages.
 */
import { readFileSync } from 'node:fs'
import { compareCopies, copyKeys, MIN_SHARED_KEYS, type Sketch, sketch } from '../src/origins/copies.ts'
import { copyGroups } from '../src/origins/copygroups.ts'
import { credit } from '../src/origins/credit.ts'
import type { CopyPair } from '../src/store/store.ts'
import type { Article, Block } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

interface Page {
  id: string
  outlet: string
  retrieved: string
  text: string
}

const shared = process.argv[2] ?? '../shared'
const gold: {
  articles: string[]
  copies: { articles: string[]; wire: string }[]
  notCopies: { articles: [string, string]; why: string }[]
} = JSON.parse(readFileSync(`${shared}/gold/claims.json`, 'utf8'))
const pages = readJsonl<Page>(`${shared}/helsinki/articles.jsonl`)

const chosen = groupsOf(pages.filter(({ id }) => gold.articles.includes(id)))
const found = pairsOf(chosen.groups.map(({ root, members }) => [root, ...members.map(({ article }) => article)]))
const wanted = pairsOf(gold.copies.map(({ articles }) => articles))
const hit = [...wanted].filter((pair) => found.has(pair)).length
const wrong = pairsOf(gold.notCopies.map(({ articles }) => articles))
console.log(
  `gold: pairs P ${hit / (found.size || 1)} R ${hit / wanted.size}; quotation-only pairs taken for copies: ${[...wrong].filter((pair) => found.has(pair)).length} of ${wrong.size}`,
)

const started = performance.now()
const all = groupsOf(pages)
const took = performance.now() - started
const sizes = all.groups.map(({ members }) => members.length + 1)
console.log(
  `${pages.length} articles: ${all.pairs.length} pairs share text, ${all.compared} compared, ${all.groups.length} groups of ${sizes.reduce((a, b) => a + b, 0)} articles, ${Math.round(took)} ms`,
)
let mixed = 0
let ap = 0
let apHeld = 0
for (const { root, members, wire } of all.groups) {
  const wires = [root, ...members.map(({ article }) => article)].map((id) => all.credits.get(id)?.wire ?? null)
  if (new Set(wires.filter((each) => each !== null)).size > 1) mixed++
  ap += wires.filter((each) => each === 'AP').length
  apHeld += wires.filter((each) => each === 'AP' && wire === 'AP').length
}
console.log(
  `copies that credit AP: ${ap}, of which in a group whose wire is AP: ${apHeld}; groups that credit two wires: ${mixed}`,
)

function groupsOf(some: readonly Page[]) {
  const articles = some.map(plainArticle)
  const credits = new Map(articles.map((article) => [article.id, credit(article)]))
  const filed = new Map<string, Sketch[]>()
  const pairs: CopyPair[] = []
  let compared = 0
  for (const article of articles) {
    const mine = sketch(article)
    const shares = new Map<Sketch, number>()
    for (const key of copyKeys(mine)) {
      const others = filed.get(key) ?? []
      for (const other of others) shares.set(other, (shares.get(other) ?? 0) + 1)
      filed.set(key, [...others, mine])
    }
    for (const [other, count] of shares) {
      if (count < MIN_SHARED_KEYS) continue
      compared++
      const pair = compareCopies(mine, other)
      if (pair) pairs.push(pair)
    }
  }
  const rows = articles.map(({ id, outlet, retrieved }) => ({
    id,
    outlet,
    published: retrieved,
    credit: credits.get(id)!,
  }))
  return { pairs, compared, credits, groups: copyGroups(pairs, rows) }
}

function plainArticle({ id, outlet, retrieved, text }: Page): Article {
  const blocks: Block[] = []
  for (const { index, 0: line } of text.matchAll(/\S[^\n]*/g)) {
    const prose = line.length > 40 && /[.!?]["”’)]{0,3}\s*$/.test(line) && !/getty images|file photo/i.test(line)
    blocks.push({ kind: prose ? 'paragraph' : 'furniture', start: index, end: index + line.trimEnd().length })
  }
  const unknown = {
    externalId: id,
    url: null,
    title: null,
    byline: null,
    labels: [],
    published: null,
    modified: null,
    language: 'en',
  }
  return { id, key: id, outlet, retrieved, text, blocks, ...unknown }
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b].sort().join(' ')))),
  )
}
