import type { Frame } from './page.tsx'
import { useReader } from './reader.ts'

const TABS = [
  'known',
  'changes',
  'positions',
  'timeline',
  'places',
  'figures',
  'origins',
  'quotations',
  'speakers',
  'articles',
  'review',
] as const
/** After `g`. */
const KEYS = {
  known: 'k',
  changes: 'c',
  positions: 'p',
  timeline: 't',
  places: 'w',
  figures: 'f',
  origins: 'o',
  quotations: 'q',
  speakers: 's',
  articles: 'a',
  review: 'r',
} as const

export type Tab = (typeof TABS)[number] | 'search'

/** So many stand in the bar of a phone; the others open from it. */
const FIRST = 3

/** The pages of a story, and its search. */
export function Tabs({ story: { links, tab, q } }: { story: NonNullable<Frame['story']> }) {
  const { viewer, words: all } = useReader()
  const words = all.frame
  const isThere = { changes: links.live, review: links.live && viewer.edit } as Partial<Record<Tab, boolean>>
  const tabs = TABS.filter((each) => isThere[each] ?? true).map((each) => (
    <a
      key={each}
      href={each === 'known' ? links.known() : each === 'review' ? links.review() : links.tab(each)}
      data-key={`g ${KEYS[each]}`}
      aria-current={tab === each ? 'page' : undefined}
    >
      {words.tabs[each]}
    </a>
  ))
  return (
    <>
      <nav aria-label={words.story}>
        {tabs.slice(0, FIRST)}
        <button type="button" class="more" popovertarget="more">
          {words.more}
        </button>
        <div id="more" popover="auto">
          {tabs.slice(FIRST)}
        </div>
      </nav>
      {links.live && tab !== 'search' ? <SearchField action={links.tab('search').split('?')[0]!} q={q ?? ''} /> : null}
    </>
  )
}

function SearchField({ action, q }: { action: string; q: string }) {
  const words = useReader().words.frame
  return (
    <search>
      <form action={action}>
        <input
          type="search"
          name="q"
          data-key="/"
          aria-label={words.searchStory}
          placeholder={words.searchStory}
          value={q}
        />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  )
}
