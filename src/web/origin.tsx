import { byMoment } from '../dossier/moments.ts'
import type { Claim, ClaimMention, Origin } from '../dossier/types.ts'
import { addTo } from '../lists.ts'
import { ApartForm } from './correct.tsx'
import { First } from './first.tsx'
import { AllFrom } from './origins.tsx'
import { originOf, outletOf } from './phrase.ts'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'
import { Told } from './word.tsx'

/** So many wordings are shown before the rest is folded. */
const MOST = 6

/** One origin: the root's own words first, below it the pages that carry it. */
export function OriginBlock(given: { origin: Origin; claim: Claim; shown: Shown; checked?: ReadonlySet<string> }) {
  const { origin, claim, shown, checked = NONE } = given
  const words = useWords()
  const [root, ...carried] = inTime(origin.mentions.map((i) => claim.mentions[i]!))
  const wordings = wordingsOf(carried)
  const others = new Set(carried.map(({ article }) => article).filter((article) => article !== root!.article)).size
  return (
    <div class="origin" id={`o-${origin.id}`}>
      <h3>
        <bdi>{originOf(origin, words)}</bdi> <span class="soft">{words.originKinds[origin.kind]}</span>{' '}
        <span class="soft">
          <AllFrom origin={origin} shown={shown} />
        </span>
      </h3>
      <Line mention={root!} claim={claim} shown={shown} checked={checked} />
      {carried.length > 0 ? (
        <>
          <p class="soft">{others > 0 ? words.claim.carriedBy(others) : words.claim.samePage}</p>
          <First of={wordings} most={MOST} more={() => words.claim.moreMentions(wordings.slice(MOST).flat().length)}>
            {(some) => (
              <ol class="carried">
                {some.map((same) => (
                  <Wording key={same[0]!.id} mentions={same} claim={claim} shown={shown} checked={checked} />
                ))}
              </ol>
            )}
          </First>
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
  [...mentions].sort((a, b) => byMoment(a.published, b.published))

/** Mentions in the same words stand together, in the order of their first. */
function wordingsOf(mentions: readonly ClaimMention[]): ClaimMention[][] {
  const out = new Map<string, ClaimMention[]>()
  for (const mention of mentions) addTo(out, mention.text, mention)
  return [...out.values()]
}

interface OfClaim {
  claim: Claim
  shown: Shown
  /** Ids of mentions that somebody has looked at. */
  checked: ReadonlySet<string>
}
const NONE: ReadonlySet<string> = new Set()

/** That somebody has looked at it. */
export function Checked({ id, checked }: { id: string; checked: ReadonlySet<string> }) {
  const { article } = useWords()
  return checked.has(id) ? <span class="soft"> · {article.checked}</span> : null
}

function Line({ mention, claim, shown, checked }: OfClaim & { mention: ClaimMention }) {
  const words = useWords()
  return (
    <>
      <Said mention={mention} shown={shown} />
      <div class="word">
        <Told mention={mention} shown={shown} />
        <span class="soft"> · {words.when(mention.published)}</span>
        <Checked id={mention.id} checked={checked} />
        {mention.id === claim.id || !shown.links.live ? null : (
          <ApartForm links={shown.links} mention={mention.id} from={claim.id} />
        )}
      </div>
    </>
  )
}

/** The pages that carry the origin in the same words: the first with its chain, the others by name. */
function Wording({ mentions, claim, shown, checked }: OfClaim & { mentions: readonly ClaimMention[] }) {
  const words = useWords()
  const [first, ...others] = mentions
  return (
    <li>
      <Line mention={first!} claim={claim} shown={shown} checked={checked} />
      {others.length > 0 ? (
        <p class="soft">
          {words.claim.sameWords}{' '}
          {others.map((mention, i) => (
            <span key={mention.id}>
              {i > 0 ? ', ' : ''}
              <a href={shown.links.span(mention.article, mention.spans[0]!, mention.text)}>
                <bdi>{outletOf(shown.articles.get(mention.article), words)}</bdi>
              </a>
              <Checked id={mention.id} checked={checked} />
            </span>
          ))}
        </p>
      ) : null}
    </li>
  )
}
