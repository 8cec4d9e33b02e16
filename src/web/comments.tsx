/** What readers write, apart from the coverage's words and from ours; what waits for an editor. */
import type { Comment, CommentState } from '../store/comments.ts'
import type { StoryRow } from '../store/store.ts'
import { Form } from './form.tsx'
import { type Links, latestOf } from './links.ts'
import { Page } from './page.tsx'
import { useReader, useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** Characters that a name and a comment may have. */
interface Longest {
  name: number
  text: number
}

export interface CommentForm {
  name: string
  text: string
  /** Why it was not taken. */
  problem: 'empty' | 'long' | 'often' | 'full' | null
}

/** The comments on a story, and the form to write one. */
export function CommentsPage(given: {
  shown: Shown
  comments: readonly Comment[]
  /** Only for editors. */
  waiting: readonly Comment[]
  form: CommentForm
  sent: boolean
  most: Longest
}) {
  const { shown, comments, waiting, form, sent, most } = given
  const { links } = shown
  const { words: all, viewer } = useReader()
  const { comments: words } = all
  return (
    <StoryPage title={words.title} shown={shown} tab={null}>
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {sent ? (
        <p class="since" role="status" id="sent">
          {viewer.edit ? words.stands : words.waits}
        </p>
      ) : null}
      {comments.length === 0 ? <p class="empty">{words.none}</p> : null}
      <List comments={comments} states={viewer.edit ? ['removed'] : []} to={links} />
      {waiting.length > 0 ? (
        <Section id="waiting" title={words.waiting(waiting.length)}>
          <List comments={waiting} states={['shown', 'removed']} to={links} />
        </Section>
      ) : null}
      <Write form={form} links={links} most={most} />
    </StoryPage>
  )
}

function Write({ form, links, most }: { form: CommentForm; links: Links; most: Longest }) {
  const { words: all, viewer } = useReader()
  const { comments: words } = all
  const asksName = !(viewer.login && viewer.name !== null)
  return (
    <>
      <h2 id="write">{words.write}</h2>
      {form.problem ? <p role="alert">{words.problems[form.problem]}</p> : null}
      <Form class="stacked" action={`${links.comments().split('?')[0]}`} button={words.send}>
        {asksName ? (
          <label>
            {words.name}
            <input
              name="name"
              required
              maxLength={most.name}
              autocomplete="name"
              dir="auto"
              value={form.name || (viewer.name ?? '')}
            />
          </label>
        ) : null}
        <label>
          {words.text}
          <textarea name="text" required rows={6} maxLength={most.text} dir="auto">
            {form.text}
          </textarea>
        </label>
      </Form>
    </>
  )
}

/** For editors: all that waits, whatever its story. */
export function ModerationPage({ waiting, stories }: { waiting: readonly Comment[]; stories: readonly StoryRow[] }) {
  const { comments: words } = useWords()
  return (
    <Page title={`Hearsay: ${words.heading}`}>
      <h1>{words.waiting(waiting.length)}</h1>
      {stories.map(({ id, title }) => {
        const own = waiting.filter(({ story }) => story === id)
        return own.length === 0 ? null : (
          <Section
            key={id}
            id={`of-${id}`}
            title={
              <a href={latestOf(id).comments()}>
                <bdi>{title}</bdi>
              </a>
            }
          >
            <List comments={own} states={['shown', 'removed']} to={null} />
          </Section>
        )
      })}
    </Page>
  )
}

function List({
  comments,
  states,
  to,
}: {
  comments: readonly Comment[]
  states: readonly CommentState[]
  to: Links | null
}) {
  const { comments: words, when } = useWords()
  return (
    <ol class="plain comments">
      {comments.map(({ n, story, name, text, at }) => (
        <li class="claim" key={n} id={`comment-${n}`}>
          <p class="soft">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            , {when(at)}
          </p>
          <p class="text" dir="auto">
            {text}
          </p>
          <div class="forms">
            {states.map((state) => (
              <Form
                key={state}
                class="correct"
                action={`/comments/${n}`}
                fields={{ state, to: to ? story : '' }}
                button={words.decide[state]}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** On the dossier's page: how many there are, and the way to write one; nothing where none are taken. */
export function CommentsLine({ links, count }: { links: Links; count: number }) {
  const { words, viewer } = useReader()
  if (!viewer.comment || !links.live) return null
  return (
    <p>
      {count > 0 ? (
        <>
          <a href={links.comments()}>{words.comments.count(count)}</a>
          {' · '}
        </>
      ) : null}
      <a href={`${links.comments()}#write`}>{words.comments.write}</a>
    </p>
  )
}
