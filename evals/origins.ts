/**
 * Origins, given hand-made claims: what is right when grouping, speakers and chains are.
 *
 *   npx tsx evals/origins.ts [../shared] [--errors]
 *
 * End to end: `hearsay known` on the gold's articles, scored by `score-claims.mjs` beside the gold.
 */
import { readFileSync } from 'node:fs'
import { originsOf } from '../src/origins/origins.ts'
import { outletKeys } from '../src/origins/outlets.ts'
import { goldStatements, type OriginGold } from './goldstatements.ts'
import { readJsonl } from './jsonl.ts'

const shared = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '../shared'
const articles = readJsonl<{ id: string; text: string; outlet: string }>(`${shared}/helsinki/articles.jsonl`)
const gold: OriginGold = JSON.parse(readFileSync(`${shared}/gold/claims.json`, 'utf8'))
const errors = process.argv.includes('--errors')

const { claims, of } = goldStatements(gold, new Map(articles.map((each) => [each.id, each])))
const key = outletKeys(new Set(claims.flatMap(({ statements }) => statements.map(({ outlet }) => outlet))))
let right = 0
for (const claim of claims) {
  const wanted = of.get(claim.id)!
  const origins = originsOf(claim.statements, key)
  if (origins.length === wanted.origins.length) right++
  else if (errors)
    console.log(
      `origins | ${claim.id} | ${wanted.origins.length} | ${origins.map(({ name, why }) => `${name} (${why})`).join('; ')}`,
    )
}
console.log(`origins exact ${right} of ${claims.length}`)
