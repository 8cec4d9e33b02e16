import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import type { Links } from './links.ts'
import { STYLE } from './style.ts'

const TABS = ['changes', 'positions', 'timeline', 'places', 'figures', 'speakers', 'articles'] as const
const NAMES = {
  changes: 'Changed',
  positions: 'Positions',
  timeline: 'Timeline',
  places: 'Where',
  figures: 'Figures',
  speakers: 'Who',
  articles: 'Articles',
}

export interface Frame {
  title: string
  /** The story whose tabs are shown. */
  story?: { title: string; links: Links; tab: 'known' | (typeof TABS)[number] | 'search' | null; q?: string }
  /** What the page says of itself to machines (schema.org, as JSON-LD). */
  data?: object | undefined
  children: ComponentChildren
}

/** The frame of every page. */
export function Page({ title, story, data, children }: Frame) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {data ? <meta property="og:title" content={title} /> : null}
        {data ? <meta property="og:type" content="article" /> : null}
        {data ? (
          // What could end the element, or begin another, is written as JSON's own escape.
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeInJson) }}
          />
        ) : null}
        {/* Our own style sheet, a constant. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="bar">
          <a class="home" href={story && !story.links.live ? story.links.known() : '/'}>
            Hearsay
          </a>
          {story ? <Tabs story={story} /> : null}
        </header>
        <main id="main">{children}</main>
        <footer>
          {story?.links.live ? <a href={story.links.corrections()}>Corrections</a> : null} Every line in a serif is an
          exact span of a page and leads to it. Everything else is Hearsay’s own wording. Nothing here is rated or
          invented.
        </footer>
      </body>
    </html>
  )
}

function Tabs({ story }: { story: NonNullable<Frame['story']> }) {
  const current = (tab: string) => (story.tab === tab ? 'page' : undefined)
  return (
    <>
      <nav aria-label="Story">
        <a href={story.links.known()} aria-current={current('known')}>
          Known
        </a>
        {TABS.filter((tab) => story.links.live || tab !== 'changes').map((tab) => (
          <a key={tab} href={story.links.tab(tab)} aria-current={current(tab)}>
            {NAMES[tab]}
          </a>
        ))}
      </nav>
      {story.links.live ? (
        <search>
          <form action={story.links.tab('search').split('?')[0]}>
            <input
              type="search"
              name="q"
              aria-label="Search this story"
              placeholder="Search this story"
              value={story.q ?? ''}
            />
            <button type="submit">Search</button>
          </form>
        </search>
      ) : null}
    </>
  )
}

const escapeInJson = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A whole document. */
export const html = (page: Parameters<typeof render>[0]): string => `<!doctype html>${render(page)}`
