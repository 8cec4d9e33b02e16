/** A story as static files that work from any folder, or without a server: the shown spans, and never whole articles. */
import type { Claim, Dossier, DossierArticle } from '../dossier/types.ts'
import { ArticlesPage } from '../web/articles.tsx'
import { ClaimPage } from '../web/claim.tsx'
import { FiguresPage } from '../web/figures.tsx'
import { KnownPage } from '../web/known.tsx'
import { type Links, outside } from '../web/links.ts'
import { html } from '../web/page.tsx'
import { PlacesPage } from '../web/places.tsx'
import { PositionsPage } from '../web/positions.tsx'
import { shownOf } from '../web/shown.ts'
import { SpeakerPage } from '../web/speaker.tsx'
import { SpeakersPage } from '../web/speakers.tsx'
import { TimelinePage } from '../web/timeline.tsx'

export interface PublishedFile {
  /** Relative, with `/`; of characters that every file system takes. */
  path: string
  text: string
}

/** So many claims, the weightiest, get pages. */
const MOST = 1000

const TABS = {
  positions: PositionsPage,
  timeline: TimelinePage,
  places: PlacesPage,
  figures: FiguresPage,
  speakers: SpeakersPage,
  articles: ArticlesPage,
} as const

/** Every file, in a fixed order: the same dossier gives the same bytes. */
export function* publish(all: Dossier): Generator<PublishedFile> {
  const dossier = { ...all, claims: all.claims.slice(0, MOST) }
  const kept = new Set(dossier.claims.map(({ id }) => id))
  const top = shownOf(dossier, linksFrom('', dossier, kept))
  const below = shownOf(dossier, linksFrom('../', dossier, kept))
  const filter = { status: null, term: null, page: 1 }
  yield {
    path: 'index.html',
    text: html(<KnownPage shown={top} filter={filter} most={MOST} head={storyData(dossier)} />),
  }
  for (const [name, Tab] of Object.entries(TABS)) yield { path: `${name}.html`, text: html(<Tab shown={top} />) }
  for (const claim of dossier.claims)
    yield {
      path: `c/${fileOf(claim.id)}.html`,
      text: html(<ClaimPage claim={claim} shown={below} head={claimData(claim, dossier)} />),
    }
  const heard = new Set(dossier.claims.flatMap(({ mentions }) => mentions.map(({ speaker }) => speaker)))
  for (const speaker of dossier.speakers)
    if (heard.has(speaker.id))
      yield { path: `who/${fileOf(speaker.id)}.html`, text: html(<SpeakerPage speaker={speaker} shown={below} />) }
}

/** A name that no file system takes for anything else. */
const fileOf = (id: string): string =>
  id.replace(/[^\w-]/g, (char) => `.${char.codePointAt(0)!.toString(16)}`).slice(0, 120)

function linksFrom(up: string, { articles }: Dossier, kept: ReadonlySet<string>): Links {
  const urls = new Map(articles.map(({ id, url }) => [id, outside(url)]))
  const article = (id: string) => urls.get(id) ?? `${up}articles.html`
  return {
    live: false,
    known: () => `${up}index.html`,
    tab: (name) => (name in TABS ? `${up}${name}.html` : `${up}index.html`),
    feed: () => `${up}index.html`,
    changes: () => `${up}index.html`,
    search: () => `${up}index.html`,
    corrections: () => `${up}index.html`,
    claim: (id) => (kept.has(id) ? `${up}c/${fileOf(id)}.html` : `${up}index.html`),
    speaker: (id) => `${up}who/${fileOf(id)}.html`,
    article,
    span: (id) => article(id),
  }
}

const page = (article: DossierArticle | undefined) => ({
  '@type': 'NewsArticle',
  ...(article?.title ? { headline: article.title } : {}),
  ...(outside(article?.url ?? null) ? { url: article!.url } : {}),
  ...(article?.published ? { datePublished: article.published } : {}),
  ...(article?.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
})

/** schema.org: the claim, where it appeared, and where first. No rating: nobody has given one. */
function claimData(claim: Claim, { articles }: Dossier): object {
  const byId = new Map(articles.map((each) => [each.id, each]))
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: claim.text,
    firstAppearance: page(byId.get(claim.firstAppearance.article)),
    appearance: [...new Set(claim.mentions.map(({ article }) => article))].map((id) => page(byId.get(id))),
  }
}

const storyData = ({ story, claims }: Dossier): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name: `What is known: ${story.title}`,
  mainEntity: claims.slice(0, 20).map(({ text }) => ({ '@type': 'Quotation', text })),
})
