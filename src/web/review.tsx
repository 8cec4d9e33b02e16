/** What a person should check, one statement a page: the words, who is held to say them, why that is doubtful, and what to decide. */
import type { Listed } from '../corrections/list.ts'
import type { Doubt } from '../review/doubts.ts'
import type { Item } from '../review/queue.ts'
import type { Article, Attribution, Reading } from '../types.ts'
import { About } from './articles.tsx'
import { Facts } from './card.tsx'
import { outletsOf } from './phrase.ts'
import { useReader, useWords } from './reader.ts'
import { Because } from './reasons.tsx'
import { Decide, GoBack, TakeBack } from './reviewforms.tsx'
import { Around } from './reviewtext.tsx'
import type { Shown } from './shown.ts'
import { Status } from './status.tsx'
import { StoryPage } from './storypage.tsx'
import { type Step, trailText } from './trail.ts'

/** A statement that is to be checked, with its page as the story's corrections have it. */
export interface Checking {
  item: Item
  article: Article
  reading: Reading
  attribution: Attribution
  /** Found right when it said something else. */
  before: readonly Listed[]
}

export interface ReviewView {
  shown: Shown
  left: number
  done: number
  /** Null where nothing is left, or what was asked for is not among it. */
  checking: Checking | null
  /** The id that was asked for. */
  at: string | null
  trail: readonly Step[]
}

export function ReviewPage(view: ReviewView) {
  const { shown, left, done, checking } = view
  const { review: words } = useWords()
  return (
    <StoryPage title={words.title} shown={shown} tab="review">
      <h1>{words.heading}</h1>
      <p class="lead" role="status">
        {words.left(left)} · {words.done(done)}
      </p>
      {checking ? <Check checking={checking} view={view} /> : <Nothing view={view} />}
      <p class="rule">{words.rule}</p>
    </StoryPage>
  )
}

/** Why there is none to check, and where to go on. */
function Nothing({ view: { shown, left, done, at, trail } }: { view: ReviewView }) {
  const { review: words } = useWords()
  const isGone = at !== null && left > 0
  const why = left === 0 ? (done > 0 ? words.none : words.noneAtAll) : isGone ? words.gone : words.skipped(left)
  return (
    <>
      <p class="empty">
        {why}{' '}
        {left > 0 ? (
          <a href={shown.links.review(undefined, isGone ? trailText(trail) : undefined)}>
            {isGone ? words.next : words.again}
          </a>
        ) : null}
      </p>
      <div class="forms decide">
        <GoBack links={shown.links} trail={trail} />
        <TakeBack links={shown.links} trail={trail} />
      </div>
    </>
  )
}

function Check({ checking, view }: { checking: Checking; view: ReviewView }) {
  const { stances, nobodyNamed, article: own, review: words } = useWords()
  const { article, reading, attribution, item, before } = checking
  const { shown } = view
  const speaker = reading.speakers.find(({ id }) => id === attribution.speaker)
  const row = shown.articles.get(article.id)
  return (
    <article class="review">
      <h2>
        <bdi>{speaker?.name || (speaker ? nobodyNamed : own.notResolved)}</bdi> {stances[attribution.stance]}
      </h2>
      <Around article={article} attribution={attribution} />
      <p class="soft">
        {row ? <About article={row} /> : null} ·{' '}
        <a href={shown.links.span(article.id, attribution.content[0] ?? attribution.cue[0]!)}>{words.whole}</a>
      </p>
      <div class="sides">
        <section aria-labelledby="why">
          <h3 id="why">{words.why}</h3>
          <ul class="doubts">
            {item.doubts.map((doubt, i) => (
              <Why key={i} doubt={doubt} text={article.text} />
            ))}
          </ul>
          <Facts attribution={attribution} speaker={speaker} article={article.text} />
          <Rests item={item} shown={shown} />
          <Before corrections={before} />
        </section>
        <Decide checking={checking} view={view} />
      </div>
    </article>
  )
}

/** "who: a pronoun that may stand for several “he” — about 4 in ten such decisions are right" */
function Why({ doubt: { reason, probability }, text }: { doubt: Doubt; text: string }) {
  const { review: words } = useWords()
  return (
    <li>
      {reason ? <Because reason={reason} text={text} /> : words.statement}
      <span class="soft"> — {words.often(Math.round(probability * 10))}</span>
    </li>
  )
}

/** What rests on it: its claim, and how much stands behind that. */
function Rests({ item, shown }: { item: Item; shown: Shown }) {
  const words = useWords()
  const claim = shown.claims.get(item.claim)
  if (!claim) return null
  const outlets = outletsOf(claim, shown.articles, words).length
  return (
    <p>
      <a href={shown.links.claim(claim.id)}>{words.article.claim}</a>: <Status status={claim.status} />{' '}
      <span class="soft">{words.claim.weight(claim.mentions.length, outlets, claim.origins.length)}</span>
    </p>
  )
}

/** That somebody found it right before, and what it said then. */
function Before({ corrections }: { corrections: readonly Listed[] }) {
  const { words } = useReader()
  return corrections.map(({ id, author, at, body }) => {
    const { says } = body as { says: { words: string; by: { name: string } | null; chain: string[] } }
    const who = [...says.chain, says.by?.name || words.nobodyNamed].join(words.citing)
    return (
      <div key={id}>
        <p class="soft">{words.review.before(author, words.when(at))}</p>
        <blockquote dir="auto">
          {says.words} <span class="soft">({who})</span>
        </blockquote>
      </div>
    )
  })
}
