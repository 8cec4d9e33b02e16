import { latestFirst } from '../dossier/moments.ts'
import type { Claim, ClaimMention, Dossier, DossierSpeaker } from '../dossier/types.ts'
import { once } from './once.ts'
import { lastPage, onPage, Pages } from './pages.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { about } from './speakers.tsx'
import { StoryPage } from './storypage.tsx'
import { Word } from './word.tsx'

/** Statements on one page, and other names. */
const MOST = 100
const MOST_ALIASES = 8

/** What each speaker says, the latest first. */
const sayings = once(({ claims }: Dossier) => {
  const all = claims.flatMap((claim) => claim.mentions.map((mention) => ({ claim, mention })))
  const said = new Map<string, { claim: Claim; mention: ClaimMention }[]>()
  for (const each of latestFirst(all, ({ mention }) => mention.published)) {
    const own = said.get(each.mention.speaker)
    if (own) own.push(each)
    else said.set(each.mention.speaker, [each])
  }
  return said
})

/** On how many pages somebody's statements stand. */
export const pagesOf = (speaker: string, dossier: Dossier): number =>
  lastPage(sayings(dossier).get(speaker)?.length ?? 0, MOST)

/** One speaker: role, party, other names, and what was said when. @param page from 1. */
export function SpeakerPage(given: { speaker: DossierSpeaker; shown: Shown; page?: number }) {
  const { speaker, shown, page = 1 } = given
  const { dossier, links } = shown
  const words = useWords()
  const said = onPage(sayings(dossier).get(speaker.id) ?? [], page, MOST)
  const aliases = speaker.aliases.filter((alias) => alias !== speaker.name).slice(0, MOST_ALIASES)
  return (
    <StoryPage title={`${speaker.name}: ${dossier.story.title}`} shown={shown} tab="speakers">
      <h1>
        <bdi>{speaker.name || words.nobodyNamed}</bdi>
      </h1>
      <p class="lead">
        {about(speaker, words)}
        {aliases.length > 0 ? `. ${words.who.also} ${aliases.join(', ')}` : ''}
      </p>
      <p class="rule">
        {words.who.latest}{' '}
        {links.live ? <a href={`${links.speaker(speaker.id).split('?')[0]}.atom`}>{words.changed.follow}</a> : null}
      </p>
      <ol class="claims">
        {said.items.map(({ claim, mention }) => (
          <li class="claim" key={mention.id}>
            <Said mention={mention} shown={shown} href={links.claim(claim.id)} />
            <div class="word">
              <Word claim={claim} mention={mention} shown={shown} speakers />
              <span class="soft"> · {words.when(mention.published)}</span>
            </div>
          </li>
        ))}
      </ol>
      <Pages on={said} to={(other) => links.speaker(speaker.id, other)} />
    </StoryPage>
  )
}
