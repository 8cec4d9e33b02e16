import { folded } from '../dossier/folded.ts'
import { outletsOf, venueOf } from '../dossier/rests.ts'
import { pagesOf, type Root, rootsOf } from '../dossier/roots.ts'
import type { Dossier, Origin } from '../dossier/types.ts'
import { Claims } from './claimline.tsx'
import { FirstLines } from './first.tsx'
import { once } from './once.ts'
import { lastPage, onPage, Pages } from './pages.tsx'
import { outletOf } from './phrase.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** Roots, voices in a line, voices of one root and its carriers, before the rest is folded. */
const MOST = { roots: 100, named: 4, voices: 20, carriers: 40 }

/** The roots of a dossier by their ids, in their order. */
export const rootsIn = once((dossier: Dossier): ReadonlyMap<string, Root> => {
  return new Map(rootsOf(dossier).map((root) => [root.id, root]))
})

const outletsIn = once((dossier: Dossier) => outletsOf(dossier))

/** The way from a claim's origin to all that others have from where it was told. */
export function AllFrom({ origin, shown: { dossier, links } }: { origin: Origin; shown: Shown }) {
  const { roots: words } = useWords()
  const venue = venueOf(origin)
  const root = venue === null ? undefined : rootsIn(dossier).get(outletsIn(dossier).key(venue))
  return root === undefined ? null : <a href={links.root(root.id)}>{words.allFrom(root.name)}</a>
}

/** On how many pages the claims of a root stand. */
export const rootPages = ({ claims }: Root): number => lastPage(claims.length)

/** Whose reports others carry. */
export function OriginsPage({ shown }: { shown: Shown }) {
  const { roots: words, who } = useWords()
  const roots = [...rootsIn(shown.dossier).values()]
  return (
    <StoryPage title={words.title} shown={shown} tab="origins">
      <h1>{words.heading}</h1>
      <p class="rule">
        {words.rule} <a href={shown.links.tab('speakers')}>{who.heading}</a>.
      </p>
      {roots.length === 0 ? <p class="empty">{words.none}</p> : null}
      <FirstLines
        of={roots}
        most={MOST.roots}
        more={words.more}
        class="plain"
        line={(root) => <RootLine key={root.id} root={root} shown={shown} />}
      />
    </StoryPage>
  )
}

function RootLine({ root, shown }: { root: Root; shown: Shown }) {
  const words = useWords().roots
  const { voices } = root
  const named = voices.slice(0, MOST.named)
  return (
    <li class="claim">
      <a href={shown.links.root(root.id)}>
        <bdi>{root.name}</bdi>
      </a>{' '}
      <span class="soft">{words.kinds[root.kind]}</span>
      <div>
        <Reach root={root} />
      </div>
      {named.length > 0 ? (
        <div class="soft">
          {named.map(({ who, claims }, i) => (
            <span key={who}>
              {i > 0 ? ', ' : ''}
              <bdi>{who}</bdi> ({claims})
            </span>
          ))}
          {voices.length > named.length ? ` ${words.others(voices.length - named.length)}` : ''}
        </div>
      ) : null}
    </li>
  )
}

/** By how many it is carried, and what rests on it. */
function Reach({ root }: { root: Root }) {
  const { roots: words } = useWords()
  return (
    <>
      {words.carried(root.carriers.length, pagesOf(root))} · {words.rests(root.claims.length, root.alone)}
    </>
  )
}

/** One of them: who said it there, who carries it, and every claim that others have from it. @param page of these, from 1. */
export function RootPage({ root, shown, page = 1 }: { root: Root; shown: Shown; page?: number }) {
  const { links, claims } = shown
  const words = useWords().roots
  const on = onPage(
    root.claims.flatMap((id) => claims.get(id) ?? []),
    page,
  )
  return (
    <StoryPage title={words.titleOf(root.name)} shown={shown} tab="origins">
      <h1>
        <a href={links.tab('origins')}>{words.heading}</a>: <bdi>{root.name}</bdi>
      </h1>
      <p class="lead">
        {words.kinds[root.kind]}, <Reach root={root} />
      </p>
      {on.page === 1 ? (
        <>
          <VoicesThere root={root} shown={shown} />
          <Carriers root={root} shown={shown} />
        </>
      ) : null}
      <Section id="rests" title={words.claims}>
        <Claims claims={folded(on.items)} shown={shown} />
        <Pages on={on} to={(other) => links.root(root.id, other)} />
      </Section>
    </StoryPage>
  )
}

/** The id of each speaker, by the name. */
const idsByName = once(({ speakers }: Dossier) => new Map(speakers.map(({ id, name }) => [name, id])))

function VoicesThere({ root: { voices }, shown }: { root: Root; shown: Shown }) {
  const all = useWords()
  if (voices.length === 0) return null
  const ids = idsByName(shown.dossier)
  return (
    <Section id="voices" title={all.roots.voices}>
      <FirstLines
        of={voices}
        most={MOST.voices}
        more={all.who.more}
        class="inline"
        line={({ who, claims }) => {
          const id = ids.get(who)
          const name = <bdi>{who}</bdi>
          return (
            <li key={who}>
              {id === undefined ? name : <a href={shown.links.speaker(id)}>{name}</a>}{' '}
              <span class="soft">{all.claims(claims)}</span>
            </li>
          )
        }}
      />
    </Section>
  )
}

function Carriers({ root: { carriers }, shown }: { root: Root; shown: Shown }) {
  const all = useWords()
  return (
    <Section id="carriers" title={all.roots.carriers}>
      <p class="rule">{all.roots.carriersRule}</p>
      <FirstLines
        of={carriers}
        most={MOST.carriers}
        more={all.roots.moreCarriers}
        class="inline"
        line={({ outlet, articles }) => {
          const first = shown.articles.get(articles[0]!)
          return (
            <li key={outlet}>
              <a href={shown.links.article(articles[0]!)}>
                <bdi>{outletOf(first, all)}</bdi>
              </a>{' '}
              <span class="soft">
                {[
                  all.when(first?.published ?? first?.retrieved ?? null),
                  articles.length > 1 ? all.articles(articles.length) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          )
        }}
      />
    </Section>
  )
}
