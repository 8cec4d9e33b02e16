import { inTime } from '../dossier/moments.ts'
import type { Claim, ClaimMention } from '../dossier/types.ts'
import { addTo } from '../lists.ts'
import { Chain } from './chain.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

const PLAIN: ReadonlySet<string> = new Set(['asserts', 'expects'])

/** Who confirms, denies, declines, in the order of time: how the claim came to its state. */
export function Reactions({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords()
  const reactions = inTime(
    claim.mentions.filter(({ stance }) => !PLAIN.has(stance)),
    ({ published }) => published,
  )
  if (reactions.length === 0) return null
  const told = new Map<string, ClaimMention[]>()
  for (const each of reactions) {
    const key = `${each.stance} ${each.speaker}`
    addTo(told, key, each)
  }
  return (
    <Section id="stances" title={words.claim.reactions}>
      <p class="rule">{words.claim.inTime}</p>
      <ol class="steps-in-time">
        <li>
          <span class="soft">{words.when(claim.firstAppearance.published)}</span> {words.claim.firstAppears}
        </li>
        {[...told.values()].map(([first, ...again]) => (
          <li key={first!.id}>
            <span class="soft">{words.when(first!.published)}</span> <strong>{words.stances[first!.stance]}</strong>{' '}
            <Chain mention={first!} shown={shown} /> <Said mention={first!} shown={shown} />
            {again.length > 0 ? (
              <details>
                <summary class="soft">{words.claim.again(again.length)}</summary>
                {again.map((each) => (
                  <Said key={each.id} mention={each} shown={shown} />
                ))}
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
