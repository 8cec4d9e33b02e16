import type { Dossier } from '../dossier/types.ts'
import { once } from './once.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { SpeakerLine } from './speakers.tsx'

const MOST = 6

const heardMost = once(({ speakers }: Dossier) =>
  speakers
    .filter(({ name, kind }) => name && kind !== 'outlet')
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, MOST),
)

/** Beside the claims: those who are heard most. */
export function Voices({ shown }: { shown: Shown }) {
  const words = useWords().who
  const people = heardMost(shown.dossier)
  if (people.length === 0) return null
  return (
    <Section id="voices" title={<a href={shown.links.tab('speakers')}>{words.heading}</a>}>
      <ul class="plain short">
        {people.map((speaker) => (
          <SpeakerLine key={speaker.id} speaker={speaker} shown={shown} />
        ))}
      </ul>
    </Section>
  )
}
