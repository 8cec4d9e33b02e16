import type { Dossier, Position, Term } from '../dossier/types.ts'
import { turnedSide } from '../positions/sides.ts'
import { latest } from '../positions/weightiest.ts'
import { Chain } from './chain.tsx'
import { Said } from './quote.tsx'
import { useReader, useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** More columns are not read side by side. */
const MOST_PARTIES = 8

/** Those that take most positions first. */
function partiesOf(positions: readonly Position[]): string[] {
  const counts = new Map<string, number>()
  for (const { party } of positions) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([party]) => party)
}

/** Parties and terms as a table. */
export function PositionsPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const { words: all, viewer } = useReader()
  const words = all.positions
  const everyone = partiesOf(dossier.positions)
  const [parties, others] = [everyone.slice(0, MOST_PARTIES), everyone.slice(MOST_PARTIES)]
  const terms = dossier.terms.filter((term) => dossier.positions.some((position) => position.term === term.id))
  return (
    <StoryPage title={words.title} shown={shown} tab="positions">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {viewer.edit && links.live ? (
        <p>
          <a href={links.terms()}>{all.terms.heading}</a>
        </p>
      ) : null}
      {terms.length === 0 ? <p class="empty">{words.none}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1) */}
      <section class="scroll positions" tabIndex={0} aria-label={words.table}>
        {terms.length > 0 ? <Table terms={terms} parties={parties} shown={shown} /> : null}
      </section>
      {others.length > 0 ? (
        <details class="rest">
          <summary>{words.others(others.length)}</summary>
          <ul class="plain">
            {others.map((party) => (
              <OneParty key={party} party={party} terms={terms} shown={shown} />
            ))}
          </ul>
        </details>
      ) : null}
    </StoryPage>
  )
}

/** What a party holds on a term. */
const heldIn = ({ positions }: Dossier, term: string, party: string): Position[] =>
  positions.filter((each) => each.term === term && each.party === party)

/** A row a term, a column a party. */
function Table({ terms, parties, shown }: { terms: readonly Term[]; parties: readonly string[]; shown: Shown }) {
  const { positions: words } = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.term}</th>
          {parties.map((party) => (
            <th scope="col" key={party}>
              <bdi>{party}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th scope="row">
              <a href={shown.links.known({ term: term.id })}>
                <bdi>{term.label}</bdi>
              </a>
            </th>
            {parties.map((party) => {
              const held = heldIn(shown.dossier, term.id, party)
              return (
                <td key={party} class={held.length === 0 ? 'none' : undefined}>
                  {/* On a phone a term is a card, and has no head of columns. */}
                  <bdi class="party">{party}</bdi> <Held positions={held} shown={shown} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A party without a column: the terms on which it stands somewhere. */
function OneParty({ party, terms, shown }: { party: string; terms: readonly Term[]; shown: Shown }) {
  return (
    <li class="claim">
      <bdi>{party}</bdi>{' '}
      {terms
        .map((term) => ({ term, held: heldIn(shown.dossier, term.id, party) }))
        .filter(({ held }) => held.length > 0)
        .map(({ term, held }) => (
          <div key={term.id}>
            <h3>
              <bdi>{term.label}</bdi>
            </h3>
            <Held positions={held} shown={shown} />
          </div>
        ))}
    </li>
  )
}

/** One party on one term: where it stands, and unfolded the rest, the latest first. */
function Held({ positions, shown }: { positions: readonly Position[]; shown: Shown }) {
  const words = useWords()
  if (positions.length === 0) return <span class="soft">{words.positions.nothing}</span>
  const first = latest(positions, shown.claims)!
  const others = positions.filter((each) => each !== first).sort((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1))
  return (
    <>
      <OnePosition position={first} shown={shown} />
      {others.length > 0 ? (
        <details>
          <summary class="soft">{words.positions.more(others.length)}</summary>
          {others.map((each) => (
            <OnePosition key={each.mention} position={each} shown={shown} />
          ))}
        </details>
      ) : null}
    </>
  )
}

function OnePosition({ position, shown }: { position: Position; shown: Shown }) {
  const words = useWords()
  const mention = shown.claims.get(position.claim)?.mentions.find((each) => each.id === position.mention)
  const { name } = shown.speakers.get(mention?.speaker ?? '') ?? {}
  // By the head of the column or in the words themselves.
  const isNamed = name !== undefined && (name === position.party || (mention?.text.includes(name) ?? false))
  const side = mention ? turnedSide(position.stance, mention.stance) : null
  return mention ? (
    <div>
      <span class="soft">
        {side ? words.positions.sides[side] : words.stances[position.stance]},{' '}
        {words.when(position.at?.slice(0, 'yyyy-mm-dd'.length) ?? null)}
        {position.turns === null ? null : ` (${words.positions.turns})`}
      </span>
      <Said mention={mention} shown={shown} href={shown.links.claim(position.claim)} />
      <Chain mention={mention} shown={shown} speakers={isNamed} />
    </div>
  ) : null
}
