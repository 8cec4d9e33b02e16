import type { StoryRow } from '../store/store.ts'
import { Suggestions } from './form.tsx'

type Stories = readonly Pick<StoryRow, 'id' | 'title'>[]

/** Asks for a story: one of those there are, by id, or the name of a new one. */
export function StoryField({ label, value, stories }: { label: string; value: string; stories: Stories }) {
  return (
    <>
      <label>
        {label}
        <input name="story" maxLength={200} list="stories" autocomplete="off" value={value} />
      </label>
      <Suggestions id="stories" of={stories.map(({ title }) => title)} />
    </>
  )
}

/** A story by its title, or by its id where it is there no more. */
export function StoryName({ id, stories }: { id: string; stories: Stories }) {
  return <bdi>{stories.find((story) => story.id === id)?.title ?? id}</bdi>
}
