import { count, masthead, onWhoseWord, outletOf, stanceWord, weight, when } from './phrase.ts'
import type { Claim, ClaimMention, Dossier } from './types.ts'

/** More would be a wall; the JSON has all. */
const MOST_CLAIMS = 100

/** The dossier as Markdown. Lines in quotation marks are the coverage's words, exactly; the rest is ours. */
export function markdown(dossier: Dossier): string {
  const articles = new Map(dossier.articles.map((each) => [each.id, each]))
  const speakers = new Map(dossier.speakers.map((each) => [each.id, each]))
  const claims = new Map(dossier.claims.map((each) => [each.id, each]))
  const chain = (mention: ClaimMention) => onWhoseWord(mention, speakers, articles).map(plain).join(', citing ')
  const line = (claim: Claim) => {
    const mention = claim.mentions[claim.shown]!
    const stance = mention.stance === 'asserts' ? '' : ` (${stanceWord(mention.stance)})`
    const change = claim.change ? ` **${stanceWord(claim.change)}**` : ''
    return `- ${quoted(mention.text)}\n  ${claim.status}; ${chain(mention)}${stance} · ${weight(claim, articles)} · ${when(mention.published)}${change}`
  }
  const parts = [`# ${plain(dossier.story.title)}`, masthead(dossier)]
  const moments = [
    dossier.asOf ? `As of ${when(dossier.asOf)}.` : '',
    dossier.since ? `Changes since ${when(dossier.since)}.` : '',
  ]
  if (moments.some(Boolean)) parts.push(moments.filter(Boolean).join(' '))
  const section = (title: string, lines: readonly string[], intro = '') => {
    if (lines.length > 0) parts.push(`## ${title}`, ...(intro ? [intro] : []), lines.join('\n'))
  }
  if (dossier.since) {
    const told = dossier.changes.slice(0, MOST_CLAIMS).map((change) => {
      const claim = claims.get(change.claim ?? '')
      const words = claim ? ` ${quoted(claim.mentions[claim.shown]!.text)}` : ''
      return `- ${stanceWord(change.kind)}:${words} ${plain(change.why)}${change.at ? ` · ${when(change.at)}` : ''}`
    })
    section('What changed', told.length > 0 ? told : ['Nothing changed.'])
  }
  const shown = dossier.claims.slice(0, MOST_CLAIMS)
  section('What is known', shown.map(line), dossier.order)
  if (dossier.claims.length > shown.length)
    parts.push(`… and ${count(dossier.claims.length - shown.length, 'more claim')}.`)
  const listed = new Set(shown.map(({ id }) => id))
  for (const status of ['confirmed', 'denied', 'unconfirmed', 'retracted'] as const)
    section(
      status[0]!.toUpperCase() + status.slice(1),
      dossier.claims
        .filter((claim) => claim.status === status && !listed.has(claim.id))
        .slice(0, 20)
        .map(line),
    )
  section(
    'Disputed',
    dossier.disputes.slice(0, 20).flatMap(({ claims: [a, b], kind, why }) => {
      const [one, two] = [claims.get(a), claims.get(b)]
      if (!one || !two) return []
      const side = (claim: Claim) =>
        `${quoted(claim.mentions[claim.shown]!.text)} (${chain(claim.mentions[claim.shown]!)})`
      return [`- ${side(one)}\n  against ${side(two)}\n  ${kind}: ${plain(why)}`]
    }),
  )
  section(
    'Asked, no answer seen',
    dossier.unanswered
      .slice(0, 30)
      .map(
        (each) =>
          `- ${quoted(each.text)}\n  ${plain(each.who)}: ${stanceWord(each.stance)}; ${plain(outletOf(articles.get(each.article)))}`,
      ),
  )
  section(
    'Where each party stands',
    dossier.positions.slice(0, 60).flatMap((each) => {
      const mention = claims.get(each.claim)?.mentions.find(({ id }) => id === each.mention)
      const term = dossier.terms.find(({ id }) => id === each.term)?.label ?? each.term
      return mention
        ? [
            `- ${plain(each.party)} · ${plain(term)} · ${stanceWord(each.stance)}: ${quoted(mention.text)} · ${when(each.at)}`,
          ]
        : []
    }),
  )
  const sources = dossier.articles.map(
    (each) =>
      `- ${plain(each.title ?? each.externalId ?? each.id)}, ${plain(outletOf(each))}, ${each.published ? when(each.published) : `no date; retrieved ${when(each.retrieved)}`}${each.copyWhy ? `; ${plain(each.copyWhy)}` : ''}${each.credit ? `; credits ${plain(each.credit)}` : ''}`,
  )
  section('Articles', sources)
  return `${parts.join('\n\n')}\n`
}

/** Verbatim words on one line, made harmless: nothing in them is Markdown, HTML or a control character. */
const quoted = (text: string): string => `“${plain(text)}”`

function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+\.)(?=\s)/, '\\$1')
}
