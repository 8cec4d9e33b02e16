import type { Article, Attribution, Block, Reading, Span, Speaker } from '../types.ts'
import { AttributionForms } from './correct.tsx'
import { type Links, outside } from './links.ts'
import { marksOf, type Piece, pieces } from './marks.ts'
import { Page } from './page.tsx'
import { stanceWord, when } from './phrase.ts'

export interface ArticleView {
  article: Article
  reading: Reading | null
  /** The span to open at. */
  at: Span | null
  story: { title: string; links: Links } | null
  /** Claim of each mention of the article, where its story is known. */
  claims: ReadonlyMap<string, string>
  copyWhy: string | null
}

/** The text as published, with every attribution marked from stored offsets, and a card for each. */
export function ArticlePage({ article, reading, at, story, claims, copyWhy }: ArticleView) {
  const attributions = reading?.attributions ?? []
  const missing = at !== null && !(at.start < at.end && at.end <= article.text.length)
  const original = outside(article.url)
  return (
    <Page
      title={article.title ?? article.outlet ?? 'Article'}
      {...(story ? { story: { title: story.title, links: story.links, tab: 'articles' as const } } : {})}
    >
      <h1>
        <bdi>{article.title ?? 'A page without a title'}</bdi>
      </h1>
      <p class="lead">
        <bdi>{[article.outlet, article.byline].filter(Boolean).join(' · ')}</bdi>
        {' · '}
        {article.published
          ? when(article.published)
          : `no date${article.retrieved ? `; retrieved ${when(article.retrieved)}` : ''}`}
        {article.labels.map((label) => ` · ${label}`)}
        {copyWhy ? ` · ${copyWhy}` : ''}
        {original ? (
          <>
            {' · '}
            <a href={original} rel="noreferrer nofollow">
              original
            </a>
          </>
        ) : null}
      </p>
      {missing ? (
        <p role="status">The words that this link leads to do not stand in this version of the page.</p>
      ) : null}
      <p class="rule">
        <span class="source">who says it</span> <span class="cue">how</span>{' '}
        <span class="content first last">what</span> · {attributions.length} statements attributed
      </p>
      <div class="reader">
        <div class="text" lang={article.language ?? undefined} dir="auto">
          <Text article={article} attributions={attributions} at={missing ? null : at} />
        </div>
        <div class="cards">
          {attributions.map((each) => (
            <Card
              key={each.id}
              attribution={each}
              reading={reading!}
              article={article}
              at={at}
              story={story}
              claims={claims}
            />
          ))}
        </div>
      </div>
    </Page>
  )
}

function Text({
  article,
  attributions,
  at,
}: {
  article: Article
  attributions: readonly Attribution[]
  at: Span | null
}) {
  const marks = marksOf(attributions, at)
  return article.blocks.map((block) => (
    <BlockView key={block.start} block={block} parts={pieces(article.text, block, marks)} />
  ))
}

const TAGS: Partial<Record<Block['kind'], 'h2' | 'h3' | 'blockquote'>> = {
  heading: 'h3',
  quotation: 'blockquote',
  post: 'blockquote',
}

function BlockView({ block, parts }: { block: Block; parts: readonly Piece[] }) {
  const Tag = TAGS[block.kind] ?? 'p'
  return (
    <Tag class={block.kind} id={`b${block.start}`}>
      {parts.map((part) => {
        const names = part.marks.join(' ')
        const shown = part.chosen ? (
          <mark id={part.first ? 'at' : undefined} tabIndex={part.first ? -1 : undefined}>
            {part.text}
          </mark>
        ) : (
          part.text
        )
        if (!names && !part.chosen) return part.text
        return part.attribution ? (
          <span key={part.start} class={names} data-of={part.attribution}>
            {shown}
          </span>
        ) : (
          shown
        )
      })}
    </Tag>
  )
}

function Card({
  attribution,
  reading,
  article,
  at,
  story,
  claims,
}: {
  attribution: Attribution
  reading: Reading
  article: Article
  at: Span | null
  story: ArticleView['story']
  claims: ReadonlyMap<string, string>
}) {
  const speaker = reading.speakers.find((each) => each.id === attribution.speaker)
  const spans = [...attribution.source, ...attribution.cue, ...attribution.content]
  const chosen = at !== null && attribution.content.some((span) => span.start < at.end && at.start < span.end)
  const mentions = reading.mentions.filter((mention) => mention.attribution === attribution.id)
  const first = Math.min(...spans.map(({ start }) => start))
  const said = attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return (
    <details class={`card${chosen ? ' chosen' : ''}`} id={attribution.id} open={chosen}>
      <summary>
        <strong>
          <bdi>{speaker?.name || (speaker ? 'nobody named' : 'not resolved')}</bdi>
        </strong>{' '}
        {stanceWord(attribution.stance)}
        {attribution.confidence < 0.6 ? <em class="soft"> — check this</em> : null}
      </summary>
      <blockquote dir="auto">{said}</blockquote>
      <dl>
        {speaker ? <About speaker={speaker} /> : null}
        {attribution.chain.length > 0 ? (
          <>
            <dt>through</dt>
            <dd>
              {attribution.chain
                .map((link) => `${link.name}${link.inherited ? ' (goes on from before)' : ''}`)
                .join(', citing ')}
            </dd>
          </>
        ) : null}
        <dt>form</dt>
        <dd>{attribution.form}</dd>
        <dt>confidence</dt>
        <dd>{confidenceWord(attribution.confidence)}</dd>
      </dl>
      {attribution.why.concat(speaker?.why ?? []).length > 0 ? (
        <p class="why">
          Why?{' '}
          {attribution.why
            .concat(speaker?.why ?? [])
            .map((reason) => `${reason.about}: ${reason.note ?? reason.rule}`)
            .join('; ')}
        </p>
      ) : null}
      {story ? (
        <AttributionForms
          links={story.links}
          article={article.id}
          attribution={attribution}
          name={speaker?.name ?? ''}
          kind={speaker?.kind ?? 'person'}
        />
      ) : null}
      <p class="soft">
        {story ? (
          <a href={story.links.span(article.id, attribution.content[0] ?? attribution.cue[0]!)}>in the text</a>
        ) : (
          <a href={`#b${article.blocks.findLast((block) => block.start <= first)?.start ?? 0}`}>in the text</a>
        )}
        {story
          ? mentions.map((mention) => (
              <>
                {' · '}
                <a href={story.links.claim(claims.get(mention.id) ?? mention.id)}>claim</a>
              </>
            ))
          : null}
      </p>
    </details>
  )
}

function About({ speaker }: { speaker: Speaker }) {
  const rows = [
    ['kind', speaker.kind],
    ['role', speaker.role],
    ['of', speaker.affiliation],
    ['speaks for', speaker.party],
  ].filter((row): row is [string, string] => Boolean(row[1]))
  return rows.map(([name, value]) => (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </>
  ))
}

const confidenceWord = (confidence: number): string =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'check this'
