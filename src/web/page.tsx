import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { Footer } from './footer.tsx'
import { KeyHelp } from './keyhelp.tsx'
import type { Links } from './links.ts'
import { OfStory } from './ofstory.tsx'
import { ANYBODY, type Reader, ReaderContext, useReader } from './reader.ts'
import { STYLE } from './style/index.ts'
import { type Tab, Tabs } from './tabs.tsx'

/** A quotation mark, as a picture that needs no file. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%226%22 fill=%22%231b1b1a%22/%3E%3Ctext x=%2216%22 y=%2236%22 font-family=%22Georgia,serif%22 font-size=%2238%22 text-anchor=%22middle%22 fill=%22%23fdfcf9%22%3E”%3C/text%3E%3C/svg%3E'

export interface Frame {
  title: string
  /** The story whose tabs are shown. */
  story?: { title: string; links: Links; tab: Tab | null; q?: string }
  /** What the page says of itself to machines (schema.org, as JSON-LD). */
  data?: object | undefined
  /** One sentence on what it shows, for those to whom the page is passed on. */
  about?: string | undefined
  /** Where the name leads; without it, to the stories, or of published pages to the story. */
  home?: string
  children: ComponentChildren
}

/** The frame of every page. */
export function Page({ title, story, data, about, home, children }: Frame) {
  const { words, theme, keys } = useReader()
  return (
    <html lang={words.code} data-theme={theme ?? undefined}>
      <Head title={title} data={data} about={about} />
      <body data-island={keys ? 'keys' : undefined}>
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        <header class="bar">
          <a class="home" href={home ?? (story && !story.links.live ? story.links.known() : '/')}>
            Hearsay
          </a>
          {story ? <Tabs story={story} /> : null}
        </header>
        <main id="main">
          {story && story.tab !== 'known' ? <OfStory title={story.title} links={story.links} /> : null}
          {children}
        </main>
        <Footer links={story?.links} />
        <KeyHelp />
      </body>
    </html>
  )
}

/** What a page says of itself, where it is and in which other forms, its style and its script. */
function Head({ title, data, about }: Pick<Frame, 'title' | 'data' | 'about'>) {
  const { words, script, url, forms } = useReader()
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta property="og:title" content={title} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Hearsay" />
      <meta property="og:locale" content={words.code} />
      {about ? <meta property="og:description" content={about} /> : null}
      {about ? <meta name="description" content={about} /> : null}
      {url ? <meta property="og:url" content={url} /> : null}
      {url ? <link rel="canonical" href={url} /> : null}
      {forms.map(({ type, href, title: name }) => (
        <link key={href} rel="alternate" type={type} href={href} title={name} />
      ))}
      <link rel="icon" href={ICON} type="image/svg+xml" />
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
  )
}

const escapeInJson = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A whole document, as this reader gets it. */
export const html = (page: ComponentChildren, reader: Reader = ANYBODY): string =>
  `<!doctype html>${part(page, reader)}`

/** A piece of one. */
export const part = (piece: ComponentChildren, reader: Reader): string =>
  render(<ReaderContext.Provider value={reader}>{piece}</ReaderContext.Provider>)
