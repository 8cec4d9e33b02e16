/**
 * Writes what `train.py` learns from: of each statement of the gold to work on whose stance the rules do not tell, or tell by a
 * single word of judgement, its features and its stance by reading.
 *
 *   npx tsx training/stances/statements.ts --fresh=ARTICLES.jsonl > statements.json
 *
 * ARTICLES.jsonl has the articles of `evals/gold/fresh*.jsonl`, put together as `evals/gold/README.md` says.
 */
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GoldArticle, goldFiles, isSeen, polnearSpans, readGiven, readGold } from '../../evals/goldspeakers.ts'
import { readJsonl } from '../../evals/jsonl.ts'
import { byRules } from '../../src/stances/rules.ts'
import { textOf } from '../../src/stances/ruling.ts'
import { reportersAmong, statementOf } from '../../src/stances/stage.ts'
import { featuresOf } from '../../src/stances/weigh.ts'
import { hintsIn } from '../../src/stances/words.ts'
import type { Stance } from '../../src/types.ts'

interface Row {
  article: string
  /** Read quickly by one reader, so that it counts for less. */
  quick: boolean
  stance: Stance | 'other'
  features: Record<string, number>
  /** Whether the weights are asked. */
  asked: boolean
  file: string
}

/** By which rules: none, and words of judgement. */
const LEARNT_FROM = new Set(['plain', 'harsh-words', 'warm-words'])
const rows: Row[] = []
/** Of each file how many statements have a stance, how many the rules give one, and how many the right one. */
const told: Record<string, { gold: number; found: number; right: number }> = {}

function read(file: string, id: string, gold: GoldArticle['attributions']): void {
  const { article, reading, pairs } = readGiven(id, gold)
  const reporters = reportersAmong(reading.speakers)
  for (const [{ stance: read }, attribution] of pairs) {
    if (!read) continue
    const stance = read === 'other' ? 'asserts' : read
    const reports = reporters.has(attribution.speaker ?? '')
    const found = byRules(article, attribution, reports)
    told[file] ??= { gold: 0, found: 0, right: 0 }
    const count = told[file]
    if (stance !== 'asserts') count.gold++
    if (found.stance !== 'asserts') count.found++
    if (found.stance === stance && stance !== 'asserts') count.right++
    if (!LEARNT_FROM.has(found.rule)) continue
    const statement = statementOf(article, attribution, reports, textOf(article, attribution.content))
    const hints = hintsIn(statement.said)
    const asked = found.rule === 'plain' && attribution.form !== 'indirect' && hints.hints.length > 0
    const features = Object.fromEntries(featuresOf(statement, hints))
    rows.push({ article: id, quick: file === 'stances.plain.jsonl', stance, features, asked, file })
  }
}

// What was held out for other purposes is not learnt from, either.
for (const path of goldFiles('speakers').filter((each) => isSeen(each) && !each.includes('heldout')))
  for (const { id, attributions } of readGold(path)) read(basename(path), id, attributions)
for (const name of ['stances.jsonl', 'stances.plain.jsonl']) {
  const file = fileURLToPath(new URL(`../../evals/gold/${name}`, import.meta.url))
  const byArticle = new Map<string, Map<number, Stance>>()
  for (const { id, at, stance } of readJsonl<{ id: string; at: number; stance: Stance }>(file))
    byArticle.set(id, (byArticle.get(id) ?? new Map<number, Stance>()).set(at, stance))
  for (const [id, stances] of byArticle) {
    const gold = polnearSpans(id).map((each) => ({ ...each, stance: stances.get(each.cue[0]?.start ?? -1) }))
    read(name, id, gold as GoldArticle['attributions'])
  }
}
process.stdout.write(JSON.stringify({ rows, told }))
