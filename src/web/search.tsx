/** Searching a story: by words, and by who said it, where, when and how. */
import { type Filter, type FoundIn, isOpen } from '../dossier/find.ts'
import type { Found } from '../store/store.ts'
import { STANCES, STATUSES } from '../types.ts'
import { ArticleLine } from './articles.tsx'
import { ClaimLine } from './claimline.tsx'
import { FirstLines } from './first.tsx'
import { Choice, named, Suggestions } from './form.tsx'
import { onPage, Pages } from './pages.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { SpeakerList } from './speakers.tsx'
import { StoryPage } from './storypage.tsx'

/** So many are shown of each kind. */
const MOST = { speakers: 10, claims: 50, articles: 30, suggestions: 200 }

/** What was found in a story: speakers, claims and articles. */
export function SearchPage(given: { shown: Shown; here: FoundIn; found: Found; page: number }) {
  const { shown, here, found, page } = given
  const { q, filter, speakers } = here
  const { search: words } = useWords()
  return (
    <StoryPage title={words.title} shown={shown} tab="search" q={q}>
      <h1>{words.heading}</h1>
      <Asking shown={shown} q={q} filter={filter} />
      <Counts here={here} />
      <Instead found={found} />
      <Nothing here={here} />
      {speakers.length > 0 ? <h2>{words.speakers}</h2> : null}
      <SpeakerList of={speakers} most={MOST.speakers} shown={shown} />
      <ClaimsFound here={here} page={page} shown={shown} />
      <ArticlesFound here={here} shown={shown} />
    </StoryPage>
  )
}

/** Something was asked for: by words, or by what the fields narrow it to. */
const isAsked = ({ q, filter }: FoundIn): boolean => q.trim() !== '' || !isOpen(filter)

/** How much was found of each kind; speakers are looked for by words alone. */
function Counts({ here }: { here: FoundIn }) {
  const words = useWords()
  const { filter, claims, speakers, articles } = here
  const counts = [
    words.claims(claims.length),
    ...(isOpen(filter) ? [words.speakers(speakers.length)] : []),
    ...(isOpen(filter) || articles.length > 0 ? [words.articles(articles.length)] : []),
  ]
  return (
    <p class="lead" role="status">
      {isAsked(here) ? counts.join(', ') : words.search.type}
    </p>
  )
}

/** What was looked for where that which was typed stands nowhere. */
function Instead({ found: { instead, some } }: { found: Found }) {
  const { search: words } = useWords()
  return (
    <>
      {instead.map(({ word, words: nearest }) => (
        <p class="rule" key={word}>
          {words.instead(word, nearest)}
        </p>
      ))}
      {some ? <p class="rule">{words.some}</p> : null}
    </>
  )
}

function Nothing({ here }: { here: FoundIn }) {
  const { search: words } = useWords()
  const { filter, claims, speakers, articles } = here
  return isAsked(here) && claims.length + speakers.length + articles.length === 0 ? (
    <p class="empty">{isOpen(filter) ? words.nothing : words.nothingChosen}</p>
  ) : null
}

function ClaimsFound({ here, page, shown }: { here: FoundIn; page: number; shown: Shown }) {
  const { search: words } = useWords()
  const { q, filter, claims } = here
  const on = onPage(claims, page, MOST.claims)
  const chosen = Object.fromEntries(Object.entries(filter).filter((each): each is [string, string] => each[1] !== null))
  const asked = q.trim() === '' ? chosen : { q, ...chosen }
  return (
    <>
      {claims.length > 0 ? <h2>{words.claims}</h2> : null}
      <ol class="claims">
        {on.items.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </ol>
      <Pages on={on} to={(other) => shown.links.search({ ...asked, page: other })} />
    </>
  )
}

function ArticlesFound({ here: { articles }, shown }: { here: FoundIn; shown: Shown }) {
  const words = useWords()
  return (
    <>
      {articles.length > 0 ? <h2>{words.search.articles}</h2> : null}
      <FirstLines
        of={articles}
        most={MOST.articles}
        more={words.article.moreCopies}
        class="plain"
        line={(article) => (
          <li class="claim" key={article.id}>
            <ArticleLine article={article} shown={shown} />
          </li>
        )}
      />
    </>
  )
}

function Asking({ shown, q, filter }: { shown: Shown; q: string; filter: Filter }) {
  const { search: words, frame } = useWords()
  return (
    <form class="filters" action={shown.links.tab('search').split('?')[0]}>
      <label>
        {words.words} <input type="search" name="q" value={q} data-key="/" />
      </label>
      <button type="submit">{frame.search}</button>
      <details open={!isOpen(filter)}>
        <summary>{words.narrow}</summary>
        <Narrowing shown={shown} filter={filter} />
      </details>
    </form>
  )
}

/** By who said it, where, when and how. */
function Narrowing({ shown: { dossier }, filter }: { shown: Shown; filter: Filter }) {
  const { search: words, stances, statuses } = useWords()
  const outlets = [...new Set(dossier.articles.flatMap(({ outlet }) => outlet ?? []))].sort()
  const speakers = dossier.speakers.slice(0, MOST.suggestions).map(({ name }) => name)
  const parties = [...new Set(dossier.speakers.flatMap(({ party }) => party ?? []))].sort()
  const choice = (name: 'party' | 'stance' | 'status', options: readonly (readonly [string, string])[]) => (
    <Choice label={words[name]} name={name} options={[['', words.any], ...options]} chosen={filter[name]} />
  )
  const day = (name: 'from' | 'to') => (
    <label>
      {words[name]} <input type="date" name={name} value={filter[name] ?? ''} />
    </label>
  )
  const suggested = (name: 'outlet' | 'speaker', all: readonly string[]) => (
    <>
      <label>
        {words[name]} <input name={name} list={`${name}s`} value={filter[name] ?? ''} />
      </label>
      <Suggestions id={`${name}s`} of={all} />
    </>
  )
  return (
    <>
      {suggested('outlet', outlets)}
      {suggested('speaker', speakers)}
      {choice(
        'party',
        parties.map((each) => [each, each]),
      )}
      {choice('stance', named(STANCES, stances))}
      {choice('status', named(STATUSES, statuses))}
      {day('from')}
      {day('to')}
    </>
  )
}
