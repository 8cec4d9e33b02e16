/** Claims as CSV (RFC 4180): one line a mention, so that a spreadsheet can count by outlet, speaker or origin. */
import { chainPhrase, namesOf } from './phrase.ts'
import type { Claim, Dossier } from './types.ts'

const COLUMNS = [
  'claim',
  'status',
  'text',
  'speaker',
  'stance',
  'on whose word',
  'origin',
  'outlet',
  'title',
  'published',
  'said',
  'url',
  'mention',
  'status by',
]

/** Claims as CSV (RFC 4180), a line a mention. */
export function csv(dossier: Dossier, claims: readonly Claim[] = dossier.claims): string {
  const names = namesOf(dossier)
  const articles = new Map(dossier.articles.map((each) => [each.id, each]))
  const rows = claims.flatMap((claim) =>
    claim.mentions.map((mention, i) => {
      const article = articles.get(mention.article)
      const origin = claim.origins.find(({ mentions }) => mentions.includes(i))
      return [
        claim.id,
        claim.status,
        mention.text,
        names.speaker(mention.speaker).name,
        mention.stance,
        chainPhrase(mention, names),
        origin?.name ?? '',
        article?.outlet ?? '',
        article?.title ?? '',
        mention.published ?? '',
        mention.saidAt ?? '',
        article?.url ?? '',
        mention.id,
        claim.statusBy ?? '',
      ]
    }),
  )
  return lines([COLUMNS, ...rows])
}

/** RFC 4180. */
export const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')

/** A spreadsheet takes what begins with one of these for a formula, and may run it. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
