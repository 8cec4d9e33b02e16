import type { DossierArticle, TimelineEntry } from '../dossier/types.ts'
import { useWords } from './reader.ts'

const DAY_MS = 86_400_000
/** Days before the first and after the last page that are drawn. */
const AROUND = 21
const [WIDTH, HEIGHT, BASE] = [900, 112, 88]

/** How many claims speak of each day near the coverage: a bar a day, drawn from the list below it. */
export function Spread(given: { days: readonly TimelineEntry[][]; articles: readonly DossierArticle[] }) {
  const words = useWords()
  const [first, last] = windowOf(given.articles, given.days)
  const count = Math.round((last - first) / DAY_MS) + 1
  const bars = given.days
    .filter(([entry]) => entry!.from === entry!.to)
    .map((entries) => ({
      at: (Date.parse(entries[0]!.from) - first) / DAY_MS,
      day: entries[0]!.from,
      n: entries.length,
    }))
    .filter(({ at }) => at >= 0 && at < count)
  if (bars.length < 2) return null
  const most = Math.max(...bars.map(({ n }) => n))
  const step = WIDTH / count
  const label = new Date(first).toISOString().slice(0, 10)
  return (
    <svg class="spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.timeline.picture}>
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      {bars.map(({ at, day, n }) => {
        const height = Math.max(2, (n / most) * (BASE - 16))
        return (
          <rect key={day} x={at * step + 1} y={BASE - height} width={Math.max(2, step - 2)} height={height}>
            <title>{`${words.when(day)}: ${words.claims(n)}`}</title>
          </rect>
        )
      })}
      <text x="0" y={HEIGHT - 6}>
        {words.when(label)}
      </text>
      <text x={WIDTH} y={HEIGHT - 6} text-anchor="end">
        {words.when(new Date(last).toISOString().slice(0, 10))}
      </text>
    </svg>
  )
}

/** First and last day that is drawn: those of the middle nine tenths of the coverage and some around it; where no page has a date, of what is spoken of. */
export function windowOf(articles: readonly DossierArticle[], days: readonly TimelineEntry[][]): [number, number] {
  const day = (moment: string | null) => Date.parse((moment ?? '').slice(0, 10))
  const published = articles.map((each) => day(each.published)).filter((time) => !Number.isNaN(time))
  const middle = published
    .sort((a, b) => a - b)
    .slice(Math.floor(published.length / 20), Math.ceil(0.95 * published.length))
  const times = middle.length > 0 ? middle : days.map(([entry]) => day(entry!.from))
  const around = published.length > 0 ? AROUND * DAY_MS : 0
  return [Math.min(...times) - around, Math.max(...times) + around]
}
