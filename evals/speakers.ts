/**
 * Who said it, through whom, and how, against hand-made gold:
 *
 *   npx tsx evals/speakers.ts [GOLD.jsonl…] [--found] [--errors] [--confusions]
 *
 * Given the gold's spans, so that the extractor's errors do not count; with `--found`, of what `hearsay extract` finds. Where
 * an article is annotated only in part, what is found beyond that counts against "of predicted" alone.
 * `--errors` lists each error, `--confusions` counts them by what was taken for what: kinds, chains, stances.
 *
 * For other programs (`peers/`): `--articles` prints the articles of the gold instead, `--predicted=FILE` takes what one found in them,
 * `--form=direct` looks at one form alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { formOf } from '../src/attribution/form.ts'
import { asJson } from '../src/cli/extract-json.ts'
import { sharedPath } from '../src/testing/shared.ts'
import { quotationsOf } from '../src/text/quotes.ts'
import { articleLine, type GoldArticle, goldFiles, isSeen, readGiven, readGold } from './goldspeakers.ts'
import { readAll } from './read.ts'

const wants = (flag: string) => process.argv.includes(flag)
const optionOf = (flag: string) => process.argv.find((each) => each.startsWith(`${flag}=`))?.slice(flag.length + 1)
const [given, form] = [optionOf('--predicted'), optionOf('--form')]

for (const file of goldFiles('speakers')) {
  const gold = readGold(file).map(inForm)
  const articles = gold.map(({ id }) => articleLine(id)).join('\n')
  if (wants('--articles')) console.log(articles)
  else await measure(file, gold, articles)
}

function inForm({ id, attributions, ...rest }: GoldArticle): GoldArticle {
  if (form === undefined) return { id, attributions, ...rest }
  const { text } = JSON.parse(articleLine(id)) as { text: string }
  const quotations = quotationsOf(text)
  return { id, attributions: attributions.filter(({ content }) => formOf(content, quotations, text) === form), ...rest }
}

async function measure(file: string, gold: readonly GoldArticle[], articles: string): Promise<void> {
  console.log(`\n${basename(file)}`)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-eval-'))
  const [wanted, texts, found] = ['gold', 'articles', 'predicted'].map((name) => join(folder, `${name}.jsonl`))
  writeFileSync(wanted!, gold.map((each) => JSON.stringify(each)).join('\n'))
  writeFileSync(texts!, articles)
  if (given === undefined) {
    const readings = wants('--found')
      ? await readAll(texts!)
      : gold.map(({ id, attributions }) => readGiven(id, attributions))
    writeFileSync(found!, readings.map(({ article, reading }) => asJson(article, reading)).join('\n'))
  }
  const args = [sharedPath('gold/score-speakers.mjs')!, wanted!, given ?? found!, texts!, '--errors']
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
