/** The coverage's words, which no component but these may show: exactly the text of their spans, in quotation marks. */
import type { ClaimMention } from '../dossier/types.ts'
import type { Span } from '../types.ts'
import { foreign, useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** Words that bring their own quotation marks get none of ours. */
const marked = (text: string): string => (/^["“‘'«]/.test(text) ? 'bare' : '')

/** A quoted node. Its article and offsets let anybody find the span again. */
export function Quote({
  text,
  article,
  spans,
  shown,
}: {
  text: string
  article: string
  spans: readonly Span[]
  shown: Shown
}) {
  return (
    <q
      dir="auto"
      lang={foreign(shown.articles.get(article)?.language, useWords().code)}
      class={marked(text)}
      data-article={article}
      data-at={spans.map(({ start, end }) => `${start}-${end}`).join(',')}
    >
      {text}
    </q>
  )
}

/** Whom pronouns mean, in our words and not the page's. */
const Meant = ({ means }: Pick<ClaimMention, 'means'>) =>
  means.length === 0 ? null : (
    <span class="soft">
      {' ('}
      {means.map(({ pronoun, name }, i) => (
        <span key={pronoun}>
          {i === 0 ? '' : '; '}
          <bdi>{pronoun}</bdi>: <bdi>{name}</bdi>
        </span>
      ))}
      )
    </span>
  )

/** The words of a mention, leading to their place or to `href`. */
export function Said({ mention, shown, href }: { mention: ClaimMention; shown: Shown; href?: string }) {
  return (
    <p class="said">
      <a href={href ?? shown.links.span(mention.article, mention.spans[0]!, mention.text)}>
        <Quote article={mention.article} spans={mention.spans} text={mention.text} shown={shown} />
      </a>
      <Meant means={mention.means} />
    </p>
  )
}
