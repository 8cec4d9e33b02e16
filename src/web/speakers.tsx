import { isToldBy } from '../dossier/phrase.ts'
import type { DossierSpeaker } from '../dossier/types.ts'
import { FirstLines } from './first.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'
import type { Words } from './words/index.ts'

/** Names before the rest is folded. */
const MOST = 300

/** Who says something. */
export function SpeakersPage({ shown }: { shown: Shown }) {
  const words = useWords().who
  const all = [...shown.dossier.speakers]
    .filter(({ name }) => name)
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  return (
    <StoryPage title={words.title} shown={shown} tab="speakers">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      <SpeakerList of={all} most={MOST} shown={shown} />
    </StoryPage>
  )
}

/** @param most are shown before the rest is folded. */
export function SpeakerList({ of, most, shown }: { of: readonly DossierSpeaker[]; most: number; shown: Shown }) {
  return (
    <FirstLines
      of={of}
      most={most}
      more={useWords().who.more}
      class="plain"
      line={(speaker) => <SpeakerLine key={speaker.id} speaker={speaker} shown={shown} />}
    />
  )
}

/** A name, and what is known of whom it names. */
export function SpeakerLine({ speaker, shown }: { speaker: DossierSpeaker; shown: Shown }) {
  return (
    <li class="claim">
      <a href={shown.links.speaker(speaker.id)}>
        <bdi>{speaker.name}</bdi>
      </a>{' '}
      <span class="soft">{about(speaker, useWords())}</span>
    </li>
  )
}

/** "press secretary · Kremlin · Russia · 12 statements" */
export const about = ({ name, kind, role, affiliation, party, mentions }: DossierSpeaker, words: Words): string =>
  [
    kind === 'person' ? null : words.kinds[kind],
    isToldBy(name, role) ? null : role,
    isToldBy(role, affiliation) ? null : affiliation,
    isToldBy(name, party) ? null : party,
  ]
    .filter((each, i, all) => each && all.indexOf(each) === i)
    .concat(words.statements(mentions))
    .join(' · ')
