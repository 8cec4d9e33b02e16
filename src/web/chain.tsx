import type { ClaimMention } from '../dossier/types.ts'
import { isNetwork } from '../origins/outlets.ts'
import { onWhoseWord } from './phrase.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** "nytimes.com, citing Axios, citing two sources", "nytimes.com, citing Mara Lund on Twitter". */
export function Chain({ mention, shown }: { mention: ClaimMention; shown: Shown }) {
  const words = useWords()
  const posted = mention.chain.filter(isNetwork).at(-1)
  const { article, attribution, speaker } = mention
  const chain = mention.chain.filter((link) => !isNetwork(link))
  const steps = onWhoseWord({ article, attribution, speaker, chain }, shown.speakers, shown.articles, words)
  return (
    <span class="word">
      {steps.map((name, i) => (
        <span key={name}>
          {i > 0 ? words.citing : ''}
          {i === steps.length - 1 && attribution !== null ? (
            <a href={shown.links.speaker(speaker)}>
              <bdi>{posted === undefined ? name : words.postedOn(name, posted)}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </span>
      ))}
    </span>
  )
}
