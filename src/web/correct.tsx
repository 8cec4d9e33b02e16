/** Forms by which a reader corrects what was read, in place; the list of corrections; what one correction changed. */

import type { ComponentChildren } from 'preact'
import type { Correction } from '../store/store.ts'
import { type Attribution, type SpeakerKind, STANCES } from '../types.ts'
import type { Links } from './links.ts'
import { Page } from './page.tsx'
import { count, stanceWord, when } from './phrase.ts'

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'outlet', 'place', 'group', 'anonymous', 'unnamed']

/** A form that posts one correction; `back` is where the reader goes on from. */
function Form({
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
    <form class="correct" method="post" action={links.corrections()}>
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** On a claim's page, below a mention: that it says something else than the one shown above. */
export function ApartForm({ links, mention, from }: { links: Links; mention: string; from: string }) {
  return (
    <Form links={links} kind="different-claim" fields={{ a: mention, b: from }}>
      <button type="submit">Not the same claim</button>
    </Form>
  )
}

/** On a claim's page: another claim that says the same, by its address; and that this one is not to be shown. */
export function ClaimForms({ links, mention }: { links: Links; mention: string }) {
  return (
    <details class="corrections">
      <summary>Correct this claim</summary>
      <Form links={links} kind="same-claim" fields={{ a: mention }}>
        <label>
          Says the same as <input name="b" required placeholder="address of the other claim’s page" />
        </label>
        <button type="submit">Join them</button>
      </Form>
      <Form links={links} kind="hide" fields={{ mention }}>
        <button type="submit">Do not show this claim</button>
      </Form>
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
  const fields = { article, attribution: attribution.id }
  return (
    <details class="corrections">
      <summary>Correct</summary>
      <Form links={links} kind="speaker" fields={fields}>
        <label>
          Said by <input name="name" required value={name} maxLength={200} />
        </label>
        <label>
          who is a{' '}
          <select name="speakerKind">
            {KINDS.map((each) => (
              <option key={each} selected={each === kind}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Save</button>
      </Form>
      <Form links={links} kind="stance" fields={fields}>
        <label>
          Stance{' '}
          <select name="stance">
            {STANCES.map((each) => (
              <option key={each} value={each} selected={each === attribution.stance}>
                {stanceWord(each)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Save</button>
      </Form>
      <Form links={links} kind="not-attribution" fields={fields}>
        <button type="submit">Nobody says this</button>
      </Form>
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
  return (
    <Page title={`Corrections: ${title}`} story={{ title, links, tab: null }}>
      <h1>Corrections</h1>
      {made ? (
        <section role="status" aria-labelledby="made">
          <h2 id="made">Saved</h2>
          {made.changed.length === 0 ? (
            <p>Nothing else in the dossier has changed.</p>
          ) : (
            <p>{count(made.changed.length, 'claim')} changed with it:</p>
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
      <p class="rule">
        The latest first. Each is kept with its author and time, holds when articles are read again, and can be taken
        back; of two that contradict each other the later holds.
      </p>
      {corrections.length === 0 ? (
        <p>Nothing has been corrected. Claims and attributions have “Correct” on their pages.</p>
      ) : null}
      <ol class="claims">
        {[...corrections].reverse().map(({ id, kind, author, at, note, state, words }) => (
          <li class="claim" key={id}>
            <strong>{NAMES[kind] ?? kind}</strong> <span class="soft">{state === 'in force' ? '' : `— ${state}`}</span>
            {words ? <blockquote dir="auto">{words}</blockquote> : null}
            <p class="soft">
              <bdi>{author}</bdi>, {when(at)}
              {note ? ` · ${note}` : ''}
            </p>
            {state !== 'taken back' && kind !== 'undo' ? (
              <Form links={links} kind="undo" fields={{ correction: id }}>
                <button type="submit">Take back</button>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
    </Page>
  )
}

const NAMES: Readonly<Record<string, string>> = {
  'same-claim': 'The same claim',
  'different-claim': 'Not the same claim',
  speaker: 'Another speaker',
  stance: 'Another stance',
  'not-attribution': 'Nobody says this',
  hide: 'Not shown',
  copy: 'A copy',
  term: 'A term named',
  undo: 'Taken back',
}
