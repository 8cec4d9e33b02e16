import { isLow } from '../reliability.ts'
import type { Reason } from '../types.ts'
import { useWords } from './reader.ts'
import { Why } from './why.tsx'

/** Why? The rule or score behind each decision, the words of the text that it rests on, and whether it is one to check. */
export function Reasons({ reasons, text }: { reasons: readonly Reason[]; text: string }) {
  const words = useWords()
  if (reasons.length === 0) return null
  return (
    <p class="why">
      {words.article.why}{' '}
      {reasons.map((reason, i) => (
        <span key={i}>
          {i > 0 ? '; ' : ''}
          {words.decisions[reason.about]}: {reason.note ? <Why text={reason.note} /> : words.rule(reason.rule)}
          <Quoted reason={reason} text={text} />
          {isLow(reason) ? <em class="soft"> — {words.article.check}</em> : null}
        </span>
      ))}
    </p>
  )
}

function Quoted({ reason: { spans }, text }: { reason: Reason; text: string }) {
  const quoted = new Set(
    spans.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST))).filter(Boolean),
  )
  return [...quoted].map((words) => (
    <>
      {' '}
      <q class="bare" key={words} dir="auto">
        {`“${words}”`}
      </q>
    </>
  ))
}
/** A source may be a paragraph; its beginning tells which. */
const LONGEST = 80
