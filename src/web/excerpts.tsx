import type { ClaimMention, DossierArticle } from '../dossier/types.ts'
import { ArticleLine } from './articles.tsx'
import { outside } from './links.ts'
import { Page } from './page.tsx'
import { Quote } from './quote.tsx'
import { foreign, useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** Characters of a page that are shown on either side of a span, and no more of the page. */
const AROUND = 100

/** What published claims quote from one page, each with a little of what stands around it, instead of the page. */
export function ExcerptsPage(given: {
  article: DossierArticle
  mentions: readonly ClaimMention[]
  text: string
  shown: Shown
}) {
  const { article, mentions, text, shown } = given
  const words = useWords()
  const title = article.title ?? article.outlet ?? words.article.untitled
  const inOrder = [...mentions].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1))
  const original = outside(article.url)
  return (
    <Page title={title} story={{ title: shown.dossier.story.title, links: shown.links, tab: 'articles' }}>
      <h1 lang={foreign(article.language, words.code)} dir="auto">
        <bdi>{title}</bdi>
      </h1>
      <p>
        <ArticleLine article={article} shown={shown} />
      </p>
      <p class="rule">{original ? words.article.excerpts : words.article.excerptsAlone}</p>
      <ol class="claims">
        {inOrder.map((mention) => (
          <li class="claim" key={mention.id} id={`at-${mention.spans[0]!.start}-${mention.spans[0]!.end}`}>
            <Excerpt mention={mention} text={text} shown={shown} language={foreign(article.language, words.code)} />
          </li>
        ))}
      </ol>
    </Page>
  )
}

function Excerpt(given: { mention: ClaimMention; text: string; shown: Shown; language: string | undefined }) {
  const { mention, text, shown, language } = given
  const words = useWords()
  const { start } = mention.spans[0]!
  const { end } = mention.spans.at(-1)!
  const claim = shown.holders.get(mention.id)
  return (
    <>
      <p class="excerpt" dir="auto" lang={language}>
        <span class="around">{text.slice(Math.max(0, start - AROUND), start)}</span>
        <mark>
          <Quote {...mention} shown={shown} />
        </mark>
        <span class="around">{text.slice(end, end + AROUND)}</span>
      </p>
      {claim ? <a href={shown.links.claim(claim.id)}>{words.article.claim}</a> : null}
    </>
  )
}
