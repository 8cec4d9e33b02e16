import { latestFirst } from '../dossier/moments.ts'
import type { DossierSpeaker } from '../dossier/types.ts'
import { First } from './first.tsx'
import { Page } from './page.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { about } from './speakers.tsx'
import { Word } from './word.tsx'

/** Statements before the rest is folded, and other names. */
const MOST = 200
const MOST_ALIASES = 8

/** One speaker: role, party, other names, and what was said when. */
export function SpeakerPage({ speaker, shown }: { speaker: DossierSpeaker; shown: Shown }) {
  const { dossier, links } = shown
  const words = useWords()
  const said = latestFirst(
    dossier.claims.flatMap((claim) =>
      claim.mentions.filter((mention) => mention.speaker === speaker.id).map((mention) => ({ claim, mention })),
    ),
    ({ mention }) => mention.published,
  )
  const aliases = speaker.aliases.filter((alias) => alias !== speaker.name).slice(0, MOST_ALIASES)
  return (
    <Page
      title={`${speaker.name}: ${dossier.story.title}`}
      story={{ title: dossier.story.title, links, tab: 'speakers' }}
    >
      <h1>
        <bdi>{speaker.name || words.nobodyNamed}</bdi>
      </h1>
      <p class="lead">
        {about(speaker, words)}
        {aliases.length > 0 ? `. ${words.who.also} ${aliases.join(', ')}` : ''}
      </p>
      <p class="rule">{words.who.latest}</p>
      <First of={said} most={MOST} more={words.claim.moreMentions}>
        {(some) => (
          <ol class="claims">
            {some.map(({ claim, mention }) => (
              <li class="claim" key={mention.id}>
                <Said mention={mention} shown={shown} href={links.claim(claim.id)} />
                <div class="word">
                  <Word claim={claim} mention={mention} shown={shown} speakers />
                  <span class="soft"> · {words.when(mention.published)}</span>
                </div>
              </li>
            ))}
          </ol>
        )}
      </First>
    </Page>
  )
}
