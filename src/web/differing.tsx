import {
  type Aspect,
  type ClaimDifference,
  type Difference,
  isNothing,
  type PositionNamed,
} from '../dossier/difference.ts'
import type { Dispute } from '../dossier/types.ts'
import { turnedSide } from '../positions/sides.ts'
import { FirstLines } from './first.tsx'
import { outletOf } from './phrase.ts'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** Lines of one kind before the rest is folded. */
const MOST = 40

/** What is not as it was, each with the way to it. */
export function Differing({ difference, shown }: { difference: Difference; shown: Shown }) {
  const { differing: words, correcting } = useWords()
  if (isNothing(difference)) return <p>{correcting.nothingElse}</p>
  const { claims, disputes, positions, terms, speakers, copies } = difference
  return (
    <>
      <ClaimsChanged changed={claims} shown={shown} />
      <Both title={words.disputes} set={disputes} line={(each) => <DisputeLine dispute={each} shown={shown} />} />
      <Both title={words.positions} set={positions} line={(each) => <PositionLine position={each} shown={shown} />} />
      <Both title={words.terms} set={terms} line={(label) => <bdi>{label}</bdi>} />
      <Both title={words.speakers} set={speakers} line={(each) => <SpeakerName speaker={each} shown={shown} />} />
      <Copies copies={copies} shown={shown} />
    </>
  )
}

function ClaimsChanged({ changed, shown }: { changed: readonly ClaimDifference[]; shown: Shown }) {
  const { differing: words, correcting, claims } = useWords()
  if (changed.length === 0) return null
  return (
    <>
      <p>{correcting.changed(changed.length)}</p>
      <FirstLines
        of={changed}
        most={MOST}
        more={(n) => words.more(claims(n))}
        class="plain"
        line={(each) => <ClaimChanged key={each.mention.id} changed={each} shown={shown} />}
      />
    </>
  )
}

/** One who is there no more has no page. */
function SpeakerName({ speaker: { id, name }, shown }: { speaker: { id: string; name: string }; shown: Shown }) {
  const written = <bdi>{name}</bdi>
  return shown.speakers.has(id) ? <a href={shown.links.speaker(id)}>{written}</a> : written
}

function ClaimChanged({ changed: { claim, mention, aspects }, shown }: { changed: ClaimDifference; shown: Shown }) {
  const href = claim === null ? undefined : shown.links.claim(claim)
  return (
    <li class="claim">
      <Said mention={mention} shown={shown} {...(href ? { href } : {})} />
      {aspects.map((aspect) => (
        <p class="word" key={JSON.stringify(aspect)}>
          <AspectLine aspect={aspect} />
        </p>
      ))}
    </li>
  )
}

/** What it is about, what was and what is, told apart by signs as well as by colour. */
function AspectLine({ aspect }: { aspect: Aspect }) {
  const { differing: words, statuses, stances, nobodyNamed, number } = useWords()
  if (!('before' in aspect)) {
    if ('mentions' in aspect) return <>{words[aspect.what](aspect.mentions)}</>
    return <strong>{words[aspect.what]}</strong>
  }
  const { what } = aspect
  const say = (value: string | number): string => {
    if (typeof value === 'number') return number(value)
    if (what === 'status') return statuses[value as keyof typeof statuses]
    if (what === 'stance') return stances[value as keyof typeof stances]
    return value || (what === 'speaker' ? nobodyNamed : words.none)
  }
  return (
    <>
      <span class="soft">{words.aspects[what]}:</span> <del dir="auto">− {say(aspect.before)}</del>{' '}
      <ins dir="auto">+ {say(aspect.after)}</ins>
    </>
  )
}

/** What there is now and was not, and what there was. */
function Both<T>({
  title,
  set,
  line,
}: {
  title: string
  set: { new: T[]; gone: T[] }
  line: (each: T) => preact.ComponentChildren
}) {
  const { differing: words, number } = useWords()
  const all = [...set.new.map((each) => [each, true] as const), ...set.gone.map((each) => [each, false] as const)]
  if (all.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <FirstLines
        of={all}
        most={MOST}
        more={(n) => words.more(number(n))}
        class="plain short"
        line={([each, there]) => (
          <li class="claim" key={`${there} ${JSON.stringify(each)}`}>
            {there ? <ins>+ {words.now}</ins> : <del>− {words.noMore}</del>} {line(each)}
          </li>
        )}
      />
    </>
  )
}

function DisputeLine({ dispute, shown }: { dispute: Dispute; shown: Shown }) {
  return dispute.mentions.map((id) => {
    const claim = shown.holders.get(id)
    const mention = claim?.mentions.find((each) => each.id === id)
    return claim && mention ? (
      <Said key={id} mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
    ) : null
  })
}

function PositionLine({ position, shown }: { position: PositionNamed; shown: Shown }) {
  const { stances, positions } = useWords()
  const claim = shown.holders.get(position.mention)
  const mention = claim?.mentions.find(({ id }) => id === position.mention)
  const side = mention ? turnedSide(position.stance, mention.stance) : null
  return (
    <>
      <bdi>{position.party}</bdi> · <bdi>{position.label}</bdi>:{' '}
      {side ? positions.sides[side] : stances[position.stance]}
      {claim && mention ? <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} /> : null}
    </>
  )
}

function Copies({ copies, shown }: { copies: Difference['copies']; shown: Shown }) {
  const words = useWords()
  if (copies.length === 0) return null
  const link = (id: string) => (
    <a href={shown.links.article(id)}>
      <bdi>{outletOf(shown.articles.get(id), words)}</bdi>
    </a>
  )
  return (
    <>
      <h3>{words.differing.copies}</h3>
      <FirstLines
        of={copies}
        most={MOST}
        more={(n) => words.differing.more(words.number(n))}
        class="plain short"
        line={({ article, after }) => (
          <li class="claim" key={article}>
            {link(article)}{' '}
            {after === null ? (
              words.differing.noCopy
            ) : (
              <>
                {words.differing.copyOf} {link(after)}
              </>
            )}
          </li>
        )}
      />
    </>
  )
}
