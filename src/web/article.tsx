import type { Article, Attribution, Block, Reading, Span, Speaker } from '../types.ts'
import { AttributionForms } from './correct.tsx'
import { type Links, outside } from './links.ts'
import { marksOf, type Piece, pieces } from './marks.ts'
import { Page } from './page.tsx'
import { foreign, useWords } from './reader.ts'

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
  const words = useWords()
  return (
    <Page
      title={article.title ?? article.outlet ?? words.article.untitled}
      {...(story ? { story: { title: story.title, links: story.links, tab: 'articles' as const } } : {})}
    >
      <h1>
        <bdi>{article.title ?? words.article.untitled}</bdi>
      </h1>
      <p class="lead">
        <bdi>{[article.outlet, article.byline].filter(Boolean).join(' · ')}</bdi>
        {' · '}
        {article.published
          ? words.when(article.published)
          : article.retrieved
            ? words.retrieved(words.when(article.retrieved))
            : words.noDate}
        {article.labels.map((label) => ` · ${label}`)}
        {copyWhy ? ` · ${copyWhy}` : ''}
        {original ? (
          <>
            {' · '}
            <a href={original} rel="noreferrer nofollow">
              {words.original}
            </a>
          </>
        ) : null}
      </p>
      {missing ? <p role="status">{words.article.missing}</p> : null}
      <p class="rule">
        <span class="source">{words.article.source}</span> <span class="cue">{words.article.cue}</span>{' '}
        <span class="content first last">{words.article.content}</span> ·{' '}
        {words.article.attributed(attributions.length)}
      </p>
      <div class="reader">
        <div class="text" lang={foreign(article.language, words.code)} dir="auto">
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
  const words = useWords()
  const { article: own } = words
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
          <bdi>{speaker?.name || (speaker ? words.nobodyNamed : own.notResolved)}</bdi>
        </strong>{' '}
        {words.stances[attribution.stance]}
        {attribution.confidence < 0.6 ? <em class="soft"> — {own.check}</em> : null}
      </summary>
      <blockquote dir="auto">{said}</blockquote>
      <dl>
        {speaker ? <About speaker={speaker} /> : null}
        {attribution.chain.length > 0 ? (
          <>
            <dt>{own.through}</dt>
            <dd>
              {attribution.chain
                .map((link) => `${link.name}${link.inherited ? ` ${own.inherited}` : ''}`)
                .join(words.citing)}
            </dd>
          </>
        ) : null}
        <dt>{own.form}</dt>
        <dd>{own.forms[attribution.form]}</dd>
        <dt>{own.confidence}</dt>
        <dd>{own[confidenceWord(attribution.confidence)]}</dd>
      </dl>
      {attribution.why.concat(speaker?.why ?? []).length > 0 ? (
        <p class="why">
          {own.why}{' '}
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
          <a href={story.links.span(article.id, attribution.content[0] ?? attribution.cue[0]!)}>{own.inText}</a>
        ) : (
          <a href={`#b${article.blocks.findLast((block) => block.start <= first)?.start ?? 0}`}>{own.inText}</a>
        )}
        {story
          ? mentions.map((mention) => (
              <>
                {' · '}
                <a href={story.links.claim(claims.get(mention.id) ?? mention.id)}>{own.claim}</a>
              </>
            ))
          : null}
      </p>
    </details>
  )
}

function About({ speaker }: { speaker: Speaker }) {
  const { kinds, article: words } = useWords()
  const rows = [
    [words.kind, kinds[speaker.kind]],
    [words.role, speaker.role],
    [words.of, speaker.affiliation],
    [words.speaksFor, speaker.party],
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

const confidenceWord = (confidence: number): 'sure' | 'likely' | 'check' =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'check'
