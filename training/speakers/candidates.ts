/**
 * The candidates for each "he" and "she" (with `--plural` for each "they") of the gold for pronouns, with what speaks for each and
 * whether it is meant:
 *
 *   npx tsx training/speakers/candidates.ts ARTICLES.jsonl [--plural] > candidates.json
 *
 * ARTICLES as `evals/antecedents.ts` takes them. What speaks for a candidate depends on who was found to be meant before, so that
 * this and `train.py` are run twice.
 */
import { goldArticles, isMeant, isSeen } from '../../evals/goldantecedents.ts'
import { read } from '../../src/pipeline.ts'
import { onCandidates } from '../../src/speakers/pronouns/meant.ts'
import { onPlurals } from '../../src/speakers/pronouns/plural.ts'
import type { Span, Speaker } from '../../src/types.ts'
import type { Row } from './row.ts'

const rows = new Map<string, Row>()
const plural = process.argv.includes('--plural')
for await (const { file, gold, article, prediction } of goldArticles(process.argv[2]!)) {
  if (!isSeen(file)) continue
  const note = (at: Span, candidates: readonly { who: Speaker; features: readonly string[] }[]) => {
    const source = gold.sources.find((each) => each.source.start === at.start)
    if (!source) return
    rows.set(`${gold.id} ${at.start}`, {
      article: gold.id,
      nobody: source.means === 'nobody',
      candidates: candidates.map(({ who, features }) => ({ meant: isMeant(article, source, who), features })),
    })
  }
  const named = (kind: Speaker['kind'], name: string) => ({ kind, name, aliases: [name] }) as unknown as Speaker
  if (plural)
    onPlurals((at, all) =>
      note(
        at,
        all.map(({ speaker, name, features }) => ({ who: speaker ?? named('group', name), features })),
      ),
    )
  else
    onCandidates((at, all) =>
      note(
        at,
        all.map(({ speaker, person, features }) => ({ who: speaker ?? named('person', person!.name), features })),
      ),
    )
  read(article, prediction)
}
console.log(JSON.stringify([...rows.values()]))
