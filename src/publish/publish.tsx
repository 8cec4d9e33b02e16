/** A story as static files that work from any folder, or without a server: the shown spans, and never whole articles. */
import type { ComponentChildren } from 'preact'
import { oembed } from '../cite/oembed.ts'
import { heardIn } from '../dossier/narrowed.ts'
import type { Claim, Dossier } from '../dossier/types.ts'
import type { Failure } from '../store/failures.ts'
import { ArticlesPage } from '../web/articles.tsx'
import { ClaimPage } from '../web/claim.tsx'
import { EmbedPage } from '../web/embed.tsx'
import { ExcerptsPage } from '../web/excerpts.tsx'
import { FiguresPage } from '../web/figures.tsx'
import { KnownPage } from '../web/known.tsx'
import { OriginsPage, RootPage, rootPages, rootsIn } from '../web/origins.tsx'
import { html } from '../web/page.tsx'
import { PlacesPage } from '../web/places.tsx'
import { PositionsPage } from '../web/positions.tsx'
import { QuotationsPage } from '../web/quotations.tsx'
import { ANYBODY, type Form } from '../web/reader.ts'
import { type Shown, shownOf } from '../web/shown.ts'
import { pagesOf, SpeakerPage } from '../web/speaker.tsx'
import { SpeakersPage } from '../web/speakers.tsx'
import { TimelinePage } from '../web/timeline.tsx'
import { en } from '../web/words/en.ts'
import type { Words } from '../web/words/index.ts'
import { fileOf, linksFrom, rootFile, speakerFile, TAB_NAMES } from './links.ts'
import { claimData, storyData } from './schema.ts'

interface PublishedFile {
  /** Relative, with `/`; of characters that every file system takes. */
  path: string
  text: string
}

/** What a published story has besides its dossier. */
export interface Publication {
  /** The text of each article, of which only what stands around shown spans is taken. */
  texts: ReadonlyMap<string, string>
  failures?: readonly Failure[]
  words?: Words
  /** The islands' script. */
  script?: string | null
  /** Who answers for the pages. */
  editor?: string | null
  /** Where they will be found, ending in `/`: for share links, previews and embedding, which need whole addresses. */
  base?: string | null
}

/** So many claims, the weightiest, get pages. */
const MOST = 1000
const SCRIPT = 'islands.js'

const TABS = {
  positions: PositionsPage,
  timeline: TimelinePage,
  places: PlacesPage,
  figures: FiguresPage,
  origins: OriginsPage,
  quotations: QuotationsPage,
  speakers: SpeakersPage,
  articles: ArticlesPage,
} as const satisfies Record<(typeof TAB_NAMES)[number], unknown>

/** Every file, in a fixed order: the same dossier gives the same bytes. */
export function* publish(all: Dossier, given: Publication): Generator<PublishedFile> {
  const { texts, failures = [], words = en, script = null, editor = null, base = null } = given
  const claims = all.claims.slice(0, MOST)
  const dossier = { ...all, claims, speakers: heardIn(all.speakers, claims) }
  const mentions = dossier.claims.flatMap((claim) => claim.mentions)
  const quoted = [...dossier.unanswered, ...mentions]
  const linked = new Set(quoted.map(({ article }) => article))
  const top = shownOf(dossier, linksFrom('', dossier, linked), failures)
  const below = shownOf(dossier, linksFrom('../', dossier, linked), failures)
  const file: ToFile = (path, page, forms = []) => {
    const up = path.includes('/') ? '../' : ''
    const url = base === null ? null : new URL(path, base).href
    return { path, text: html(page, { ...ANYBODY, words, url, forms, script: script === null ? null : up + SCRIPT }) }
  }
  yield* storyFiles(top, file, editor, base)
  for (const claim of dossier.claims) yield* claimFiles(claim, below, file, base)
  yield* speakerFiles(below, file)
  yield* rootFiles(below, file)
  for (const article of dossier.articles)
    if (linked.has(article.id)) {
      const own = quoted.filter((each) => each.article === article.id)
      const text = texts.get(article.id) ?? ''
      yield file(
        `a/${fileOf(article.id)}.html`,
        <ExcerptsPage article={article} quoted={own} text={text} shown={below} />,
      )
    }
  if (script !== null) yield { path: SCRIPT, text: script }
}

/** A page as a file. @param forms its other forms. */
type ToFile = (path: string, page: ComponentChildren, forms?: readonly Form[]) => PublishedFile

/** The dossier and its parts. */
function* storyFiles(shown: Shown, file: ToFile, editor: string | null, base: string | null): Generator<PublishedFile> {
  const filter = { status: null, term: null, page: 1 }
  const head = storyData(shown.dossier, editor, base)
  yield file('index.html', <KnownPage shown={shown} filter={filter} most={MOST} editor={editor} head={head} />)
  for (const name of TAB_NAMES) {
    const Tab = TABS[name]
    yield file(`${name}.html`, <Tab shown={shown} />)
  }
}

/** A claim's page, its card for other sites, and how these may ask for it (oEmbed). */
function* claimFiles(claim: Claim, shown: Shown, file: ToFile, base: string | null): Generator<PublishedFile> {
  const name = fileOf(claim.id)
  const card = base === null ? null : oembed(claim.text, new URL(`embed/${name}.html`, base).href)
  const forms = card ? [{ type: 'application/json+oembed', href: `../embed/${name}.json`, title: 'oEmbed' }] : []
  yield file(`c/${name}.html`, <ClaimPage claim={claim} shown={shown} head={claimData(claim, shown.dossier)} />, forms)
  yield file(`embed/${name}.html`, <EmbedPage claim={claim} shown={shown} />)
  if (card) yield { path: `embed/${name}.json`, text: `${JSON.stringify(card)}\n` }
}

/** What others have from each outlet, on as many pages as it takes. */
function* rootFiles(shown: Shown, file: ToFile): Generator<PublishedFile> {
  for (const root of rootsIn(shown.dossier).values())
    for (let page = 1; page <= rootPages(root); page++)
      yield file(rootFile(root.id, page), <RootPage root={root} shown={shown} page={page} />)
}

/** Those who are heard, each on as many pages as it takes. */
function* speakerFiles(shown: Shown, file: ToFile): Generator<PublishedFile> {
  for (const speaker of shown.dossier.speakers)
    for (let page = 1; page <= pagesOf(speaker.id, shown.dossier); page++)
      yield file(speakerFile(speaker.id, page), <SpeakerPage speaker={speaker} shown={shown} page={page} />)
}
