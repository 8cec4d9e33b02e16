import type { StoryRow } from '../store/store.ts'
import type { Problem } from '../types.ts'
import { linksOf } from './links.ts'
import { Page } from './page.tsx'

export function StoriesPage({ stories }: { stories: readonly StoryRow[] }) {
  return (
    <Page title="Hearsay: stories">
      <h1>Stories</h1>
      {stories.length === 0 ? (
        <p>
          No story yet. Add coverage on the command line: <code>hearsay add FILE --story NAME</code>, then reload this
          page.
        </p>
      ) : null}
      <ul class="plain">
        {stories.map(({ id, title, articles }) => (
          <li class="claim" key={id}>
            <a href={linksOf(id, { asOf: null, since: null }).known()}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">{articles === 1 ? '1 article' : `${articles} articles`}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export function ErrorPage({ problem: { where, what, hint } }: { problem: Problem }) {
  return (
    <Page title="Hearsay: not found">
      <h1>{what}</h1>
      <p>{where}</p>
      <p class="lead">{hint}</p>
      <p>
        <a href="/">All stories</a>
      </p>
    </Page>
  )
}
