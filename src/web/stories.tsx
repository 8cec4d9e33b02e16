import type { StoryListing } from '../store/store.ts'
import { linksOf } from './links.ts'
import { Page } from './page.tsx'
import { useReader } from './reader.ts'

/** The front door: every story. */
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
        {stories.map(({ id, title, articles, outlets, last }) => (
          <li class="claim" key={id}>
            <a href={linksOf(id, { asOf: null, since: null }).known()}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">
              {words.articles(articles)}
              {outlets > 0 ? ` ${words.known.fromOutlets(outlets)}` : ''}
              {last ? `, ${words.known.lastPublished(words.when(last))}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
