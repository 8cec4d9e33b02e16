import type { Position } from '../dossier/types.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

const MOST = { terms: 4, parties: 4 }

/** Beside the claims: on each of the first terms, how the parties last stood. The table has their words. */
export function Standpoints({ shown: { dossier, links } }: { shown: Shown }) {
  const words = useWords()
  const terms = dossier.terms.filter(({ id }) => dossier.positions.some(({ term }) => term === id))
  if (terms.length === 0) return null
  return (
    <Section id="stand" title={<a href={links.tab('positions')}>{words.positions.heading}</a>}>
      {terms.slice(0, MOST.terms).map(({ id, label }) => (
        <div key={id}>
          <h3>
            <bdi>{label}</bdi>
          </h3>
          <ul class="plain soft">
            {latest(dossier.positions.filter(({ term }) => term === id))
              .slice(0, MOST.parties)
              .map(({ party, stance, claim }) => (
                <li key={party}>
                  <a href={links.claim(claim)}>
                    <bdi>{party}</bdi>
                  </a>{' '}
                  {words.stances[stance]}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

/** The last position of each party, parties in order of their first. */
function latest(positions: readonly Position[]): Position[] {
  const out = new Map<string, Position>()
  for (const each of positions) {
    const known = out.get(each.party)
    if (!known || (known.at ?? '') <= (each.at ?? '')) out.set(each.party, each)
  }
  return [...out.values()]
}
