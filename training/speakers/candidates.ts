/**
 * The candidates for each "he" and "she" of the gold for pronouns, with what speaks for each and whether it is meant:
 *
 *   npx tsx training/speakers/candidates.ts ARTICLES.jsonl > candidates.json
 *
 * ARTICLES as `evals/antecedents.ts` takes them. What speaks for a candidate depends on who was found to be meant before, so that
 * this and `train.py` are run twice.
 */
import { goldArticles, isMeant, isSeen } from '../../evals/goldantecedents.ts'
import { read } from '../../src/pipeline.ts'
import { onCandidates } from '../../src/speakers/meant.ts'
import type { Speaker } from '../../src/types.ts'

interface Row {
  article: string
  nobody: boolean
  candidates: { meant: boolean; features: readonly string[] }[]
}
const rows = new Map<string, Row>()
for await (const { file, gold, article, prediction } of goldArticles(process.argv[2]!)) {
  if (!isSeen(file)) continue
  onCandidates((at, candidates) => {
    const source = gold.sources.find((each) => each.source.start === at.start)
    if (!source) return
    rows.set(`${gold.id} ${at.start}`, {
      article: gold.id,
      nobody: source.means === 'nobody',
      candidates: candidates.map(({ person, speaker, features }) => ({
        meant: isMeant(article, source, speaker ?? ({ ...person!, kind: 'person', aliases: [] } as unknown as Speaker)),
        features,
      })),
    })
  })
  read(article, prediction)
}
console.log(JSON.stringify([...rows.values()]))
