/** What counts at a moment: the pages that were there, each in its latest version, and what is stated on them. */
import { type CopyGroup, copyGroups } from '../origins/copygroups.ts'
import { outletKeys } from '../origins/outlets.ts'
import { type StorySpeakers, storySpeakers } from '../speakers/story.ts'
import type { ArticleRow } from '../store/store.ts'
import { OPINION } from '../text/opinion.ts'
import { slug } from '../text/slug.ts'
import type { Coverage } from './data.ts'
import { digest } from './memory.ts'
import { fromWhen, inTime, isBy, momentOf } from './moments.ts'
import type { Page } from './page.ts'
import type { Statement } from './statements.ts'

export interface View {
  /** Earliest first. */
  rows: ArticleRow[]
  /** Of all versions of all pages. */
  pages: ReadonlyMap<string, Page>
  /** In the order of time, and within a page by id. */
  statements: Statement[]
  copies: CopyGroup[]
  speakers: StorySpeakers
  /** One key for all names of an outlet. */
  key: (name: string) => string
}

export const UNNAMED_OUTLET = 'an unnamed outlet'

export function viewOf(data: Coverage, asOf: string | null): View {
  const from = fromWhen(data.articles)
  const there = data.articles.filter(({ id }) => isBy(from.get(id)!, asOf))
  const ids = new Set(there.map(({ id }) => id))
  const rows = inTime(
    there.filter(({ supersededBy }) => supersededBy === null || !ids.has(supersededBy)),
    momentOf,
  )
  const { pages } = data
  const speakers = storySpeakers(
    rows.map((row) => ({ article: row.id, published: momentOf(row), speakers: pages.get(row.id)?.speakers ?? [] })),
  )
  const copies = copyGroups(
    data.copies,
    rows.map((row) => ({
      id: row.id,
      outlet: row.outlet,
      published: momentOf(row),
      credit: pages.get(row.id)?.credit ?? null,
    })),
  )
  const key = outletKeys(rows.flatMap(({ outlet }) => outlet ?? []))
  const groupOf = new Map(
    copies.flatMap((group) => [group.root, ...group.members.map((m) => m.article)].map((id) => [id, group] as const)),
  )
  const outlets = new Map(rows.map(({ id, outlet }) => [id, outlet ?? UNNAMED_OUTLET]))
  const names = new Map(speakers.speakers.map((speaker) => [speaker.id, speaker]))
  const statements = rows.flatMap((row) => {
    const page = pages.get(row.id)
    if (!page) return []
    const group = groupOf.get(row.id)
    const root = { root: group?.root ?? row.id, source: outlets.get(group?.root ?? row.id)! }
    const { wire, contributor } = wiresOf(page.credit)
    return statementsOf(page, row, data.claims, speakers, names, key, {
      ...root,
      wire: group?.wire ?? wire,
      contributor,
    })
  })
  return { rows, pages, statements, copies, speakers, key }
}

/** A wire that only contributed is not what the text rests on. */
function wiresOf(credit: Page['credit']): Pick<Statement, 'wire' | 'contributor'> {
  const wire = credit?.wire ?? null
  return credit?.rule === 'contributor' ? { wire: null, contributor: wire } : { wire, contributor: null }
}

function statementsOf(
  page: Page,
  row: ArticleRow,
  claims: ReadonlyMap<string, string>,
  speakers: StorySpeakers,
  names: ReadonlyMap<string, StorySpeakers['speakers'][number]>,
  key: View['key'],
  { root, source, wire, contributor }: Pick<Statement, 'root' | 'source' | 'wire' | 'contributor'>,
): Statement[] {
  const outlet = row.outlet ?? UNNAMED_OUTLET
  const published = momentOf(row)
  const own = slug(outlet)
  const unnamed = `${row.id}-unnamed`
  const opinion = row.labels.includes(OPINION)
  const who = new Map(
    page.speakers.map(({ id }) => {
      const speaker = speakers.of.get(`${row.id}/${id}`)
      return [id, { speaker, known: speaker === undefined ? undefined : names.get(speaker) }]
    }),
  )
  const voices = [...who.values()].map(({ speaker, known }) =>
    known ? [speaker, known.name, known.kind, known.role, known.affiliation, known.party, key(known.name)] : speaker,
  )
  const through = new Set(page.said.flatMap(({ chain }) => chain))
  const told = [page.digest, outlet, published, root, source, opinion, wire, contributor, voices]
  const name = digest(JSON.stringify([told, [outlet, source, ...through].map(key)]))
  const out: Statement[] = []
  for (const said of page.said) {
    const claim = claims.get(said.id)
    if (claim === undefined) continue
    const isOwn = said.attribution === null
    const { speaker, known } = (said.by === null ? undefined : who.get(said.by)) ?? NOBODY
    // One literal: a statement is made some twenty thousand times, and spreading the page into each costs most of it.
    out.push({
      id: said.id,
      article: row.id,
      page: name,
      outlet,
      published,
      root,
      source,
      opinion,
      wire,
      contributor,
      claim,
      attribution: said.attribution,
      spans: said.spans,
      text: said.text,
      said: said.said,
      quoted: said.quoted,
      remark: said.remark,
      dates: said.dates,
      speaker: speaker ?? (isOwn ? own : unnamed),
      name: known?.name ?? (isOwn ? outlet : ''),
      kind: known?.kind ?? (isOwn ? ('outlet' as const) : ('unnamed' as const)),
      role: known?.role ?? null,
      affiliation: known?.affiliation ?? null,
      party: known?.party ?? null,
      chain: said.chain,
      venue: said.venue,
      stance: said.stance,
      saidAt: said.saidAt,
    })
  }
  return out
}

const NOBODY = { speaker: undefined, known: undefined }
