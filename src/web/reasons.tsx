import type { Doubt } from '../review/doubts.ts'
import type { Reason } from '../types.ts'
import { useWords } from './reader.ts'
import { Why } from './why.tsx'

/** Why? The rule or score behind each decision, the words of the text that it rests on, and whether it is one to check. */
export function Reasons(given: { reasons: readonly Reason[]; text: string; doubtful: readonly Doubt[] }) {
  const { reasons, text, doubtful } = given
  const words = useWords()
  if (reasons.length === 0) return null
  return (
    <p class="why">
      {words.article.why}{' '}
      {reasons.map((reason, i) => (
        <span key={i}>
          {i > 0 ? '; ' : ''}
          <Because reason={reason} text={text} />
          {doubtful.some((doubt) => doubt.reason === reason) ? <em class="soft"> — {words.article.check}</em> : null}
        </span>
      ))}
    </p>
  )
}

/** "who: the surname of somebody named before “Lund”" */
export function Because({ reason, text }: { reason: Reason; text: string }) {
  const words = useWords()
  return (
    <>
      {words.decisions[reason.about]}: {reason.note ? <Why text={reason.note} /> : words.rule(reason.rule)}
      <Quoted reason={reason} text={text} />
    </>
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
