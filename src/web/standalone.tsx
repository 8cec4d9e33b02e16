import { folded } from '../dossier/folded.ts'
import type { Dossier } from '../dossier/types.ts'
import { Articles } from './articles.tsx'
import { Claims } from './claimline.tsx'
import { type Links, outside } from './links.ts'
import { html, Page } from './page.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import { Sections } from './sections.tsx'
import { type Shown, shownOf } from './shown.ts'
import { about } from './speakers.tsx'

/** Where of it the pages of a story are; the articles have several places. */
const PLACES: Readonly<Record<string, string>> = { articles: '', origins: '#carried', speakers: '#speakers' }

/** The whole dossier as one file that needs no server: what leads to a page leads to the original instead. */
export function standalone(dossier: Dossier): string {
  const urls = new Map(dossier.articles.map(({ id, url }) => [id, outside(url)]))
  const here = (id: string) => `#${encodeURIComponent(id)}`
  const article = (id: string) => urls.get(id) ?? here(id)
  const links: Links = {
    live: false,
    asOf: dossier.asOf,
    known: () => '',
    corrections: () => '#main',
    review: () => '#main',
    comments: () => '#main',
    edges: () => '#main',
    terms: () => '#main',
    tab: (name) => PLACES[name] ?? '#main',
    root: () => '#carried',
    day: () => '#main',
    feed: () => '#main',
    place: () => '#main',
    changes: () => '#main',
    late: () => '#main',
    search: () => '#main',
    claim: here,
    embed: here,
    speaker: here,
    article,
    span: (id) => article(id),
  }
  return html(<Whole shown={shownOf(dossier, links)} />)
}

function Whole({ shown }: { shown: Shown }) {
  const { dossier } = shown
  const words = useWords()
  return (
    <Page title={words.known.title(dossier.story.title)} home="#main">
      <h1>{dossier.story.title}</h1>
      <Sections shown={shown}>
        <Claims claims={folded(dossier.claims)} shown={shown} />
      </Sections>
      <Section id="speakers" title={words.who.heading}>
        <ul class="plain">
          {dossier.speakers.map((speaker) => (
            <li class="claim" key={speaker.id} id={speaker.id}>
              <bdi>{speaker.name || words.nobodyNamed}</bdi> <span class="soft">{about(speaker, words)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Articles shown={shown} />
    </Page>
  )
}
