/** What is known at one moment. */
import type { Answered } from '../disputes/answered.ts'
import { answersOf } from '../disputes/answers.ts'
import { isByTheWay } from '../disputes/bytheway.ts'
import { disputesOf, type Held } from '../disputes/disputes.ts'
import { elsewhere } from '../disputes/elsewhere.ts'
import { takenBack } from '../disputes/takenback.ts'
import { listsOthers } from '../origins/unknown.ts'
import { issuesOf } from '../positions/issues.ts'
import { positionsOf } from '../positions/positions.ts'
import { sorted } from '../positions/sorted.ts'
import { standsOf } from '../positions/stands.ts'
import { renamed, termsOf } from '../positions/terms.ts'
import type { Contradiction } from '../store/store.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { claimOf, groupedOf } from './claims.ts'
import { type Coverage, coverageOf, type StoryData } from './data.ts'
import { amountsOf, claimAt, placesOf } from './figures.ts'
import { grouped as groupedBy } from './grouped.ts'
import { type AnswerAt, emptyMemory, type Memory, pageName } from './memory.ts'
import { byWeight, ORDER } from './order.ts'
import type { Page } from './page.ts'
import type { Statement } from './statements.ts'
import type { Dispute, Dossier, DossierArticle, DossierSpeaker } from './types.ts'
import { unansweredOf } from './unanswered.ts'
import { UNNAMED_OUTLET, type View, viewOf, wiresOf } from './view.ts'

/** A dossier that is compared with no other. */
export type State = Omit<Dossier, 'since' | 'changes'>

/** Of a story with all its data. */
export const stateAt = (data: StoryData, asOf: string | null): State => stateOf(coverageOf(data), asOf)

/**
 * The same of coverage of which nothing else is at hand.
 * @param memory of the story's dossiers, if there is one; takes up what is made of all the coverage.
 */
export function stateOf(data: Coverage, asOf: string | null, memory = emptyMemory()): State {
  const view = viewOf(data, asOf)
  const grouped = groupedOf(view.statements, view.key, memory)
  const onPages = answersOn(view, memory)
  if (asOf === null) {
    memory.claims = new Map(grouped.map(({ key, follows }) => [key, follows]))
    memory.answers = new Map(onPages.map(({ key, answers }) => [key, answers]))
  }
  const said = saidBy(view.statements)
  const answered = answeredIn(onPages)
  const contradictions = [...data.contradictions, ...answered.flatMap(asContradiction), ...elsewhere(answered, grouped)]
  const disputes = disputesOf(grouped, contradictions, heldIn(data, contradictions))
  const disputesAt = byClaim(disputes)
  const stands = standsOf(grouped, view.speakers.speakers, (speaker) => said.get(speaker)?.times ?? 0)
  const found = termsOf(grouped, stands, issuesOf(grouped, stands, view.speakers.speakers))
  const terms = renamed(sorted(found, stands, grouped, data.ofTerms, data.labels), data.labels)
  const notes = view.rows.flatMap(({ id, outlet }) =>
    (data.pages.get(id)?.notes ?? []).map((note) => ({ ...note, article: id, outlet: outlet ?? UNNAMED_OUTLET })),
  )
  const back = takenBack(view.statements, notes, view.key)
  const weighed = byWeight(grouped, [...view.onPages.values()])
  const claims = weighed.map((each) => claimOf(each, disputesAt.get(each.id) ?? [], terms.of.get(each.id) ?? [], back))
  const at = claimAt(weighed, view.onPages)
  return {
    story: data.story,
    asOf,
    articles: articlesOf(view),
    speakers: speakersOf(view, said),
    claims,
    disputes,
    terms: terms.terms,
    positions: positionsOf(stands, terms),
    timeline: timelineOf(weighed.map(({ id, follows }) => ({ id, times: follows.times }))),
    places: placesOf(view, at),
    amounts: amountsOf(view, at),
    unanswered: unansweredOf(view),
    order: ORDER,
  }
}

function byClaim(disputes: readonly Dispute[]): Map<string, Dispute[]> {
  const out = new Map<string, Dispute[]>()
  for (const dispute of disputes)
    for (const claim of dispute.claims) out.set(claim, [...(out.get(claim) ?? []), dispute])
  return out
}

/** What statements say of others of their page, with the name under which that is remembered. */
function answersOn(
  { onPages, pages }: View,
  memory: Memory,
): { key: string; statements: readonly Statement[]; answers: readonly AnswerAt[] }[] {
  return [...onPages].flatMap(([page, statements]) => {
    const answering = pages.get(page)!.answering
    if (!answering) return []
    const key = pageName(statements)
    return { key, statements, answers: memory.answers.get(key) ?? answersAt(statements, answering) }
  })
}

function answersAt(statements: readonly Statement[], { may, text, cues }: NonNullable<Page['answering']>): AnswerAt[] {
  const answered = answersOf(
    statements,
    text,
    ({ attribution }) => cues[attribution ?? ''] ?? '',
    ({ id }) => may.includes(id),
  )
  return answered.map(({ told, answer, ...rest }) => ({
    ...rest,
    told: told && statements.indexOf(told),
    answer: statements.indexOf(answer),
  }))
}

const answeredIn = (onPages: ReturnType<typeof answersOn>): Answered[] =>
  onPages.flatMap(({ statements, answers }) =>
    answers.map((each) => ({
      ...each,
      told: each.told === null ? null : statements[each.told]!,
      answer: statements[each.answer]!,
    })),
  )

/** The statements of a story with what contradicts what of them, figures apart: what evaluations look at, and learning starts from. */
export function contradictedIn(data: Coverage): {
  statements: Statement[]
  pairs: [told: Statement, answer: Statement][]
} {
  const view = viewOf(data, null)
  const memory = emptyMemory()
  const answered = answeredIn(answersOn(view, memory))
  const again = elsewhere(answered, groupedOf(view.statements, view.key, memory))
  const byId = new Map(view.statements.map((each) => [each.id, each]))
  const pairs = [...data.contradictions, ...answered.flatMap(asContradiction), ...again].flatMap(
    ({ a, b, kind }): [Statement, Statement][] => {
      const [told, answer] = [byId.get(a), byId.get(b)]
      return kind !== 'figure' && told && answer ? [[told, answer]] : []
    },
  )
  return { statements: view.statements, pairs }
}

/** What is only spoken of by the way tells what is denied, and is not itself denied. */
const asContradiction = ({ told, answer, kind, by, within }: Answered): Contradiction[] =>
  told && !isByTheWay(told.text) ? [{ a: told.id, b: answer.id, kind, why: '', by, within }] : []

/** A mention's id begins with its article's. */
const pageIdOf = (mention: string): string => mention.slice(0, mention.indexOf('.'))

/** The claim and words of any mention that a contradiction names. */
function heldIn(
  { claims, pages }: Coverage,
  contradictions: readonly Contradiction[],
): (mention: string) => Held | undefined {
  const named = groupedBy([...new Set(contradictions.flatMap(({ a, b }) => [a, b]))], pageIdOf)
  const held = new Map<string, Held>()
  for (const [page, mentions] of named) {
    const said = pages.get(page)?.said
    if (!said) continue
    const ids = said.ids.split(' ')
    const its = claims.of(page, said.ids)
    for (const mention of mentions) {
      const n = ids.indexOf(mention.slice(page.length + 1))
      const claim = its[n]
      if (claim !== undefined) held.set(mention, { claim, text: said.at(n).text })
    }
  }
  return (mention) => held.get(mention)
}

function articlesOf({ rows, copies, pages, key }: View): DossierArticle[] {
  const copyOf = new Map(
    copies.flatMap(({ root, members }) => members.map((each) => [each.article, { root, why: each.why }] as const)),
  )
  return rows.map((row) => ({
    id: row.id,
    externalId: row.externalId,
    outlet: row.outlet,
    title: row.title,
    byline: row.byline,
    labels: row.labels,
    language: row.language,
    url: row.url,
    published: row.published,
    modified: row.modified,
    retrieved: row.retrieved,
    copyOf: copyOf.get(row.id)?.root ?? null,
    copyWhy: copyOf.get(row.id)?.why ?? null,
    wire: wireOf(row.outlet, pages.get(row.id)?.credit ?? null, key),
    credit: creditOf(row.outlet, pages.get(row.id)?.credit?.name ?? null, key),
  }))
}

/** An outlet that names itself below its own text credits nobody. */
const creditOf = (outlet: string | null, credit: string | null, key: View['key']): string | null =>
  outlet !== null && credit !== null && key(outlet) === key(credit) ? null : credit

/** Nor is an outlet's own text a wire's, nor is what others wrote and a page only lists. */
function wireOf(outlet: string | null, credit: Page['credit'], key: View['key']): string | null {
  const { wire } = wiresOf(credit)
  const isOwn = outlet !== null && wire !== null && key(outlet) === key(wire)
  return isOwn || (outlet !== null && listsOthers(outlet)) ? null : wire
}

/** How many statements each speaker makes, and one of them. */
function saidBy(statements: readonly Statement[]): Map<string, { times: number; first: Statement }> {
  const said = new Map<string, { times: number; first: Statement }>()
  for (const each of statements) {
    const known = said.get(each.speaker)
    if (known) known.times++
    else said.set(each.speaker, { times: 1, first: each })
  }
  return said
}

/** Those who say something, most often heard first; outlets on their own word last. */
function speakersOf({ speakers }: View, said: ReturnType<typeof saidBy>): DossierSpeaker[] {
  const others = new Map<string, DossierSpeaker>()
  const known = new Set(speakers.speakers.map(({ id }) => id))
  for (const [speaker, { first }] of said) {
    if (known.has(speaker)) continue
    const { name, kind } = first
    others.set(speaker, {
      id: speaker,
      name,
      kind,
      role: null,
      roles: [],
      affiliation: null,
      party: null,
      aliases: [],
      mentions: 0,
    })
  }
  return [...speakers.speakers, ...others.values()]
    .map((each) => ({ ...each, mentions: said.get(each.id)?.times ?? 0 }))
    .filter(({ mentions }) => mentions > 0)
    .sort(
      (a, b) =>
        Number(others.has(a.id)) - Number(others.has(b.id)) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
    )
}
