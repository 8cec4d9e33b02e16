/** What readers write: taken where comments are on, shown once an editor has read it. */
import type { Context, Hono } from 'hono'
import { attempts } from '../people/attempts.ts'
import { COMMENT_STATES } from '../store/comments.ts'
import type { Store } from '../store/store.ts'
import { type CommentForm, CommentsPage, ModerationPage } from '../web/comments.tsx'
import { editor } from './access.ts'
import { addressOf } from './address.ts'
import { fieldsOf } from './fields.ts'
import { NotFound } from './problems.ts'
import { show } from './show.ts'
import type { Views } from './view.ts'

interface Deps extends Views {
  store: Store
  now(): Date
}

const LONGEST = { name: 80, text: 5000 }
/** From one address, and from all, within a time. */
const MOST_FOR_ONE = 5
const MOST = 60
const WITHIN_MS = 10 * 60 * 1000
/** More than this no editor reads. */
const MOST_WAITING = 500
const MOST_SHOWN = 500

/** `/s/{story}/comments`, to read and to write, where comments are on; `/comments`, where editors decide on what waits. */
export function commentRoutes(app: Hono, deps: Deps): void {
  writingRoutes(app, deps)
  moderationRoutes(app, deps)
}

function writingRoutes(app: Hono, { store, view, find, now }: Deps): void {
  const clock = () => now().getTime()
  const forOne = attempts(MOST_FOR_ONE, WITHIN_MS, clock)
  const forAll = attempts(MOST, WITHIN_MS, clock)

  app.get('/s/:story/comments', (c) => page(c, { name: '', text: '', problem: null }))

  app.post('/s/:story/comments', async (c) => {
    if (!c.get('viewer').comment) throw off(c)
    const { id } = await find(c.req.param('story'))
    const { login, name: known, edit } = c.get('viewer')
    const typed = await fieldsOf(c)
    const form = { name: plain(typed.name ?? '').trim(), text: plain(typed.text ?? '').trim() }
    const name = login && known !== null ? known : form.name
    const refused = (problem: CommentForm['problem'], status: 400 | 429) => page(c, { ...form, problem }, status)
    if (form.text === '' || name === '') return refused('empty', 400)
    if (form.text.length > LONGEST.text || name.length > LONGEST.name) return refused('long', 400)
    const wait = edit ? 0 : Math.max(forOne.wait(addressOf(c)), forAll.wait(''))
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)))
      return refused('often', 429)
    }
    if ((await store.comments(id, 'waiting', MOST_WAITING)).length >= MOST_WAITING) return refused('full', 429)
    forOne.note(addressOf(c))
    forAll.note('')
    const state = edit ? 'shown' : 'waiting'
    const { n } = await store.addComment({ story: id, name, text: form.text, at: now().toISOString(), state })
    return c.redirect(`/s/${encodeURIComponent(id)}/comments?sent=${n}#sent`, 303)
  })

  async function page(c: Context, form: CommentForm, status: 200 | 400 | 429 = 200): Promise<Response> {
    const { comment, edit } = c.get('viewer')
    if (!comment) throw off(c)
    const shown = await view(c)
    const { id } = shown.dossier.story
    const [comments, waiting] = await Promise.all([
      store.comments(id, 'shown', MOST_SHOWN),
      edit ? store.comments(id, 'waiting', MOST_WAITING) : [],
    ])
    const sent = c.req.query('sent') !== undefined
    const all = { shown, comments, waiting, form, sent, most: LONGEST }
    return show(c, <CommentsPage {...all} />, { status })
  }
}

/** `/comments`, where editors decide on what waits, whatever its story. */
function moderationRoutes(app: Hono, { store, now }: Deps): void {
  app.get('/comments', async (c) => {
    editor(c)
    const [waiting, stories] = await Promise.all([store.comments(null, 'waiting', MOST_SHOWN), store.stories()])
    return show(c, <ModerationPage waiting={waiting} stories={stories} />)
  })

  app.post('/comments/:n', async (c) => {
    const n = c.req.param('n')
    const { state: asked, to } = await fieldsOf(c)
    const state = COMMENT_STATES.find((each) => each === asked)
    const there = state && /^\d{1,15}$/.test(n)
    if (!there || !(await store.decideComment(Number(n), state, c.get('viewer').name ?? '', now().toISOString())))
      throw new NotFound(n, 'There is no such comment', 'See the list of comments')
    const story = to ? await store.story(to) : null
    return c.redirect(story ? `/s/${encodeURIComponent(story.id)}/comments` : '/comments', 303)
  })
}

const off = (c: Context) =>
  new NotFound(c.req.path, 'Comments are not taken here', 'Start hearsay serve with --comments')

/** One form of each letter, lines ended alike, and no signs that steer a terminal or a page. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '')
    .normalize('NFC')
