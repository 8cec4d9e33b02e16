/** What becomes of coverage that was given on a page. */
import type { Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { whereTo } from '../jobs/went.ts'
import type { Job, JobResult } from '../store/jobs.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { JobPage, JobState, ResultItem } from '../web/job.tsx'
import { latestOf } from '../web/links.ts'
import { editor } from './access.ts'
import { NotFound } from './problems.ts'
import { fragment, show } from './show.ts'
import type { DossierOf } from './view.ts'

interface Deps {
  store: Store
  dossierOf: DossierOf
}

/** How often what is under way is looked at for those who watch. */
const LOOK_MS = 400

/** `/jobs/{n}`, where a job is followed by its editor; its `/events` are server-sent events. */
export function jobRoutes(app: Hono, deps: Deps): void {
  const { store } = deps

  app.get('/jobs/:n', async (c) => {
    editor(c)
    const { job, story } = await find(c)
    const results = await store.results(job.n)
    const went = job.state === 'done' && story ? await wentOf(deps, story, job, results) : null
    const places = job.state === 'done' && !story ? await placesOf(store, results) : null
    return show(c, <JobPage job={job} results={results} story={story} went={went} places={places} />)
  })

  app.get('/jobs/:n/events', async (c) => {
    editor(c)
    const { job } = await find(c)
    const after = Math.trunc(Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0)) || 0
    return streamSSE(c, (stream) => follow(c, stream, job, after))
  })

  /** Tells of each article when it is read, and how far the whole has come, until the job has ended. @param after which result. */
  async function follow(c: Context, stream: SSEStreamingApi, first: Job, after: number): Promise<void> {
    let last = after
    let told = ''
    for (let job = first; !stream.aborted; job = (await store.job(first.n)) ?? { ...first, ended: first.at }) {
      for (const result of await store.results(job.n, last)) {
        last = result.n
        const links = job.story === null ? null : latestOf(job.story)
        const data = fragment(c, <ResultItem result={result} links={links} went={null} />)
        await stream.writeSSE({ event: 'result', id: String(last), data })
      }
      const state = fragment(c, <JobState job={job} done={last} />)
      if (state !== told) await stream.writeSSE({ event: 'state', data: state })
      told = state
      if (job.ended !== null) return stream.writeSSE({ event: 'ended', data: job.state })
      await stream.sleep(LOOK_MS)
    }
  }

  async function find(c: Context) {
    const n = c.req.param('n') ?? ''
    const job = /^\d{1,15}$/.test(n) ? await store.job(Number(n)) : null
    if (!job) throw new NotFound(n, 'Nothing of this number was added here', 'See Add coverage')
    return { job, story: job.story === null ? null : await store.story(job.story) }
  }
}

/** The story into which each article was sorted. */
async function placesOf(store: Store, results: readonly JobResult[]): Promise<Map<string, StoryRow>> {
  const stories = new Map((await store.stories()).map((each) => [each.id, each]))
  const found = results.flatMap(({ article }) => article ?? [])
  const placed = await Promise.all(
    found.map(async (article) => [article, stories.get((await store.storiesOf(article))[0] ?? '')] as const),
  )
  return new Map(placed.flatMap(([article, story]) => (story ? [[article, story] as const] : [])))
}

/** Where the statements of each article went. */
async function wentOf({ store, dossierOf }: Deps, story: StoryRow, job: Job, results: readonly JobResult[]) {
  const added = new Map((await store.articles(story.id)).map((row) => [row.id, row.added]))
  return whereTo(await dossierOf(story, null, null), results, job.at, added)
}
