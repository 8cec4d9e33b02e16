import { type Day, daysOf, type Event, nameOf } from '../dossier/days.ts'
import type { DossierArticle, TimelineEntry } from '../dossier/types.ts'
import { First } from './first.tsx'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Spread, windowOf } from './spread.tsx'
import { StoryPage } from './storypage.tsx'
import { Word } from './word.tsx'

/** Claims of one day before the rest is folded. */
const MOST = 6
/** With more than these a day has a page of its own: of a story told by hundreds of pages the list would be a megabyte. */
const FOLDED = 30

type Days = readonly Day[]

/**
 * The days that claims speak of: a picture, and the list it is drawn from; or one of them with all its claims.
 * @param day as `links.day` has it.
 */
export function TimelinePage({ shown, day = null }: { shown: Shown; day?: string | null }) {
  const { dossier, links } = shown
  const { timeline: words, days: inWords } = useWords()
  const days = daysOf(dossier.timeline, shown.claims)
  const one = days.find((each) => nameOf(each) === day)
  if (one) {
    const name = inWords(one.from, one.to)
    return (
      <StoryPage title={words.title(name)} shown={shown} tab="timeline">
        <h1>
          <a href={links.tab('timeline')}>{words.heading}</a>: {name}
        </h1>
        <Events of={eventsOf(one)} shown={shown} elsewhere={undefined} />
      </StoryPage>
    )
  }
  const [before, near, after] = aroundCoverage(days, dossier.articles)
  return (
    <StoryPage title={words.title} shown={shown} tab="timeline">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {days.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Spread days={days.map(entriesOf)} articles={dossier.articles} />
      )}
      <Far days={before} more={words.earlier} shown={shown} />
      <DayList days={near} shown={shown} />
      <Far days={after} more={words.later} shown={shown} />
    </StoryPage>
  )
}

/** What is close to another last. */
const eventsOf = ({ apart, close }: Day): Event[] => [...apart, ...close]
const entriesOf = (day: Day): TimelineEntry[] => eventsOf(day).flat()

/**
 * What begins before the days that are drawn ("over the last year" names no event of theirs), what is among them, and what comes
 * after; all of it is near where nothing is.
 */
function aroundCoverage(days: Days, articles: readonly DossierArticle[]): [Days, Days, Days] {
  const [first, last] = windowOf(articles, days.map(entriesOf))
  const before = days.filter(({ from }) => Date.parse(from) < first)
  const after = days.filter(({ from }) => Date.parse(from) > last)
  const far = new Set([...before, ...after])
  return far.size === days.length ? [[], days, []] : [before, days.filter((day) => !far.has(day)), after]
}

function DayList({ days, shown }: { days: Days; shown: Shown }) {
  return (
    <ol class="claims">
      {days.map((day) => (
        <OneDay key={nameOf(day)} day={day} shown={shown} />
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

function OneDay({ day, shown }: { day: Day; shown: Shown }) {
  const words = useWords()
  const { from, to } = day
  const events = eventsOf(day)
  const claims = entriesOf(day).length
  const elsewhere = shown.links.live && claims > FOLDED ? shown.links.day(from, to) : undefined
  return (
    <li class="day" id={from}>
      <h2>
        <time dateTime={from}>{words.days(from, to)}</time>
      </h2>
      <div>
        <First of={events} most={MOST} more={words.timeline.moreEvents} elsewhere={elsewhere}>
          {(some) => <Events of={some} shown={shown} elsewhere={elsewhere} />}
        </First>
      </div>
    </li>
  )
}

/** Each event once, and how else it is told folded below it, or where `elsewhere` leads. */
function Events({ of, shown, elsewhere }: { of: readonly Event[]; shown: Shown; elsewhere: string | undefined }) {
  return (
    <>
      {of.map(([first, ...others]) => (
        <div class="claim" key={first!.mention}>
          <Entry entry={first!} shown={shown} />
          {others.length > 0 ? <ToldAlso others={others} shown={shown} elsewhere={elsewhere} /> : null}
        </div>
      ))}
    </>
  )
}

function ToldAlso({ others, shown, elsewhere }: { others: Event; shown: Shown; elsewhere: string | undefined }) {
  const { timeline: words } = useWords()
  const also = words.toldAlso(others.length)
  if (elsewhere !== undefined)
    return (
      <p class="rest">
        <a href={elsewhere}>{also}</a>
      </p>
    )
  return (
    <details class="rest">
      <summary>{also}</summary>
      {others.map((entry) => (
        <Entry key={entry.mention} entry={entry} shown={shown} />
      ))}
    </details>
  )
}

/** In the words that name the time, which are not always those that stand for the claim. */
function Entry({ entry: { claim: id, expression, mention: named }, shown }: { entry: TimelineEntry; shown: Shown }) {
  const claim = shown.claims.get(id)
  const mention = claim?.mentions.find((each) => each.id === named)
  if (!claim || !mention) return null
  return (
    <>
      <Said mention={mention} shown={shown} href={shown.links.claim(id)} />
      <Word claim={claim} mention={mention} shown={shown} />{' '}
      <span class="soft">
        (<Quote {...expression} spans={[expression.span]} shown={shown} />)
      </span>
    </>
  )
}
