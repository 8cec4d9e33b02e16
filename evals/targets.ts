/**
 * Which statement of its page a denial answers, against pages read by hand: `npx tsx evals/targets.ts DATABASE [--errors]`.
 *
 * DATABASE has articles of `gold/targets*.jsonl` in a story of the name "targets" (`gold/README.md`). An answer is right that is of one of
 * the statements that the gold has, and of pages on which nothing is answered every one is wrong. In `targets.more`, where nothing is answered near it may be
 * answered further off, or be no reply: these are left out. `--errors` lists them for those to work on.
 */
import { isReply } from '../src/disputes/replies.ts'
import { contradictedIn } from '../src/dossier/state.ts'
import type { Statement } from '../src/dossier/statements.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { loadCoverage } from '../src/stories/coverage.ts'
import { lengthOf, overlap } from '../src/text/spans.ts'
import type { Span } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

interface Labelled {
  article: string
  none?: true
  answer: Span
  /** Empty where what is answered is not on the page. */
  answers: Span[]
  /** It contradicts nothing that anybody says. */
  reply?: false
}
/** So far a page without answers was read. */
const READ = 6500

const KINDS = ['targets', 'targets.more', 'targets.read', 'targets.unmarked']
const NAMES = [...KINDS, ...KINDS.map((each) => `${each}.heldout`)]

const store = sqliteStore(process.argv[2]!)
const data = await loadCoverage(store, (await store.story('targets'))!, null)
await store.close()
const ids = new Map(data.articles.map(({ id, externalId }) => [externalId, id]))
const { statements, pairs } = contradictedIn(data)

for (const name of NAMES) {
  const all = readJsonl<Labelled>(new URL(`gold/${name}.jsonl`, import.meta.url))
  const labelled = all.filter(({ article }) => ids.has(article))
  if (labelled.length === 0) continue
  const errors = process.argv.includes('--errors') && !name.includes('heldout')
  let [right, wrong, wanted, replies, read, falsely, others, heldSo] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const { article, none, answer, answers, reply } of labelled) {
    const page = statements.filter((each) => each.article === ids.get(article))
    if (none) {
      const here = page.filter(({ start }) => start < READ)
      wrong += new Set(toldTo(here).map(([, { id }]) => id)).size
      falsely += here.filter(isReply).length
      continue
    }
    if (name.includes('more') && answers.length === 0) continue
    const his = page.filter(
      (each) => overlap(answer, each.spans) * 2 >= answer.end - answer.start || isIn(each, answer),
    )
    const told = toldTo(his)
    const isTold = told.length > 0 || his.some(isReply)
    if (reply === false) {
      others++
      if (isTold) heldSo++
    } else {
      read++
      if (isTold) replies++
    }
    if (answers.length > 0) wanted++
    if (told.length === 0) continue
    const isRight = told.some(([each]) => answers.some((span) => isIn(each, span)))
    if (isRight) right++
    else wrong++
    if (!isRight && errors)
      console.log(`  ${article} ${answer.start} ${told[0]![1].text} -> ${told.map(([each]) => each.text).join(' / ')}`)
  }
  const share = (some: number, of: number) =>
    `${some} of ${of}${of === 0 ? '' : ` (${((100 * some) / of).toFixed(1)} %)`}`
  console.log(
    `${name}: met rightly ${share(right, wanted)}, of those met ${share(right, right + wrong)}; ` +
      `told to contradict something ${share(replies, read)}, of what contradicts nothing ${share(heldSo, others)}, and ${falsely} on pages without answers`,
  )
}

/** What those statements answer on their own page. */
function toldTo(those: readonly Statement[]): [told: Statement, answer: Statement][] {
  const ids = new Set(those.map(({ id }) => id))
  return pairs.filter(([told, answer]) => ids.has(answer.id) && told.article === answer.article)
}
/** At least half of the statement lies there. */
function isIn({ spans }: Statement, span: Span): boolean {
  return 2 * overlap(span, spans) >= lengthOf(spans)
}
