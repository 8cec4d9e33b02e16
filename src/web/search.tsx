/** Searching a story: by words, and by who said it, where, when and how. */
import { type Filter, type FoundIn, isOpen } from '../dossier/find.ts'
import type { Found } from '../store/store.ts'
import { STANCES, STATUSES } from '../types.ts'
import { ArticleLine } from './articles.tsx'
import { ClaimLine } from './claimline.tsx'
import { Pages, pageIn } from './filters.tsx'
import { First } from './first.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { SpeakerList } from './speakers.tsx'
import { StoryPage } from './storypage.tsx'

/** So many are shown of each kind. */
const MOST = { speakers: 10, claims: 50, articles: 30 }

export function SearchPage(given: { shown: Shown; here: FoundIn; found: Found; page: number }) {
  const { shown, here, found, page } = given
  const { q, filter, claims, speakers: people, articles: pages } = here
  const at = pageIn(page, claims.length, MOST.claims)
  const words = useWords()
  const asked = q.trim() !== ''
  const chosen = Object.fromEntries(Object.entries(filter).filter((each): each is [string, string] => each[1] !== null))
  return (
    <StoryPage title={words.search.title} shown={shown} tab="search" q={q}>
      <h1>{words.search.heading}</h1>
      <Form shown={shown} q={q} filter={filter} />
      <p class="lead" role="status">
        {asked || !isOpen(filter)
          ? [
              words.claims(claims.length),
              ...(isOpen(filter) ? [words.speakers(people.length)] : []),
              ...(isOpen(filter) || pages.length > 0 ? [words.articles(pages.length)] : []),
            ].join(', ')
          : words.search.type}
      </p>
      {found.instead.map((each) => (
        <p class="rule" key={each.word}>
          {words.search.instead(each.word, each.words)}
        </p>
      ))}
      {found.some ? <p class="rule">{words.search.some}</p> : null}
      {(asked || !isOpen(filter)) && claims.length + people.length + pages.length === 0 ? (
        <p class="empty">{isOpen(filter) ? words.search.nothing : words.search.nothingChosen}</p>
      ) : null}
      {people.length > 0 ? <h2>{words.search.speakers}</h2> : null}
      <SpeakerList of={people} most={MOST.speakers} shown={shown} />
      {claims.length > 0 ? <h2>{words.search.claims}</h2> : null}
      <ol class="claims">
        {claims.slice((at - 1) * MOST.claims, at * MOST.claims).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </ol>
      <Pages
        total={claims.length}
        most={MOST.claims}
        page={at}
        to={(other) => shown.links.search(asked ? { q, ...chosen, page: other } : { ...chosen, page: other })}
      />
      {pages.length > 0 ? <h2>{words.search.articles}</h2> : null}
      <First of={pages} most={MOST.articles} more={words.article.moreCopies}>
        {(some) => (
          <ul class="plain">
            {some.map((article) => (
              <li class="claim" key={article.id}>
                <ArticleLine article={article} shown={shown} />
              </li>
            ))}
          </ul>
        )}
      </First>
    </StoryPage>
  )
}

function Form({ shown: { dossier, links }, q, filter }: { shown: Shown; q: string; filter: Filter }) {
  const words = useWords()
  const { search } = words
  const outlets = [...new Set(dossier.articles.flatMap(({ outlet }) => outlet ?? []))].sort()
  const parties = [...new Set(dossier.speakers.flatMap(({ party }) => party ?? []))].sort()
  return (
    <form class="filters" action={links.tab('search').split('?')[0]}>
      <label>
        {search.words} <input type="search" name="q" value={q} data-key="/" />
      </label>
      <button type="submit">{words.frame.search}</button>
      <details open={!isOpen(filter)}>
        <summary>{search.narrow}</summary>
        <label>
          {search.outlet} <input name="outlet" list="outlets" value={filter.outlet ?? ''} />
        </label>
        <Known id="outlets" all={outlets} />
        <label>
          {search.speaker} <input name="speaker" list="speakers" value={filter.speaker ?? ''} />
        </label>
        <Known id="speakers" all={dossier.speakers.slice(0, 200).map(({ name }) => name)} />
        <Choice name="party" all={parties} chosen={filter.party} />
        <Choice name="stance" all={STANCES} chosen={filter.stance} names={words.stances} />
        <Choice name="status" all={STATUSES} chosen={filter.status} names={words.statuses} />
        <label>
          {search.from} <input type="date" name="from" value={filter.from ?? ''} />
        </label>
        <label>
          {search.to} <input type="date" name="to" value={filter.to ?? ''} />
        </label>
      </details>
    </form>
  )
}

/** What may be typed into the field that names this list. */
function Known({ id, all }: { id: string; all: readonly string[] }) {
  return (
    <datalist id={id}>
      {all.map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  )
}

function Choice(given: {
  name: 'party' | 'stance' | 'status'
  all: readonly string[]
  chosen: string | null
  names?: Readonly<Record<string, string>>
}) {
  const { name, all, chosen, names = {} } = given
  const words = useWords().search
  return (
    <label>
      {words[name]}{' '}
      <select name={name}>
        <option value="">{words.any}</option>
        {all.map((each) => (
          <option key={each} value={each} selected={each === chosen}>
            {names[each] ?? each}
          </option>
        ))}
      </select>
    </label>
  )
}
