import type { Went } from '../jobs/went.ts'
import type { Job, JobResult } from '../store/jobs.ts'
import type { Links } from './links.ts'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'

/** What became of what was given: article by article while it is read, then where the statements went. */
export function JobPage({
  job,
  results,
  title,
  links,
  went,
}: {
  job: Job
  results: readonly JobResult[]
  title: string
  links: Links
  /** By article; null until all is compared. */
  went: ReadonlyMap<string, Went> | null
}) {
  const { adding: words } = useWords()
  const running = job.ended === null
  return (
    <Page title={`${words.heading}: ${title}`} story={{ title, links, tab: null }}>
      <h1>{words.heading}</h1>
      <div {...(running ? { 'data-island': 'follow', 'data-from': `/jobs/${job.n}/events` } : {})}>
        <p role="status">
          <JobState job={job} done={results.length} />
        </p>
        {running ? (
          <noscript>
            <meta http-equiv="refresh" content="3" />
          </noscript>
        ) : null}
        {job.problem ? (
          <p role="alert" lang="en">
            {job.problem.what}; {job.problem.hint}
          </p>
        ) : null}
        <ol class="claims results">
          {results.map((result) => (
            <ResultItem key={result.n} result={result} links={links} went={went?.get(result.article ?? '') ?? null} />
          ))}
        </ol>
      </div>
      <p>
        <a href={links.known()}>{words.dossier}</a> ·{' '}
        <a href={`/add?${new URLSearchParams({ story: title })}`}>{words.more}</a>
      </p>
    </Page>
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
export function ResultItem({ result, links, went }: { result: JobResult; links: Links; went: Went | null }) {
  const words = useWords()
  const { where, article, title, outcome, statements, problem } = result
  return (
    <li class="claim">
      <bdi>{article ? <a href={links.article(article)}>{title ?? where}</a> : where}</bdi>{' '}
      <span class="soft">{words.adding.outcomes[outcome]}</span>
      {problem ? (
        <p class="soft" lang="en">
          {problem.what}; {problem.hint}
        </p>
      ) : null}
      {article ? (
        <p>
          {words.statements(statements)}
          {went ? `: ${words.adding.joined(went.joined.length)}, ${words.adding.fresh(went.fresh.length)}` : ''}
        </p>
      ) : null}
      {went ? <Claims label={words.adding.joined(went.joined.length)} all={went.joined} links={links} /> : null}
      {went ? <Claims label={words.adding.fresh(went.fresh.length)} all={went.fresh} links={links} /> : null}
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
