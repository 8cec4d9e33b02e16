/** The smaller pages of a dossier as tables: what stands on each, a line an entry. The first row names the columns. */
import { lines } from './csv.ts'
import { escaped } from './escape.ts'
import { figuresIn } from './figures.ts'
import type { FoundIn } from './find.ts'
import { chainPhrase, count, figureName, namesOf, toldBy, toldPhrase, weightPhrase } from './phrase.ts'
import { quotedIn } from './quotations.ts'
import { pagesOf, rootsOf } from './roots.ts'
import { sourcingOf } from './sourcing.ts'
import type { Claim, ClaimMention, Dossier } from './types.ts'

export type TableName =
  | 'changes'
  | 'positions'
  | 'timeline'
  | 'places'
  | 'figures'
  | 'origins'
  | 'quotations'
  | 'outlets'
  | 'articles'
  | 'speakers'
export type Table = string[][]

/** What stands on the page of that name. */
export function tableOf(dossier: Dossier, name: TableName): Table {
  const { head, rows } = TABLES[name]
  return [[...head], ...rows(dossier, lookup(dossier)).map(row)]
}

/** What stands there as data. */
export function entriesOf(dossier: Dossier, name: TableName): readonly object[] {
  if (name === 'origins') return rootsOf(dossier)
  if (name === 'quotations') return quotedIn(dossier)
  if (name === 'outlets') return sourcingOf(dossier)
  return dossier[name === 'figures' ? 'amounts' : name]
}

type Cell = string | number | null | undefined

/** What the entries of a dossier name by its id. */
interface Lookup {
  claim(id: string | null): Claim | undefined
  /** One of a claim's mentions; without its id, the one that is shown. */
  mention(claim: string | null, id?: string): ClaimMention | undefined
  /** On whose word. */
  word(mention: ClaimMention | undefined): string | undefined
  /** Of an article. */
  url(article: string | null | undefined): string | null | undefined
}

function lookup(dossier: Dossier): Lookup {
  const names = namesOf(dossier)
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const urls = new Map(dossier.articles.map(({ id, url }) => [id, url]))
  return {
    claim: (id) => claims.get(id ?? ''),
    mention(claim, id) {
      const { mentions = [], shown = 0 } = claims.get(claim ?? '') ?? {}
      return id === undefined ? mentions[shown] : mentions.find((each) => each.id === id)
    },
    word: (mention) => mention && toldPhrase(mention, names),
    url: (article) => urls.get(article ?? ''),
  }
}

interface Columns {
  head: readonly string[]
  rows(dossier: Dossier, by: Lookup): Cell[][]
}

const TABLES: Readonly<Record<TableName, Columns>> = {
  changes: {
    head: ['kind', 'claim', 'on whose word', 'before', 'after', 'why', 'at', 'url'],
    rows: ({ changes }, by) =>
      changes.map((change) => {
        const { kind, before, after, why, at, article } = change
        const claim = by.claim(change.claim)
        const told = claim && toldBy(change, claim)
        return [kind, told?.text, by.word(told), before, after, why, at, by.url(article)]
      }),
  },
  positions: {
    head: ['party', 'term', 'stance', 'words', 'on whose word', 'at', 'url'],
    rows({ positions, terms }, by) {
      const labels = new Map(terms.map(({ id, label }) => [id, label]))
      return positions.map(({ party, term, stance, claim, mention: id, at }) => {
        const mention = by.mention(claim, id)
        return [party, labels.get(term), stance, mention?.text, by.word(mention), at, by.url(mention?.article)]
      })
    },
  },
  timeline: {
    head: ['from', 'to', 'as said', 'words', 'on whose word', 'event', 'url'],
    rows({ timeline }, by) {
      const claimOf = new Map(timeline.map(({ mention, claim }) => [mention, claim]))
      return timeline.map(({ from, to, expression: { text, article }, claim, mention: id, event }) => {
        const mention = by.mention(claim, id)
        const standing = by.mention(claimOf.get(event) ?? null, event)
        return [from, to, text, mention?.text, by.word(mention), standing?.text, by.url(article)]
      })
    },
  },
  places: {
    head: ['name', 'country', 'latitude', 'longitude', 'named', 'claims'],
    rows: ({ places }) =>
      places.map(({ name, country, latitude, longitude, mentions, claims }) => {
        return [name, country, latitude, longitude, mentions.length, claims.length]
      }),
  },
  figures: {
    head: ['figure', 'kind', 'value', 'up to', 'unit', 'claims', 'first claim', 'on whose word'],
    rows: ({ amounts }, by) =>
      figuresIn(amounts).map((figure) => {
        const { kind, value, upTo, unit, claims } = figure
        const first = claims[0] ?? null
        const told = [by.claim(first)?.text, by.word(by.mention(first))]
        return [figureName(figure), kind, value, upTo, unit, claims.length, ...told]
      }),
  },
  origins: {
    head: [
      'id',
      'name',
      'kind',
      'other outlets',
      'pages',
      'claims',
      'from nowhere else',
      'who said it there',
      'carried by',
    ],
    rows: (dossier) =>
      rootsOf(dossier).map((root) => {
        const { id, name, kind, carriers, claims, alone, voices } = root
        const who = voices.map((each) => each.who).join('; ')
        const by = carriers.map(({ outlet }) => outlet ?? 'an unnamed outlet').join('; ')
        return [id, name, kind, carriers.length, pagesOf(root), claims.length, alone, who, by]
      }),
  },
  quotations: {
    head: ['words', 'outlets', 'whose', 'in other words', 'url'],
    rows: (dossier, by) =>
      quotedIn(dossier).map(({ text, outlets, given, altered, article }) => {
        const whose = given.map(({ speaker, mentions }) => `${speaker ?? 'nobody named'} ${mentions.length}`).join('; ')
        const others = altered.map((other) => `“${other.text}” (${other.mentions.length})`).join('; ')
        return [text, outlets, whose, others, by.url(article)]
      }),
  },
  outlets: {
    head: [
      'outlet',
      'articles',
      'copies',
      'own word',
      'said to it',
      'in public',
      'from others',
      'unnamed sources',
      'most of it from',
    ],
    rows: (dossier) =>
      sourcingOf(dossier).map(({ outlet, articles, copies, own, heard, open, carried, unnamed, from }) => {
        const most = from.map(({ name, statements }) => `${name} ${statements}`).join('; ')
        return [outlet ?? 'an unnamed outlet', articles, copies, own, heard, open, carried, unnamed, most]
      }),
  },
  articles: {
    head: ['id', 'outlet', 'title', 'byline', 'published', 'retrieved', 'copy of', 'why', 'credits', 'url'],
    rows: ({ articles }) =>
      articles.map(({ id, outlet, title, byline, published, retrieved, copyOf, copyWhy, credit, url }) => {
        return [id, outlet, title, byline, published, retrieved, copyOf, copyWhy, credit, url]
      }),
  },
  speakers: {
    head: ['id', 'name', 'kind', 'role', 'of', 'party', 'other names', 'statements'],
    rows: ({ speakers }) =>
      speakers.map(({ id, name, kind, role, affiliation, party, aliases, mentions }) => {
        const others = aliases.filter((each) => each !== name).join('; ')
        return [id, name, kind, role, affiliation, party, others, mentions]
      }),
  },
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

const row = (cells: readonly Cell[]): string[] => cells.map((cell) => `${cell ?? ''}`)

/** A table as CSV. */
export const tableCsv = (table: Table): string => lines(table)

/** A table as one of CommonMark with the extension for tables, under its title. */
export function tableMarkdown(title: string, [head, ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [`# ${escaped(title)}`, '', line(head!), `|${' --- |'.repeat(head!.length)}`, ...rows.map(line), ''].join('\n')
}
