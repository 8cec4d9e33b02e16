/** What counts at a moment: the pages that were there, each in its latest version, and what is stated on them. */
import { type CopyGroup, copyGroups } from '../origins/copygroups.ts'
import { isNetwork, outletKeys } from '../origins/outlets.ts'
import { type StorySpeakers, storySpeakers } from '../speakers/story.ts'
import type { ArticleRow, Claims } from '../store/store.ts'
import { OPINION } from '../text/opinion.ts'
import { slug } from '../text/slug.ts'
import type { Coverage } from './data.ts'
import { digest } from './memory.ts'
import { fromWhen, inTime, isBy, momentOf } from './moments.ts'
import { OWN, type Page, type Said } from './page.ts'
import { type Place, Stated, type Statement, type Voice } from './statements.ts'

/** What of a story counts at a moment. */
export interface View {
  /** Earliest first. */
  rows: ArticleRow[]
  /** Of all versions of all pages. */
  pages: ReadonlyMap<string, Page>
  /** In the order of time, and within a page by id. */
  statements: Statement[]
  /** The same by page. */
  onPages: ReadonlyMap<string, readonly Statement[]>
  copies: CopyGroup[]
  speakers: StorySpeakers
  /** One key for all names of an outlet. */
  key: (name: string) => string
}

export const UNNAMED_OUTLET = 'an unnamed outlet'

/** @param asOf null where all that there is counts. */
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
  const key = outletKeys(
    rows.flatMap(({ outlet }) => outlet ?? []),
    speakers.speakers.flatMap(({ kind, name, aliases }) =>
      kind === 'outlet' && !isNetwork(name) ? [[name, ...aliases]] : [],
    ),
  )
  const groupOf = new Map(
    copies.flatMap((group) => [group.root, ...group.members.map((m) => m.article)].map((id) => [id, group] as const)),
  )
  const outlets = new Map(rows.map(({ id, outlet }) => [id, outlet ?? UNNAMED_OUTLET]))
  const statementsOf = statementsBy(speakers, key)
  const onPages = new Map<string, Statement[]>()
  const statements: Statement[] = []
  for (const row of rows) {
    const page = pages.get(row.id)
    if (!page) continue
    const group = groupOf.get(row.id)
    const root = group?.root ?? row.id
    const { wire, contributor } = wiresOf(page.credit)
    const rests = { root, source: outlets.get(root)!, wire: group?.wire ?? wire, contributor }
    const its = statementsOf(page, row, data.claims.of(row.id, page.said.ids), rests)
    onPages.set(row.id, its)
    for (const each of its) statements.push(each)
  }
  return { rows, pages, statements, onPages, copies, speakers, key }
}

/** A wire that only contributed is not what the text rests on. */
export function wiresOf(credit: Page['credit']): Pick<Statement, 'wire' | 'contributor'> {
  const wire = credit?.wire ?? null
  return credit?.rule === 'contributor' ? { wire: null, contributor: wire } : { wire, contributor: null }
}

/** With a name for all of it. */
type Told = Voice & { told: string }

/** The story's speakers as statements have them. */
function voicesOf({ speakers }: StorySpeakers): (speaker: string) => Told | undefined {
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const known = new Map<string, Told>()
  return (id) => {
    const voice = known.get(id)
    const speaker = voice ? undefined : names.get(id)
    if (!speaker) return voice
    const { name, kind, role, affiliation, party } = speaker
    const made = { speaker: id, name, kind, role, affiliation, party, told: '' }
    made.told = JSON.stringify(Object.values(made))
    known.set(id, made)
    return made
  }
}

/** Makes the statements of a page, as the story knows its speakers. */
function statementsBy(speakers: StorySpeakers, key: View['key']) {
  const voiceOf = voicesOf(speakers)
  const others = new Set(speakers.speakers.flatMap(({ kind, name }) => (kind === 'outlet' ? [] : [key(name)])))
  return (page: Page, row: ArticleRow, claims: ReturnType<Claims['of']>, rests: Rests): Statement[] => {
    const { said } = page
    const heard = voicesOn(said, (by) => {
      const speaker = speakers.of(row.id, by)
      return speaker === undefined ? undefined : voiceOf(speaker)
    })
    const place = placeOf(page, row, rests, heard, key, others)
    const nobody = { role: null, affiliation: null, party: null }
    const own: Voice = { speaker: slug(place.outlet), name: place.outlet, kind: 'outlet', ...nobody }
    const unnamed: Voice = { speaker: `${row.id}-unnamed`, name: '', kind: 'unnamed', ...nobody }
    const opening = said.inText.filter((n) => claims[n] !== undefined).slice(0, OPENING)
    const out: Statement[] = []
    for (const [n, claim] of claims.entries()) {
      const by = said.by[n]!
      if (claim !== undefined)
        out.push(
          new Stated(claim, said, n, opening.includes(n), place, by === OWN ? own : (heard.voices[by] ?? unnamed)),
        )
    }
    return out
  }
}

/** What a page states first is its news. */
const OPENING = 3

/** On whose text a page rests. */
type Rests = Pick<Statement, 'root' | 'source' | 'wire' | 'contributor'>

interface Heard {
  /** By their numbers; undefined where the story knows none of that. */
  voices: readonly (Voice | undefined)[]
  /** A name for all of these. */
  told: string
  /** Names of outlets that speak on the page, and of all through whom anything came to it. */
  through: ReadonlySet<string>
}

function voicesOn(said: Said, voiceOf: (by: string) => Told | undefined): Heard {
  const voices = said.voices.map(voiceOf)
  let told = ''
  for (const [n, voice] of voices.entries()) if (voice) told += `${said.voices[n]} ${voice.told}`
  const through = new Set<string>()
  for (const each of said.through) {
    const voice = typeof each === 'number' ? voices[each] : undefined
    if (typeof each === 'string') through.add(each)
    else if (voice?.kind === 'outlet') through.add(voice.name)
  }
  return { voices, told, through }
}

/** What all statements of a page have in common. @param others keys of speakers that are no outlets. */
function placeOf(
  page: Pick<Page, 'digest'>,
  row: ArticleRow,
  rests: Rests,
  heard: Heard,
  key: View['key'],
  others: ReadonlySet<string>,
): Place {
  const outlet = row.outlet ?? UNNAMED_OUTLET
  const published = momentOf(row)
  const opinion = row.labels.includes(OPINION)
  const { root, source, wire, contributor } = rests
  const keys = [...new Set([outlet, source, ...heard.through])].map(key)
  const its = [outlet, source, ...(wire === null ? [] : [wire])].map(key)
  const cites = [...new Set(keys)].filter((each) => !its.includes(each) && !others.has(each))
  const about = [page.digest, outlet, published, root, source, opinion, wire, contributor, keys, cites]
  const name = digest(JSON.stringify(about) + heard.told)
  return { article: row.id, page: name, outlet, published, root, source, opinion, wire, contributor, cites }
}
