import type { Claim, TimelineEntry } from '../dossier/types.ts'
import type { View } from '../dossier/view.ts'
import type { DateExpression, Span } from '../types.ts'

/** Days that claims speak of, in order. One event told ten times is one entry: a claim stands once for each time it names. */
export function timelineOf(claims: readonly Claim[], { readings, texts }: View): TimelineEntry[] {
  return claims
    .flatMap((claim) => {
      const found = new Map<string, TimelineEntry>()
      const counts = new Map<string, number>()
      for (const mention of claim.mentions) {
        for (const date of datesWithin(readings.get(mention.article)?.dates ?? [], mention.spans)) {
          const key = `${date.from} ${date.to}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
          if (found.has(key)) continue
          const { start, end } = date
          const text = texts.get(mention.article)?.slice(start, end) ?? ''
          const expression = { article: mention.article, span: { start, end }, text }
          found.set(key, { from: date.from, to: date.to, expression, claim: claim.id, mention: mention.id })
        }
      }
      return [...found].filter(([key]) => isBest(key, counts)).map(([, entry]) => entry)
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.mention, b.mention))
}

/** A vague date orders nothing, nor does an age: "the 16th century". */
const datesWithin = (dates: readonly DateExpression[], spans: readonly Span[]): DateExpression[] =>
  dates.filter(
    (date) =>
      !date.vague &&
      spans.some((span) => span.start <= date.start && date.end <= span.end) &&
      lengthOf(date) <= YEAR_MS,
  )

const lengthOf = ({ from, to }: Pick<DateExpression, 'from' | 'to'>): number => Date.parse(to) - Date.parse(from)
const YEAR_MS = 366 * 24 * 60 * 60 * 1000

/** Of two overlapping times of one claim the one that more mentions give holds: the others misread or are coarser. */
function isBest(key: string, counts: ReadonlyMap<string, number>): boolean {
  const [from, to] = key.split(' ') as [string, string]
  const size = (k: string) => Date.parse(k.split(' ')[1]!) - Date.parse(k.split(' ')[0]!)
  return ![...counts].some(([other, n]) => {
    if (other === key) return false
    const [since, until] = other.split(' ') as [string, string]
    if (until < from || to < since) return false
    return (
      n > counts.get(key)! ||
      (n === counts.get(key)! && (size(other) < size(key) || (size(other) === size(key) && other < key)))
    )
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
