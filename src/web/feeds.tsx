import type { FeedRow, Follow } from '../store/feeds.ts'
import type { StoryRow } from '../store/store.ts'
import type { Problem } from '../types.ts'
import { isOwnGroup } from '../watch/follow.ts'
import { Form } from './form.tsx'
import { latestOf, outside } from './links.ts'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import { StoryField, StoryName } from './whichstory.tsx'
import { Failed, Why } from './why.tsx'

/** What was typed, and why it was not taken. */
export interface FeedForm {
  fields: Readonly<Record<string, string>>
  problem: Problem | null
}

interface Given {
  feeds: readonly FeedRow[]
  follows: readonly Follow[]
  stories: readonly StoryRow[]
}

/** For editors: which feeds are watched, for what, and how they fare; those that fail first. */
export function FeedsPage({ form, ...given }: Given & { form: FeedForm | null }) {
  const { feeds: words } = useWords()
  const { feeds, follows } = given
  const failing = feeds.filter(({ failures }) => failures > 0).length
  const ordered = [...feeds].sort((a, b) => b.failures - a.failures || (a.url < b.url ? -1 : 1))
  return (
    <Page title={`Hearsay: ${words.heading}`}>
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {feeds.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <p class="lead">
          {words.counted(feeds.length)}
          {failing > 0 ? `, ${words.failing(failing)}` : ''}
        </p>
      )}
      <ul class="plain">
        {ordered.map((feed) => (
          <FeedLine key={feed.url} feed={feed} {...given} />
        ))}
      </ul>
      {follows.length > 0 ? <Follows {...given} /> : null}
      <h2 id="add">{words.add}</h2>
      <Add form={form} stories={given.stories} />
    </Page>
  )
}

function FeedLine({ feed, follows, stories }: Given & { feed: FeedRow }) {
  const { feeds: words } = useWords()
  const wanted = follows.filter(({ group }) => group === null || feed.groups.includes(group))
  return (
    <li class="claim">
      <Named feed={feed} />
      {feed.problem ? (
        <p>
          <Why text={feed.problem} />
        </p>
      ) : null}
      <Fares feed={feed} />
      <p class="soft">
        {words.forStories}{' '}
        {wanted.length === 0 ? words.nobody : <Stories ids={wanted.map(({ story }) => story)} stories={stories} />}
      </p>
      <div class="forms">
        <Form class="correct" action="/feeds/remove" fields={{ url: feed.url }} button={words.remove} />
      </div>
    </li>
  )
}

/** By its title, or by its address where it has none; and whether it does well. */
function Named({ feed: { url, title, failures } }: { feed: FeedRow }) {
  const { feeds: words } = useWords()
  const link = outside(url)
  const address = link ? (
    <a href={link} rel="noreferrer nofollow">
      {url}
    </a>
  ) : (
    url
  )
  const name = title ? (
    <strong>
      <bdi>{title}</bdi>
    </strong>
  ) : (
    address
  )
  return (
    <>
      {name}{' '}
      <span class={`status ${failures > 0 ? 'denied' : 'confirmed'}`}>
        {failures > 0 ? words.failures(failures) : words.well}
      </span>
      {title ? <p class="soft">{address}</p> : null}
    </>
  )
}

/** When it was last asked with success and is asked next, and what became of its items. */
function Fares({ feed: { succeeded, next, waiting, done, failed } }: { feed: FeedRow }) {
  const { feeds: words, when } = useWords()
  return (
    <p class="soft">
      {succeeded ? words.last(when(succeeded)) : words.never} · {next ? words.next(when(next)) : words.gone} ·{' '}
      {words.items(done, waiting, failed)}
    </p>
  )
}

function Stories({ ids, stories }: { ids: readonly (string | null)[]; stories: readonly StoryRow[] }) {
  const { feeds: words } = useWords()
  return [...new Set(ids)].map((id, i) => (
    <span key={id}>
      {i > 0 ? ', ' : ''}
      {id === null ? (
        words.sorted
      ) : (
        <a href={latestOf(id).known()}>
          <StoryName id={id} stories={stories} />
        </a>
      )}
    </span>
  ))
}

function Follows({ follows, stories }: Given) {
  const { feeds: words } = useWords()
  return (
    <Section id="follows" title={words.follows}>
      <ul class="plain short">
        {follows.map(({ story, group, query }) => (
          <li class="claim" key={`${story}\n${group}\n${query}`}>
            <Stories ids={[story]} stories={stories} />:{' '}
            <bdi>
              {group === null
                ? words.all
                : isOwnGroup(group)
                  ? story === null
                    ? words.unsorted
                    : words.own
                  : words.group(group)}
            </bdi>
            {query === null ? '' : ', '}
            {query === null ? null : <bdi>{words.query(query)}</bdi>}{' '}
            <Form
              class="correct"
              action="/feeds/unfollow"
              fields={{ story: story ?? '', group: group ?? '', query: query ?? '' }}
              button={words.unfollow}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Add({ form, stories }: { form: FeedForm | null; stories: readonly StoryRow[] }) {
  const { feeds: words } = useWords()
  const { fields = {}, problem = null } = form ?? {}
  return (
    <>
      {problem ? (
        <p role="alert">
          <bdi>{problem.where}</bdi> <Failed problem={problem} />.
        </p>
      ) : null}
      <Form class="stacked" action="/feeds" button={words.follow}>
        <label>
          {words.url}
          <input name="url" type="url" maxLength={2000} value={fields.url ?? ''} />
        </label>
        <StoryField label={words.story} value={fields.story ?? ''} stories={stories} />
        <label>
          {words.words}
          <input name="query" maxLength={500} dir="auto" value={fields.query ?? ''} />
        </label>
      </Form>
    </>
  )
}
