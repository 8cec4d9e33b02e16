import type { Claim, ClaimMention, Origin } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { ApartForm } from './correct.tsx'
import { outletOf } from './phrase.ts'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'

/** So many words of outlets are shown; more are named. */
const MOST = 12

/** One origin: the root's own words first, below it the pages that carry it. */
export function OriginBlock({ origin, claim, shown }: { origin: Origin; claim: Claim; shown: Shown }) {
  const words = useWords()
  const [root, ...carried] = inTime(origin.mentions.map((i) => claim.mentions[i]!))
  return (
    <div class="origin" id={`o-${origin.id}`}>
      <h3>
        <bdi>{origin.name}</bdi> <span class="soft">{words.originKinds[origin.kind]}</span>
      </h3>
      <Line mention={root!} claim={claim} shown={shown} />
      {carried.length > 0 ? (
        <>
          <p class="soft">{words.claim.carriedBy(new Set(carried.map(({ article }) => article)).size)}</p>
          <ol class="carried">
            {carried.slice(0, MOST).map((mention) => (
              <li key={mention.id}>
                <Line mention={mention} claim={claim} shown={shown} />
              </li>
            ))}
          </ol>
          <Others mentions={carried.slice(MOST)} shown={shown} />
        </>
      ) : null}
      <p class="why">
        {words.claim.whyOne} <Why text={origin.why} />
      </p>
    </div>
  )
}

/** Earliest first; what has no date last. */
const inTime = (mentions: readonly ClaimMention[]): ClaimMention[] =>
  [...mentions].sort((a, b) => {
    const [x, y] = [a.published ?? '~', b.published ?? '~']
    return x < y ? -1 : x > y ? 1 : 0
  })

function Line({ mention, claim, shown }: { mention: ClaimMention; claim: Claim; shown: Shown }) {
  const words = useWords()
  return (
    <>
      <Said mention={mention} shown={shown} />
      <p class="word">
        <Chain mention={mention} shown={shown} />
        {mention.stance === 'asserts' ? null : <span class="soft"> ({words.stances[mention.stance]})</span>}
        <span class="soft"> · {words.when(mention.published)}</span>
        {mention.id === claim.id || !shown.links.live ? null : (
          <ApartForm links={shown.links} mention={mention.id} from={claim.id} />
        )}
      </p>
    </>
  )
}

/** The rest, folded, shorter. */
function Others({ mentions, shown }: { mentions: readonly ClaimMention[]; shown: Shown }) {
  const words = useWords()
  if (mentions.length === 0) return null
  return (
    <details>
      <summary>{words.claim.moreMentions(mentions.length)}</summary>
      <ol class="carried">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <bdi>{outletOf(shown.articles.get(mention.article), words)}</bdi>:{' '}
            <a class="quoted" href={shown.links.span(mention.article, mention.spans[0]!, mention.text)}>
              <Quote {...mention} shown={shown} />
            </a>{' '}
            <span class="soft">{words.when(mention.published)}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
