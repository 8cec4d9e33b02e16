/**
 * Whom "he", "they", "who" and "the official" mean, against hand-made gold:
 *
 *   npx tsx evals/antecedents.ts ARTICLES.jsonl [--errors]
 *
 * End to end: sources as the model finds them. ARTICLES are put together as `gold/README.md` says; those of PolNeAR are read from
 * the data beside the project.
 */
import { basename } from 'node:path'
import { read } from '../src/pipeline.ts'
import { goldArticles, isSeen, type Judged, judge } from './goldantecedents.ts'

const PRONOUN = /^(?:he|him|his|she|her|they|them|it|who|which|that|i|me|we|us|both)$/

const path = process.argv.slice(2).find((each) => !each.startsWith('--'))!
const found = new Map<string, { judged: Judged[]; annotated: number }>()
for await (const { file, gold, article, prediction } of goldArticles(path)) {
  const judged = judge(article, read(article, prediction), gold)
  const known = found.get(file) ?? { judged: [], annotated: 0 }
  found.set(file, { judged: [...known.judged, ...judged], annotated: known.annotated + gold.sources.length })
  if (!process.argv.includes('--errors') || !isSeen(file)) continue
  for (const { words, right, gold: source, attribution, speaker } of judged) {
    if (right) continue
    const wanted = (source.antecedents ?? []).map(({ start, end }) => article.text.slice(start, end)).join(' + ')
    const rule = attribution.why.find(({ about }) => about === 'speaker')?.rule
    console.log(`${gold.id} ${source.source.start} | ${words} | ${wanted || source.means} | ${speaker?.name} (${rule})`)
  }
}
for (const [file, { judged, annotated }] of found) {
  console.log(`\n${basename(file)}: ${judged.length} of ${annotated} sources found`)
  report(judged)
}

function report(judged: readonly Judged[]): void {
  const kinds: [string, (each: Judged) => boolean][] = [
    ['all', () => true],
    ['pronouns', ({ words }) => PRONOUN.test(words)],
    ...['he', 'she', 'they', 'it', 'who', 'which', 'that', 'i', 'we'].map(
      (word): [string, (each: Judged) => boolean] => [word, ({ words }) => words === word],
    ),
    ['descriptions', ({ words }) => !PRONOUN.test(words)],
    ...(['named', 'described', 'author', 'nobody'] as const).map((means): [string, (each: Judged) => boolean] => [
      `means ${means}`,
      ({ gold }) => gold.means === means,
    ]),
  ]
  for (const [name, test] of kinds) {
    const of = judged.filter(test)
    const right = of.filter((each) => each.right).length
    console.log(
      `${name.padEnd(18)} ${((100 * right) / (of.length || 1)).toFixed(1).padStart(5)} %  ${right}/${of.length}`,
    )
  }
}
