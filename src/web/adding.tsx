import type { Job } from '../store/jobs.ts'
import type { StoryRow } from '../store/store.ts'
import { Page } from './page.tsx'
import { useReader } from './reader.ts'
import { StoryField, StoryName } from './whichstory.tsx'

export const TEXT_FIELDS = ['outlet', 'title', 'url', 'published'] as const

/** What was typed, and why it was not taken. */
export interface AddForm {
  fields: Readonly<Record<string, string>>
  problem: 'nothing' | 'many' | 'large' | 'busy' | null
}

/** Coverage by address, by file, or pasted. */
export function AddPage({
  form,
  stories,
  jobs,
}: {
  form: AddForm
  stories: readonly StoryRow[]
  jobs: readonly Job[]
}) {
  const { words: all, viewer } = useReader()
  const words = all.adding
  const { fields, problem } = form
  return (
    <Page title={`Hearsay: ${words.heading}`}>
      <h1>{words.heading}</h1>
      {problem ? <p role="alert">{words.problems[problem]}</p> : null}
      <form
        class="stacked"
        method="post"
        action={`/add?${new URLSearchParams({ token: viewer.token })}`}
        encType="multipart/form-data"
      >
        <StoryField label={words.story} value={fields.story ?? ''} stories={stories} />
        <label>
          {words.what}
          <textarea name="what" rows={8} dir="auto">
            {fields.what ?? ''}
          </textarea>
        </label>
        <details open={TEXT_FIELDS.some((name) => fields[name])}>
          <summary>{words.about}</summary>
          {TEXT_FIELDS.map((name) => (
            <label key={name}>
              {words.fields[name]}
              <input name={name} maxLength={1000} value={fields[name] ?? ''} type={name === 'url' ? 'url' : 'text'} />
            </label>
          ))}
        </details>
        <label class="drop" data-island="drop">
          {words.files}
          <input type="file" name="files" multiple />
          <span class="soft">{words.kinds}</span>
        </label>
        <button type="submit">{words.add}</button>
      </form>
      {jobs.length > 0 ? <h2>{words.earlier}</h2> : null}
      <ul class="plain">
        {jobs.map((job) => (
          <li class="claim" key={job.n}>
            <a href={`/jobs/${job.n}`}>{all.when(job.at)}</a>{' '}
            <span class="soft">
              {job.story === null ? null : (
                <>
                  <StoryName id={job.story} stories={stories} /> ·{' '}
                </>
              )}
              {words.states[job.state]} · <bdi>{job.by}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
