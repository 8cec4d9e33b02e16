import type { StoryListing } from '../store/store.ts'
import { type Links, latestOf } from './links.ts'
import { Page } from './page.tsx'
import { outletOf } from './phrase.ts'
import { foreign, useReader, useWords } from './reader.ts'

/** The front door: every story, with the newest headline of its coverage, and below them each article that is a story alone. */
export function StoriesPage({ stories }: { stories: readonly StoryListing[] }) {
  const { words, viewer } = useReader()
  const [alone, told] = [stories.filter(isAlone), stories.filter((each) => !isAlone(each))]
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
      <Listed stories={told} />
      {alone.length > 0 && told.length > 0 ? <h2>{words.stories.alone(alone.length)}</h2> : null}
      <Listed stories={alone} />
    </Page>
  )
}

/** Of a heap of articles most are what nobody else tells of. */
const isAlone = ({ articles, title, newest }: StoryListing): boolean => articles === 1 && newest?.title === title

function Listed({ stories }: { stories: readonly StoryListing[] }) {
  return (
    <ul class="plain">
      {stories.map((story) => (
        <li class="claim" key={story.id}>
          {isAlone(story) ? <ArticleLine story={story} /> : <StoryLine story={story} />}
        </li>
      ))}
    </ul>
  )
}

function ArticleLine({ story: { id, title, last, newest } }: { story: StoryListing }) {
  const words = useWords()
  return (
    <>
      <a href={latestOf(id).known()} lang={foreign(newest?.language ?? null, words.code)} dir="auto">
        <bdi>{title}</bdi>
      </a>{' '}
      <span class="soft">
        {newest ? <bdi>{outletOf(newest, words)}</bdi> : null}
        {last ? `, ${words.when(last)}` : ''}
      </span>
    </>
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
      {newest && newest.title !== title ? <Headline newest={newest} links={links} /> : null}
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
