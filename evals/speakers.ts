/**
 * Who said it, through whom, and how, against hand-made gold:
 *
 *   npx tsx evals/speakers.ts [GOLD.jsonl…] [--found] [--errors] [--confusions]
 *
 * Given the gold's spans, so that the extractor's errors do not count; with `--found`, of what `hearsay extract` finds. Where
 * an article is annotated only in part, what is found beyond that counts against "of predicted" alone.
 * `--errors` lists each error, `--confusions` counts them by what was taken for what: kinds, chains, stances.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { asJson } from '../src/cli/extract-json.ts'
import { sharedPath } from '../src/testing/shared.ts'
import { articleLine, goldFiles, isSeen, readGiven, readGold } from './goldspeakers.ts'
import { readAll } from './read.ts'

const wants = (flag: string) => process.argv.includes(flag)

for (const file of goldFiles('speakers')) {
  console.log(`\n${basename(file)}`)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-eval-'))
  const [predicted, articles] = [join(folder, 'predicted.jsonl'), join(folder, 'articles.jsonl')]
  const gold = readGold(file)
  writeFileSync(articles, gold.map(({ id }) => articleLine(id)).join('\n'))
  const readings = wants('--found')
    ? await readAll(articles)
    : gold.map(({ id, attributions }) => readGiven(id, attributions))
  writeFileSync(predicted, readings.map(({ article, reading }) => asJson(article, reading)).join('\n'))
  const args = [sharedPath('gold/score-speakers.mjs')!, file, predicted, articles, '--errors']
  report(execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd().split('\n'), isSeen(file))
  rmSync(folder, { recursive: true })
}

/** The scorer's six lines of figures, and from its errors (`article | field | gold | predicted | content`) what was asked for. */
function report(lines: readonly string[], seen: boolean): void {
  console.log(lines.slice(0, 6).join('\n'))
  const errors = seen ? lines.slice(6) : []
  if (wants('--errors')) console.log(errors.join('\n'))
  if (wants('--confusions')) confusions(errors.map((line) => line.split(' | ')))
}

function confusions(errors: readonly string[][]): void {
  for (const wanted of ['kind', 'chain', 'stance']) {
    const counts = new Map<string, number>()
    for (const [, field, gold, predicted] of errors) {
      if (field !== wanted) continue
      const what = `${gold!.replace(/ \(.*/, '"')} taken for ${predicted}`
      counts.set(what, (counts.get(what) ?? 0) + 1)
    }
    console.log(wanted)
    for (const [what, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${what}`)
  }
}
