/**
 * Whether quotations are given to the right people, without any gold: by what other pages tell of the same words (`agreed.ts`).
 *
 *   node bin/hearsay.js extract --format jsonl ARTICLES.jsonl > READINGS.jsonl
 *   npx tsx evals/agreement.ts ARTICLES.jsonl READINGS.jsonl [--errors]
 *
 * `--errors` lists those of the half to work on.
 */
import { type AgreedArticle, agreed, calledOf, surnameOf } from './agreed.ts'
import { readJsonl } from './jsonl.ts'

const [articlesFile, readingsFile, ...flags] = process.argv.slice(2)
if (!articlesFile || !readingsFile) {
  console.error('usage: npx tsx evals/agreement.ts ARTICLES.jsonl READINGS.jsonl [--errors]')
  process.exit(2)
}

type Outcome = 'right' | 'another person' | 'no person'
const articles = new Map(readJsonl<AgreedArticle>(articlesFile).map((each) => [each.id, each]))
const counts = new Map<string, Record<Outcome, number>>()
const errors: string[] = []
for (const { quoted, truth, half } of agreed(articles, readingsFile)) {
  const outcome =
    surnameOf(quoted) === truth ? 'right' : quoted.speaker?.kind === 'person' ? 'another person' : 'no person'
  const key = `${half}: ${calledOf(quoted)}`
  const count = counts.get(key) ?? { right: 0, 'another person': 0, 'no person': 0 }
  counts.set(key, count)
  count[outcome]++
  if (half === 'to work on' && outcome !== 'right') {
    const { article, source, speaker, before, after, at } = quoted
    const words = articles.get(article)!.text.slice(at.start, at.end)
    errors.push(
      `${article} ${at.start} ${source?.text} → ${speaker?.name ?? 'nobody'}, not ${truth}: ${before}[${words}]${after}`,
    )
  }
}
console.table(
  Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => {
        const all = Object.values(count).reduce((a, b) => a + b)
        return [key, { all, ...count, 'right, %': ((100 * count.right) / all).toFixed(1) }]
      }),
  ),
)
if (flags.includes('--errors')) console.log(errors.join('\n\n'))
