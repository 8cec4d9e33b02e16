/** The terms of a story, to be named, joined and split by an editor. */
import type { Term } from '../dossier/types.ts'
import { Correct, useCorrecting } from './correct.tsx'
import { First } from './first.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

export function TermsPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const { terms: words, positions, claims } = useWords()
  const counts = new Map<string, number>()
  for (const { terms } of dossier.claims) for (const id of terms) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (
    <StoryPage title={words.title} shown={shown} tab="positions">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {dossier.terms.length === 0 ? <p class="empty">{positions.none}</p> : null}
      <ul class="plain">
        {dossier.terms.map((term) => (
          <li class="claim" key={term.id}>
            <strong>
              <bdi>{term.label}</bdi>
            </strong>{' '}
            <a href={links.known({ term: term.id })}>{claims(counts.get(term.id) ?? 0)}</a>
            <TermForms shown={shown} term={term} />
          </li>
        ))}
      </ul>
    </StoryPage>
  )
}

function TermForms({ shown: { dossier, links }, term }: { shown: Shown; term: Term }) {
  const correcting = useCorrecting()
  const words = useWords().terms
  if (correcting === null) return null
  const others = dossier.terms.filter(({ id }) => id !== term.id)
  return (
    <div class="forms">
      <Correct links={links} kind="term" fields={{ term: term.id }}>
        <label>
          {words.name} <input name="label" required maxLength={80} value={term.label} dir="auto" />
        </label>
        <button type="submit">{words.rename}</button>
      </Correct>
      {others.length > 0 ? (
        <Correct links={links} kind="term" fields={{ term: term.id }}>
          <label>
            {words.same}{' '}
            <select name="label">
              {others.map(({ id, label }) => (
                <option key={id} value={label}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{words.join}</button>
        </Correct>
      ) : null}
      <a href={links.terms(term.id)}>{words.split}</a>
    </div>
  )
}

/** Claims before the rest is folded. */
const MOST = 300

/** One term with its claims, some of which are about something else. */
export function TermPage({ shown, term }: { shown: Shown; term: Term }) {
  const { dossier, links } = shown
  const { terms: words, figures } = useWords()
  const correcting = useCorrecting()
  const claims = dossier.claims.filter(({ terms }) => terms.includes(term.id))
  return (
    <StoryPage title={words.title} shown={shown} tab="positions">
      <h1>
        <bdi>{term.label}</bdi>
      </h1>
      <p class="rule">{words.splitRule}</p>
      {correcting === null ? null : (
        <Correct links={links} kind="of-term" fields={{ from: term.id }}>
          <fieldset class="picks">
            <legend>{words.pick}</legend>
            <First of={claims} most={MOST} more={figures.more}>
              {(some) =>
                some.map((claim) => (
                  <div class="claim pick" key={claim.id}>
                    <input type="checkbox" name="mention" value={claim.id} id={`m-${claim.id}`} />
                    <label for={`m-${claim.id}`}>
                      <Said mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(claim.id)} />
                    </label>
                  </div>
                ))
              }
            </First>
          </fieldset>
          <label>
            {words.into} <input name="label" required maxLength={80} list="terms" dir="auto" />
          </label>
          <datalist id="terms">
            {dossier.terms
              .filter(({ id }) => id !== term.id)
              .map(({ id, label }) => (
                <option key={id} value={label} />
              ))}
          </datalist>
          <button type="submit">{words.take}</button>
        </Correct>
      )}
      <p>
        <a href={links.terms()}>{words.heading}</a>
      </p>
    </StoryPage>
  )
}
