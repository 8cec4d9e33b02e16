import type { Frame } from './page.tsx'
import { useWords } from './reader.ts'

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
} as const

export type Tab = (typeof TABS)[number] | 'search'

/** So many stand in the bar of a phone; the others open from it. */
const FIRST = 3

/** The pages of a story, and its search. */
export function Tabs({ story: { links, tab, q } }: { story: NonNullable<Frame['story']> }) {
  const words = useWords().frame
  const tabs = TABS.filter((each) => links.live || each !== 'changes').map((each) => (
    <a
      key={each}
      href={each === 'known' ? links.known() : links.tab(each)}
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
  const words = useWords().frame
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
