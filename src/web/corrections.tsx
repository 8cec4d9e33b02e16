/** The list of corrections, and the page that says what one just made has changed. */
import type { Listed } from '../corrections/list.ts'
import type { Difference } from '../dossier/difference.ts'
import { Correct, useCorrecting } from './correct.tsx'
import { Differing } from './differing.tsx'
import type { Links } from './links.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

export function CorrectionsPage({ shown, corrections }: { shown: Shown; corrections: readonly Listed[] }) {
  const { correcting } = useWords()
  return (
    <StoryPage title={correcting.title} shown={shown} tab={null}>
      <h1>{correcting.heading}</h1>
      <p class="rule">{correcting.rule}</p>
      {corrections.length === 0 ? <p class="empty">{correcting.none}</p> : null}
      <ol class="claims">
        {[...corrections].reverse().map((each) => (
          <One key={each.id} correction={each} links={shown.links} />
        ))}
      </ol>
    </StoryPage>
  )
}

/** What people corrected of one claim. */
export function CorrectionsOf({ corrections, links }: { corrections: readonly Listed[]; links: Links }) {
  const { correcting } = useWords()
  return corrections.length === 0 ? null : (
    <Section id="corrections" title={correcting.heading}>
      <ul class="plain short">
        {corrections.map((each) => (
          <One key={each.id} correction={each} links={links} />
        ))}
      </ul>
    </Section>
  )
}

/** The mentions that somebody has looked at and found right, or said who says them. */
export const checkedIn = (corrections: readonly Listed[]): ReadonlySet<string> =>
  new Set(
    corrections
      .filter(({ kind, state }) => (kind === 'right' || kind === 'speaker') && state === 'in force')
      .flatMap(({ mentions }) => mentions),
  )

const TAKEN_OUT: ReadonlySet<string> = new Set(['hide', 'not-attribution'])

function One({ correction, links }: { correction: Listed; links: Links }) {
  const { when, correcting } = useWords()
  const { id, kind, body, author, at, note, state, words } = correction
  const { name, label, stance, says } = (body ?? {}) as Record<string, unknown>
  const found = (says as { by?: { name?: unknown } | null } | undefined)?.by?.name
  const to = [name, label, found].find((each) => typeof each === 'string')
  const stances = useWords().stances as Readonly<Record<string, string>>
  // What is not shown any more has no page.
  const claim = TAKEN_OUT.has(kind) && state === 'in force' ? undefined : correction.mentions[0]
  const place = claim === undefined ? null : links.claim(claim)
  return (
    <li class="claim">
      <strong>{correcting.names[kind] ?? kind}</strong> {to ? <bdi>{to as string}</bdi> : null}
      {typeof stance === 'string' ? (stances[stance] ?? null) : null}{' '}
      <span class="soft">{state === 'in force' ? '' : `— ${correcting.states[state]}`}</span>
      {words ? (
        <blockquote dir="auto">
          {place ? (
            <a class="quoted" href={place}>
              {words}
            </a>
          ) : (
            words
          )}
        </blockquote>
      ) : null}
      <p class="soft">
        <bdi>{author}</bdi>, {when(at)}
        {note ? ` · ${note}` : ''}
      </p>
      {state === 'taken back' ? null : <TakeBack links={links} ids={[id]} />}
    </li>
  )
}

function TakeBack({ links, ids }: { links: Links; ids: readonly string[] }) {
  const words = useCorrecting()
  return words === null ? null : (
    <div class="forms">
      <Correct links={links} kind="undo" fields={{ correction: ids }} button={words.takeBack} />
    </div>
  )
}

/** What was just made, kept for a while. */
export interface Made {
  /** Those that were made together. */
  ids: readonly string[]
  difference: Difference
  /** The page on which it was made. */
  back: string | null
}

/** @param made null where it is no longer kept what changed. */
export function MadePage({
  shown,
  made,
  corrections,
}: {
  shown: Shown
  made: Made | null
  corrections: readonly Listed[]
}) {
  const { correcting: words } = useWords()
  const { links } = shown
  return (
    <StoryPage title={words.title} shown={shown} tab={null}>
      <h1>{words.saved}</h1>
      <ul class="plain">
        {corrections.map((each) => (
          <One key={each.id} correction={each} links={links} />
        ))}
      </ul>
      <section class="differing" role="status" aria-labelledby="changed">
        <h2 id="changed">{words.followed}</h2>
        {made ? <Differing difference={made.difference} shown={shown} /> : <p>{words.forgotten}</p>}
      </section>
      <p>
        {made?.back ? (
          <>
            <a href={made.back}>{words.back}</a>
            {' · '}
          </>
        ) : null}
        <a href={links.corrections()}>{words.all}</a>
      </p>
    </StoryPage>
  )
}
