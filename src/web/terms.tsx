/** The terms of a story, to be named, joined and split by an editor. */
import type { Claim, Term } from '../dossier/types.ts'
import { Correct, useCorrecting } from './correct.tsx'
import { First } from './first.tsx'
import { Choice, Suggestions } from './form.tsx'
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
      <Correct links={links} kind="term" fields={{ term: term.id }} button={words.rename}>
        <label>
          {words.name} <input name="label" required maxLength={80} value={term.label} dir="auto" />
        </label>
      </Correct>
      {others.length > 0 ? (
        <Correct links={links} kind="term" fields={{ term: term.id }} button={words.join}>
          <Choice label={words.same} name="label" options={others.map(({ label }) => [label, label])} />
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
  const { terms: words } = useWords()
  return (
    <StoryPage title={words.title} shown={shown} tab="positions">
      <h1>
        <bdi>{term.label}</bdi>
      </h1>
      <p class="rule">{words.splitRule}</p>
      <SplitForm shown={shown} term={term} />
      <p>
        <a href={shown.links.terms()}>{words.heading}</a>
      </p>
    </StoryPage>
  )
}

/** Takes claims that are picked into another term. */
function SplitForm({ shown, term }: { shown: Shown; term: Term }) {
  const { terms: words, figures } = useWords()
  const { dossier, links } = shown
  if (useCorrecting() === null) return null
  const claims = dossier.claims.filter(({ terms }) => terms.includes(term.id))
  const others = dossier.terms.filter(({ id }) => id !== term.id)
  return (
    <Correct links={links} kind="of-term" fields={{ from: term.id }} button={words.take}>
      <fieldset class="picks">
        <legend>{words.pick}</legend>
        <First of={claims} most={MOST} more={figures.more}>
          {(some) => some.map((claim) => <Pick key={claim.id} claim={claim} shown={shown} />)}
        </First>
      </fieldset>
      <label>
        {words.into} <input name="label" required maxLength={80} list="terms" dir="auto" />
      </label>
      <Suggestions id="terms" of={others.map(({ label }) => label)} />
    </Correct>
  )
}

function Pick({ claim, shown }: { claim: Claim; shown: Shown }) {
  const id = `m-${claim.id}`
  return (
    <div class="claim pick">
      <input type="checkbox" name="mention" value={claim.id} id={id} />
      <label for={id}>
        <Said mention={claim.mentions[claim.shown]!} shown={shown} href={shown.links.claim(claim.id)} />
      </label>
    </div>
  )
}
