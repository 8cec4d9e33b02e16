import type { Went } from '../jobs/went.ts'
import type { Job, JobResult } from '../store/jobs.ts'
import type { StoryRow } from '../store/store.ts'
import { type Links, latestOf } from './links.ts'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'
import { Failed } from './why.tsx'

type Story = Pick<StoryRow, 'id' | 'title'>

interface OfJob {
  job: Job
  results: readonly JobResult[]
  /** Null where each article goes to its own. */
  story: Story | null
  /** By article; null until all is compared. */
  went: ReadonlyMap<string, Went> | null
  /** The story into which each article was sorted; null until that is done, and where they had one. */
  places: ReadonlyMap<string, Story> | null
}

/** What became of what was given: article by article while it is read, then where the statements went. */
export function JobPage(given: OfJob) {
  const { job, story } = given
  const { adding: words } = useWords()
  const links = story && latestOf(story.id)
  const title = story ? `${words.heading}: ${story.title}` : words.heading
  return (
    <Page title={title} {...(story && links ? { story: { title: story.title, links, tab: null } } : {})}>
      <h1>{words.heading}</h1>
      <div {...(job.ended === null ? { 'data-island': 'follow', 'data-from': `/jobs/${job.n}/events` } : {})}>
        <Progress {...given} />
        <Results {...given} />
      </div>
      <p>
        {links ? (
          <>
            <a href={links.known()}>{words.dossier}</a> ·{' '}
          </>
        ) : null}
        <a href={story ? `/add?${new URLSearchParams({ story: story.title })}` : '/add'}>{words.more}</a>
      </p>
    </Page>
  )
}

/** How far it has come, looked for again by what runs no script; and why it failed. */
function Progress({ job, results }: OfJob) {
  return (
    <>
      <p role="status">
        <JobState job={job} done={results.length} />
      </p>
      {job.ended === null ? (
        <noscript>
          <meta http-equiv="refresh" content="3" />
        </noscript>
      ) : null}
      {job.problem ? (
        <p role="alert">
          <Failed problem={job.problem} />
        </p>
      ) : null}
    </>
  )
}

function Results({ results, story, went, places }: OfJob) {
  return (
    <ol class="claims results">
      {results.map((result) => {
        const place = places?.get(result.article ?? '')
        const at = place ?? story
        return (
          <ResultItem
            key={result.n}
            result={result}
            links={at && latestOf(at.id)}
            went={went?.get(result.article ?? '') ?? null}
            {...(place ? { place } : {})}
          />
        )
      })}
    </ol>
  )
}

/** How far it has come, in one line. */
export function JobState({ job, done }: { job: Job; done: number }) {
  const { adding: words, articles } = useWords()
  const share = job.state === 'comparing' && job.share !== null ? ` (${Math.floor(job.share * 100)} %)` : ''
  return (
    <>
      {words.states[job.state]}
      {share} · {articles(done)}
    </>
  )
}

/** One article: where its statements went, or why it failed. */
export function ResultItem({
  result,
  links,
  went,
  place,
}: {
  result: JobResult
  /** Null while nobody knows into which story it goes. */
  links: Links | null
  went: Went | null
  /** The story into which it was sorted. */
  place?: Story
}) {
  const words = useWords()
  const { where, article, title, outcome, statements, problem } = result
  return (
    <li class="claim">
      <bdi>{article && links ? <a href={links.article(article)}>{title ?? where}</a> : (title ?? where)}</bdi>{' '}
      <span class="soft">{words.adding.outcomes[outcome]}</span>
      {place && links ? (
        <>
          {' '}
          → <a href={links.known()}>{place.title}</a>
        </>
      ) : null}
      {problem ? (
        <p class="soft">
          <Failed problem={problem} />
        </p>
      ) : null}
      {article ? (
        <p>
          {words.statements(statements)}
          {went ? `: ${words.adding.joined(went.joined.length)}, ${words.adding.fresh(went.fresh.length)}` : ''}
        </p>
      ) : null}
      {went && links ? (
        <Claims label={words.adding.joined(went.joined.length)} all={went.joined} links={links} />
      ) : null}
      {went && links ? <Claims label={words.adding.fresh(went.fresh.length)} all={went.fresh} links={links} /> : null}
    </li>
  )
}

function Claims({ label, all, links }: { label: string; all: Went['joined']; links: Links }) {
  if (all.length === 0) return null
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {all.map(({ mention, claim }) => (
          <li key={mention}>
            <a href={links.claim(claim.id)}>
              <q dir="auto">{claim.text}</q>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
