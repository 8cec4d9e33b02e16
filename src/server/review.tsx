/** The review queue over HTTP: one statement a page, and what is decided of it, after which the next one follows. */
import type { Context, Hono } from 'hono'
import { listed } from '../corrections/list.ts'
import { HearsayError } from '../errors.ts'
import type { Item } from '../review/queue.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { correct } from '../stories/correct.ts'
import { named } from '../stories/named.ts'
import { readingIn } from '../stories/reading.ts'
import { reviewOf } from '../stories/review.ts'
import { ErrorPage } from '../web/error.tsx'
import { linksOf } from '../web/links.ts'
import { type Checking, ReviewPage } from '../web/review.tsx'
import type { Shown } from '../web/shown.ts'
import { trailOf, trailText } from '../web/trail.ts'
import { bodiesFrom } from './correctionbody.ts'
import { allFieldsOf } from './fields.ts'
import { show } from './show.ts'
import type { Views } from './view.ts'

interface Deps extends Views {
  store: Store
  now(): Date
}

/** What is decided of one statement, and the taking back of that. */
const DECISIONS: ReadonlySet<string> = new Set(['right', 'not-attribution', 'speaker', 'stance', 'undo'])

/** `/s/{story}/review`, with `?at=` one statement and `?back=` the steps that led there; and as JSON. */
export function reviewRoutes(app: Hono, { store, find, view, now }: Deps): void {
  app.get('/s/:story/review', async (c) => {
    const shown = await view(c)
    const { queue, done } = await reviewOf(store, shown.dossier)
    const trail = trailOf(c.req.query('back') ?? '')
    const at = c.req.query('at') || null
    const seen = new Set(trail.map(({ item }) => item))
    const item = queue.find(({ id }) => (at === null ? !seen.has(id) : id === at))
    const checking = item ? await checkingOf(item, shown) : null
    return show(
      c,
      <ReviewPage shown={shown} left={queue.length} done={done} checking={checking} at={at} trail={trail} />,
    )
  })

  app.get('/api/s/:story/review', async (c) => c.json(await reviewOf(store, (await view(c)).dossier)))

  app.post('/s/:story/review', async (c) => {
    const story = await find(c.req.param('story'))
    const { token: _, ...fields } = await allFieldsOf(c)
    try {
      return c.redirect(await decide(story, fields, c), 303)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      // What was typed is kept; what was looked at is to be looked at anew.
      const again = fields.kind?.at(-1) === 'speaker' ? { action: c.req.path, fields, login: false } : null
      return show(c, <ErrorPage problem={error.problem} again={again} story={story.id} />, { status: 400 })
    }
  })

  /** Keeps what a form says. @returns where to go on. */
  async function decide(story: StoryRow, fields: Record<string, string[]>, c: Context): Promise<string> {
    const one = (name: string): string => fields[name]?.at(-1) ?? ''
    const item = `${one('article')}.${one('attribution')}`
    const said = one('who') ? await speakerOf(story.id, item, one('who')) : null
    const kind = said ? 'speaker' : one('kind')
    if (!DECISIONS.has(kind))
      throw new HearsayError(kind, 'is no correction that is made here', 'go back and try again')
    const [body] = await bodiesFrom(store, story.id, kind, { ...fields, ...said })
    const { id } = await correct(store, {
      story: story.id,
      kind,
      body,
      author: c.get('viewer').name ?? '',
      at: now().toISOString(),
      note: one('note').slice(0, 2000),
    })
    const { review } = linksOf(story.id, { asOf: null, since: null })
    const trail = trailOf(one('back'))
    if (kind === 'undo') return review(one('at'), trailText(trail))
    return review(undefined, trailText([...trail, { item, correction: id }]))
  }

  /** One who speaks on the same page, as the form of a speaker has it. */
  async function speakerOf(story: string, item: string, id: string): Promise<Record<string, string[]>> {
    const article = await store.article(item.split('.')[0]!)
    const reading = article && (await readingIn(store, story, article))
    const speaker = reading?.speakers.find((each) => each.id === id)
    if (!speaker) throw new HearsayError(id, 'does not speak on this page any more', 'look at it again')
    return { name: [speaker.name.slice(0, 200)], speakerKind: [speaker.kind] }
  }

  async function checkingOf(item: Item, { dossier: { story } }: Shown): Promise<Checking | null> {
    const article = await store.article(item.article)
    const reading = article && (await readingIn(store, story.id, article))
    const attribution = reading?.attributions.find(({ id }) => id === item.attribution)
    if (!article || !reading || !attribution) return null
    const before = listed(await named(store, story)).filter(
      ({ kind, state, mentions }) =>
        kind === 'right' && state === 'says otherwise now' && mentions.some((id) => item.mentions.includes(id)),
    )
    return { item, article, reading, attribution, before }
  }
}
