/**
 * Whether what is answered is told so, in small fresh stories: disputes, silences and statuses found by reading the coverage.
 *
 *   npx tsx evals/disputes.ts DATABASE [--errors] [--reported]
 *
 * DATABASE has the stories of `gold/answers.*.json`, each under its name (`gold/README.md` says how they are put together).
 * A dispute is found where one is reported between a claim that holds a statement of one side and one that holds one of the other.
 * `--errors` lists what is missed in the files to work on, `--reported` all disputes reported there, to be judged.
 */

import { readFileSync } from 'node:fs'
import type { Claim, Dossier } from '../src/dossier/types.ts'
import { addTo } from '../src/lists.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { dossierOf } from '../src/stories/known.ts'
import { lengthOf, overlap } from '../src/text/spans.ts'
import type { Span, Status } from '../src/types.ts'

interface Place extends Span {
  article: string
}
interface Gold {
  /** Ids of each story's articles. */
  stories: Record<string, string[]>
  /** In a denial the side that is denied comes first. */
  disputes: { story: string; kind: 'denial' | 'negation' | 'figure'; sides: [Place[], Place[]] }[]
  silences: ({ story: string } & Place)[]
  statuses: ({ story: string; status: Status } & Place)[]
}

const CONTRADICTED: readonly Status[] = ['denied', 'disputed']

/** What stands in a sentence of so many characters is told by it. */
const SHORT = 300

const store = sqliteStore(process.argv[2]!)
for (const name of ['answers.stories', 'answers.more', 'answers.third', 'answers.stories.unseen']) {
  const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${name}.json`, import.meta.url), 'utf8'))
  const dossiers = new Map<string, Dossier>()
  for (const id of Object.keys(gold.stories)) {
    const story = await store.story(id)
    if (story) dossiers.set(id, await dossierOf(store, story, { asOf: null, since: null }, null))
  }
  score(name, gold, dossiers, !name.includes('unseen'))
}
await store.close()

function score(name: string, gold: Gold, dossiers: ReadonlyMap<string, Dossier>, mayList: boolean): void {
  const errors = mayList && process.argv.includes('--errors')
  const list = (...words: unknown[]) => errors && console.log(`  ${words.join(' | ')}`)
  const holds = new Map([...dossiers].map(([story, dossier]) => [story, finder(dossier)]))
  const claimAt = (story: string, place: Place) => holds.get(story)?.(place)

  let found = 0
  for (const { story, kind, sides } of gold.disputes) {
    const [a, b] = sides.map((side) => new Set(side.flatMap((place) => claimAt(story, place)?.id ?? []))) as [
      Set<string>,
      Set<string>,
    ]
    const is = dossiers
      .get(story)
      ?.disputes.some(({ claims: [x, y] }) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)))
    if (is) found++
    else
      list(
        'dispute missed',
        story,
        kind,
        ...sides.map((side, i) => `${[a, b][i]!.size}/${side.length} found`),
        JSON.stringify(sides[0][0]),
      )
  }
  const reported = [...dossiers.values()].flatMap(({ disputes }) => disputes)

  const wanted = [
    ...gold.statuses.map(({ status, ...place }) => ({ ...place, may: [status] as readonly Status[] })),
    ...gold.disputes.flatMap(({ story, kind, sides }) =>
      sides.flatMap((side, i) =>
        side.map((place) => ({
          ...place,
          story,
          may: kind === 'denial' && i === 0 ? (['denied'] as const) : CONTRADICTED,
        })),
      ),
    ),
  ]
  let right = 0
  let placed = 0
  let told = 0
  const contradicted = wanted.filter(({ may }) => may.includes('denied'))
  for (const { story, may, ...place } of wanted) {
    const claim = claimAt(story, place)
    if (claim) placed++
    if (claim && may.includes('denied') && CONTRADICTED.includes(claim.status)) told++
    if (claim && may.includes(claim.status)) right++
    else if (!may.includes('denied'))
      list('status', story, JSON.stringify(place), may.join(), claim?.status ?? 'no statement', claim?.statusWhy)
  }
  const silent = gold.silences.filter(({ story, ...place }) =>
    dossiers
      .get(story)
      ?.unanswered.some(
        ({ article, spans }) =>
          article === idOf(dossiers.get(story)!, place.article) && overlap(place, spans) * 2 >= place.end - place.start,
      ),
  )
  for (const each of gold.silences) if (!silent.includes(each)) list('silence', each.story, JSON.stringify(each))
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`
  console.log(
    `${name}: disputes found ${share(found, gold.disputes.length)}, reported ${reported.length}; ` +
      `statements found ${share(placed, wanted.length)}; status right ${share(right, wanted.length)}, ` +
      `contradicted told so ${share(told, contradicted.length)}; silences ${share(silent.length, gold.silences.length)}`,
  )
  if (mayList && process.argv.includes('--reported'))
    for (const [story, { claims, disputes }] of dossiers) {
      const texts = new Map(claims.flatMap(({ mentions }) => mentions.map((each) => [each.id, each] as const)))
      for (const { kind, mentions } of disputes)
        console.log(
          `  ${story} | ${kind} | ${mentions.map((id) => `${texts.get(id)?.speaker}: ${texts.get(id)?.text}`).join(' <> ')}`,
        )
    }
}

/**
 * The claim that holds the statement which stands somewhere: half of it at least, in at most four times as many characters or one
 * sentence, or what lies within it and is a third of it.
 */
function finder(dossier: Dossier): (place: Place) => Claim | undefined {
  const byArticle = new Map<string, { claim: Claim; spans: Span[] }[]>()
  for (const claim of dossier.claims)
    for (const { article, spans } of claim.mentions) addTo(byArticle, article, { claim, spans })
  return (place) => {
    const length = place.end - place.start
    const near = (byArticle.get(idOf(dossier, place.article)) ?? [])
      .map(({ claim, spans }) => ({ claim, shared: overlap(place, spans) / length, all: lengthOf(spans) }))
      .filter(
        ({ shared, all }) =>
          (shared >= 0.5 && all <= Math.max(4 * length, SHORT)) || (shared >= 0.3 && shared * length >= 0.9 * all),
      )
    return near.sort((x, y) => y.shared - x.shared || x.all - y.all)[0]?.claim
  }
}

function idOf({ articles }: Dossier, external: string): string {
  return articles.find(({ externalId }) => externalId === external)?.id ?? ''
}
