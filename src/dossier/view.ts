/** What counts at a moment: the pages that were there, each in its latest version, and what is stated on them. */
import { remarksIn } from '../claims/status.ts'
import { type CopyGroup, copyGroups } from '../origins/copygroups.ts'
import { outletKeys } from '../origins/outlets.ts'
import { type StorySpeakers, storySpeakers } from '../speakers/story.ts'
import type { ArticleRow } from '../store/store.ts'
import { OPINION } from '../text/opinion.ts'
import { sentenceAt } from '../text/sentences.ts'
import { slug } from '../text/slug.ts'
import type { Credit, Reading, Sentence, Span } from '../types.ts'
import type { StoryData } from './data.ts'
import { byMoment, fromWhen, isBy, momentOf } from './moments.ts'
import type { Statement } from './statements.ts'

export interface View {
  /** Earliest first. */
  rows: ArticleRow[]
  readings: ReadonlyMap<string, Reading>
  texts: ReadonlyMap<string, string>
  /** In the order of time, and within a page by id. */
  statements: Statement[]
  copies: CopyGroup[]
  speakers: StorySpeakers
  /** One key for all names of an outlet. */
  key: (name: string) => string
}

export const UNNAMED_OUTLET = 'an unnamed outlet'

export function viewOf(data: StoryData, asOf: string | null): View {
  const from = fromWhen(data.articles)
  const there = data.articles.filter(({ id }) => isBy(from.get(id)!, asOf))
  const ids = new Set(there.map(({ id }) => id))
  const rows = there
    .filter(({ supersededBy }) => supersededBy === null || !ids.has(supersededBy))
    .sort((a, b) => byMoment(momentOf(a), momentOf(b)) || (a.id < b.id ? -1 : 1))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const readings = new Map(data.readings.filter(({ article }) => byId.has(article)).map((each) => [each.article, each]))
  const speakers = storySpeakers(
    rows.map((row) => ({ article: row.id, published: momentOf(row), speakers: readings.get(row.id)?.speakers ?? [] })),
  )
  const copies = copyGroups(
    data.copies,
    rows.map((row) => ({
      id: row.id,
      outlet: row.outlet,
      published: momentOf(row),
      credit: readings.get(row.id)?.credit ?? null,
    })),
  )
  const key = outletKeys(rows.flatMap(({ outlet }) => outlet ?? []))
  const groupOf = new Map(
    copies.flatMap((group) => [group.root, ...group.members.map((m) => m.article)].map((id) => [id, group] as const)),
  )
  const outlets = new Map(rows.map(({ id, outlet }) => [id, outlet ?? UNNAMED_OUTLET]))
  const names = new Map(speakers.speakers.map((speaker) => [speaker.id, speaker]))
  const statements = rows.flatMap((row) => {
    const reading = readings.get(row.id)
    if (!reading) return []
    const group = groupOf.get(row.id)
    const root = { root: group?.root ?? row.id, source: outlets.get(group?.root ?? row.id)! }
    const { wire, contributor } = wiresOf(reading.credit)
    return statementsOf(reading, row, data, speakers, names, { ...root, wire: group?.wire ?? wire, contributor })
  })
  return { rows, readings, texts: data.texts, statements, copies, speakers, key }
}

/** A wire that only contributed is not what the text rests on. */
function wiresOf(credit: Credit | null): Pick<Statement, 'wire' | 'contributor'> {
  const wire = credit?.wire ?? null
  return credit?.rule === 'contributor' ? { wire: null, contributor: wire } : { wire, contributor: null }
}

function statementsOf(
  reading: Reading,
  row: ArticleRow,
  data: StoryData,
  speakers: StorySpeakers,
  names: ReadonlyMap<string, StorySpeakers['speakers'][number]>,
  { root, source, wire, contributor }: Pick<Statement, 'root' | 'source' | 'wire' | 'contributor'>,
): Statement[] {
  const text = data.texts.get(row.id) ?? ''
  const outlet = row.outlet ?? UNNAMED_OUTLET
  const attributions = new Map(reading.attributions.map((each) => [each.id, each]))
  const outlets = new Set(reading.speakers.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const published = momentOf(row)
  const page = slug(outlet)
  const opinion = row.labels.includes(OPINION)
  const remarks = remarksIn(text)
  const mentions = [...reading.mentions].sort((a, b) => (a.id < b.id ? -1 : 1))
  return mentions.flatMap((mention) => {
    const claim = data.claims.get(mention.id)
    if (claim === undefined) return []
    const { id, spans, attribution } = mention
    const said = attribution === null ? undefined : attributions.get(attribution)
    const id_ = said?.speaker ? speakers.of.get(`${row.id}/${said.speaker}`) : undefined
    const who = id_ === undefined ? undefined : names.get(id_)
    const own = attribution === null
    const links = (said ?? mention).chain ?? []
    const last = links.at(-1)
    // One literal: a statement is made some twenty thousand times, and spreading the page into each costs most of it.
    return {
      id,
      article: row.id,
      outlet,
      published,
      root,
      source,
      opinion,
      wire,
      contributor,
      claim,
      attribution,
      spans,
      text: mention.text,
      said: Math.max(0, (said?.content[0]?.start ?? 0) - spans[0]!.start),
      remark: remarks.length === 0 ? '' : remarkAt(text, reading.sentences, spans[0]!, remarks),
      speaker: id_ ?? (own ? page : `${row.id}-unnamed`),
      name: who?.name ?? (own ? outlet : ''),
      kind: who?.kind ?? (own ? ('outlet' as const) : ('unnamed' as const)),
      role: who?.role ?? null,
      affiliation: who?.affiliation ?? null,
      party: who?.party ?? null,
      chain: links.map(({ name }) => name),
      venue: last && outlets.has(last.speaker) ? last.name : null,
      stance: mention.stance ?? said?.stance ?? ('asserts' as const),
      saidAt: said ? saidAt(reading, said.cue.concat(said.source), said.content) : null,
    }
  })
}

/** The sentence in which a span begins and the next one of its block, where one of them remarks on whether it is so; else "". */
function remarkAt(text: string, sentences: readonly Sentence[], span: Span, remarks: readonly number[]): string {
  const at = sentenceAt(sentences, span.start)
  if (at < 0) return ''
  const next = sentences[at + 1]
  const { start } = sentences[at]!
  const end = next && next.block === sentences[at]!.block ? next.end : sentences[at]!.end
  return remarks.some((offset) => start <= offset && offset < end) ? text.slice(start, end) : ''
}

/** The day in the sentence of the cue that is not part of what was said: "said on Sunday". */
function saidAt({ dates, sentences }: Reading, outer: readonly Span[], content: readonly Span[]): string | null {
  const from = outer[0]
  if (!from || dates.length === 0) return null
  const sentence = sentences[sentenceAt(sentences, from.start)]
  if (!sentence) return null
  const days = dates.filter(
    (date) =>
      !date.vague &&
      date.from === date.to &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !content.some((span) => date.start < span.end && span.start < date.end) &&
      outer.some((span) => Math.min(Math.abs(date.start - span.end), Math.abs(span.start - date.end)) <= 20),
  )
  return days.length === 1 ? days[0]!.from : null
}
