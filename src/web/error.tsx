import type { Problem } from '../types.ts'
import { Form } from './form.tsx'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'

interface Refusal {
  problem: Problem
  /** A form that was not taken, to be sent once more: what was typed is not lost. */
  again?: { action: string; fields: Readonly<Record<string, string>>; login: boolean } | null
}

/** What failed, in the same words as the problem details that programs get. */
export function ErrorPage({ problem: { where, what, hint }, again = null }: Refusal) {
  const words = useWords()
  const language = words.code === 'en' ? undefined : 'en'
  return (
    <Page title={`Hearsay: ${words.error.title}`}>
      <h1 lang={language}>{what}</h1>
      <p>
        <bdi>{where}</bdi>
      </p>
      <p class="lead" lang={language}>
        {hint}
      </p>
      {again ? (
        <section>
          <p>
            {again.login ? (
              <a href="/login" target="_blank" rel="noreferrer">
                {words.login.first}
              </a>
            ) : null}{' '}
            {words.error.kept}
          </p>
          <Form action={again.action} fields={again.fields}>
            <button type="submit">{words.error.again}</button>
          </Form>
          {Object.entries(again.fields)
            .filter(([, value]) => value.length > 40)
            .map(([name, value]) => (
              <pre key={name} class="typed" dir="auto">
                {value}
              </pre>
            ))}
        </section>
      ) : null}
      <p>
        <a href="/">{words.error.all}</a>
      </p>
    </Page>
  )
}
