/**
 * Makes `src/reliability.json`: how often each rule for speakers, chains and stances is right, counted on the gold at which rules
 * are worked, given its spans: (right + 2) / (times + 3), so that what was seen seldom is trusted a little.
 *
 *   npx tsx training/rules/reliability.ts ../shared/gold/speakers.jsonl evals/gold/speakers.{heldout,second,third,fifth}.jsonl
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleLine, readGold } from '../../evals/goldspeakers.ts'
import { asJson } from '../../src/cli/extract-json.ts'
import { fromJsonLine } from '../../src/ingest/jsonl.ts'
import { read } from '../../src/pipeline.ts'
import { sharedPath } from '../../src/testing/shared.ts'

const counts = new Map<string, { right: number; times: number }>()
for (const file of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-rules-'))
  const read_ = readGold(file).map(({ id, attributions }) => {
    const { article } = fromJsonLine(articleLine(id), id)
    return {
      id,
      article,
      reading: read(article, { attributions: attributions.map((each) => ({ ...each, confidence: 1 })), model: 'gold' }),
    }
  })
  const [predicted, articles] = [join(folder, 'predicted.jsonl'), join(folder, 'articles.jsonl')]
  writeFileSync(predicted, read_.map(({ article, reading }) => asJson(article, reading)).join('\n'))
  writeFileSync(articles, read_.map(({ id }) => articleLine(id)).join('\n'))
  const scorer = [sharedPath('gold/score-speakers.mjs')!, file, predicted, articles, '--errors']
  const errors = new Set(
    execFileSync(process.execPath, scorer, { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(' | '))
      .map(([id, field, , , content]) => [id, field, content].join(' | ')),
  )
  for (const { id, article, reading } of read_)
    for (const { content, why } of reading.attributions) {
      const start = content[0]?.start ?? 0
      const words = article.text.slice(start, start + 60).replace(/\s+/g, ' ')
      const rules = new Set(why.map(({ about, rule }) => `${about} ${rule}`))
      for (const rule of rules) {
        const count = counts.get(rule) ?? { right: 0, times: 0 }
        count.times++
        if (
          !errors.has([id, rule.split(' ')[0], words.trimEnd()].join(' | ')) &&
          !errors.has([id, rule.split(' ')[0], words].join(' | '))
        )
          count.right++
        counts.set(rule, count)
      }
    }
}
const table = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, times }]) => [rule, Number(((right + 2) / (times + 3)).toFixed(2))])
writeFileSync(
  new URL('../../src/reliability.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`,
)
