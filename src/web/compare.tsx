/** Two versions of one page, side by side: whole words, spaces are no change. */
import { type Change, diffWords } from 'diff'
import type { Article } from '../types.ts'
import { titleOf } from './phrase.ts'
import { foreign, useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** Two texts that have little in common are told apart at a glance; comparing them to the end may take minutes. */
const MOST_EDITS = 4000

export function ComparePage({ older, newer, shown }: { older: Article; newer: Article; shown: Shown | null }) {
  const words = useWords()
  const changes = diffWords(older.text, newer.text, { maxEditLength: MOST_EDITS })
  const count = changes?.filter(({ added, removed }) => added || removed).length ?? 0
  return (
    <StoryPage title={`${words.compare.heading}: ${newer.title ?? newer.outlet ?? ''}`} shown={shown} tab="articles">
      <h1>{words.compare.heading}</h1>
      <p class="lead">
        <bdi>{titleOf(newer, words)}</bdi>
      </p>
      <p class="rule">
        {!changes ? words.compare.tooDifferent : count === 0 ? words.compare.same : words.compare.rule}
      </p>
      <div class="versions">
        <Side article={older} changes={changes} side="removed" />
        <Side article={newer} changes={changes} side="added" />
      </div>
    </StoryPage>
  )
}

function Side(given: { article: Article; changes: readonly Change[] | undefined; side: 'added' | 'removed' }) {
  const { article, changes, side } = given
  const words = useWords()
  const Tag = side === 'added' ? 'ins' : 'del'
  return (
    <section aria-label={words.compare[side]}>
      <h2>
        {words.compare[side]}: {words.when(article.modified ?? article.published ?? article.retrieved)}
      </h2>
      <div class="text pre" lang={foreign(article.language, words.code)} dir="auto">
        {changes
          ? changes
              .filter((change) => (side === 'added' ? !change.removed : !change.added))
              .map((change, i) => (change[side] ? <Tag key={i}>{change.value}</Tag> : change.value))
          : article.text}
      </div>
    </section>
  )
}
