/** The dossier's own words: short, the same wherever they stand, never in quotation marks. */
import type { Claim, ClaimMention, Dossier, DossierArticle, DossierSpeaker } from '../dossier/types.ts'

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** The outlets of a claim's mentions, each once, in order of first appearance. */
export function outletsOf(
  { mentions }: Pick<Claim, 'mentions'>,
  articles: ReadonlyMap<string, DossierArticle>,
): string[] {
  return [...new Set(mentions.map(({ article }) => outletOf(articles.get(article))))]
}

export const outletOf = (article: DossierArticle | undefined): string => article?.outlet ?? 'a page without an outlet'

/** On whose word, as the second half of a sentence: "nytimes.com, citing Axios, citing two sources". */
export function onWhoseWord(
  { chain, speaker, attribution, article }: ClaimMention,
  speakers: ReadonlyMap<string, DossierSpeaker>,
  articles: ReadonlyMap<string, DossierArticle>,
): string[] {
  const page = outletOf(articles.get(article))
  if (attribution === null) return [page]
  const said = speakers.get(speaker)
  const last = said?.name ? said.name : 'someone it does not name'
  const steps = [page, ...chain.filter((name) => name !== page && name !== last), last]
  return steps.filter((name, i) => name !== steps[i - 1])
}

/** "2 origins · 6 outlets". */
export function weight(claim: Claim, articles: ReadonlyMap<string, DossierArticle>): string {
  return `${count(claim.origins.length, 'origin')} · ${count(outletsOf(claim, articles).length, 'outlet')}`
}

/** The masthead: how much coverage, from how many, on how many independent origins. */
export function masthead({ articles, claims }: Dossier): string {
  const outlets = new Set(articles.map((article) => outletOf(article)))
  const copies = articles.filter(({ copyOf }) => copyOf !== null).length
  const last = articles
    .map(({ published, retrieved }) => published ?? retrieved ?? '')
    .sort()
    .at(-1)
  const parts = [
    `${count(articles.length, 'article')} from ${count(outlets.size, 'outlet')}`,
    copies ? `${count(copies, 'copy', 'copies')} of others` : '',
    count(claims.length, 'claim'),
    last ? `last published ${when(last)}` : '',
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day or moment, in the zone in which it was printed: "15 Jul 2018", "15 Jul 2018, 18:24 −04:00". */
export function when(iso: string | null): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso ?? '')
  if (!found) return 'no date'
  const [, year, month, day, time, zone] = found
  const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
  if (!time) return date
  return `${date}, ${time}${zone === 'Z' ? ' UTC' : zone ? ` ${zone.replace('-', '−')}` : ''}`
}

/** First and last day as people write them: "15 Jul 2018", "15 Jul – 2 Aug 2018", "Jul 2018". */
export function days(from: string, to: string): string {
  if (from === to) return when(from)
  const [a, b] = [from.split('-').map(Number), to.split('-').map(Number)] as [number[], number[]]
  const monthEnd = new Date(Date.UTC(b[0]!, b[1]!, 0)).getUTCDate()
  if (a[2] === 1 && b[2] === monthEnd && a[0] === b[0]) {
    if (a[1] === b[1]) return `${MONTHS[a[1]! - 1]} ${a[0]}`
    if (a[1] === 1 && b[1] === 12) return `${a[0]}`
  }
  return `${when(from)} – ${when(to)}`
}

/** What a stance does, for people: "denies", "has not answered". */
export const stanceWord = (stance: string): string => stance.replaceAll('-', ' ')
