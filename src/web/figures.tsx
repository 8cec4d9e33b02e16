import { figuresIn } from '../dossier/figures.ts'
import { figureName } from '../dossier/phrase.ts'
import { First } from './first.tsx'
import { useWords } from './reader.ts'
import { SaidIn } from './saidin.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** Lines before the rest is folded. */
const MOST = 200

/** How much: amounts with the claims that give them. */
export function FiguresPage({ shown }: { shown: Shown }) {
  const words = useWords().figures
  const figures = figuresIn(shown.dossier.amounts)
  return (
    <StoryPage title={words.title} shown={shown} tab="figures">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {figures.length === 0 ? <p class="empty">{words.none}</p> : null}
      <First of={figures} most={MOST} more={words.moreFigures}>
        {(some) => (
          <ol class="claims">
            {some.map((figure) => (
              <li class="claim" key={`${figure.kind}${figure.value}${figure.upTo}${figure.unit}`}>
                <h2 class="plain">{figureName(figure)}</h2>
                <SaidIn claims={figure.claims} at={figure.mentions} shown={shown} />
              </li>
            ))}
          </ol>
        )}
      </First>
    </StoryPage>
  )
}
