import { type Frame, Page } from './page.tsx'
import type { Shown } from './shown.ts'
import type { Tab } from './tabs.tsx'

interface StoryFrame extends Omit<Frame, 'story' | 'title'> {
  /** Null where the reader comes from no story. */
  shown: Pick<Shown, 'dossier' | 'links'> | null
  /** Which of the story's tabs it is; null for none. */
  tab: Tab | null
  /** Or what makes it of the story's. */
  title: string | ((story: string) => string)
  /** What is searched for. */
  q?: string
}

/** The frame of a page of a story, with the story's tabs. */
export function StoryPage({ shown, tab, q = '', title, ...frame }: StoryFrame) {
  const story = shown && { title: shown.dossier.story.title, links: shown.links, tab, q }
  const own = typeof title === 'string' ? title : title(story?.title ?? '')
  return <Page {...frame} title={own} {...(story ? { story } : {})} />
}
