/** Coverage given on a page: by address, by file, or pasted. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import type { Queue } from '../jobs/queue.ts'
import type { JobSource } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { type AddForm, AddPage, TEXT_FIELDS } from '../web/adding.tsx'
import { editor } from './access.ts'
import { show } from './show.ts'
import { receive, TooLarge } from './upload.ts'

export interface Adding {
  queue: Pick<Queue, 'wake'>
  /** The folder in which files lie until they are read. */
  uploads: string
}

interface Deps extends Adding {
  store: Store
  now(): Date
}

const MOST_ADDRESSES = 200
const MOST_WAITING = 50

/** `/add`, a form for editors that makes a job. */
export function addingRoutes(app: Hono, { store, queue, uploads, now }: Deps): void {
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
