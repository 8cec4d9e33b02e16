/** The smaller pages of a dossier as tables: what stands on each, a line an entry. The first row names the columns. */
import { lines } from './csv.ts'
import { escaped } from './escape.ts'
import { figuresIn } from './figures.ts'
import type { FoundIn } from './find.ts'
import { chainPhrase, count, figureName, namesOf, toldBy, toldPhrase, weightPhrase } from './phrase.ts'
import type { Claim, ClaimMention, Dossier } from './types.ts'

export type TableName = 'changes' | 'positions' | 'timeline' | 'places' | 'figures' | 'articles' | 'speakers'
export type Table = string[][]

export function tableOf(dossier: Dossier, name: TableName): Table {
  const names = namesOf(dossier)
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const said = (id: string | null) => claims.get(id ?? '')?.text ?? ''
  const mentionOf = (claim: string | null, id?: string) => {
    const { mentions = [], shown = 0 } = claims.get(claim ?? '') ?? {}
    return id === undefined ? mentions[shown] : mentions.find((each) => each.id === id)
  }
  const word = (mention: ClaimMention | undefined) => mention && toldPhrase(mention, names)
  const url = (id: string | null) => articles.get(id ?? '')?.url ?? ''
  switch (name) {
    case 'changes':
      return [
        ['kind', 'claim', 'on whose word', 'before', 'after', 'why', 'at', 'url'],
        ...dossier.changes.map((change) => {
          const { kind, before, after, why, at, article } = change
          const claim = claims.get(change.claim ?? '')
          const told = claim && toldBy(change, claim)
          return row([kind, told?.text, word(told), before, after, why, at, url(article)])
        }),
      ]
    case 'positions': {
      const labels = new Map(dossier.terms.map(({ id, label }) => [id, label]))
      return [
        ['party', 'term', 'stance', 'words', 'on whose word', 'at', 'url'],
        ...dossier.positions.map(({ party, term, stance, claim, mention: id, at }) => {
          const mention = mentionOf(claim, id)
          return row([party, labels.get(term), stance, mention?.text, word(mention), at, url(mention?.article ?? null)])
        }),
      ]
    }
    case 'timeline': {
      const claimOf = new Map(dossier.timeline.map(({ mention, claim }) => [mention, claim]))
      return [
        ['from', 'to', 'as said', 'words', 'on whose word', 'event', 'url'],
        ...dossier.timeline.map(({ from, to, expression: { text, article }, claim, mention: id, event }) => {
          const mention = mentionOf(claim, id)
          const standing = mentionOf(claimOf.get(event) ?? null, event)
          return row([from, to, text, mention?.text, word(mention), standing?.text, url(article)])
        }),
      ]
    }
    case 'places':
      return [
        ['name', 'country', 'latitude', 'longitude', 'named', 'claims'],
        ...dossier.places.map(({ name, country, latitude, longitude, mentions, claims }) =>
          row([name, country, latitude, longitude, mentions.length, claims.length]),
        ),
      ]
    case 'figures':
      return [
        ['figure', 'kind', 'value', 'up to', 'unit', 'claims', 'first claim', 'on whose word'],
        ...figuresIn(dossier.amounts).map((figure) => {
          const { kind, value, upTo, unit, claims } = figure
          const first = claims[0] ?? null
          const told = [said(first), word(mentionOf(first))]
          return row([figureName(figure), kind, value, upTo, unit, claims.length, ...told])
        }),
      ]
    case 'articles':
      return [
        ['id', 'outlet', 'title', 'byline', 'published', 'retrieved', 'copy of', 'why', 'credits', 'url'],
        ...dossier.articles.map(({ id, outlet, title, byline, published, retrieved, copyOf, copyWhy, credit, url }) =>
          row([id, outlet, title, byline, published, retrieved, copyOf, copyWhy, credit, url]),
        ),
      ]
    case 'speakers':
      return [
        ['id', 'name', 'kind', 'role', 'of', 'party', 'other names', 'statements'],
        ...dossier.speakers.map(({ id, name, kind, role, affiliation, party, aliases, mentions }) =>
          row([id, name, kind, role, affiliation, party, aliases.filter((each) => each !== name).join('; '), mentions]),
        ),
      ]
  }
}

/** The statements of claims, each with its way to the page. */
export function statementTable(dossier: Dossier, claims: readonly Claim[]): Table {
  const names = namesOf(dossier)
  const urls = new Map(dossier.articles.map(({ id, url }) => [id, url]))
  return [
    ['words', 'stance', 'on whose word', 'published', 'url'],
    ...claims.flatMap(({ mentions }) =>
      mentions.map((mention) =>
        row([mention.text, mention.stance, chainPhrase(mention, names), mention.published, urls.get(mention.article)]),
      ),
    ),
  ]
}

/** What a search has found, a kind after the other. */
export function foundTable(dossier: Dossier, { claims, speakers, articles }: FoundIn): Table {
  const names = namesOf(dossier)
  return [
    ['kind', 'words', 'status', 'on whose word', 'weight', 'at'],
    ...speakers.map(({ name, role, mentions }) =>
      row(['speaker', name, null, role, count(mentions, 'statement'), null]),
    ),
    ...claims.map((claim) => {
      const mention = claim.mentions[claim.shown]!
      const word = toldPhrase(mention, names)
      return row(['claim', mention.text, claim.status, word, weightPhrase(claim, names), mention.published])
    }),
    ...articles.map(({ id, title, published }) => row(['article', title, null, names.outlet(id), null, published])),
  ]
}

const row = (cells: readonly (string | number | null | undefined)[]): string[] => cells.map((cell) => `${cell ?? ''}`)

export const tableCsv = (table: Table): string => lines(table)

export function tableMarkdown(title: string, [head, ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [`# ${escaped(title)}`, '', line(head!), `|${' --- |'.repeat(head!.length)}`, ...rows.map(line), ''].join('\n')
}
