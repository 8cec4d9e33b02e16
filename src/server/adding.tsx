/** Coverage given on a page, and what becomes of it. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Queue } from '../jobs/queue.ts'
import { whereTo } from '../jobs/went.ts'
import type { Job, JobResult, JobSource } from '../store/jobs.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { type AddForm, AddPage, TEXT_FIELDS } from '../web/adding.tsx'
import { JobPage, JobState, ResultItem } from '../web/job.tsx'
import { latestOf } from '../web/links.ts'
import { editor } from './access.ts'
import { NotFound } from './problems.ts'
import { fragment, show } from './show.ts'
import { receive, TooLarge } from './upload.ts'
import type { DossierOf } from './view.ts'

export interface Adding {
  queue: Pick<Queue, 'wake'>
  /** The folder in which files lie until they are read. */
  uploads: string
}

interface Deps extends Adding {
  dossierOf: DossierOf
  store: Store
  now(): Date
}

const MOST_ADDRESSES = 200
const MOST_WAITING = 50
/** How often what is under way is looked at for those who watch. */
const LOOK_MS = 400

/** `/add`, a form for editors that makes a job, and `/jobs/{n}`, where that is followed; its `/events` are server-sent events. */
export function addingRoutes(app: Hono, { store, dossierOf, queue, uploads, now }: Deps): void {
  const page = async (c: Context, form: AddForm, status: 200 | 400 | 413 | 429 = 200) =>
    show(c, <AddPage form={form} stories={await store.stories()} jobs={await store.jobs(null, 20)} />, { status })

  app.get('/add', (c) => {
    editor(c)
    return page(c, { fields: c.req.query(), problem: null })
  })

  app.post('/add', async (c) => {
    const sent = await receive(c.req.raw, join(uploads, randomUUID())).catch((error) => {
      if (error instanceof TooLarge) return error
      throw error
    })
    const { fields } = sent
    if (sent instanceof TooLarge) return page(c, { fields, problem: 'large' }, 413)
    const sources = [...typed(fields), ...sent.files.map((file): JobSource => ({ kind: 'file', ...file }))]
    const title = fields.story?.trim() ?? ''
    if (sources.length === 0) return page(c, { fields, problem: 'nothing' }, 400)
    if (sources.length > MOST_ADDRESSES + sent.files.length) return page(c, { fields, problem: 'many' }, 400)
    const waiting = (await store.jobs(null, MOST_WAITING)).filter(({ ended }) => ended === null)
    if (waiting.length >= MOST_WAITING) return page(c, { fields, problem: 'busy' }, 429)
    const story = title === '' ? null : (await store.ensureStory(title.slice(0, 200))).id
    const by = c.get('viewer').name ?? ''
    const job = await store.addJob({ story, by, at: now().toISOString(), sources })
    queue.wake()
    return c.redirect(`/jobs/${job.n}`, 303)
  })

  app.get('/jobs/:n', async (c) => {
    editor(c)
    const { job, story } = await find(c)
    const results = await store.results(job.n)
    const went = job.state === 'done' && story ? await wentOf(story, job, results) : null
    const places = job.state === 'done' && !story ? await placesOf(results) : null
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

  /** The story into which each article was sorted. */
  async function placesOf(results: readonly JobResult[]): Promise<Map<string, StoryRow>> {
    const stories = new Map((await store.stories()).map((each) => [each.id, each]))
    const found = results.flatMap(({ article }) => article ?? [])
    const placed = await Promise.all(
      found.map(async (article) => [article, stories.get((await store.storiesOf(article))[0] ?? '')] as const),
    )
    return new Map(placed.flatMap(([article, story]) => (story ? [[article, story] as const] : [])))
  }

  async function wentOf(story: StoryRow, job: Job, results: readonly JobResult[]) {
    const added = new Map((await store.articles(story.id)).map((row) => [row.id, row.added]))
    return whereTo(await dossierOf(story, null, null), results, job.at, added)
  }
}

/** Addresses, one a line; anything else is the text of an article. */
function typed(fields: Readonly<Record<string, string>>): JobSource[] {
  const what = fields.what?.trim() ?? ''
  if (what === '') return []
  const lines = what.split(/\s*\n\s*/).filter(Boolean)
  if (lines.every((line) => /^https?:\/\/\S+$/i.test(line)))
    return [...new Set(lines)].map((address) => ({ kind: 'address', address }))
  const about = TEXT_FIELDS.flatMap((name) => (fields[name]?.trim() ? [[name, fields[name].trim()] as const] : []))
  return [{ kind: 'text', record: { text: what.replace(/\r\n/g, '\n'), ...Object.fromEntries(about) } }]
}
