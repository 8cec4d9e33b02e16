/** Searching a story: by words, and by who said it, where, when and how. */
import { claimsFound, type Filter, isOpen } from '../dossier/find.ts'
import type { Found } from '../store/store.ts'
import { STANCES, STATUSES } from '../types.ts'
import { ClaimLine, type Shown } from './known.tsx'
import { Page } from './page.tsx'
import { count, stanceWord } from './phrase.ts'
import { ArticleLine, about } from './tabs.tsx'

/** So many are shown of each kind. */
const MOST = { speakers: 10, claims: 50, articles: 30 }

export function SearchPage({ shown, q, filter, found }: { shown: Shown; q: string; filter: Filter; found: Found }) {
  const { dossier, links, articles } = shown
  const asked = q.trim() !== ''
  const said = asked ? found.hits.filter(({ kind }) => kind === 'mention').map(({ id }) => id) : null
  const claims = asked || !isOpen(filter) ? claimsFound(dossier, said, filter) : []
  const pages = isOpen(filter) ? found.hits.filter(({ kind, id }) => kind === 'article' && articles.has(id)) : []
  const people = asked && isOpen(filter) ? peopleCalled(q.trim(), dossier.speakers, found) : []
  return (
    <Page title={`Search: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'search', q }}>
      <h1>Search</h1>
      <Form shown={shown} q={q} filter={filter} />
      <p class="lead" role="status">
        {asked || !isOpen(filter)
          ? [
              count(claims.length, 'claim'),
              ...(isOpen(filter) ? [count(people.length, 'speaker'), count(pages.length, 'article')] : []),
            ].join(', ')
          : 'Type words, or choose who, where and when.'}
      </p>
      {found.instead.map(({ word, words }) => (
        <p class="rule" key={word}>
          No page has “{word}”; searched for {words.map((each) => `“${each}”`).join(', ')}.
        </p>
      ))}
      {found.some ? <p class="rule">Nothing has all of these words; these have some.</p> : null}
      {people.length > 0 ? <h2>Speakers</h2> : null}
      <ul class="plain">
        {people.slice(0, MOST.speakers).map((speaker) => (
          <li class="claim" key={speaker.id}>
            <a href={links.speaker(speaker.id)}>
              <bdi>{speaker.name}</bdi>
            </a>{' '}
            <span class="soft">{about(speaker)}</span>
          </li>
        ))}
      </ul>
      {claims.length > 0 ? <h2>Claims</h2> : null}
      <ol class="claims">
        {claims.slice(0, MOST.claims).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </ol>
      {claims.length > MOST.claims ? <p class="rule">The first {MOST.claims} are shown.</p> : null}
      {pages.length > 0 ? <h2>Articles</h2> : null}
      <ul class="plain">
        {pages.slice(0, MOST.articles).map((hit) => (
          <li class="claim" key={hit.id}>
            <ArticleLine article={articles.get(hit.id)!} shown={shown} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** Speakers by name; where a word was misspelt, by the word searched for instead. */
function peopleCalled(q: string, speakers: Shown['dossier']['speakers'], { instead }: Found) {
  const plain = q.toLowerCase()
  const meant = [plain, ...instead.flatMap(({ word, words }) => words.map((each) => plain.replace(word, each)))]
  return speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => meant.some((words) => each.toLowerCase().includes(words))),
  )
}

function Form({ shown: { dossier, links }, q, filter }: { shown: Shown; q: string; filter: Filter }) {
  const outlets = [...new Set(dossier.articles.flatMap(({ outlet }) => outlet ?? []))].sort()
  const parties = [...new Set(dossier.speakers.flatMap(({ party }) => party ?? []))].sort()
  return (
    <form class="filters" action={links.tab('search').split('?')[0]}>
      <label>
        words <input type="search" name="q" value={q} />
      </label>
      <button type="submit">Search</button>
      <details open={!isOpen(filter)}>
        <summary>By whom, where and when</summary>
        <label>
          outlet <input name="outlet" list="outlets" value={filter.outlet ?? ''} />
        </label>
        <Known id="outlets" all={outlets} />
        <label>
          speaker <input name="speaker" list="speakers" value={filter.speaker ?? ''} />
        </label>
        <Known id="speakers" all={dossier.speakers.slice(0, 200).map(({ name }) => name)} />
        <Choice name="party" all={parties} chosen={filter.party} />
        <Choice name="stance" all={STANCES} chosen={filter.stance} word={stanceWord} />
        <Choice name="status" all={STATUSES} chosen={filter.status} />
        <label>
          from <input type="date" name="from" value={filter.from ?? ''} />
        </label>
        <label>
          to <input type="date" name="to" value={filter.to ?? ''} />
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
  name: string
  all: readonly string[]
  chosen: string | null
  word?: (each: string) => string
}) {
  const { name, all, chosen, word = (each) => each } = given
  return (
    <label>
      {name}{' '}
      <select name={name}>
        <option value="">any</option>
        {all.map((each) => (
          <option key={each} value={each} selected={each === chosen}>
            {word(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
