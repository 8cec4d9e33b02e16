/** Forms by which a reader corrects what was read, in place; the list of corrections; what one correction changed. */

import type { ComponentChildren } from 'preact'
import type { Correction } from '../store/store.ts'
import { type Attribution, type SpeakerKind, STANCES } from '../types.ts'
import { Form } from './form.tsx'
import type { Links } from './links.ts'
import { Page } from './page.tsx'
import { useReader, useWords } from './reader.ts'

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'outlet', 'place', 'group', 'anonymous', 'unnamed']

/** A form that posts one correction. */
function Correct({
  links,
  kind,
  fields,
  children,
}: {
  links: Links
  kind: string
  fields: Record<string, string>
  children: ComponentChildren
}) {
  return (
    <Form class="correct" action={links.corrections()} fields={{ ...fields, kind }}>
      {children}
    </Form>
  )
}

/** What the forms say; null for those who may not correct. */
function useCorrecting() {
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

/** On a claim's page: another claim that says the same, by its address; and that this one is not to be shown. */
export function ClaimForms({ links, mention }: { links: Links; mention: string }) {
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
      <Correct links={links} kind="hide" fields={{ mention }}>
        <button type="submit">{words.hide}</button>
      </Correct>
    </details>
  )
}

/** On an article's page, in the card of an attribution. */
export function AttributionForms({
  links,
  article,
  attribution,
  name,
  kind,
}: {
  links: Links
  article: string
  attribution: Attribution
  name: string
  kind: SpeakerKind
}) {
  const words = useWords()
  const correcting = useCorrecting()
  if (correcting === null) return null
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
      <Correct links={links} kind="not-attribution" fields={fields}>
        <button type="submit">{correcting.nobody}</button>
      </Correct>
    </details>
  )
}

export interface ListedCorrection extends Correction {
  state: 'in force' | 'taken back' | 'has lost its words'
  /** The words that it is about. */
  words: string
}

export function CorrectionsPage({
  title,
  links,
  corrections,
  made,
}: {
  title: string
  links: Links
  corrections: readonly ListedCorrection[]
  /** What the correction just made has changed; null where none was. */
  made: { changed: readonly string[] } | null
}) {
  const { when, correcting } = useWords()
  const { edit } = useReader().viewer
  return (
    <Page title={correcting.title(title)} story={{ title, links, tab: null }}>
      <h1>{correcting.heading}</h1>
      {made ? (
        <section role="status" aria-labelledby="made">
          <h2 id="made">{correcting.saved}</h2>
          {made.changed.length === 0 ? (
            <p>{correcting.nothingElse}</p>
          ) : (
            <p>{correcting.changed(made.changed.length)}</p>
          )}
          <ul>
            {made.changed.slice(0, 12).map((text) => (
              <li key={text}>
                <q dir="auto">{text}</q>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="rule">{correcting.rule}</p>
      {corrections.length === 0 ? <p>{correcting.none}</p> : null}
      <ol class="claims">
        {[...corrections].reverse().map(({ id, kind, author, at, note, state, words }) => (
          <li class="claim" key={id}>
            <strong>{correcting.names[kind] ?? kind}</strong>{' '}
            <span class="soft">{state === 'in force' ? '' : `— ${correcting.states[state]}`}</span>
            {words ? <blockquote dir="auto">{words}</blockquote> : null}
            <p class="soft">
              <bdi>{author}</bdi>, {when(at)}
              {note ? ` · ${note}` : ''}
            </p>
            {edit && state !== 'taken back' ? (
              <Correct links={links} kind="undo" fields={{ correction: id }}>
                <button type="submit">{correcting.takeBack}</button>
              </Correct>
            ) : null}
          </li>
        ))}
      </ol>
    </Page>
  )
}
