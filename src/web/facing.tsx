import type { Controversy, Part } from '../dossier/controversies.ts'
import { isAgainst } from '../dossier/phrase.ts'
import type { Dispute } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { First } from './first.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'

/** Claims of one side before the rest is folded, or stands on the page of the first. */
const MOST = 2

/**
 * Both sides of a matter, face to face, and why the weightiest of each contradict each other.
 *
 * @param brief leads to the rest instead of holding it: a side may have twenty claims.
 */
export function Facing({ sides, disputes: [first], shown, brief }: Controversy & { shown: Shown; brief?: boolean }) {
  const words = useWords()
  return (
    <div class="facing">
      {sides.map((side) => (
        <div key={side[0]!.claim}>
          <First of={brief ? side.slice(0, MOST) : side} most={MOST} more={words.article.moreCopies}>
            {(some) => some.map((part) => <Side key={part.claim} part={part} shown={shown} />)}
          </First>
          {brief && side.length > MOST ? (
            <p class="rest">
              <a href={shown.links.claim(sides.find((other) => other !== side)![0]!.claim)}>
                {words.article.moreCopies(side.length - MOST)}
              </a>
            </p>
          ) : null}
        </div>
      ))}
      {isPlain(
        first!,
        sides.flatMap((side) => side.slice(0, MOST)),
        shown,
      ) ? null : (
        <span class="why">
          {first!.kind === 'figure' ? `${words.figuresDiffer}: ` : ''}
          <Why text={first!.why} />
        </span>
      )}
    </div>
  )
}

/** Whether the reason, "denied by Lund: “I was not there”", only says again what stands there on her word. */
function isPlain({ why, by }: Dispute, parts: readonly Part[], { claims, speakers }: Shown): boolean {
  return parts.some(({ claim, mention: said }) => {
    const mention = claims.get(claim)?.mentions.find(({ id }) => id === said)
    const name = speakers.get(mention?.speaker ?? '')?.name
    return mention !== undefined && why.endsWith(`: “${mention.text}”`) && by === name
  })
}

/** The words that contradict, though the claim may be shown by others; and how they are said, where that turns them round. */
function Side({ part: { claim: id, mention: said }, shown }: { part: Part; shown: Shown }) {
  const words = useWords()
  const claim = shown.claims.get(id)
  const mention = claim?.mentions.find((each) => each.id === said)
  if (!claim || !mention) return null
  return (
    <div class="side">
      <Said mention={mention} shown={shown} href={shown.links.claim(id)} />
      {isAgainst(mention.stance) ? <span class="word">{words.stances[mention.stance]} · </span> : null}
      <Chain mention={mention} shown={shown} />
    </div>
  )
}
