/** Coverage given on a page, and what becomes of it. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Queue } from '../jobs/queue.ts'
import { whereTo } from '../jobs/went.ts'
import type { Job, JobSource } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { type AddForm, AddPage, TEXT_FIELDS } from '../web/adding.tsx'
import { JobPage, JobState, ResultItem } from '../web/job.tsx'
import { linksOf } from '../web/links.ts'
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
    if (title === '') return page(c, { fields, problem: 'noStory' }, 400)
    if (sources.length > MOST_ADDRESSES + sent.files.length) return page(c, { fields, problem: 'many' }, 400)
    const waiting = (await store.jobs(null, MOST_WAITING)).filter(({ ended }) => ended === null)
    if (waiting.length >= MOST_WAITING) return page(c, { fields, problem: 'busy' }, 429)
    const story = await store.ensureStory(title.slice(0, 200))
    const by = c.get('viewer').name ?? ''
    const job = await store.addJob({ story: story.id, by, at: now().toISOString(), sources })
    queue.wake()
    return c.redirect(`/jobs/${job.n}`, 303)
  })

  app.get('/jobs/:n', async (c) => {
    editor(c)
    const { job, title } = await find(c)
    const results = await store.results(job.n)
    const went = job.state === 'done' ? await wentOf(job, results) : null
    return show(c, <JobPage job={job} results={results} title={title} links={linksFor(job)} went={went} />)
  })

  /** Each article when it is read, and how far the whole has come. */
  app.get('/jobs/:n/events', async (c) => {
    editor(c)
    const { job: first } = await find(c)
    return streamSSE(c, async (stream) => {
      let last = Math.trunc(Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0)) || 0
      let told = ''
      for (let job: Job = first; !stream.aborted; job = (await store.job(first.n)) ?? { ...first, ended: first.at }) {
        for (const result of await store.results(job.n, last)) {
          last = result.n
          const data = fragment(c, <ResultItem result={result} links={linksFor(job)} went={null} />)
          await stream.writeSSE({ event: 'result', id: String(last), data })
        }
        const state = fragment(c, <JobState job={job} done={last} />)
        if (state !== told) await stream.writeSSE({ event: 'state', data: state })
        told = state
        if (job.ended !== null) return stream.writeSSE({ event: 'ended', data: job.state })
        await stream.sleep(LOOK_MS)
      }
    })
  })

  const linksFor = (job: Job) => linksOf(job.story, { asOf: null, since: null })

  async function find(c: Context) {
    const n = c.req.param('n') ?? ''
    const job = /^\d{1,15}$/.test(n) ? await store.job(Number(n)) : null
    const story = job && (await store.story(job.story))
    if (!job || !story) throw new NotFound(n, 'Nothing of this number was added here', 'See Add coverage')
    return { job, title: story.title }
  }

  async function wentOf(job: Job, results: Awaited<ReturnType<Store['results']>>) {
    const story = (await store.story(job.story))!
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
