import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import type { Visit } from './visit.ts'

/** What there is that the reader has not seen. */
export function SinceStrip({ shown: { dossier, links }, visit }: { shown: Shown; visit: Visit | null }) {
  const words = useWords()
  const { since: known } = words
  const compared = dossier.since !== null
  const moment = dossier.since ?? visit?.since ?? null
  if (moment === null) return null
  const told = compared ? told1(dossier.changes, words) : visitTold(visit!, words)
  return (
    <p class="since">
      <strong>{compared ? known.since(words.when(moment)) : known.lastLooked(words.when(moment))}</strong>{' '}
      {told.length > 0 ? words.list(told) : known.nothing}. <a href={links.changes({ since: moment })}>{known.all}</a>
    </p>
  )
}

function told1(changes: Shown['dossier']['changes'], words: ReturnType<typeof useWords>): string[] {
  const kinds = new Map<keyof typeof words.changes, number>()
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return [...kinds].map(([kind, n]) => `${words.changes[kind]} ${words.number(n)}`)
}

const visitTold = ({ articles, fresh, statuses }: Visit, words: ReturnType<typeof useWords>): string[] => [
  ...(articles > 0 ? [words.since.newArticles(articles)] : []),
  ...(fresh > 0 ? [words.since.newClaims(fresh)] : []),
  ...Object.entries(statuses).map(
    ([status, n]) => `${words.statuses[status as keyof typeof words.statuses]} ${words.number(n)}`,
  ),
]
