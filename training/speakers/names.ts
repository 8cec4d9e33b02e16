/**
 * Writes what `names.py` learns from, a name of a page a line: whether it is a person's, and its features.
 *
 *   npx tsx --import ./bench/shipped.ts training/speakers/names.ts WORLD ARTICLES.jsonl > names.jsonl
 *
 * WORLD is a checkout of stanfordnlp/en-worldwide-newswire: of its articles to work on every annotated name, and what the rules take for a
 * person's (`evals/worldnewswire.ts` says which). It hardly has Americans whom everybody knows by their surname, so ARTICLES, any
 * American ones, add people with a common first name, in full and as if the page had their surname alone.
 */
import { readFileSync } from 'node:fs'
import { newswire } from '../../evals/worldnewswire.ts'
import { fromJsonLine } from '../../src/ingest/jsonl.ts'
import { isFirstName } from '../../src/speakers/names/firstnames.ts'
import { nameFeatures } from '../../src/speakers/names/personlikely.ts'
import { peopleIn } from '../../src/speakers/people.ts'

const [world, american] = process.argv.slice(2)
if (!world || !american) {
  console.error('usage: npx tsx --import ./bench/shipped.ts training/speakers/names.ts WORLD ARTICLES.jsonl')
  process.exit(2)
}
const NAMES = new Set(['Person', 'Organization', 'Location', 'Facility', 'NORP', 'Misc', 'Product'])
const LONGEST = 80

let page = 0
const tell = (from: string, name: string, text: string, isPerson: boolean) =>
  console.log(JSON.stringify({ page, from, isPerson, features: [...nameFeatures(name, text)] }))

for (const { article, names, to } of newswire(world, false)) {
  const { text } = article
  page++
  for (const [name, labels] of labelsOf(names.filter(({ label }) => NAMES.has(label))))
    if (name.length < LONGEST && !name.includes('\n')) tell('annotated', name, text, labels.person > labels.other)
  for (const { name, start } of peopleIn(article, [], () => true).named) {
    const at = names.filter((each) => each.start < start + name.length && start < each.end)
    if (start < to)
      tell(
        'taken',
        name,
        text,
        at.some(({ label }) => label === 'Person'),
      )
  }
}
for (const line of readFileSync(american, 'utf8').split('\n').filter(Boolean)) {
  const { article } = fromJsonLine(line, 'an article')
  page++
  const people = peopleIn(article, [], () => true).named.filter(({ name }) => isFirstName(name.split(' ')[0]!))
  const families = people.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1))
  for (const [i, { name }] of people.entries()) {
    const surname = families[i]!
    if (surname.length < 3 || families.indexOf(surname) !== families.lastIndexOf(surname)) continue
    tell('american', name, article.text, true)
    tell('american', surname, article.text.replaceAll(name, surname), true)
  }
}

/** How often each name is annotated as a person's and as another's. */
function labelsOf(names: readonly { text: string; label: string }[]): Map<string, { person: number; other: number }> {
  const out = new Map<string, { person: number; other: number }>()
  for (const { text, label } of names) {
    const labels = out.get(text) ?? { person: 0, other: 0 }
    labels[label === 'Person' ? 'person' : 'other']++
    out.set(text, labels)
  }
  return out
}
