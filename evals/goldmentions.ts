/** Mentions built from hand-made gold, for scoring the grouping by itself. */
import { speakerKey } from '../src/claims/comparable.ts'
import { contextOf } from '../src/claims/context.ts'
import { type Features, featuresOf } from '../src/claims/features.ts'
import type { Comparable } from '../src/store/store.ts'
import { joinText } from '../src/text/spans.ts'
import type { Attribution, Speaker, Stance } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

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
  gloss?: string
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

/** The texts of the articles beside this repository, by id: Helsinki and PolNeAR's train split. */
export const textsIn = (shared: string): ReadonlyMap<string, string> =>
  new Map(
    ['helsinki/articles.jsonl', 'polnear/train.jsonl']
      .flatMap((name) => readJsonl<{ id: string; text: string }>(`${shared}/${name}`))
      .map(({ id, text }) => [String(id), text]),
  )

export function goldComparables(gold: Gold, texts: ReadonlyMap<string, string>): GoldComparable[] {
  return gold.claims.flatMap((claim) =>
    claim.mentions.map((m) => {
      const article = texts.get(String(m.article))!
      const text = article.slice(m.start, m.end)
      const own = m.kind === 'outlet'
      const who = { id: 's', name: m.speaker, kind: m.kind } as Speaker
      const speaker = own ? '' : speakerKey(who)
      const context = contextOf({ text: article }, [m], own ? null : ({ speaker: 's' } as Attribution), [who])
      return {
        id: `${m.article}.${m.start}-${m.end}`,
        article: String(m.article),
        claim: claim.id,
        text,
        context,
        features: featuresOf({ text, context, stance: m.stance, speaker, own, days: [] }),
      }
    }),
  )
}

/** A mention of `evals/gold/claim-pairs*.json`. `speaker` as `speakerKey` gives it; null on the outlet's own word. */
export interface LabelledMention {
  article: string
  spans: [number, number][]
  speaker: string | null
  stance: Stance
}

export function labelledPairs(
  pairs: readonly { a: LabelledMention; b: LabelledMention; same: boolean }[],
  texts: ReadonlyMap<string, string>,
): { a: GoldComparable; b: GoldComparable; same: boolean }[] {
  const comparable = ({ article, spans, speaker, stance }: LabelledMention): GoldComparable => {
    const text = texts.get(article)!
    const parts = spans.map(([start, end]) => ({ start, end }))
    const said = joinText(text, parts)
    const who = { id: 's', name: capital(speaker ?? ''), kind: 'person' } as Speaker
    const context = contextOf({ text }, parts, speaker === null ? null : ({ speaker: 's' } as Attribution), [who])
    return {
      id: `${article}.${spans.join()}`,
      article,
      claim: '',
      text: said,
      context,
      features: featuresOf({ text: said, context, stance, speaker: speaker ?? '', own: speaker === null, days: [] }),
    }
  }
  return pairs.map(({ a, b, same }) => ({ a: comparable(a), b: comparable(b), same }))
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
