import { saysOf } from '../corrections/says.ts'
import { decidedByAnother } from '../dossier/decided.ts'
import { doubtsOf, isLookedAt } from '../review/doubts.ts'
import type { Attribution, Reason, Speaker } from '../types.ts'
import type { OpenedView } from './article.tsx'
import { CiteAs } from './cite.tsx'
import { AttributionForms } from './correct.tsx'
import { openedAt } from './marks.ts'
import { foreign, useReader, useWords } from './reader.ts'
import { Reasons } from './reasons.tsx'
import { StatusOf } from './status.tsx'

/** With more statements than these a page has the forms of none but the chosen one: they would be more than all else. */
const MOST_WITH_FORMS = 100

interface OfCard {
  attribution: Attribution
  view: OpenedView
}

/** One statement of the article: one line until it is chosen, then who, through whom, how, and why Hearsay thinks so. */
export function Card({ attribution, view }: OfCard) {
  const { article, reading } = view
  const { code } = useWords()
  const speaker = reading?.speakers.find((each) => each.id === attribution.speaker)
  const chosen = attribution === view.chosen
  return (
    <details class={`card${chosen ? ' chosen' : ''}`} id={attribution.id} open={chosen}>
      <Line attribution={attribution} speaker={speaker} view={view} />
      <blockquote dir="auto" lang={foreign(article.language, code)}>
        {attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}
      </blockquote>
      <Facts attribution={attribution} speaker={speaker} article={article.text} />
      <Reasons reasons={reasonsOf(attribution, speaker)} text={article.text} doubtful={doubtsOf(attribution)} />
      <ToReview attribution={attribution} view={view} />
      <InStory attribution={attribution} speaker={speaker} view={view} />
    </details>
  )
}

/** Who does what with it, what others say of it, and whether it should be checked. */
function Line({ attribution, speaker, view }: OfCard & { speaker: Speaker | undefined }) {
  const { article: own, nobodyNamed, stances } = useWords()
  const isDoubtful = doubtsOf(attribution).length > 0
  return (
    <summary>
      <strong>
        <bdi>{speaker?.name || (speaker ? nobodyNamed : own.notResolved)}</bdi>
      </strong>{' '}
      {stances[attribution.stance]}
      <Standing attribution={attribution.id} view={view} />
      {isDoubtful ? <em class="soft"> — {own.check}</em> : null}
      {isLookedAt(attribution) ? <span class="soft"> — {own.checked}</span> : null}
    </summary>
  )
}

/** The speaker, through whom it came, in which form, and how sure it is. */
export function Facts(given: { attribution: Attribution; speaker: Speaker | undefined; article: string }) {
  const { attribution, speaker, article } = given
  const { article: own, citing } = useWords()
  const chain = attribution.chain.map(({ name, inherited }) => (inherited ? `${name} ${own.inherited}` : name))
  return (
    <dl>
      {speaker ? <About speaker={speaker} article={article} /> : null}
      {chain.length > 0 ? <Fact name={own.through} value={chain.join(citing)} /> : null}
      <dt>{own.form}</dt>
      <dd>{own.forms[attribution.form]}</dd>
      <dt>{own.confidence}</dt>
      <dd>{own[isLookedAt(attribution) ? 'checked' : confidenceWord(attribution.confidence)]}</dd>
    </dl>
  )
}

/** Where the reader comes from a story: its claims, how it is cited, and the forms by which it is corrected. */
function InStory({ attribution, speaker, view }: OfCard & { speaker: Speaker | undefined }) {
  const { article: own } = useWords()
  const { article, reading, shown } = view
  if (!shown) return null
  const chosen = attribution === view.chosen
  const span = shown.links.span(article.id, openedAt(attribution))
  const isLong = (reading?.attributions.length ?? 0) > MOST_WITH_FORMS
  return (
    <>
      <Claims attribution={attribution.id} view={view} />
      {chosen ? (
        <CiteStatement attribution={attribution.id} view={view} />
      ) : (
        <a data-open href={span}>
          {own.inText}
        </a>
      )}
      <AttributionForms
        links={shown.links}
        article={article.id}
        attribution={attribution}
        speaker={speaker}
        seen={JSON.stringify(saysOf(attribution, reading?.speakers ?? [], article.text))}
        mentions={(reading?.mentions ?? []).filter((each) => each.attribution === attribution.id)}
        elsewhere={isLong && !chosen ? span : undefined}
      />
    </>
  )
}

/** Of each decision: the speaker, the offices that the text gives, the chain with what it inherits, the stance. */
const reasonsOf = ({ why }: Attribution, speaker: Speaker | undefined): Reason[] => [
  ...why,
  ...(speaker?.offices ?? []).map(({ span }): Reason => ({ about: 'role', rule: 'office', spans: [span] })),
  ...(speaker?.why ?? []).filter(({ rule }) => !why.some((each) => each.rule === rule)),
]

/** Where it should be checked, the way to do so. */
function ToReview({ attribution, view: { article, reading, shown } }: OfCard) {
  const { viewer, words } = useReader()
  const isHeld = reading?.mentions.some((each) => each.attribution === attribution.id && shown?.holders.has(each.id))
  if (!shown?.links.live || !viewer.edit || !isHeld || doubtsOf(attribution).length === 0) return null
  return (
    <p>
      <a href={shown.links.review(`${article.id}.${attribution.id}`)}>{words.review.heading}</a>
    </p>
  )
}

/** What others say of it than who says it: that they confirm, deny or contradict it, or that it is in doubt. */
function Standing({ attribution, view: { reading, shown } }: { attribution: string; view: OpenedView }) {
  const mention = reading?.mentions.find(
    (each) => each.attribution === attribution && (shown?.holders.get(each.id)?.status ?? 'reported') !== 'reported',
  )
  const claim = mention && shown?.holders.get(mention.id)
  const held = claim?.mentions.find(({ id }) => id === mention!.id)
  if (!claim || !held) return null
  const speaker = shown!.speakers.get(held.speaker)
  const isOthers = claim.statusBy === null ? held.stance === 'asserts' : decidedByAnother(claim, speaker) !== null
  return isOthers ? (
    <>
      {' · '}
      <StatusOf claim={claim} mention={held} shown={shown!} alone />
    </>
  ) : null
}

/** The claims that it makes, each with how much stands behind it. */
function Claims({ attribution, view: { reading, shown } }: { attribution: string; view: OpenedView }) {
  const words = useWords().article
  const held = (reading?.mentions ?? []).filter((mention) => mention.attribution === attribution)
  const claims = new Set(held.map(({ id }) => shown?.holders.get(id)).filter((claim) => claim !== undefined))
  if (!shown || claims.size === 0) return null
  return (
    <p>
      {words.claims(claims.size)}{' '}
      {[...claims].map((claim, i) => (
        <span key={claim.id}>
          {i > 0 ? ', ' : ''}
          <a href={shown.links.claim(claim.id)}>{words.ofOrigins(claim.origins.length)}</a>
        </span>
      ))}
    </p>
  )
}

/** The statement as it is cited, where it is one of a claim. */
function CiteStatement({ attribution, view: { reading, shown } }: { attribution: string; view: OpenedView }) {
  const { claim: words } = useWords()
  const mention = reading?.mentions.find((each) => each.attribution === attribution && shown?.holders.has(each.id))
  if (!shown?.links.live || !mention) return null
  return (
    <p class="soft">
      {words.cite} <CiteAs address={shown.links.claim(mention.id).split('?')[0]!} />
    </p>
  )
}

function About({ speaker, article }: { speaker: Speaker; article: string }) {
  const { kinds, article: words } = useWords()
  const { kind, role, affiliation, party, anonymity } = speaker
  const rows: [string, string | null][] = [
    [words.kind, kinds[kind]],
    [words.role, role],
    [words.of, affiliation],
    [words.speaksFor, party],
    [words.anonymity, anonymity && `“${article.slice(anonymity.start, anonymity.end)}”`],
  ]
  return rows.map(([name, value]) => (value ? <Fact key={name} name={name} value={value} /> : null))
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </>
  )
}

const confidenceWord = (confidence: number): 'sure' | 'likely' | 'check' =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'check'
