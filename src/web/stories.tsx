import type { StoryListing } from '../store/store.ts'
import { type Links, latestOf } from './links.ts'
import { Page } from './page.tsx'
import { outletOf } from './phrase.ts'
import { foreign, useReader, useWords } from './reader.ts'

/** The front door: every story, with the newest headline of its coverage. */
export function StoriesPage({ stories }: { stories: readonly StoryListing[] }) {
  const { words, viewer } = useReader()
  return (
    <Page title={`Hearsay: ${words.stories.title}`}>
      <h1>{words.stories.title}</h1>
      {viewer.edit ? (
        <p>
          <a href="/add">{words.adding.heading}</a>
        </p>
      ) : null}
      {stories.length === 0 ? (
        <div class="empty">
          <p>{words.stories.none}</p>
          <p>
            {words.stories.command} <code>hearsay add FILE --story NAME</code>
          </p>
        </div>
      ) : null}
      <ul class="plain">
        {stories.map((story) => (
          <li class="claim" key={story.id}>
            <StoryLine story={story} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function StoryLine({ story: { id, title, articles, outlets, last, newest } }: { story: StoryListing }) {
  const words = useWords()
  const links = latestOf(id)
  return (
    <>
      <a href={links.known()}>
        <bdi>{title}</bdi>
      </a>{' '}
      <span class="soft">
        {words.articles(articles)}
        {outlets > 0 ? ` ${words.known.fromOutlets(outlets)}` : ''}
        {last ? `, ${words.known.lastPublished(words.when(last))}` : ''}
      </span>
      {newest ? <Headline newest={newest} links={links} /> : null}
    </>
  )
}

/** What is told last in a story whose name alone says little. */
function Headline({ newest, links }: { newest: NonNullable<StoryListing['newest']>; links: Links }) {
  const words = useWords()
  if (newest.title === null) return null
  return (
    <p class="soft">
      <a href={links.article(newest.id)} lang={foreign(newest.language, words.code)} dir="auto">
        <bdi>{newest.title}</bdi>
      </a>{' '}
      <bdi>{outletOf(newest, words)}</bdi>
    </p>
  )
}
