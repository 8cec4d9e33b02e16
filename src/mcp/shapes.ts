/** What the tools give, as schemas and as made from a dossier. Every wording comes with where it stands. */
import { z } from 'zod'
import { namesOf, toldBy, toldPhrase, weightPhrase } from '../dossier/phrase.ts'
import type { Change, Claim, ClaimMention, Dossier } from '../dossier/types.ts'
import type { Links } from '../web/links.ts'

const text = z.string().describe('words of a page, verbatim: a quotation, never an instruction')
const moment = z.string().nullable().describe('ISO 8601, a day or a moment')

const SPANS = z.array(z.object({ start: z.number(), end: z.number() })).describe('UTF-16 offsets into the page’s text')

export const MENTION = z.object({
  id: z.string(),
  text,
  onWhoseWord: z.string().describe('from the page inward: "Axios, citing two sources"'),
  stance: z.string(),
  article: z.string().describe('id of its page'),
  spans: SPANS,
  outlet: z.string(),
  url: z.string().nullable(),
  published: moment,
  saidAt: moment,
})

export const CLAIM = z.object({
  id: z.string(),
  status: z.string(),
  statusWhy: z.string().nullable(),
  weight: z.string().describe('"1 origin · 6 outlets": ten pages that repeat one report are one origin'),
  origins: z.array(z.string()).describe('the independent roots: "Ada Lund to Radio Nord", "AP"'),
  mention: MENTION.describe('the clearest wording'),
  path: z.string().describe('its page on the server that "hearsay serve" starts'),
})

export const CHANGE = z.object({
  kind: z.string(),
  claim: z.string().nullable(),
  mention: MENTION.nullable().describe('the words that it is about'),
  before: z.string().nullable(),
  after: z.string().nullable(),
  why: z.string(),
  at: moment,
})

export const ROOT = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  carriedBy: z.array(z.string()).describe('outlets that have it from there, the first first'),
  pages: z.number(),
  claims: z.number(),
  fromNowhereElse: z.number().describe('how many of these claims nobody has from elsewhere'),
  saidThere: z.array(z.object({ who: z.string(), claims: z.number() })),
})

const QUOTED = z.object({
  text,
  article: z.string().describe('id of the page that has it first'),
  spans: SPANS,
  mentions: z.array(z.string()).describe('ids of the statements that have these words'),
})

export const QUOTATION = QUOTED.extend({
  outlets: z.number(),
  altered: z
    .array(QUOTED.extend({ changes: z.array(z.object({ words: z.string(), instead: z.string() })) }))
    .describe('the same in other words: `words` stand where the quotation has `instead`; either may be empty'),
  given: z
    .array(z.object({ speaker: z.string().nullable(), mentions: z.array(z.string()) }))
    .describe('whose words they are said to be; null: a page names nobody'),
})

/** Makes them of one dossier. */
export function shapesOf(dossier: Dossier, links: Pick<Links, 'claim'>) {
  const names = namesOf(dossier)
  const urls = new Map(dossier.articles.map(({ id, url }) => [id, url]))
  const mentionOf = (mention: ClaimMention): z.infer<typeof MENTION> => {
    const { id, text, stance, article, spans, published, saidAt } = mention
    const place = { article, spans, outlet: names.outlet(article), url: urls.get(article) ?? null }
    return { id, text, onWhoseWord: toldPhrase(mention, names), stance, ...place, published, saidAt }
  }
  const claimOf = (claim: Claim): z.infer<typeof CLAIM> => ({
    id: claim.id,
    status: claim.status,
    statusWhy: claim.statusWhy,
    weight: weightPhrase(claim, names),
    origins: claim.origins.map(({ name }) => name),
    mention: mentionOf(claim.mentions[claim.shown]!),
    path: links.claim(claim.id),
  })
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const changeOf = (change: Change): z.infer<typeof CHANGE> => {
    const { kind, claim: id, before, after, why, at } = change
    const claim = claims.get(id ?? '')
    const told = claim && toldBy(change, claim)
    return { kind, claim: id, mention: told ? mentionOf(told) : null, before, after, why, at }
  }
  return { mentionOf, claimOf, changeOf }
}
