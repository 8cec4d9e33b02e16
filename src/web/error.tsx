import { Fragment } from 'preact'
import type { Problem } from '../types.ts'
import { type Fields, Form } from './form.tsx'
import { latestOf } from './links.ts'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'
import { Why } from './why.tsx'

/** A form that was not taken, to be sent once more: what was typed is not lost. */
interface Again {
  action: string
  fields: Fields
  /** A login is needed first. */
  login: boolean
}

/** What failed, in the same words as the problem details that programs get. */
export function ErrorPage({
  problem: { where, what, hint },
  again = null,
  story = null,
}: {
  problem: Problem
  again?: Again | null
  /** The story that was asked about, by id, if there is such a one. */
  story?: string | null
}) {
  const words = useWords()
  return (
    <Page title={`Hearsay: ${words.error.title}`}>
      <h1>
        <Why text={what} />
      </h1>
      <p>
        <bdi>{where}</bdi>
      </p>
      <p class="lead">
        <Why text={hint} />
      </p>
      {again ? <SendAgain {...again} /> : null}
      {story === null ? null : (
        <p>
          <a href={latestOf(story).known()}>{words.adding.dossier}</a>
        </p>
      )}
      <p>
        <a href="/">{words.error.all}</a>
      </p>
    </Page>
  )
}

/** What was typed stands in its field and can be mended; the rest goes along unseen. */
function SendAgain({ action, fields, login }: Again) {
  const words = useWords()
  const names: Readonly<Record<string, string>> = words.error.fields
  const typed = Object.entries(fields).flatMap(([name, values]) => {
    const [value, ...more] = [values].flat()
    return value !== undefined && more.length === 0 && Object.hasOwn(names, name) ? [[name, value] as const] : []
  })
  const rest = Object.entries(fields).filter(([name]) => !typed.some(([each]) => each === name))
  return (
    <section>
      <p>
        {login ? (
          <a href="/login" target="_blank" rel="noreferrer">
            {words.login.first}
          </a>
        ) : null}{' '}
        {words.error.kept}
      </p>
      <Form class="stacked" action={action} fields={Object.fromEntries(rest)} button={words.error.again}>
        {typed.map(([name, value]) => (
          <Fragment key={name}>
            <label for={`again-${name}`}>{names[name]}</label>
            {value.length > 60 ? (
              <textarea id={`again-${name}`} name={name} rows={6} dir="auto">
                {value}
              </textarea>
            ) : (
              <input id={`again-${name}`} name={name} value={value} dir="auto" />
            )}
          </Fragment>
        ))}
      </Form>
    </section>
  )
}
