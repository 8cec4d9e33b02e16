/** The dossier's own words: the joining words of a chain, counts, the sentence at its head. Pages and texts share them. */
import { isNetwork } from '../origins/outlets.ts'
import type { Stance } from '../types.ts'
import type { Figure } from './figures.ts'
import type { Change, Claim, ClaimMention, Dossier, Given } from './types.ts'

/** What phrases need to look up. */
export interface Names {
  outlet: (article: string) => string
  speaker: (id: string) => { name: string; kind: string; aliases?: readonly string[] }
}

/** How the articles' outlets and the speakers of a dossier are called. */
export function namesOf({ articles, speakers }: Pick<Dossier, 'articles' | 'speakers'>): Names {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? 'an unnamed outlet']))
  const people = new Map(speakers.map((each) => [each.id, each]))
  return {
    outlet: (article) => outlets.get(article) ?? 'an unnamed outlet',
    speaker: (id) => people.get(id) ?? { name: '', kind: 'unnamed' },
  }
}

/**
 * From the page inward, each once. A source that is an outlet stands in the chain too, as do outlets that are the source together
 * ("Axios, Financial Times").
 *
 * @param aliases what else the speaker is called: a page may name an outlet otherwise than others do.
 */
export function stepsOf(
  page: string,
  chain: readonly string[],
  speaker: string,
  aliases: readonly string[] = [],
): string[] {
  const named = new Set([page, speaker, ...aliases, ...speaker.split(/, (?:and )?| and /)])
  return [page, ...chain.filter((link) => !named.has(link)), ...(speaker === page ? [] : [speaker])]
}

/** "Axios, citing two sources"; "Evening Star, citing Radio Nord, citing Mara Lund on Twitter"; the outlet alone for its own word. */
export function chainPhrase(
  mention: Pick<ClaimMention, 'article' | 'attribution' | 'speaker' | 'chain'>,
  names: Names,
): string {
  const outlet = names.outlet(mention.article)
  if (mention.attribution === null) return stepsOf(outlet, mention.chain, outlet).join(', citing ')
  const { name, kind, aliases } = names.speaker(mention.speaker)
  const speaker = name || (kind === 'unnamed' ? 'someone it does not name' : 'an unnamed source')
  const posted = mention.chain.filter(isNetwork).map((network) => ` on ${network}`)
  const through = mention.chain.filter((link) => !isNetwork(link))
  return `${stepsOf(outlet, through, speaker, aliases).join(', citing ')}${posted.at(-1) ?? ''}`
}

/** "The Meridian, citing Emil Roth (denies)": what he denies is no word of his that it is so. */
export const toldPhrase = (mention: ClaimMention, names: Names): string =>
  chainPhrase(mention, names) + (mention.stance === 'asserts' ? '' : ` (${stancePhrase(mention.stance)})`)

/** The chain without the speaker, under whose name it stands: "Axios"; "Evening Star, citing Radio Nord"; "Radio Nord, citing Twitter". */
export function wayPhrase({ article, chain, speaker }: ClaimMention, names: Names): string {
  const { name, aliases } = names.speaker(speaker)
  const steps = stepsOf(names.outlet(article), chain, name, aliases)
  return (steps.length > 1 ? steps.slice(0, -1) : steps).join(', citing ')
}

/** "Donald Trump to CBS News", "AP", "two sources to Axios". */
export const originPhrase = ({ who, to, on }: Given): string =>
  `${who || 'unnamed sources'}${to === null ? '' : ` to ${to}`}${on === null ? '' : ` on ${on}`}`

/** "Federal officials" tells that they are officials, "ambassador to Russia" of Russia. */
export const isToldBy = (words: string | null, what: string | null): boolean =>
  what !== null && (words ?? '').toLowerCase().includes(what.toLowerCase().replace(/\.$/, ''))

/** "1,234.5". What `Intl` makes for it takes as long as a twentieth of a dossier that is kept, and only what is to be rounded needs it. */
export function numberPhrase(n: number): string {
  const [, whole, fraction = ''] = /^(\d+)(\.\d{1,3})?$/.exec(String(n)) ?? []
  return whole === undefined
    ? new Intl.NumberFormat('en').format(n)
    : whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + fraction
}

/** "1 origin", "1,204 claims". */
export const count = (n: number, one: string, many = `${one}s`): string => `${numberPhrase(n)} ${n === 1 ? one : many}`

/** "12 claims, 3 of them from nowhere else" */
export function restsPhrase(claims: number, alone: number): string {
  const from = alone === claims ? 'from nowhere else' : alone === 0 ? 'also from elsewhere' : null
  return `${count(claims, 'claim')}, ${from ?? `${numberPhrase(alone)} of them from nowhere else`}`
}

/** "1 origin · 6 outlets" */
export function weightPhrase({ origins, mentions }: Pick<Claim, 'origins' | 'mentions'>, names: Names): string {
  const outlets = new Set(mentions.map(({ article }) => names.outlet(article))).size
  return `${count(origins.length, 'origin')} · ${count(outlets, 'outlet')}`
}

/**
 * On how many the coverage rests, each counted once, beside what its outlets state on their own word: a speaker, whatever the occasion,
 * and an outlet or a wire with all that its sources told it.
 */
export function originsBeside(claims: readonly Pick<Claim, 'origins'>[]): number {
  const voices = new Set<string>()
  const reports = new Set<string>()
  for (const { origins } of claims)
    for (const { kind, who, to } of origins) {
      if (kind === 'own-word' || kind === 'unknown') continue
      if (kind === 'utterance') voices.add(who)
      else reports.add(to ?? who)
    }
  return voices.size + reports.size
}

/** "41 articles from 23 outlets, 312 claims, 14 independent origins beside the outlets’ own word, last published 2025-11-19 18:42 UTC" */
export function masthead({ articles, claims }: Pick<Dossier, 'articles' | 'claims'>): string {
  if (articles.length === 0) return 'No articles'
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size
  const copies = articles.filter(({ copyOf }) => copyOf !== null).length
  const origins = originsBeside(claims)
  const parts = [
    `${count(articles.length, 'article')} from ${count(outlets, 'outlet')}`,
    ...(copies > 0 ? [`${count(copies, 'copy', 'copies')} among them`] : []),
    count(claims.length, 'claim'),
    `${count(origins, 'independent origin')} beside the outlets’ own word`,
  ]
  const dates = articles
    .flatMap(({ published, retrieved }) => published ?? retrieved ?? [])
    .map((date) => ({ date, at: Date.parse(date) }))
    .sort((a, b) => a.at - b.at)
  if (dates.length > 0) parts.push(`last published ${momentPhrase(dates.at(-1)!.date)}`)
  const undated = articles.filter(({ published }) => published === null).length
  if (undated > 0)
    parts.push(`${undated === articles.length ? 'all' : undated} without a date, ordered by when they were retrieved`)
  return parts.join(', ')
}

/** `2025-11-19T18:42:10+01:00` → `2025-11-19 18:42 +01:00`; days stay days. */
export function momentPhrase(moment: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?$/.exec(moment)
  if (!parts) return moment
  return [parts[1], parts[2], parts[3] === 'Z' ? 'UTC' : (parts[3] ?? '')].join(' ').trim()
}

/** "2031-05-02"; "2031-05" for all of a month, "2031" of a year; "2031-05-02 to 2031-05-08". */
export function daysPhrase(from: string, to: string): string {
  if (from === to) return from
  if (!/^\d{4}-\d\d-01$/.test(from)) return `${from} to ${to}`
  const [month, year] = [from.slice(0, 'yyyy-mm'.length), from.slice(0, 'yyyy'.length)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const last = new Date(Date.UTC(Number(year), Number(month.slice(-2)), 0)).toISOString().slice(0, from.length)
  return from === `${month}-01` && to === last ? month : `${from} to ${to}`
}

/** "12 officers", "USD 105 million", "5 to 7 %"; a ratio in the words of a page: "two-thirds", "doubled". */
export function figureName({ kind, value, upTo, unit, text }: Figure): string {
  if (kind === 'ratio') return text.toLowerCase()
  const number = upTo === value ? large(value) : `${large(value)} to ${large(upTo)}`
  if (kind === 'money') return `${unit} ${number}`
  return unit === '' ? number : `${number} ${unit}`
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]
function large(value: number): string {
  const [scale, word] = SCALES.find(([least]) => value >= least) ?? [1, '']
  return `${numberPhrase(value / scale)} ${word}`.trim()
}

/** The stance as a verb in a sentence: "Russia denies". */
export const stancePhrase = (stance: Stance): string =>
  stance === 'has-not-answered' ? 'did not answer' : stance === 'declines-to-comment' ? 'declined to comment' : stance

/** The statement by which a change is told: of a new voice its own, else the one that stands for the claim. */
export const toldBy = ({ speaker }: Change, { mentions, shown }: Claim): ClaimMention =>
  mentions.find((each) => each.speaker === speaker) ?? mentions[shown]!

/**
 * What was and what is: "reported → denied". An origin takes no other's place: "two sources to Axios, beside AP".
 *
 * @param show of words that are the coverage's, or ours.
 */
export function changePhrase({ kind, before, after }: Change, show = (words: string): string => words): string {
  const [was, is] = [before, after].map((each) => (each === null ? null : show(each)))
  if (kind === 'new-origin') return [is, was && `beside ${was}`].filter(Boolean).join(', ')
  return [was, is].filter((each) => each !== null).join(' → ')
}

const HEADINGS: Readonly<Record<Change['kind'], string>> = {
  status: 'Status changed',
  figure: 'Figures changed',
  position: 'Positions changed',
  'new-origin': 'New origins',
  'new-claim': 'New claims',
  dropped: 'No longer stated',
  'new-version': 'New versions of pages',
  'new-speaker': 'New voices',
}
/** What stands over changes of a kind. */
export const changeHeading = (kind: Change['kind']): string => HEADINGS[kind]

export const NOTHING_CHANGED = 'Nothing has changed.'

/** Who says it this way does not say what the words say. */
export const isAgainst = (stance: Stance): boolean => AGAINST.has(stance)
const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'rejects', 'doubts'])
