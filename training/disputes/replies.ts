/**
 * Writes what `replies.py` learns from: the statements of labelled pages that say that something is not so, and whether they contradict what
 * others say.
 *
 *   npx tsx training/disputes/replies.ts DATABASE… > replies.json
 *
 * Each DATABASE has articles of `evals/gold/targets.read.jsonl` in a story of the name "targets". What their readers saw and did not name, there or in
 * `targets.unmarked.jsonl`, contradicts nothing.
 */
import { readFileSync } from 'node:fs'
import { replyTerms } from '../../src/disputes/replies.ts'
import { contradictedIn } from '../../src/dossier/state.ts'
import type { Statement } from '../../src/dossier/statements.ts'
import { sqliteStore } from '../../src/store/sqlite/index.ts'
import { loadCoverage } from '../../src/stories/coverage.ts'
import type { Span } from '../../src/types.ts'

interface Labelled {
  article: string
  answer: Span
  reply?: false
}
/** So much around what they were asked about readers saw, and the first two statements of the page. */
const [BEFORE, AFTER, OPENING] = [10, 3, 2]

/** What was labelled, by article. */
function goldOf(name: string): Map<string, Labelled[]> {
  const out = new Map<string, Labelled[]>()
  for (const line of readFileSync(new URL(`../../evals/gold/${name}.jsonl`, import.meta.url), 'utf8').split('\n')) {
    if (line === '') continue
    const each: Labelled = JSON.parse(line)
    out.set(each.article, [...(out.get(each.article) ?? []), each])
  }
  return out
}
const [asked, noticed] = ['targets.read', 'targets.unmarked'].map(goldOf) as [
  ReturnType<typeof goldOf>,
  ReturnType<typeof goldOf>,
]
const isAt =
  ({ spans }: Statement) =>
  ({ answer }: Labelled): boolean =>
    spans[0]!.start === answer.start && spans.at(-1)!.end === answer.end

const rows: unknown[] = []
for (const path of process.argv.slice(2)) {
  const store = sqliteStore(path)
  const data = await loadCoverage(store, (await store.story('targets'))!, null)
  await store.close()
  const pages = new Map<string, Statement[]>()
  for (const each of contradictedIn(data).statements)
    pages.set(each.article, [...(pages.get(each.article) ?? []), each])
  for (const { id, externalId } of data.articles) {
    const mine = asked.get(externalId ?? '') ?? []
    const page = (pages.get(id) ?? []).sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
    const labels = page.map((each) => mine.find(isAt(each)))
    for (const [at, statement] of page.entries()) {
      const terms = replyTerms(statement)
      const isSeen = at < OPENING || labels.slice(Math.max(0, at - AFTER), at + BEFORE + 1).some(Boolean)
      if (mine.length === 0 || !terms || !isSeen) continue
      const isNoticed = (noticed.get(externalId!) ?? []).some(isAt(statement))
      rows.push({ article: externalId, label: labels[at] ? labels[at].reply !== false : isNoticed, terms })
    }
  }
}
console.log(JSON.stringify(rows))
