import type { Attribution, Span } from '../types.ts'
import type { ArticleView } from './article.tsx'
import { inOrder, openedAt } from './marks.ts'
import { addressWith, useReader } from './reader.ts'

/** Which statement is open, the way to the one before and after, and the switch of the highlights. */
export function Steps({ article, reading, at, shown }: ArticleView) {
  const { words, marks, address } = useReader()
  const { all, here, before, after } = inOrder(reading?.attributions ?? [], at)
  const link = (to: Attribution | undefined, key: string, label: string) =>
    to ? (
      <a href={spanLink(article.id, openedAt(to), shown)} data-key={key}>
        {label}
      </a>
    ) : null
  return (
    <p class="steps">
      <span role="status">
        {here >= 0 ? words.article.step(here + 1, all.length) : words.article.attributed(all.length)}
      </span>
      {link(before, 'p', words.article.previous)}
      {link(after, 'n', here < 0 ? words.article.first : words.article.next)}
      {address === null ? null : (
        <a href={addressWith(address, 'marks', marks ? 'off' : 'on')} data-key="h">
          {marks ? words.article.hideMarks : words.article.showMarks}
        </a>
      )}
      <span class="legend">
        <span class="source">{words.article.source}</span> <span class="cue">{words.article.cue}</span>{' '}
        <span class="content first last">{words.article.content}</span>
      </span>
    </p>
  )
}

const spanLink = (id: string, { start, end }: Span, shown: ArticleView['shown']): string =>
  shown ? shown.links.span(id, { start, end }) : `/a/${encodeURIComponent(id)}/at/${start}-${end}#at`
