import type { ClaimMention, DossierArticle, Unanswered } from '../dossier/types.ts'
import { About } from './articles.tsx'
import { outside } from './links.ts'
import { Quote } from './quote.tsx'
import { foreign, useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'
import { Word } from './word.tsx'

type Quoted = ClaimMention | Unanswered

/** Characters of a page that are shown on either side of a span, and no more of the page. */
const AROUND = 100

/** What a published dossier quotes from one page, each with a little of what stands around it, instead of the page. */
export function ExcerptsPage(given: {
  article: DossierArticle
  quoted: readonly Quoted[]
  text: string
  shown: Shown
}) {
  const { article, quoted, text, shown } = given
  const words = useWords()
  const title = article.title ?? article.outlet ?? words.article.untitled
  const inOrder = [...new Map(quoted.map((each) => [placeOf(each), each]))].sort(
    ([, a], [, b]) => a.spans[0]!.start - b.spans[0]!.start || a.spans[0]!.end - b.spans[0]!.end,
  )
  const original = outside(article.url)
  return (
    <StoryPage title={title} shown={shown} tab="articles">
      <h1 lang={foreign(article.language, words.code)} dir="auto">
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">
        <About article={article} />
      </p>
      <p class="rule">{original ? words.article.excerpts : words.article.excerptsAlone}</p>
      <ol class="claims">
        {inOrder.map(([place, each]) => (
          <li class="claim" key={place} id={place}>
            <Excerpt quoted={each} text={text} shown={shown} language={foreign(article.language, words.code)} />
          </li>
        ))}
      </ol>
    </StoryPage>
  )
}

/** Where links to its first span lead. */
const placeOf = ({ spans: [span] }: Quoted): string => `at-${span!.start}-${span!.end}`

/**
 * At most so many characters of the same paragraph, and whole words: half of one reads as though the page had it so, and what stands
 * in another paragraph may be a caption or an advertisement.
 */
function before(text: string, at: number): string {
  const from = Math.max(0, at - AROUND)
  const near = text.slice(from, at)
  const whole = from === 0 || /\s/.test(text[from - 1]!) ? near : near.replace(/^\S+\s+/, '')
  return whole.slice(whole.lastIndexOf(PARAGRAPH) + 1).trimStart()
}
function after(text: string, at: number): string {
  const to = Math.min(text.length, at + AROUND)
  const near = text.slice(at, to)
  const whole = to === text.length || /\s/.test(text[to]!) ? near : near.replace(/\s+\S+$/, '')
  return whole.split(PARAGRAPH)[0]!
}
const PARAGRAPH = '\n\n'

function Excerpt(given: { quoted: Quoted; text: string; shown: Shown; language: string | undefined }) {
  const { quoted, text, shown, language } = given
  const words = useWords()
  const { start } = quoted.spans[0]!
  const { end } = quoted.spans.at(-1)!
  const claim = 'id' in quoted ? shown.holders.get(quoted.id) : undefined
  const mention = 'id' in quoted ? quoted : null
  return (
    <>
      <p class="excerpt" dir="auto" lang={language}>
        <span class="around">{before(text, start)}</span>
        <mark>
          <Quote article={quoted.article} spans={quoted.spans} text={quoted.text} shown={shown} />
        </mark>
        <span class="around">{after(text, end)}</span>
      </p>
      {claim && mention ? (
        <p class="word">
          <Word claim={claim} mention={mention} shown={shown} /> ·{' '}
          <a href={shown.links.claim(claim.id)}>{words.article.claim}</a>
        </p>
      ) : null}
    </>
  )
}
