import type { ClaimMention } from '../dossier/types.ts'
import { isNetwork } from '../origins/outlets.ts'
import { onWhoseWord } from './phrase.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/**
 * "nytimes.com, citing Axios, citing two sources", "nytimes.com, citing Mara Lund on Twitter".
 *
 * @param speakers only the way to the speaker, under whose name it stands: "nytimes.com, citing Axios", "nytimes.com, citing Twitter".
 */
export function Chain({ mention, shown, speakers }: { mention: ClaimMention; shown: Shown; speakers?: boolean }) {
  const words = useWords()
  const posted = mention.chain.filter(isNetwork).at(-1)
  const { article, attribution, speaker } = mention
  const through = mention.chain.filter((link) => !isNetwork(link))
  const chain = speakers ? mention.chain : through
  const all = onWhoseWord({ article, attribution, speaker, chain }, shown.speakers, shown.articles, words)
  const steps = speakers && all.length > 1 ? all.slice(0, -1) : all
  return (
    <span class="word">
      {steps.map((name, i) => (
        <span key={name}>
          {i > 0 ? words.citing : ''}
          {i === steps.length - 1 && attribution !== null && !speakers ? (
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
