import { closeAmong } from '../dossier/folded.ts'
import type { Claim, DossierArticle, TimelineEntry } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { First } from './first.tsx'
import { Page } from './page.tsx'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Spread, windowOf } from './spread.tsx'

/** Claims of one day before the rest is folded. */
const MOST = 6
/** With more than these a day has a page of its own: of a story told by hundreds of pages the list would be a megabyte. */
const FOLDED = 30

/** The claims of each day, or span of days. */
type Days = readonly TimelineEntry[][]

/**
 * The days that claims speak of: a picture, and the list it is drawn from; or one of them with all its claims.
 * @param day as `links.day` has it.
 */
export function TimelinePage({ shown, day = null }: { shown: Shown; day?: string | null }) {
  const { dossier, links } = shown
  const { timeline: words, days: inWords } = useWords()
  const days = daysOf(dossier.timeline, shown.claims)
  const one = days.find(([entry]) => nameOf(entry!) === day)
  if (one) {
    const name = inWords(one[0]!.from, one[0]!.to)
    return (
      <Page title={words.title(name)} story={{ title: dossier.story.title, links, tab: 'timeline' }}>
        <h1>
          <a href={links.tab('timeline')}>{words.heading}</a>: {name}
        </h1>
        <Entries of={one} shown={shown} />
      </Page>
    )
  }
  const [before, near, after] = aroundCoverage(days, dossier.articles)
  return (
    <Page title={words.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'timeline' }}>
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {days.length === 0 ? <p class="empty">{words.none}</p> : <Spread days={days} articles={dossier.articles} />}
      <Far days={before} more={words.earlier} shown={shown} />
      <DayList days={near} shown={shown} />
      <Far days={after} more={words.later} shown={shown} />
    </Page>
  )
}

const nameOf = ({ from, to }: TimelineEntry): string => (from === to ? from : `${from}/${to}`)

/** What lies before the days that are drawn, what is among them, and what comes after; all of it is near where nothing is. */
function aroundCoverage(days: Days, articles: readonly DossierArticle[]): [Days, Days, Days] {
  const [first, last] = windowOf(articles, days)
  const before = days.filter(([entry]) => Date.parse(entry!.to) < first)
  const after = days.filter(([entry]) => Date.parse(entry!.from) > last)
  const far = new Set([...before, ...after])
  return far.size === days.length ? [[], days, []] : [before, days.filter((day) => !far.has(day)), after]
}

function DayList({ days, shown }: { days: Days; shown: Shown }) {
  return (
    <ol class="claims">
      {days.map((entries) => (
        <Day key={entries[0]!.from + entries[0]!.to} entries={entries} shown={shown} />
      ))}
    </ol>
  )
}

/** Folded: who asks what happened does not begin a century ago. */
function Far(given: { days: Days; more: (n: number) => string; shown: Shown }) {
  const { days, more, shown } = given
  return days.length === 0 ? null : (
    <details class="rest">
      <summary>{more(days.length)}</summary>
      <DayList days={days} shown={shown} />
    </details>
  )
}

/**
 * Entries of one day or span of days together, each claim once, what weighs most first, what is close to another last; the days in
 * the order of time.
 */
function daysOf(timeline: readonly TimelineEntry[], claims: ReadonlyMap<string, Claim>): TimelineEntry[][] {
  const rank = new Map([...claims.keys()].map((id, i) => [id, i]))
  const out = new Map<string, Map<string, TimelineEntry>>()
  for (const entry of timeline) {
    const key = `${entry.from} ${entry.to}`
    const day = out.get(key) ?? new Map<string, TimelineEntry>()
    if (!day.has(entry.claim)) day.set(entry.claim, entry)
    out.set(key, day)
  }
  return [...out.values()].map((day) =>
    closeAmong(
      [...day.values()].sort((a, b) => rank.get(a.claim)! - rank.get(b.claim)!),
      claims,
    ).flat(),
  )
}

function Day({ entries, shown }: { entries: readonly TimelineEntry[]; shown: Shown }) {
  const words = useWords()
  const { from, to } = entries[0]!
  return (
    <li class="day" id={from}>
      <h2>
        <time dateTime={from}>{words.days(from, to)}</time>
      </h2>
      <div>
        {shown.links.live && entries.length > FOLDED ? (
          <>
            <Entries of={entries.slice(0, MOST)} shown={shown} />
            <p class="rest">
              <a href={shown.links.day(from, to)}>{words.figures.more(entries.length - MOST)}</a>
            </p>
          </>
        ) : (
          <First of={entries} most={MOST} more={words.figures.more}>
            {(some) => <Entries of={some} shown={shown} />}
          </First>
        )}
      </div>
    </li>
  )
}

const Entries = ({ of, shown }: { of: readonly TimelineEntry[]; shown: Shown }) => (
  <>
    {of.map((entry) => (
      <Entry key={entry.mention} entry={entry} shown={shown} />
    ))}
  </>
)

function Entry({ entry: { claim: id, expression }, shown }: { entry: TimelineEntry; shown: Shown }) {
  const claim = shown.claims.get(id)
  if (!claim) return null
  const mention = claim.mentions[claim.shown]!
  return (
    <div class="claim">
      <Said mention={mention} shown={shown} href={shown.links.claim(id)} />
      <Chain mention={mention} shown={shown} />{' '}
      <span class="soft">
        (<Quote {...expression} spans={[expression.span]} shown={shown} />)
      </span>
    </div>
  )
}
