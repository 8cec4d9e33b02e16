import { apartIn } from '../dossier/apart.ts'
import { latestFirst } from '../dossier/moments.ts'
import type { DossierArticle } from '../dossier/types.ts'
import { addTo } from '../lists.ts'
import type { Failure } from '../store/failures.ts'
import { FirstLines } from './first.tsx'
import { outside } from './links.ts'
import { Outlets } from './outlets.tsx'
import { outletOf, titleOf } from './phrase.ts'
import { foreign, useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'
import { Why } from './why.tsx'

/** Pages before the rest is folded. */
const MOST_APART = 12

/** Everything that was read. */
export function ArticlesPage({ shown }: { shown: Shown }) {
  const words = useWords()
  return (
    <StoryPage title={words.listed.title} shown={shown} tab="articles">
      <h1>{words.articles(shown.dossier.articles.length)}</h1>
      <Failures failures={shown.failures} />
      <Articles shown={shown} />
    </StoryPage>
  )
}

/** By outlet, and one by one, copies folded under what they repeat. */
export function Articles({ shown }: { shown: Shown }) {
  const { articles } = shown.dossier
  const words = useWords()
  const copies = copiesIn(articles)
  const own = latestFirst(
    articles.filter(({ copyOf }) => !copyOf),
    ({ published, retrieved }) => published ?? retrieved,
  )
  return (
    <>
      <Outlets shown={shown} />
      <Apart shown={shown} />
      <h2 id="copies">{words.listed.heading}</h2>
      <p class="rule">{words.listed.rule}</p>
      <ol class="claims">
        {own.map((article) => (
          <li class="claim" key={article.id} id={article.id}>
            <ArticleLine article={article} shown={shown} />
            <Copies copies={copies.get(article.id) ?? []} shown={shown} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** What may belong to another story: an editor moves it from its page. */
function Apart({ shown }: { shown: Shown }) {
  const words = useWords().listed
  const pages = apartIn(shown.dossier)
  if (pages.length === 0) return null
  return (
    <Section id="apart" title={words.apart(pages.length)}>
      <p class="rule">{words.apartRule}</p>
      <FirstLines
        of={pages}
        most={MOST_APART}
        more={words.moreApart}
        class="plain"
        line={(id) => (
          <li class="claim" key={id}>
            <ArticleLine article={shown.articles.get(id)!} shown={shown} />
          </li>
        )}
      />
    </Section>
  )
}

/** The copies of each article, by its id. */
function copiesIn(articles: readonly DossierArticle[]): Map<string, DossierArticle[]> {
  const copies = new Map<string, DossierArticle[]>()
  for (const article of articles) if (article.copyOf) addTo(copies, article.copyOf, article)
  return copies
}

function Copies({ copies, shown }: { copies: readonly DossierArticle[]; shown: Shown }) {
  const words = useWords()
  if (copies.length === 0) return null
  return (
    <details>
      <summary>{words.copies(copies.length)}</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id} id={copy.id}>
            <ArticleLine article={copy} shown={shown} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was to be read and could not be: a page that is missing must not look like one that says nothing. */
function Failures({ failures }: { failures: readonly Failure[] }) {
  const words = useWords()
  if (failures.length === 0) return null
  return (
    <Section id="failed" title={words.known.notRead(failures.length)}>
      <ul class="plain short">
        {failures.map(({ where, what, hint, at }) => (
          <li class="claim" key={where}>
            <bdi>{where}</bdi> <Why text={what} />{' '}
            <span class="soft">
              <Why text={hint} /> {at ? words.when(at) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** An article by its title, outlet and day. */
export function ArticleLine({ article, shown }: { article: DossierArticle; shown: Shown }) {
  const words = useWords()
  return (
    <>
      <a
        href={shown.links.article(article.id)}
        lang={article.title === null ? undefined : foreign(article.language, words.code)}
        dir="auto"
      >
        <bdi>{titleOf(article, words)}</bdi>
      </a>{' '}
      <About article={article} />
    </>
  )
}

/** Who published it when, what it repeats, and where the original is. */
export function About({ article }: { article: DossierArticle }) {
  const words = useWords()
  const original = outside(article.url)
  const parts = [
    outletOf(article, words),
    article.byline,
    article.published || !article.retrieved
      ? words.when(article.published)
      : words.retrieved(words.when(article.retrieved)),
    ...article.labels,
    article.credit && words.article.credits(article.credit),
    article.copyWhy && (words.reason(article.copyWhy) ?? article.copyWhy),
  ].filter((part): part is string => Boolean(part))
  return (
    <span class="soft">
      {parts.map((part, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <bdi>{part}</bdi>
        </>
      ))}
      {original ? (
        <>
          {' · '}
          <a href={original} rel="noreferrer nofollow">
            {words.original}
          </a>
        </>
      ) : null}
    </span>
  )
}
