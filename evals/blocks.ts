/**
 * How well the structure of plain-text pages is read: `npx tsx evals/blocks.ts`. The gold (`gold/blocks.jsonl`) gives kind
 * and offsets of every line of 24 Helsinki articles by 24 outlets: made by correcting what the program found, line by line.
 * The rules were tuned on the `tuned` half only.
 *
 * Two mistakes matter most: prose that is taken for something else loses statements, and the reverse makes rubbish ones.
 */

import { sharedPath } from '../src/testing/shared.ts'
import { structureOf } from '../src/text/structure.ts'
import { type Block, type BlockKind, PROSE } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

interface Gold {
  id: string
  half: 'tuned' | 'held-out'
  blocks: [start: number, end: number, kind: BlockKind][]
}

const path = sharedPath('helsinki/articles.jsonl')
if (!path) process.exit(1)
const articles = new Map(
  readJsonl<{ id: string; text: string; retrieved: string }>(path).map((each) => [each.id, each]),
)
const gold = readJsonl<Gold>(new URL('gold/blocks.jsonl', import.meta.url))

for (const half of ['tuned', 'held-out'] as const) {
  let same = 0
  let lines = 0
  let kept = 0
  let lost = 0
  let wrong = 0
  const mistakes = new Map<string, number>()
  for (const { id, blocks } of gold.filter((each) => each.half === half)) {
    const { text, retrieved } = articles.get(id)!
    const found = structureOf(text, { retrieved }).blocks
    for (const [start, end, kind] of blocks) {
      const predicted = kindAt(found, (start + end) >> 1)
      lines++
      if (predicted === kind) same++
      else mistakes.set(`${kind} → ${predicted}`, (mistakes.get(`${kind} → ${predicted}`) ?? 0) + 1)
      if (PROSE.has(kind)) PROSE.has(predicted) ? kept++ : lost++
      else if (PROSE.has(predicted)) wrong++
    }
  }
  console.log(`${half}: ${lines} blocks, kind right ${percent(same, lines)}`)
  console.log(`  prose: recall ${percent(kept, kept + lost)}, precision ${percent(kept, kept + wrong)}`)
  for (const [mistake, n] of [...mistakes].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(n).padStart(3)} ${mistake}`)
}

function kindAt(blocks: readonly Block[], at: number): BlockKind {
  return blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? 'furniture'
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
}
