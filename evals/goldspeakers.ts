/** The gold for speakers, chains, stances and dates (`gold/README.md`), and the articles that it is about. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sharedPath } from '../src/testing/shared.ts'
import type { AttributionSpans } from '../src/types.ts'
import { readJsonl } from './polnear.ts'

export interface GoldArticle {
  id: string
  attributions: Omit<AttributionSpans, 'confidence'>[]
  /** Absent where no dates were annotated. */
  dates?: { start: number; end: number; from: string; to: string }[]
}

/** The files named on the command line, else all there are. */
export function goldFiles(): string[] {
  const named = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  if (named.length) return named
  const folder = fileURLToPath(new URL('gold', import.meta.url))
  const ours = readdirSync(folder).filter((name) => /^speakers\..*\.jsonl$/.test(name))
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
for (const name of ['helsinki/articles.jsonl', 'polnear/train.jsonl'])
  for (const line of readFileSync(sharedPath(name)!, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as { id: string; publisher?: string }
    const id = String(record.id)
    if (lines.has(id)) throw new Error(`${id} is an article of both collections`)
    lines.set(id, record.publisher ? JSON.stringify({ ...record, outlet: PUBLISHERS[record.publisher] }) : line)
  }

/** The article's record, as a line of JSON, from Helsinki or PolNeAR's train split. */
export function articleLine(id: string): string {
  const line = lines.get(String(id))
  if (!line) throw new Error(`${id} is an article of neither collection`)
  return line
}
