/** Corrections over HTTP: forms post them, pages list them and say what each has changed. */
import type { Context, Hono } from 'hono'
import { listed } from '../corrections/list.ts'
import { differenceOf } from '../dossier/difference.ts'
import { HearsayError } from '../errors.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { correct } from '../stories/correct.ts'
import { named } from '../stories/named.ts'
import { CorrectionsPage, type Made, MadePage } from '../web/corrections.tsx'
import { ErrorPage } from '../web/error.tsx'
import { bodiesFrom } from './correctionbody.ts'
import { allFieldsOf } from './fields.ts'
import { NotFound } from './problems.ts'
import { show } from './show.ts'
import type { DossierOf, Views } from './view.ts'

interface Deps extends Views {
  store: Store
  dossierOf: DossierOf
  now(): Date
}

/** So many corrections are remembered with what they changed. */
const MOST = 100

/** `/s/{story}/corrections`: the list, the making of one, and what each has changed. */
export function correctionRoutes(app: Hono, { store, dossierOf, find, view, now }: Deps): void {
  const kept = new Map<string, Made>()

  app.get('/s/:story/corrections', async (c) => {
    const shown = await view(c)
    const corrections = listed(await named(store, shown.dossier.story))
    return show(c, <CorrectionsPage shown={shown} corrections={corrections} />)
  })

  app.post('/s/:story/corrections', async (c) => {
    const story = await find(c.req.param('story'))
    const { token: _, ...fields } = await allFieldsOf(c)
    try {
      if (fields.kind?.at(-1) === 'move') return c.redirect(await move(story, fields, c), 303)
      const ids = await make(story, fields, c)
      return c.redirect(`/s/${encodeURIComponent(story.id)}/corrections/${ids.at(-1)}`, 303)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      const again = { action: c.req.path, fields, login: false }
      return show(c, <ErrorPage problem={error.problem} again={again} />, { status: 400 })
    }
  })

  app.get('/s/:story/corrections/:id{\\d+}', async (c) => {
    const shown = await view(c)
    const { story } = shown.dossier
    const id = c.req.param('id')
    const all = await named(store, story)
    const made = kept.get(`${story.id} ${id}`) ?? null
    const ids = new Set(made?.ids ?? [id])
    // One that takes others back is told by those.
    const undone = all.corrections.flatMap(({ id, kind, body }) =>
      kind === 'undo' && ids.has(id) ? (body as { correction: string }).correction : [],
    )
    for (const each of undone) ids.add(each)
    const corrections = listed(all).filter((each) => ids.has(each.id))
    if (corrections.length === 0) throw new NotFound(id, 'There is no such correction', 'See the list of corrections')
    return show(c, <MadePage shown={shown} made={made} corrections={corrections} />)
  })

  /** Moves a page, and with it what follows from it in both stories. @returns where it is now; if nowhere, what it has left. */
  async function move(story: StoryRow, fields: Record<string, string[]>, c: Context): Promise<string> {
    const [body] = await bodiesFrom(store, story.id, 'move', fields)
    await correct(store, { ...draftOf(story, fields, c), body })
    const { to } = body as { to: string | null }
    const there = to === null ? null : await store.story(to)
    return there
      ? `/a/${encodeURIComponent(fields.page!.at(-1)!)}?story=${encodeURIComponent(there.id)}`
      : `/s/${encodeURIComponent(story.id)}/articles`
  }

  const draftOf = (story: StoryRow, fields: Record<string, string[]>, c: Context) => ({
    story: story.id,
    kind: fields.kind?.at(-1) ?? '',
    author: c.get('viewer').name ?? '',
    at: now().toISOString(),
    note: (fields.note?.at(-1) ?? '').slice(0, 2000),
  })

  /** Stores what a form says and remembers what changed with it. @returns the ids of the corrections. */
  async function make(story: StoryRow, fields: Record<string, string[]>, c: Context): Promise<string[]> {
    const draft = draftOf(story, fields, c)
    const before = await dossierOf(story, null, null)
    const ids: string[] = []
    for (const body of await bodiesFrom(store, story.id, draft.kind, fields))
      ids.push((await correct(store, { ...draft, body })).id)
    const difference = differenceOf(before, await dossierOf(await find(story.id), null, null))
    kept.set(`${story.id} ${ids.at(-1)}`, { ids, difference, back: backOf(c) })
    for (const old of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(old)
    }
    return ids
  }
}

/** The page of ours from which a form came. */
function backOf(c: Context): string | null {
  const from = c.req.header('referer') ?? ''
  if (!URL.canParse(from)) return null
  const { host, pathname, search } = new URL(from)
  return host === c.req.header('host') && !pathname.includes('/corrections') ? pathname + search : null
}
