/** PolNeAR's dev split and its scorer, from the data beside the project. */
import { pathToFileURL } from 'node:url'
import { sharedPath } from '../src/testing/shared.ts'
import type { Span } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

export interface Annotated {
  source: Span[]
  cue: Span[]
  content: Span[]
}
export interface GoldArticle {
  id: string
  publisher: string
  text: string
  attributions: Annotated[]
}
export interface Pair {
  gold: readonly Annotated[]
  predicted: readonly Annotated[]
  text: string
}
interface Measure {
  precision: number
  recall: number
  f1: number
  tp: number
}
export interface Scores {
  exact: Record<'source' | 'cue' | 'content', Measure>
  triple: Record<'relaxed' | 'strict', Measure>
}

function need(name: string): string {
  const path = sharedPath(name)
  if (!path) process.exit(1)
  return path
}

export const devPath = () => need('polnear/dev.jsonl')

export const devSplit = () => readJsonl<GoldArticle>(devPath())

/** `score.mjs`' own measure. */
export async function loadScorer(): Promise<(pairs: readonly Pair[]) => Scores> {
  const module = (await import(pathToFileURL(need('polnear/score.mjs')).href)) as {
    score: (pairs: readonly Pair[]) => Scores
  }
  return module.score
}
