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

/** What a gold is compared with: dossiers by story, the claim at a place of one, and where errors go. */
interface Scored {
  gold: Gold
  dossiers: ReadonlyMap<string, Dossier>
  claimAt: (story: string, place: Place) => Claim | undefined
  list: (...words: unknown[]) => void
}

function score(name: string, gold: Gold, dossiers: ReadonlyMap<string, Dossier>, mayList: boolean): void {
  const errors = mayList && process.argv.includes('--errors')
  const holds = new Map([...dossiers].map(([story, dossier]) => [story, finder(dossier)]))
  const scored: Scored = {
    gold,
    dossiers,
    claimAt: (story, place) => holds.get(story)?.(place),
    list: (...words) => errors && console.log(`  ${words.join(' | ')}`),
  }
  const found = disputesFound(scored)
  const reported = [...dossiers.values()].flatMap(({ disputes }) => disputes)
  const { wanted, placed, right, contradicted, told } = statusesOf(scored)
  const silent = silencesFound(scored)
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`
  console.log(
    `${name}: disputes found ${share(found, gold.disputes.length)}, reported ${reported.length}; ` +
      `statements found ${share(placed, wanted)}; status right ${share(right, wanted)}, ` +
      `contradicted told so ${share(told, contradicted)}; silences ${share(silent, gold.silences.length)}`,
  )
  if (mayList && process.argv.includes('--reported')) listReported(dossiers)
}

/** How many of the gold's disputes are told. */
function disputesFound({ gold, dossiers, claimAt, list }: Scored): number {
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
  return found
}

/** Of the statements with a status, also by a dispute: how many are found, have it, and of those contradicted are told to be. */
function statusesOf({ gold, claimAt, list }: Scored) {
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
  const counts = { wanted: wanted.length, placed: 0, right: 0, contradicted: 0, told: 0 }
  for (const { story, may, ...place } of wanted) {
    const claim = claimAt(story, place)
    const isContradicted = may.includes('denied')
    if (isContradicted) counts.contradicted++
    if (claim) counts.placed++
    if (claim && isContradicted && CONTRADICTED.includes(claim.status)) counts.told++
    if (claim && may.includes(claim.status)) counts.right++
    else if (!isContradicted)
      list('status', story, JSON.stringify(place), may.join(), claim?.status ?? 'no statement', claim?.statusWhy)
  }
  return counts
}

/** How many of those who did not answer are told. */
function silencesFound({ gold, dossiers, list }: Scored): number {
  let found = 0
  for (const silence of gold.silences) {
    const dossier = dossiers.get(silence.story)
    const is = dossier?.unanswered.some(
      ({ article, spans }) =>
        article === idOf(dossier, silence.article) && overlap(silence, spans) * 2 >= silence.end - silence.start,
    )
    if (is) found++
    else list('silence', silence.story, JSON.stringify(silence))
  }
  return found
}

function listReported(dossiers: ReadonlyMap<string, Dossier>): void {
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
