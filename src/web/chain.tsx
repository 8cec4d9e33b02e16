import type { ClaimMention } from '../dossier/types.ts'
import { onWhoseWord } from './phrase.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** "nytimes.com, citing Axios, citing two sources". */
export function Chain({ mention, shown }: { mention: ClaimMention; shown: Shown }) {
  const words = useWords()
  const steps = onWhoseWord(mention, shown.speakers, shown.articles, words)
  return (
    <span class="word">
      {steps.map((name, i) => (
        <span key={name}>
          {i > 0 ? words.citing : ''}
          {i === steps.length - 1 && mention.attribution !== null ? (
            <a href={shown.links.speaker(mention.speaker)}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </span>
      ))}
    </span>
  )
}
