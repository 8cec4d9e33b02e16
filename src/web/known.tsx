import { folded } from '../dossier/folded.ts'
import type { Related } from '../stories/related.ts'
import { Claims } from './claimline.tsx'
import { CommentsLine } from './comments.tsx'
import { type Filter, Filters, filtered } from './filters.tsx'
import { ON_A_PAGE, onPage, Pages } from './pages.tsx'
import { ReadAlso } from './readalso.tsx'
import { useWords } from './reader.ts'
import { Sections } from './sections.tsx'
import { Share } from './share.tsx'
import type { Shown } from './shown.ts'
import { SinceStrip } from './since.tsx'
import { StoryPage } from './storypage.tsx'
import type { Visit } from './visit.ts'

/** The dossier's own page. */
export function KnownPage(given: {
  shown: Shown
  filter: Filter
  /** How many claims stand on the page. */
  most?: number
  /** What the reader has not seen; null where that is not known. */
  visit?: Visit | null
  /** Who answers for the page, where somebody does. */
  editor?: string | null
  /** Other stories about the same people. */
  related?: readonly Related[]
  /** How many comments are shown. */
  comments?: number
  head?: object
}) {
  const { shown, filter, most = ON_A_PAGE, visit = null, editor = null, related = [], comments = 0, head } = given
  const { dossier, links } = shown
  const words = useWords().known
  const { title } = dossier.story
  const claims = onPage(folded(filtered(dossier.claims, filter)), filter.page, most)
  const { status, term } = filter
  return (
    <StoryPage title={words.title} shown={shown} tab="known" data={head}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {editor ? (
        <p class="byline">
          {words.by} <bdi>{editor}</bdi>
        </p>
      ) : null}
      <Sections
        shown={shown}
        strip={<SinceStrip shown={shown} visit={visit} />}
        above={links.live ? <Filters shown={shown} filter={filter} /> : null}
        below={
          <>
            {claims.items.length === 0 ? <Nothing dossier={dossier} /> : null}
            {links.live ? <Pages on={claims} to={(page) => links.known({ status, term, page })} /> : null}
            <ReadAlso shown={shown} related={related} />
            <CommentsLine links={links} count={comments} />
            <Share title={words.title(title)} />
          </>
        }
      >
        <Claims claims={claims.items} shown={shown} />
      </Sections>
    </StoryPage>
  )
}

/** Why no claim stands there. */
function Nothing({ dossier: { claims, articles } }: Pick<Shown, 'dossier'>) {
  const { known: words } = useWords()
  const why = claims.length > 0 ? words.noClaim : articles.length > 0 ? words.nothingRead : words.noPage
  return <p class="empty">{why}</p>
}
