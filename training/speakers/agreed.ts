/**
 * The candidates for each "he" and "she" of a quotation of which another page names who says it (`evals/agreed.ts`, the half to work on),
 * with what speaks for each and whether it is meant, as `train.py` takes them:
 *
 *   npx tsx training/speakers/agreed.ts ARTICLES.jsonl READINGS.jsonl [--apart] > agreed.json
 *
 * READINGS are what `hearsay extract --format jsonl` gives for ARTICLES. `--apart` gives the other half, to see how well it was learnt.
 */
import { readFileSync } from 'node:fs'
import { type Agreed, type AgreedArticle, agreed, calledOf, surnameOf } from '../../evals/agreed.ts'
import { fromJsonLine } from '../../src/ingest/jsonl.ts'
import { addTo } from '../../src/lists.ts'
import { createPredictor } from '../../src/model/index.ts'
import { read } from '../../src/pipeline.ts'
import { onCandidates } from '../../src/speakers/pronouns/meant.ts'
import type { Row } from './row.ts'

const [articlesFile, readingsFile, ...flags] = process.argv.slice(2)
const half = flags.includes('--apart') ? 'apart' : 'to work on'
const lines = new Map(
  readFileSync(articlesFile!, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [(JSON.parse(line) as AgreedArticle).id, line] as const),
)
const articles = new Map([...lines].map(([id, line]) => [id, JSON.parse(line) as AgreedArticle]))
const known = new Map<string, Agreed[]>()
for (const each of agreed(articles, readingsFile!))
  if (each.half === half && calledOf(each.quoted) === 'he or she') addTo(known, each.quoted.article, each)

const rows = new Map<string, Row>()
const predictor = createPredictor()
for (const [id, all] of known) {
  const { article } = fromJsonLine(lines.get(id)!, id)
  const [prediction] = await predictor.predict([article])
  onCandidates((at, candidates) => {
    const truth = all.find(({ quoted }) => quoted.source?.start === at.start)?.truth
    if (!truth) return
    // Whom another page names is somebody with a name: these quotations tell nothing of how often it is nobody, or somebody without one.
    const named = candidates.filter(({ speaker }) => (speaker?.kind ?? 'person') === 'person')
    rows.set(`${id} ${at.start}`, {
      article: id,
      nobody: null,
      candidates: named.map(({ speaker, person, features }) => {
        const name = speaker?.name ?? person!.name
        return { meant: surnameOf({ speaker: { kind: 'person', name } }) === truth, features }
      }),
    })
  })
  read(article, prediction!)
}
await predictor.close()
console.log(JSON.stringify([...rows.values()]))
