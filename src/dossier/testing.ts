/** Coverage made by hand, for tests: pages of statements with their places, as reading and grouping would give them. */
import { comparable } from '../claims/comparable.ts'
import { contradiction } from '../disputes/contradiction.ts'
import type { ArticleRow, Contradiction, CopyPair, Correction } from '../store/store.ts'
import type { Attribution, Credit, Mention, Reading, Sentence, Speaker, SpeakerKind, Stance } from '../types.ts'
import type { StoryData } from './data.ts'

export interface Said {
  /** Label of its claim. */
  claim: string
  text: string
  by?: string | undefined
  kind?: SpeakerKind
  party?: string
  stance?: Stance
  chain?: readonly string[]
  /** Days it speaks of: the words in it, and the first and last day meant. */
  days?: [words: string, from: string, to: string][]
  /** It is quoted, and its marks stand before it. */
  verbatim?: boolean
  /** Where what was said begins in the text, if who says it stands before it. */
  from?: number
}

export interface Page {
  id: string
  outlet?: string | null
  published?: string | null
  modified?: string | null
  retrieved?: string | null
  credit?: string | undefined
  says: readonly Said[]
  supersededBy?: string
  /** What the outlet says at the end of its own page. */
  note?: string
  url?: string
  labels?: string[]
}

export function story(
  pages: readonly Page[],
  more: { copies?: CopyPair[]; corrections?: Correction[] } = {},
): StoryData {
  const all = pages.map(made)
  return {
    story: { id: 'harbour', title: 'Harbour' },
    articles: all.map(({ row }) => row),
    texts: new Map(all.map(({ row, text }) => [row.id, text])),
    readings: all.map(({ reading }) => reading),
    claims: new Map(all.flatMap(({ claims }) => claims)),
    copies: more.copies ?? [],
    contradictions: contradictionsOf(all),
    corrections: more.corrections ?? [],
    labels: new Map(),
    ofTerms: new Map(),
  }
}

/** All mentions of the pages set against one another, as grouping does with those that may be opposed. */
function contradictionsOf(pages: readonly ReturnType<typeof made>[]): Contradiction[] {
  const all = pages.flatMap(({ reading }) =>
    reading.mentions.map((mention) => ({
      ...comparable(mention, mention.text, reading),
      vector: new Float32Array(0),
    })),
  )
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => contradiction(a, b) ?? []))
}

/** Two pages of which each repeats nearly all of the other. */
export const copied = (a: string, b: string): CopyPair => ({ a, b, shareOfA: 0.9, shareOfB: 0.9 })

function made(page: Page): { row: ArticleRow; text: string; reading: Reading; claims: [string, string][] } {
  let text = ''
  const speakers: Speaker[] = []
  const attributions: Attribution[] = []
  const mentions: Mention[] = []
  const sentences: Sentence[] = []
  const claims: [string, string][] = []
  const dates: Reading['dates'] = []
  const speakerOf = (name: string, kind: SpeakerKind, party: string | null): string => {
    const known = speakers.find((each) => each.name === name)
    if (known) return known.id
    const id = `s${speakers.length}`
    const none = { role: null, affiliation: null, offices: [], count: null, anonymity: null }
    speakers.push({ id, name, kind, ...none, party, aliases: [name], mentions: [], why: [] })
    return id
  }
  for (const [n, said] of page.says.entries()) {
    const start = text.length
    const id = said.by === undefined ? `s${start}` : `a${start}`
    const cue = said.by === undefined ? '' : ` ${said.by} said`
    text += `${said.text},${cue}.\n\n`
    const span = { start, end: start + said.text.length }
    sentences.push({ start, end: text.length - 2, block: n })
    if (said.by !== undefined) {
      const at = span.end + 2
      attributions.push({
        id,
        source: [{ start: at, end: at + said.by.length }],
        cue: [{ start: at + said.by.length + 1, end: at + said.by.length + 5 }],
        content: [{ ...span, start: start + (said.from ?? 0) }],
        confidence: 1,
        form: said.verbatim ? 'direct' : 'indirect',
        parent: null,
        speaker: speakerOf(said.by, said.kind ?? 'person', said.party ?? null),
        chain: (said.chain ?? []).map((name) => ({
          speaker: speakerOf(name, 'outlet', null),
          name,
          span: null,
          rule: 'made',
          inherited: false,
        })),
        stance: said.stance ?? 'asserts',
        why: [],
      })
    }
    const mention = `${page.id}.${id}`
    mentions.push({
      id: mention,
      article: page.id,
      attribution: said.by === undefined ? null : id,
      spans: [span],
      text: said.text,
    })
    claims.push([mention, said.claim])
    for (const [expression, from, to] of said.days ?? []) {
      const at = start + said.text.indexOf(expression)
      dates.push({ start: at, end: at + expression.length, from, to, vague: false, rule: 'made' })
    }
  }
  text += page.note ?? ''
  const reading: Reading = {
    article: page.id,
    version: '1',
    sentences,
    speakers,
    attributions,
    references: [],
    dates,
    places: [],
    amounts: [],
    mentions,
    credit: creditOf(page),
  }
  return { row: rowOf(page), text, reading, claims }
}

function creditOf({ credit }: Page): Credit | null {
  return credit === undefined ? null : { wire: credit, name: credit, span: { start: 0, end: 0 }, rule: 'dateline' }
}

const rowOf = (page: Page): ArticleRow => ({
  id: page.id,
  key: page.url ?? page.id,
  externalId: page.id,
  outlet: page.outlet === undefined ? `${page.id}.example` : page.outlet,
  title: `Page ${page.id}`,
  byline: null,
  labels: page.labels ?? [],
  url: page.url ?? null,
  published: page.published === undefined ? '2030-05-01T10:00:00Z' : page.published,
  modified: page.modified ?? null,
  retrieved: page.retrieved ?? null,
  language: 'en',
  added: '2030-05-09T00:00:00Z',
  supersededBy: page.supersededBy ?? null,
})

/** As it is printed: mentions of a dossier are read when they are asked for. */
export const printed = <T>(known: T): T => JSON.parse(JSON.stringify(known))
