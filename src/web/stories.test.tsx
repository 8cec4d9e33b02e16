import { expect, it } from 'vitest'
import type { StoryListing } from '../store/store.ts'
import { part } from './page.tsx'
import { ANYBODY } from './reader.ts'
import { StoriesPage } from './stories.tsx'

const story = (id: string, title: string, articles: number, headline: string): StoryListing => ({
  id,
  title,
  articles,
  revision: 1,
  outlets: articles,
  last: '2031-02-03',
  newest: { id: `${id}1`, title: headline, outlet: 'Norvik Post', language: 'en' },
})
const page = (...stories: StoryListing[]) => part(<StoriesPage stories={stories} />, ANYBODY)

it('says what nobody else tells of below the stories, once', () => {
  const shown = page(story('a', 'A cake', 1, 'A cake'), story('b', 'Port strike', 2, 'Dockers vote'))
  expect(shown).toMatch(/Port strike.*Dockers vote.*<h2>One article that stands alone<\/h2>.*A cake/s)
  expect(shown.match(/A cake/g)).toHaveLength(1)
})

it('takes what somebody has named for a story, and its only headline for its name', () => {
  expect(page(story('a', 'Cakes', 1, 'A cake'))).not.toContain('<h2>')
  expect(page(story('a', 'Dockers vote', 3, 'Dockers vote')).match(/Dockers vote/g)).toHaveLength(1)
})
