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
  children: ComponentChildren
}

/** The frame of every page. */
export function Page({ title, story, children }: Frame) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* Our own style sheet, a constant. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="bar">
          <a class="home" href="/">
            Hearsay
          </a>
          {story ? <Tabs story={story} /> : null}
        </header>
        <main id="main">{children}</main>
        <footer>
          {story ? <a href={story.links.corrections()}>Corrections</a> : null} Every line in a serif is an exact span of
          a page and leads to it. Everything else is Hearsay’s own wording. Nothing here is rated or invented.
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
        {TABS.map((tab) => (
          <a key={tab} href={story.links.tab(tab)} aria-current={current(tab)}>
            {NAMES[tab]}
          </a>
        ))}
      </nav>
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
    </>
  )
}

/** A whole document. */
export const html = (page: Parameters<typeof render>[0]): string => `<!doctype html>${render(page)}`
