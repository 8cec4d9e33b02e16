/**
 * Writes what `replies.py` learns from: the statements of labelled pages that say that something is not so, and whether they contradict others.
 *
 *   npx tsx training/claims/replies.ts DATABASE PAGES OTHERS… > replies.json
 *
 * DATABASE has the stories of `evals/gold/answers.*.json`, as `evals/disputes.ts` wants it; those apart are left out. `answers.also.json`
 * has what else was found to contradict others on reading what an earlier model said. PAGES has the articles of `targets.jsonl` in a story
 * of that name, OTHERS those of `replies.jsonl`, in whatever stories.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readJsonl } from '../../evals/polnear.ts'
import { replyFeatures } from '../../src/claims/replies.ts'
import { contradictedIn } from '../../src/dossier/state.ts'
import type { Statement } from '../../src/dossier/statements.ts'
import { sqliteStore } from '../../src/store/sqlite/index.ts'
import { loadCoverage } from '../../src/stories/coverage.ts'
import type { Span } from '../../src/types.ts'

interface Place extends Span {
  article: string
}
interface Gold {
  stories: Record<string, string[]>
  disputes: { story: string; sides: [Place[], Place[]] }[]
  silences: ({ story: string } & Place)[]
  statuses: ({ story: string } & Place)[]
}
/** So far each article of a file was read. */
const READ = { 'answers.stories': 6500, 'answers.more': 3300, 'answers.third': 2600 }
const path = (name: string): string => fileURLToPath(new URL(`../../evals/gold/${name}`, import.meta.url))
const goldOf = <T>(name: string): T => JSON.parse(readFileSync(path(name), 'utf8'))
const also = new Set(goldOf<Place[]>('answers.also.json').map(({ article, start }) => `${article} ${start}`))

const rows: unknown[] = []
/** @param isOne whether a statement contradicts others, by reading; null where nobody has read. */
function write(
  story: string,
  { statements, pairs }: ReturnType<typeof contradictedIn>,
  isOne: (each: Statement) => boolean | null,
) {
  const met = new Set(pairs.flatMap((both) => both.map(({ id }) => id)))
  for (const statement of statements) {
    const features = replyFeatures(statement)
    const label = features && isOne(statement)
    if (label === null) continue
    rows.push({ story, text: `${statement.name}: ${statement.text}`, label, known: met.has(statement.id), features })
  }
}

const shared = ({ start, end }: Span, { spans }: Statement): number =>
  spans.reduce((sum, each) => sum + Math.max(0, Math.min(end, each.end) - Math.max(start, each.start)), 0)
const chars = ({ spans }: Statement): number => spans.reduce((sum, each) => sum + each.end - each.start, 0)
const at = (statements: readonly Statement[], place: Span): Statement | undefined =>
  statements
    .filter((each) => 2 * shared(place, each) >= place.end - place.start)
    .filter((each) => chars(each) <= Math.max(4 * (place.end - place.start), 300))
    .sort((x, y) => shared(place, y) - shared(place, x) || chars(x) - chars(y))[0]

const [stories, pages, ...others] = process.argv.slice(2)
const store = sqliteStore(stories!)
for (const [name, until] of Object.entries(READ)) {
  const gold = goldOf<Gold>(`${name}.json`)
  for (const story of Object.keys(gold.stories)) {
    const row = await store.story(story)
    if (!row) continue
    const data = await loadCoverage(store, row, null)
    const external = new Map(data.articles.map(({ id, externalId }) => [id, externalId]))
    const found = contradictedIn(data)
    const mine = [...gold.disputes, ...gold.statuses, ...gold.silences].filter((each) => each.story === story)
    const read = new Set(
      mine.flatMap((each) => ('sides' in each ? each.sides.flat() : each)).map(({ article }) => article),
    )
    const sides = mine.flatMap((each) => ('sides' in each ? each.sides.flat() : []))
    const on = (article: string) => found.statements.filter((each) => external.get(each.article) === article)
    const contradicted = new Set(sides.flatMap((place) => at(on(place.article), place)?.claim ?? []))
    write(story, found, ({ article, start, claim }) => {
      const name = external.get(article) ?? ''
      return start < until && read.has(name) ? contradicted.has(claim) || also.has(`${name} ${start}`) : null
    })
  }
}
await store.close()

const labelled = readJsonl<{ article: string; none?: true; answer: Span }>(path('targets.jsonl'))
const paged = sqliteStore(pages!)
const data = await loadCoverage(paged, (await paged.story('targets'))!, null)
await paged.close()
const found = contradictedIn(data)
for (const { id, externalId } of data.articles) {
  const mine = labelled.filter(({ article }) => article === externalId)
  const statements = found.statements.filter(({ article }) => article === id)
  const pairs = found.pairs.filter(([told, answer]) => told.article === id && answer.article === id)
  const answers = new Set(mine.flatMap((each) => (each.none ? [] : (at(statements, each.answer)?.id ?? []))))
  const none = mine.some((each) => each.none)
  write(`pages ${externalId!.charCodeAt(0) % 5}`, { statements, pairs }, (each) =>
    answers.has(each.id) ? true : none && each.start < READ['answers.stories'] ? false : null,
  )
}

const labels = readJsonl<Place & { answers: boolean }>(path('replies.jsonl'))
for (const each of others) {
  const other = sqliteStore(each)
  for (const story of await other.stories()) {
    const data = await loadCoverage(other, story, null)
    const external = new Map(data.articles.map(({ id, externalId }) => [id, externalId]))
    write(story.id, { statements: contradictedIn(data).statements, pairs: [] }, ({ article, start, end }) => {
      const label = labels.find(
        (one) => one.article === external.get(article) && one.start === start && one.end === end,
      )
      return label ? label.answers : null
    })
  }
  await other.close()
}
console.log(JSON.stringify(rows))
