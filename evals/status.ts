/**
 * Status and disputes, given hand-made claims: what is right when grouping, speakers, chains and stances are.
 *
 *   npx tsx evals/status.ts [../shared] [--errors]
 *
 * End to end: `hearsay known` on the gold's articles, scored by `score-claims.mjs` beside the gold.
 */
import { readFileSync } from 'node:fs'
import { contradiction } from '../src/disputes/contradiction.ts'
import { disputesOf } from '../src/disputes/disputes.ts'
import { statusOf } from '../src/disputes/status.ts'
import { goldComparables } from './goldmentions.ts'
import { goldStatements, type OriginGold } from './goldstatements.ts'
import { readJsonl } from './jsonl.ts'

const shared = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '../shared'
const articles = readJsonl<{ id: string; text: string; outlet: string }>(`${shared}/helsinki/articles.jsonl`)
const gold: OriginGold = JSON.parse(readFileSync(`${shared}/gold/claims.json`, 'utf8'))
const errors = process.argv.includes('--errors')

const { claims, of } = goldStatements(gold, new Map(articles.map((each) => [each.id, each])))
const mentions = goldComparables(gold, new Map(articles.map(({ id, text }) => [id, text]))).map((each) => ({
  ...each,
  vector: new Float32Array(0),
}))
const contradictions = mentions.flatMap((a, i) => mentions.slice(i + 1).flatMap((b) => contradiction(a, b) ?? []))
const held = new Map(mentions.map(({ id, claim, text }) => [id, { claim, text }]))
const disputes = disputesOf(claims, contradictions, (id) => held.get(id))
let states = 0
for (const claim of claims) {
  const wanted = of.get(claim.id)!
  const { status, why } = statusOf(
    claim,
    disputes.filter((each) => each.claims.includes(claim.id)),
  )
  if (status === wanted.status) states++
  else if (errors) console.log(`status | ${claim.id} | ${wanted.status} | ${status}: ${why}`)
}
const pair = (claims: readonly string[]) => [...claims].sort().join(' ')
const wanted = new Set(gold.disputes.map((each) => pair(each.claims)))
const found = disputes.map((each) => pair(each.claims))
const hits = found.filter((each) => wanted.has(each)).length
if (errors) {
  for (const each of disputes)
    if (!wanted.has(pair(each.claims)))
      console.log(`dispute, but none | ${each.claims.join(' ')} | ${each.kind}: ${each.why}`)
  for (const each of wanted) if (!found.includes(each)) console.log(`dispute not found | ${each}`)
}
console.log(`status ${states} of ${claims.length}`)
console.log(`disputes: ${hits} of ${wanted.size} found, ${found.length} given`)
