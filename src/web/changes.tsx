import type { ComponentChildren } from 'preact'
import { toldBy } from '../dossier/phrase.ts'
import type { Change, DossierArticle } from '../dossier/types.ts'
import { ArticleLine } from './articles.tsx'
import { ClaimLine } from './claimline.tsx'
import { First } from './first.tsx'
import { type Added, days, type Late, lateIn, readings } from './late.ts'
import { onPage, Pages } from './pages.tsx'
import { originOf, titleOf } from './phrase.ts'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import { SaidIn } from './saidin.tsx'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'
import { Why } from './why.tsx'
import { Told, Word } from './word.tsx'

/** Lines on one page. */
const MOST = 100
/** Pages that were only read since, which have claims folded below them. */
const MOST_LATE = 20
const MOST_MOMENTS = 10

/** What changed between two moments: by what was published, and apart from it what was only read here. */
export function ChangesPage(given: {
  shown: Shown
  rows: readonly Added[]
  now: Date
  /** Of the list, from 1. */
  page: number
  /** What was only read since is asked for alone: of one article, else of all. */
  late?: string | null
}) {
  const { shown, rows, now, page } = given
  const { dossier, links } = shown
  const { since } = dossier
  const words = useWords()
  const { changed } = words
  const late = lateIn(dossier, rows)
  if (given.late && late.length > 0) return <LatePage shown={shown} late={late} of={given.late} page={page} />
  return (
    <StoryPage title={changed.title} shown={shown} tab="changes">
      <h1>{changed.heading}</h1>
      <Between dossier={dossier} />
      <Asked shown={shown} now={now} />
      <Moments shown={shown} rows={rows} />
      {since ? <Published shown={shown} page={page} /> : null}
      {late.length > 0 ? (
        <Section id="late" title={changed.read(late.length)}>
          <p class="rule">{changed.readRule}</p>
          <First of={late} most={MOST_LATE} more={words.article.moreCopies} elsewhere={links.late({ since: since! })}>
            {(some) => <LateList late={some} shown={shown} />}
          </First>
        </Section>
      ) : null}
    </StoryPage>
  )
}

/** Which two moments are compared, to be chosen, and where the page for them is. */
function Asked({ shown: { dossier, links }, now }: { shown: Shown; now: Date }) {
  const { since, asOf } = dossier
  const { changed } = useWords()
  return (
    <form class="filters" action={links.tab('changes').split('?')[0]}>
      <label>
        {changed.from}{' '}
        <input type="datetime-local" name="since" value={local(since) ?? lastDay(dossier.articles) ?? ''} />
      </label>
      <label>
        {changed.to} <input type="datetime-local" name="asOf" value={local(asOf) ?? ''} />
      </label>
      <button type="submit">{changed.show}</button>
      {since && links.live ? (
        <a href={links.changes({ since, asOf: asOf ?? now.toISOString() })}>{changed.permalink}</a>
      ) : null}
      {links.live ? <a href={links.feed()}>{changed.follow}</a> : null}
    </form>
  )
}

/** The two moments. */
function Between({ dossier: { since, asOf } }: Pick<Shown, 'dossier'>) {
  const { changed, when } = useWords()
  return (
    <p class="lead">
      {since ? changed.since(when(since)) : changed.choose}
      {since && asOf ? changed.until(when(asOf)) : ''}
    </p>
  )
}

/** What was only read here since: a part of the list, or what one article says that nothing said before. */
function LatePage(given: { shown: Shown; late: readonly Late[]; of: string; page: number }) {
  const { shown, late, of, page } = given
  const { changed } = useWords()
  const one = late.find(({ article }) => article.id === of)
  return (
    <StoryPage title={changed.title} shown={shown} tab="changes">
      {one ? (
        <LateArticle late={one} shown={shown} page={page} />
      ) : (
        <LateArticles late={late} shown={shown} page={page} />
      )}
    </StoryPage>
  )
}

/** Above what was only read since: the way back to all that changed, and of what this page is. */
function LateHead({ shown: { dossier, links }, children }: { shown: Shown; children: ComponentChildren }) {
  const { changed } = useWords()
  return (
    <>
      <h1>
        <a href={links.changes({ since: dossier.since! })}>{changed.heading}</a>: {children}
      </h1>
      <Between dossier={dossier} />
    </>
  )
}

function LateArticles({ late, shown, page }: { late: readonly Late[]; shown: Shown; page: number }) {
  const { changed } = useWords()
  const on = onPage(late, page, MOST_LATE)
  const since = shown.dossier.since!
  return (
    <>
      <LateHead shown={shown}>{changed.read(late.length)}</LateHead>
      <LateList late={on.items} shown={shown} />
      <Pages on={on} to={(other) => shown.links.late({ since, page: other })} />
    </>
  )
}

function LateArticle({ late, shown, page }: { late: Late; shown: Shown; page: number }) {
  const words = useWords()
  const { article, fresh } = late
  const on = onPage(fresh, page, MOST)
  const since = shown.dossier.since!
  return (
    <>
      <LateHead shown={shown}>
        <bdi>{titleOf(article, words)}</bdi>
      </LateHead>
      <p>
        <ArticleLine article={article} shown={shown} />
      </p>
      <p class="rule">
        <Counted late={late} />
      </p>
      <ol class="claims">
        {on.items.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </ol>
      <Pages on={on} to={(other) => shown.links.late({ since, page: other, article: article.id })} />
    </>
  )
}

/** What was published between the two moments has changed. */
function Published({ shown, page }: { shown: Shown; page: number }) {
  const { changes, since, asOf } = shown.dossier
  const { changed } = useWords()
  const on = onPage(changes, page, MOST)
  return (
    <Section id="published" title={changed.published(changes.length)}>
      <p class="rule">{changed.rule}</p>
      {changes.length === 0 ? <p class="empty">{changed.nothing}</p> : null}
      <ol class="claims">
        {on.items.map((change) => (
          <ChangeLine
            key={`${change.kind}${change.claim}${change.speaker}${change.article}${change.after}`}
            change={change}
            shown={shown}
          />
        ))}
      </ol>
      <Pages on={on} to={(other) => shown.links.changes({ since: since!, asOf, page: other })} />
    </Section>
  )
}

/** Pairs of moments that are often asked for: each day of the coverage, each time that something was read. */
function Moments({ shown: { dossier, links }, rows }: { shown: Shown; rows: readonly Added[] }) {
  const { changed, when, number } = useWords()
  if (!links.live) return null
  const { since, asOf } = dossier
  const read = readings(rows)
  const link = (from: string, to: string | null, label: string, n: number) => (
    <li key={from}>
      <a
        href={links.changes({ since: from, asOf: to })}
        aria-current={from === since && to === asOf ? 'true' : undefined}
      >
        {label}
      </a>{' '}
      <span class="soft">{number(n)}</span>
    </li>
  )
  return (
    <>
      <nav class="filters" aria-labelledby="days">
        <span id="days">{changed.days}</span>
        <ul class="inline">
          {days(dossier.articles)
            .slice(0, MOST_MOMENTS)
            .map(({ day, articles }) => link(startOf(day), startOf(day, 1), when(day), articles))}
        </ul>
      </nav>
      {read.length > 1 ? (
        <nav class="filters" aria-labelledby="readings">
          <span id="readings">{changed.readings}</span>
          <ul class="inline">
            {read.slice(0, MOST_MOMENTS).map(({ at, articles }) => link(justBefore(at), null, when(at), articles))}
          </ul>
        </nav>
      ) : null}
    </>
  )
}

const DAY_MS = 86_400_000
const startOf = (day: string, later = 0): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY_MS).toISOString()
const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString()

/** As a field for moments has it, in UTC. */
const local = (moment: string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 16)

/** A day before the latest page, as something to begin with. */
function lastDay(articles: readonly DossierArticle[]): string | undefined {
  const last = articles.reduce((latest, { published }) => Math.max(latest, Date.parse(published ?? '') || 0), 0)
  return last === 0 ? undefined : new Date(last - DAY_MS).toISOString().slice(0, 16)
}

function LateList({ late, shown }: { late: readonly Late[]; shown: Shown }) {
  return (
    <ul class="plain">
      {late.map((each) => (
        <LateLine key={each.article.id} late={each} shown={shown} />
      ))}
    </ul>
  )
}

function LateLine({ late, shown }: { late: Late; shown: Shown }) {
  const { article, fresh } = late
  const elsewhere = shown.links.late({ since: shown.dossier.since!, article: article.id })
  return (
    <li class="claim">
      <ArticleLine article={article} shown={shown} />
      {fresh.length === 0 ? (
        <p class="soft">
          <Counted late={late} />
        </p>
      ) : (
        <details>
          <summary class="soft">
            <Counted late={late} />
          </summary>
          <SaidIn claims={fresh.map(({ id }) => id)} shown={shown} elsewhere={elsewhere} />
        </details>
      )}
    </li>
  )
}

/** "3 joined known claims, 12 new" */
function Counted({ late: { joined, fresh } }: { late: Late }) {
  const { adding: words } = useWords()
  return (
    <>
      {words.joined(joined)}, {words.fresh(fresh.length)}
    </>
  )
}

function ChangeLine({ change, shown }: { change: Change; shown: Shown }) {
  const words = useWords()
  const claim = shown.claims.get(change.claim ?? '')
  const mention = claim && toldBy(change, claim)
  const page = claim ? undefined : shown.dossier.articles.find(({ id }) => id === change.article)
  return (
    <li class="claim">
      <span class="status">{words.changes[change.kind]}</span>
      {page ? <ArticleLine article={page} shown={shown} /> : null}
      {claim && mention ? (
        <>
          <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
          {/* A change of status tells it below. */}
          {change.kind === 'status' ? (
            <Told mention={mention} shown={shown} />
          ) : (
            <Word claim={claim} mention={mention} shown={shown} />
          )}
        </>
      ) : null}
      <p class="why">
        {change.before !== null && change.before !== change.after ? <Replaced change={change} /> : null}
        <Why text={change.why} /> {change.at ? `· ${words.when(change.at)}` : ''}
      </p>
    </li>
  )
}

/** What was and what is, told apart by signs as well as by colour; an origin takes no other's place. */
function Replaced({ change }: { change: Change }) {
  const words = useWords()
  const { kind, origins } = change
  if (origins)
    return (
      <span class="replaced">
        <ins>
          + {originOf(origins.after, words)}{' '}
          <span class="soft">
            {words.changed.beside(origins.before.map((each) => originOf(each, words)).join('; '))}
          </span>
        </ins>
      </span>
    )
  const { before, after } = change
  const said = (text: string | null) => {
    if (kind === 'status' && text) return words.statuses[text as keyof typeof words.statuses] ?? text
    return kind === 'figure' || kind === 'dropped' ? <q dir="auto">{text}</q> : text
  }
  return (
    <span class="replaced">
      <del>− {said(before)}</del> {after === null ? null : <ins>+ {said(after)}</ins>}{' '}
    </span>
  )
}
