/**
 * What a speaker does with what is said, against hand-made gold, stance by stance: `npx tsx evals/stances.ts [--fresh=PATH] [--confusions]`.
 *
 * The speakers' gold, and cues of PolNeAR's train split one by one (`gold/stances*.jsonl`), all given the gold's spans.
 * Confusions are listed of those samples alone at which rules may be made.
 */
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Stance } from '../src/types.ts'
import { goldFiles, isSeen, polnearSpans, readGiven, readGold } from './goldspeakers.ts'
import { readJsonl } from './jsonl.ts'
import { printConfusions, type Table, tableOf } from './tables.ts'

for (const file of goldFiles('speakers')) {
  const pairs = readGold(file).flatMap(({ id, attributions }) =>
    readGiven(id, attributions).pairs.flatMap(([{ stance }, found]) =>
      stance ? [[plain(stance), found.stance] as const] : [],
    ),
  )
  print(basename(file), pairs, isSeen(file))
}
for (const name of ['stances.jsonl', 'stances.plain.jsonl', 'stances.unseen.jsonl']) {
  const file = fileURLToPath(new URL(`gold/${name}`, import.meta.url))
  const pairs = readJsonl<{ id: string; at: number; stance: Stance }>(file).flatMap(({ id, at, stance }) => {
    const found = readGiven(id, polnearSpans(id)).pairs.find(([gold]) => gold.cue[0]?.start === at)?.[1]
    return found ? [[stance, found.stance] as const] : []
  })
  print(name, pairs, isSeen(file))
}

/** The gold's `other` is what we have no word for. */
function plain(stance: Stance | 'other'): Stance {
  return stance === 'other' ? 'asserts' : stance
}

function print(name: string, pairs: readonly (readonly [string, string])[], seen: boolean): void {
  const table: Table = tableOf(pairs, 'asserts')
  console.log(`\n${name}: P ${table.precision} R ${table.recall} F1 ${table.f1} (${pairs.length} attributions)`)
  if (seen) for (const row of table.rows) console.log(`  ${row}`)
  if (seen && process.argv.includes('--confusions')) printConfusions(pairs)
}
