import type { Reason } from '../types.ts'
import { useWords } from './reader.ts'
import { Why } from './why.tsx'

/** Why? The rule or score behind each decision, and what of the text it rests on. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords()
  if (reasons.length === 0) return null
  return (
    <p class="why">
      {words.article.why}{' '}
      {reasons.map(({ about, rule, note }, i) => (
        <span key={i}>
          {i > 0 ? '; ' : ''}
          {words.decisions[about]}: {note ? <Why text={note} /> : words.rule(rule)}
        </span>
      ))}
    </p>
  )
}
