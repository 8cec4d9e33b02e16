/** Statements built from hand-made gold, for scoring what stands on claims by itself. */
import type { Grouped } from '../src/claims/grouped.ts'
import type { Statement } from '../src/dossier/statements.ts'
import { slug } from '../src/text/slug.ts'
import type { SpeakerKind } from '../src/types.ts'
import type { Gold, GoldClaim, GoldMention } from './goldmentions.ts'

interface OriginMention extends GoldMention {
  chain: string[]
}
interface OriginClaim extends GoldClaim {
  mentions: OriginMention[]
  origins: { name: string; mentions: number[] }[]
  status: string
}
export interface OriginGold extends Gold {
  claims: OriginClaim[]
  copies: { articles: string[]; wire: string }[]
  disputes: { claims: string[]; kind: string }[]
}

export function goldStatements(gold: OriginGold, articles: ReadonlyMap<string, { text: string; outlet: string }>) {
  const groups = new Map(gold.copies.flatMap((group) => group.articles.map((id) => [id, group] as const)))
  const claims = gold.claims.map((claim): Grouped => {
    const statements = claim.mentions.map((m): Statement => {
      const { text, outlet } = articles.get(m.article)!
      const group = groups.get(m.article)
      // On the page's own word the gold names the outlet as the speaker.
      const own = m.kind === 'outlet' && m.speaker === outlet
      return {
        id: `${m.article}.${m.start}`,
        article: m.article,
        outlet,
        claim: claim.id,
        attribution: own ? null : `a${m.start}`,
        spans: [{ start: m.start, end: m.end }],
        text: text.slice(m.start, m.end),
        said: 0,
        page: '',
        nth: 0,
        opens: false,
        start: m.start,
        end: m.end,
        means: [],
        quoted: false,
        verbatim: false,
        accusing: false,
        dates: [],
        remark: text.slice(text.lastIndexOf('\n', m.start) + 1, m.end),
        speaker:
          own || m.kind === 'anonymous' ? `${slug(outlet)}${m.kind === 'anonymous' ? m.start : ''}` : slug(m.speaker),
        name: own ? outlet : m.speaker,
        kind: m.kind as SpeakerKind,
        role: null,
        affiliation: null,
        party: null,
        chain: m.chain,
        venue: m.chain.at(-1) ?? null,
        stance: m.stance,
        saidAt: null,
        published: null,
        root: group?.articles[0] ?? m.article,
        source: group ? articles.get(group.articles[0]!)!.outlet : outlet,
        wire: group?.wire ?? null,
        contributor: null,
        opinion: false,
        cites: [],
      }
    })
    return { id: claim.id, statements, shown: 0 }
  })
  return { claims, of: new Map(gold.claims.map((claim) => [claim.id, claim])) }
}
