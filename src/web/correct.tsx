/** Forms by which a reader corrects what was read, in place. */

import type { ComponentChildren } from 'preact'
import type { Term } from '../dossier/types.ts'
import { type Attribution, type SpeakerKind, STANCES } from '../types.ts'
import { type Fields, Form } from './form.tsx'
import type { Links } from './links.ts'
import { useReader, useWords } from './reader.ts'

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'outlet', 'place', 'group', 'anonymous', 'unnamed']

/** A form that posts one correction. */
export function Correct({
  links,
  kind,
  fields = {},
  children,
}: {
  links: Links
  kind: string
  fields?: Fields
  children: ComponentChildren
}) {
  return (
    <Form class="correct" action={links.corrections()} fields={{ ...fields, kind }}>
      {children}
    </Form>
  )
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
    <Correct links={links} kind="different-claim" fields={{ a: mention, b: from }}>
      <button type="submit">{words.apart}</button>
    </Correct>
  )
}

/** On a claim's page, below one close to it: that both say the same. */
export function JoinForm({ links, mention, to }: { links: Links; mention: string; to: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <Correct links={links} kind="same-claim" fields={{ a: mention, b: to }}>
      <button type="submit">{words.together}</button>
    </Correct>
  )
}

/** On a claim's page: another claim that says the same, by its address; what it is about; and that it is not to be shown. */
export function ClaimForms({ links, mention, terms }: { links: Links; mention: string; terms: readonly Term[] }) {
  const words = useCorrecting()
  return words === null ? null : (
    <details class="corrections">
      <summary>{words.claim}</summary>
      <Correct links={links} kind="same-claim" fields={{ a: mention }}>
        <label>
          {words.sameAs} <input name="b" required placeholder={words.address} />
        </label>
        <button type="submit">{words.join}</button>
      </Correct>
      <Correct links={links} kind="of-term" fields={{ mention }}>
        {terms.length > 0 ? (
          <label>
            {words.notAbout}{' '}
            <select name="from">
              <option value="">{words.keepAll}</option>
              {terms.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          {words.about} <input name="label" required maxLength={80} dir="auto" />
        </label>
        <button type="submit">{words.save}</button>
      </Correct>
      <a href={links.edges(mention)}>{words.edges}</a>
      <Correct links={links} kind="hide" fields={{ mention }}>
        <button type="submit">{words.hide}</button>
      </Correct>
    </details>
  )
}

/** On an article's page, in the card of an attribution. */
export function AttributionForms(given: {
  links: Links
  article: string
  attribution: Attribution
  /** The ids of what it says. */
  mentions: readonly string[]
  name: string
  kind: SpeakerKind
  /** Where the forms are, if not here. */
  elsewhere?: string
}) {
  const { links, article, attribution, mentions, name, kind, elsewhere } = given
  const words = useWords()
  const correcting = useCorrecting()
  if (correcting === null) return null
  if (elsewhere !== undefined)
    return (
      <p>
        <a href={elsewhere}>{correcting.correct}</a>
      </p>
    )
  const fields = { article, attribution: attribution.id }
  return (
    <details class="corrections">
      <summary>{correcting.correct}</summary>
      <Correct links={links} kind="speaker" fields={fields}>
        <label>
          {correcting.saidBy} <input name="name" required value={name} maxLength={200} />
        </label>
        <label>
          {correcting.whoIs}{' '}
          <select name="speakerKind">
            {KINDS.map((each) => (
              <option key={each} value={each} selected={each === kind}>
                {words.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{correcting.save}</button>
      </Correct>
      <Correct links={links} kind="stance" fields={fields}>
        <label>
          {correcting.stance}{' '}
          <select name="stance">
            {STANCES.map((each) => (
              <option key={each} value={each} selected={each === attribution.stance}>
                {words.stances[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{correcting.save}</button>
      </Correct>
      {mentions.map((id) => (
        <p key={id}>
          <a href={links.edges(id)}>{correcting.edges}</a>
        </p>
      ))}
      <Correct links={links} kind="not-attribution" fields={fields}>
        <button type="submit">{correcting.nobody}</button>
      </Correct>
    </details>
  )
}

/** On an article's page: that it repeats another, by that one's address. */
export function CopyForm({ links, article }: { links: Links; article: string }) {
  const words = useCorrecting()
  return words === null ? null : (
    <details class="corrections">
      <summary>{words.copy}</summary>
      <Correct links={links} kind="copy" fields={{ page: article }}>
        <label>
          {words.copyOf} <input name="of" required placeholder={words.otherPage} maxLength={4000} />
        </label>
        <button type="submit">{words.save}</button>
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
      <Correct links={links} kind="copy" fields={fields}>
        <button type="submit">{words.isCopy}</button>
      </Correct>
      <Correct links={links} kind="copy" fields={{ page: other, of: article }}>
        <button type="submit">{words.isCopied}</button>
      </Correct>
      <Correct links={links} kind="not-copy" fields={fields}>
        <button type="submit">{words.noCopy}</button>
      </Correct>
    </>
  )
}
