/** Forms by which a reader corrects what was read, in place. */
import type { Term } from '../dossier/types.ts'
import { type Attribution, type Mention, type Speaker, type SpeakerKind, STANCES, type Stance } from '../types.ts'
import { Choice, type Fields, Form, type FormParts, named } from './form.tsx'
import type { Links } from './links.ts'
import { useReader, useWords } from './reader.ts'

/** What a speaker may be. */
export const KINDS: readonly SpeakerKind[] = [
  'person',
  'organisation',
  'outlet',
  'place',
  'group',
  'anonymous',
  'unnamed',
]

/** A form that posts one correction. */
export function Correct({ links, kind, fields = {}, ...rest }: FormParts & { links: Links; kind: string }) {
  return <Form class="correct" action={links.corrections()} fields={{ ...fields, kind }} {...rest} />
}

/** What the forms say; null for those who may not correct. */
export function useCorrecting() {
  const { viewer, words } = useReader()
  return viewer.edit ? words.correcting : null
}

/** On a claim's page, below a mention: that it says something else than the one shown above. */
export function ApartForm({ links, mention, from }: { links: Links; mention: string; from: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <Correct links={links} kind="different-claim" fields={{ a: mention, b: from }} button={words.apart} />
  )
}

/** On a claim's page, below one close to it: that both say the same. */
export function JoinForm({ links, mention, to }: { links: Links; mention: string; to: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <Correct links={links} kind="same-claim" fields={{ a: mention, b: to }} button={words.together} />
  )
}

/** On a claim's page: another claim that says the same, by its address; what it is about; and that it is not to be shown. */
export function ClaimForms({ links, mention, terms }: { links: Links; mention: string; terms: readonly Term[] }) {
  const words = useCorrecting()
  if (words === null) return null
  const kept = [['', words.keepAll], ...terms.map(({ id, label }) => [id, label] as const)] as const
  return (
    <details class="corrections">
      <summary>{words.claim}</summary>
      <Correct links={links} kind="same-claim" fields={{ a: mention }} button={words.join}>
        <label>
          {words.sameAs} <input name="b" required placeholder={words.address} />
        </label>
      </Correct>
      <Correct links={links} kind="of-term" fields={{ mention }} button={words.save}>
        {terms.length > 0 ? <Choice label={words.notAbout} name="from" options={kept} /> : null}
        <label>
          {words.about} <input name="label" required maxLength={80} dir="auto" />
        </label>
      </Correct>
      <a href={links.edges(mention)}>{words.edges}</a>
      <Correct links={links} kind="hide" fields={{ mention }} button={words.hide} />
    </details>
  )
}

/** On an article's page, in the card of an attribution: who says it, what they do with it, where it begins and ends. */
export function AttributionForms(given: {
  links: Links
  article: string
  attribution: Attribution
  speaker: Speaker | undefined
  /** What it says. */
  mentions: readonly Mention[]
  /** What is shown of it, as JSON: whoever finds it right finds that right. */
  seen: string
  /** Where the forms are, if not here. */
  elsewhere?: string | undefined
}) {
  const { links, article, attribution, speaker, mentions, seen, elsewhere } = given
  const words = useCorrecting()
  if (words === null) return null
  if (elsewhere !== undefined)
    return (
      <p>
        <a href={elsewhere}>{words.correct}</a>
      </p>
    )
  const of = { links, fields: { article, attribution: attribution.id } }
  return (
    <details class="corrections">
      <summary>{words.correct}</summary>
      <SpeakerForm {...of} speaker={speaker} />
      <StanceForm {...of} stance={attribution.stance} />
      {mentions.map(({ id }) => (
        <p key={id}>
          <a href={links.edges(id)}>{words.edges}</a>
        </p>
      ))}
      <Correct {...of} kind="not-attribution" button={words.nobody} />
      <Correct {...of} fields={{ ...of.fields, seen }} kind="right" button={words.right} />
    </details>
  )
}

interface OfAttribution {
  links: Links
  fields: Fields
}

function SpeakerForm({ speaker, ...of }: OfAttribution & { speaker: Speaker | undefined }) {
  const { correcting: words, kinds } = useWords()
  return (
    <Correct {...of} kind="speaker" button={words.save}>
      <label>
        {words.saidBy} <input name="name" required value={speaker?.name ?? ''} maxLength={200} />
      </label>
      <Choice label={words.whoIs} name="speakerKind" options={named(KINDS, kinds)} chosen={speaker?.kind ?? 'person'} />
    </Correct>
  )
}

function StanceForm({ stance, ...of }: OfAttribution & { stance: Stance }) {
  const { correcting: words, stances } = useWords()
  return (
    <Correct {...of} kind="stance" button={words.save}>
      <Choice label={words.stance} name="stance" options={named(STANCES, stances)} chosen={stance} />
    </Correct>
  )
}

/** On an article's page: that it repeats another, by that one's address. */
export function CopyForm({ links, article }: { links: Links; article: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <details class="corrections">
      <summary>{words.copy}</summary>
      <Correct links={links} kind="copy" fields={{ page: article }} button={words.save}>
        <label>
          {words.copyOf} <input name="of" required placeholder={words.otherPage} maxLength={4000} />
        </label>
      </Correct>
    </details>
  )
}

/** On an article's page: that it belongs to another story, by its name, or to none. */
export function MoveForm({ links, article }: { links: Links; article: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <details class="corrections">
      <summary>{words.move}</summary>
      <Correct links={links} kind="move" fields={{ page: article }} button={words.save}>
        <label>
          {words.moveTo} <input name="to" maxLength={200} dir="auto" />
        </label>
      </Correct>
    </details>
  )
}

/** Beside another page that shares text with this one: that one of the two is the copy, or neither. */
export function CopyButtons({ links, article, other }: { links: Links; article: string; other: string }) {
  const words = useCorrecting()
  if (words === null) return null
  const fields = { page: article, of: other }
  return (
    <>
      <Correct links={links} kind="copy" fields={fields} button={words.isCopy} />
      <Correct links={links} kind="copy" fields={{ page: other, of: article }} button={words.isCopied} />
      <Correct links={links} kind="not-copy" fields={fields} button={words.noCopy} />
    </>
  )
}
