import type { Job } from '../store/jobs.ts'
import type { StoryRow } from '../store/store.ts'
import { Page } from './page.tsx'
import { useReader, useWords } from './reader.ts'
import { StoryField, StoryName } from './whichstory.tsx'

export const TEXT_FIELDS = ['outlet', 'title', 'url', 'published'] as const

/** What was typed, and why it was not taken. */
export interface AddForm {
  fields: Readonly<Record<string, string>>
  problem: 'nothing' | 'many' | 'large' | 'busy' | null
}

/** Coverage by address, by file, or pasted; and what was added before. */
export function AddPage(given: { form: AddForm; stories: readonly StoryRow[]; jobs: readonly Job[] }) {
  const { form, stories, jobs } = given
  const { adding: words } = useWords()
  return (
    <Page title={`Hearsay: ${words.heading}`}>
      <h1>{words.heading}</h1>
      {form.problem ? <p role="alert">{words.problems[form.problem]}</p> : null}
      <AddForm fields={form.fields} stories={stories} />
      {jobs.length > 0 ? <h2>{words.earlier}</h2> : null}
      <ul class="plain">
        {jobs.map((job) => (
          <JobLine key={job.n} job={job} stories={stories} />
        ))}
      </ul>
    </Page>
  )
}

/** Sent in parts, of which files are read as they come: so its token goes with the address. */
function AddForm({ fields, stories }: { fields: AddForm['fields']; stories: readonly StoryRow[] }) {
  const { words: all, viewer } = useReader()
  const { adding: words } = all
  return (
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
      <AboutText fields={fields} />
      <label class="drop" data-island="drop">
        {words.files}
        <input type="file" name="files" multiple />
        <span class="soft">{words.kinds}</span>
      </label>
      <button type="submit">{words.add}</button>
    </form>
  )
}

/** What a pasted text does not say of itself. */
function AboutText({ fields }: { fields: AddForm['fields'] }) {
  const { adding: words } = useWords()
  return (
    <details open={TEXT_FIELDS.some((name) => fields[name])}>
      <summary>{words.about}</summary>
      {TEXT_FIELDS.map((name) => (
        <label key={name}>
          {words.fields[name]}
          <input name={name} maxLength={1000} value={fields[name] ?? ''} type={name === 'url' ? 'url' : 'text'} />
        </label>
      ))}
    </details>
  )
}

function JobLine({ job, stories }: { job: Job; stories: readonly StoryRow[] }) {
  const { adding: words, when } = useWords()
  return (
    <li class="claim">
      <a href={`/jobs/${job.n}`}>{when(job.at)}</a>{' '}
      <span class="soft">
        {job.story === null ? null : (
          <>
            <StoryName id={job.story} stories={stories} /> ·{' '}
          </>
        )}
        {words.states[job.state]} · <bdi>{job.by}</bdi>
      </span>
    </li>
  )
}
