/** The gold for speakers, chains, stances and dates (`gold/README.md`), and the articles that it is about. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { read } from '../src/pipeline.ts'
import { sharedPath } from '../src/testing/shared.ts'
import type { Attribution, AttributionSpans, Stance } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

export interface GoldArticle {
  id: string
  attributions: (Omit<AttributionSpans, 'confidence'> & { chain?: string[]; stance?: Stance | 'other' })[]
  /** Absent where no dates were annotated. */
  dates?: { start: number; end: number; from: string; to: string }[]
}

/** Where the articles of `gold/fresh*.jsonl` are, put together as `gold/README.md` says: `--fresh=PATH`. */
const fresh = process.argv.find((each) => each.startsWith('--fresh='))?.slice('--fresh='.length)

/** The files named on the command line, else all there are whose names begin with one of `kinds`; fresh ones where their articles are. */
export function goldFiles(...kinds: readonly string[]): string[] {
  const named = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  if (fresh) kinds = [...kinds, 'fresh']
  if (named.length) return named
  const folder = fileURLToPath(new URL('gold', import.meta.url))
  const ours = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && kinds.includes(name.split('.')[0]!))
  return [sharedPath('gold/speakers.jsonl')!, ...ours.map((name) => join(folder, name))]
}

export const readGold = (file: string) => readJsonl<GoldArticle>(file)

/** May its errors be listed? Those of the unseen sample may not, so that no rule is made for them. */
export const isSeen = (file: string) => !file.endsWith('.unseen.jsonl')

/** PolNeAR's short names of outlets. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  breitbart: 'breitbart.com',
  'huff-post': 'huffingtonpost.com',
  nyt: 'nytimes.com',
  politico: 'politico.com',
  'usa-today': 'usatoday.com',
  'wash-post': 'washingtonpost.com',
  'west-journal': 'westernjournalism.com',
}

const lines = new Map<string, string>()
for (const path of [
  sharedPath('helsinki/articles.jsonl')!,
  sharedPath('polnear/train.jsonl')!,
  ...(fresh ? [fresh] : []),
])
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as { id: string; publisher?: string }
    const id = String(record.id)
    if (lines.has(id)) throw new Error(`${id} is an article of two collections`)
    lines.set(id, record.publisher ? JSON.stringify({ ...record, outlet: PUBLISHERS[record.publisher] }) : line)
  }

/** The article's record, as a line of JSON, from Helsinki, PolNeAR's train split or the fresh ones. */
export function articleLine(id: string): string {
  const line = lines.get(String(id))
  if (!line) throw new Error(`${id} is an article of no collection`)
  return line
}

type Spans = GoldArticle['attributions'][number]

/** PolNeAR's own spans of one of its articles. */
export const polnearSpans = (id: string): Spans[] => (JSON.parse(articleLine(id)) as GoldArticle).attributions

/** Reads an article with the gold's spans; each of them with the attribution that came of it. */
export function readGiven<T extends Spans>(id: string, gold: readonly T[]) {
  const { article } = fromJsonLine(articleLine(id), id)
  const attributions = gold.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1 }))
  const reading = read(article, { attributions, model: 'gold' })
  const same = (a: Spans, b: Attribution) =>
    a.cue[0]?.start === b.cue[0]?.start && a.content[0]?.start === b.content[0]?.start
  const pairs = gold.flatMap((each): [T, Attribution][] => {
    const found = reading.attributions.find((other) => same(each, other))
    return found ? [[each, found]] : []
  })
  return { article, reading, pairs }
}
