import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { Footer } from './footer.tsx'
import type { Links } from './links.ts'
import { ANYBODY, type Reader, ReaderContext, useReader } from './reader.ts'
import { STYLE } from './style.ts'
import { type Tab, Tabs } from './tabs.tsx'

export interface Frame {
  title: string
  /** The story whose tabs are shown. */
  story?: { title: string; links: Links; tab: Tab | null; q?: string }
  /** What the page says of itself to machines (schema.org, as JSON-LD). */
  data?: object | undefined
  children: ComponentChildren
}

/** The frame of every page. */
export function Page({ title, story, data, children }: Frame) {
  const { words, theme, script } = useReader()
  return (
    <html lang={words.code} data-theme={theme ?? undefined}>
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
        {script ? <script src={script} defer /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        <header class="bar">
          <a class="home" href={story && !story.links.live ? story.links.known() : '/'}>
            Hearsay
          </a>
          {story ? <Tabs story={story} /> : null}
        </header>
        <main id="main">{children}</main>
        <Footer links={story?.links} />
      </body>
    </html>
  )
}

const escapeInJson = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A whole document, as this reader gets it. */
export const html = (page: ComponentChildren, reader: Reader = ANYBODY): string =>
  `<!doctype html>${render(<ReaderContext.Provider value={reader}>{page}</ReaderContext.Provider>)}`
