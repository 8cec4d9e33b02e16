/** Mentions built from hand-made gold, for scoring the grouping by itself. */
import { readFileSync } from 'node:fs'
import { type Features, featuresOf } from '../src/claims/features.ts'
import type { Comparable } from '../src/store/store.ts'
import type { Stance } from '../src/types.ts'

export interface GoldMention {
  article: string
  start: number
  end: number
  speaker: string
  kind: string
  stance: Stance
}
export interface GoldClaim {
  id: string
  gloss: string
  mentions: GoldMention[]
  notSameAs?: string[]
}
export interface Gold {
  articles: string[]
  claims: GoldClaim[]
}

/** A gold mention with its claim, ready to be compared once it has a vector. */
export interface GoldComparable extends Omit<Comparable, 'vector' | 'features'> {
  claim: string
  context: string
  features: Features
}

export const readJsonl = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

export function goldComparables(gold: Gold, texts: ReadonlyMap<string, string>): GoldComparable[] {
  return gold.claims.flatMap((claim) =>
    claim.mentions.map((m) => {
      const text = texts.get(String(m.article))!.slice(m.start, m.end)
      const own = m.kind === 'outlet'
      const speaker = own ? '' : speakerKey(m.speaker)
      return {
        id: `${m.article}.${m.start}-${m.end}`,
        article: String(m.article),
        claim: claim.id,
        text,
        context: text,
        features: featuresOf({ text, context: text, stance: m.stance, speaker, own, days: [] }),
      }
    }),
  )
}

const speakerKey = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? ''
