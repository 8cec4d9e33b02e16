/**
 * How a heap of articles falls into its stories: PolNeAR's train split, which has many small ones, mixed with the Helsinki articles,
 * which are one large one.
 *
 *   npx tsx evals/stories.ts [../shared] [--errors]
 *
 * Annotated by reading titles and first paragraphs (`gold/stories.json`): articles of one event and what followed at once, and
 * articles that are alone. B-cubed over the annotated articles alone, and over them and Helsinki's; of the clusters with Helsinki
 * articles, how much of the largest is theirs (purity).
 */
import { readFileSync } from 'node:fs'
import { captureOf, makeArticle } from '../src/ingest/article.ts'
import { clustersOf, type Unit } from '../src/stories/clusters.ts'
import { profileOf } from '../src/stories/profile.ts'
import { readJsonl } from './jsonl.ts'

interface Line {
  id: string
  text: string
  title?: string
  published?: string
  retrieved?: string
  outlet?: string
}

const shared = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '../shared'
const gold: { stories: Record<string, string[]>; alone: string[] } = JSON.parse(
  readFileSync(new URL('gold/stories.json', import.meta.url), 'utf8'),
)
const story: Map<string, string> = new Map(
  Object.entries(gold.stories).flatMap(([name, ids]) => ids.map((id) => [id, name] as const)),
)
for (const id of gold.alone) story.set(id, id)

const titles = new Map<string, string | null>()
const unitOf = (line: Line, id: string): Unit => {
  const given = { text: line.text, title: line.title ?? null, published: line.published ?? null }
  const article = makeArticle(
    { ...given, retrieved: line.retrieved ?? null, externalId: id },
    captureOf(new Uint8Array(), 'text/plain'),
  )
  titles.set(id, article.title)
  return { id, story: null, ...profileOf(article) }
}
const polnear = readJsonl<Line>(`${shared}/polnear/train.jsonl`).map((line) => unitOf(line, line.id))
const helsinki = readJsonl<Line>(`${shared}/helsinki/articles.jsonl`).map((line) => unitOf(line, `helsinki ${line.id}`))
for (const { id } of helsinki) if (!story.has(id)) story.set(id, 'helsinki')

const started = process.cpuUsage()
const clusters = clustersOf([...polnear, ...helsinki])
const took = Math.round(process.cpuUsage(started).user / 1000)
const clusterOf = new Map(clusters.flatMap((members, i) => members.map(({ id }) => [id, i] as const)))
console.log(
  `${clusterOf.size} articles, ${clusters.length} stories, ${clusters.filter((each) => each.length > 1).length} of several articles, ${took} ms of the processor`,
)
const annotated = polnear.map(({ id }) => id).filter((id) => story.has(id))
report(`PolNeAR, ${annotated.length} annotated`, annotated)
report('with Helsinki', [...annotated, ...helsinki.map(({ id }) => id)])

const mixed = clusters.filter((members) => members.some(({ id }) => id.startsWith('helsinki')))
const largest = mixed.sort((a, b) => b.length - a.length)[0]!
const isTheirs = ({ id }: Unit) => story.get(id) === 'helsinki'
const theirs = largest.filter(isTheirs).length
console.log(
  `the summit: ${theirs} of ${helsinki.filter(isTheirs).length} in one story, ${largest.length - theirs} others with them`,
)

function report(name: string, ids: readonly string[]): void {
  let [precision, recall] = [0, 0]
  for (const a of ids) {
    const mine = ids.filter((b) => clusterOf.get(b) === clusterOf.get(a))
    const same = ids.filter((b) => story.get(b) === story.get(a))
    const both = mine.filter((b) => story.get(b) === story.get(a)).length
    precision += both / mine.length / ids.length
    recall += both / same.length / ids.length
  }
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${name}: B-cubed P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`)
}

if (process.argv.includes('--errors')) {
  for (const members of clusters)
    if (new Set(members.flatMap(({ id }) => story.get(id) ?? [])).size > 1)
      console.log(
        `joined | ${members
          .slice(0, 40)
          .map(({ id }) => `${story.get(id) ?? '?'}: ${titles.get(id)?.slice(0, 60)}`)
          .join(' | ')}`,
      )
  for (const [name, ids] of Object.entries(gold.stories))
    if (new Set(ids.map((id) => clusterOf.get(id))).size > 1)
      console.log(
        `parted | ${name} | ${ids.map((id) => `${clusterOf.get(id)}: ${titles.get(id)?.slice(0, 60)}`).join(' | ')}`,
      )
}
