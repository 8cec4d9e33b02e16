import { ClaimLine } from './claimline.tsx'
import { type Filter, Filters, ON_A_PAGE, Pages } from './filters.tsx'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'
import { Sections } from './sections.tsx'
import type { Shown } from './shown.ts'

/** The dossier's own page. `most` is how many claims stand on it. */
export function KnownPage(given: { shown: Shown; filter: Filter; most?: number; head?: object }) {
  const { shown, filter, most = ON_A_PAGE, head } = given
  const { dossier, links } = shown
  const words = useWords().known
  const claims = dossier.claims.filter(
    (claim) =>
      (!filter.status || claim.status === filter.status) && (!filter.term || claim.terms.includes(filter.term)),
  )
  const from = (filter.page - 1) * most
  return (
    <Page
      title={words.title(dossier.story.title)}
      story={{ title: dossier.story.title, links, tab: 'known' }}
      data={head}
    >
      <h1>
        <bdi>{dossier.story.title}</bdi>
      </h1>
      {dossier.since ? <SinceStrip shown={shown} /> : null}
      <Sections shown={shown} above={links.live ? <Filters shown={shown} filter={filter} /> : null}>
        {claims.slice(from, from + most).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </Sections>
      {claims.length === 0 ? <p>{words.noClaim}</p> : null}
      {links.live ? <Pages total={claims.length} filter={filter} links={links} /> : null}
    </Page>
  )
}

function SinceStrip({ shown: { dossier, links } }: { shown: Shown }) {
  const words = useWords()
  const kinds = new Map<keyof typeof words.changes, number>()
  for (const { kind } of dossier.changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const told = [...kinds].map(([kind, n]) => `${words.number(n)} ${words.changes[kind]}`).join(', ')
  return (
    <p>
      <a href={links.tab('changes')}>
        {words.known.since(words.when(dossier.since))}: {told || words.known.nothingChanged}
      </a>
    </p>
  )
}
