import type { Problem } from '../types.ts'
import { Page } from './page.tsx'
import { useWords } from './reader.ts'

/** What failed, in the same words as the problem details that programs get. */
export function ErrorPage({ problem: { where, what, hint } }: { problem: Problem }) {
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
      <p>
        <a href="/">{words.error.all}</a>
      </p>
    </Page>
  )
}
