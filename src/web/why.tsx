import type { Problem } from '../types.ts'
import { foreign, useWords } from './reader.ts'

/** A sentence of the program's that says why. What it quotes are words of the coverage. */
export function Why({ text }: { text: string }) {
  const words = useWords()
  const said = words.reason(text)
  return (
    <span lang={said === null ? foreign('en', words.code) : undefined}>
      {(said ?? text).split(/(“.*”)/s).map((part) =>
        part.startsWith('“') ? (
          <q class="bare" key={part} dir="auto" lang={foreign('en', words.code)}>
            {part}
          </q>
        ) : (
          part
        ),
      )}
    </span>
  )
}

/** What failed, and what to do then. */
export const Failed = ({ problem: { what, hint } }: { problem: Problem }) => (
  <Why text={[what, hint].filter(Boolean).join('; ')} />
)
