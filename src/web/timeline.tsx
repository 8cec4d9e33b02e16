import type { TimelineEntry } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { First } from './first.tsx'
import { Page } from './page.tsx'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Spread } from './spread.tsx'

/** Claims of one day before the rest is folded. */
const MOST = 6

/** The days that claims speak of: a picture, and the list it is drawn from. */
export function TimelinePage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const words = useWords().timeline
  const days = daysOf(dossier.timeline)
  return (
    <Page title={words.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'timeline' }}>
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {days.length === 0 ? <p class="empty">{words.none}</p> : <Spread days={days} articles={dossier.articles} />}
      <ol class="claims">
        {days.map((entries) => (
          <Day key={entries[0]!.from + entries[0]!.to} entries={entries} shown={shown} />
        ))}
      </ol>
    </Page>
  )
}

/** Entries of one day or span of days together, each claim once, in the order of time. */
function daysOf(timeline: readonly TimelineEntry[]): TimelineEntry[][] {
  const out = new Map<string, Map<string, TimelineEntry>>()
  for (const entry of timeline) {
    const key = `${entry.from} ${entry.to}`
    const day = out.get(key) ?? new Map<string, TimelineEntry>()
    if (!day.has(entry.claim)) day.set(entry.claim, entry)
    out.set(key, day)
  }
  return [...out.values()].map((day) => [...day.values()])
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
        <First of={entries} most={MOST} more={words.figures.more}>
          {(some) => some.map((entry) => <Entry key={entry.mention} entry={entry} shown={shown} />)}
        </First>
      </div>
    </li>
  )
}

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
