/**
 * Writes what `targets.py` learns from: of each reply of labelled pages what stands near it, and whether it answers that.
 *
 *   npx tsx training/disputes/targets.ts DATABASE… > targets.json
 *
 * Each DATABASE has articles of `evals/gold/targets.jsonl` or `targets.more.jsonl` in a story of the name "targets".
 */
import { readJsonl } from '../../evals/jsonl.ts'
import { introductionOf } from '../../src/disputes/accusations.ts'
import { isLikelyReply, nearOf, targetFeatures } from '../../src/disputes/likeliest.ts'
import { contradictedIn } from '../../src/dossier/state.ts'
import type { Statement } from '../../src/dossier/statements.ts'
import { sqliteStore } from '../../src/store/sqlite/index.ts'
import { loadCoverage } from '../../src/stories/coverage.ts'
import { lengthOf, overlap } from '../../src/text/spans.ts'
import type { Span } from '../../src/types.ts'

interface Labelled {
  article: string
  none?: true
  answer: Span
  answers: Span[]
}
const goldOf = (name: string): Labelled[] => readJsonl(new URL(`../../evals/gold/${name}.jsonl`, import.meta.url))
const labelled = [...goldOf('targets'), ...goldOf('targets.more')].filter(({ none }) => !none)

const isIn = ({ spans }: Statement, span: Span): boolean => 2 * overlap(span, spans) >= lengthOf(spans)

const rows: unknown[] = []
for (const path of process.argv.slice(2)) {
  const store = sqliteStore(path)
  const data = await loadCoverage(store, (await store.story('targets'))!, null)
  await store.close()
  const { statements } = contradictedIn(data)
  for (const { id, externalId } of data.articles) {
    const { text = '', cues = {} } = data.pages.get(id)?.answering ?? {}
    const toldBy = (each: Statement) => `${cues[each.attribution ?? ''] ?? ''} ${introductionOf(each, text)}`
    const all = statements.filter(({ article }) => article === id).sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
    for (const { article, answer, answers } of labelled.filter(({ article }) => article === externalId))
      for (const his of all) {
        if (!isLikelyReply(his)) continue
        if (2 * overlap(answer, his.spans) < answer.end - answer.start && !isIn(his, answer)) continue
        const near = nearOf(all, his).filter(({ told }) => !isIn(told, answer))
        rows.push({
          article,
          near: near.map((each) => ({
            answers: answers.some((span) => isIn(each.told, span)),
            features: targetFeatures(each, toldBy),
          })),
        })
      }
  }
}
console.log(JSON.stringify(rows))
